// Appended collects recipients in loops, in the input and in a slice.
package main

import (
	"context"
	"fmt"
	"os"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

func send(ctx context.Context, client *sesv2.Client, people ...string) error {
	in := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("list@example.com"),
		Destination:      &types.Destination{},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("To all")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("Hello, all " + fmt.Sprint(len(people)))}},
		}},
	}
	var copies []string
	for _, p := range people {
		switch name, isCopy := strings.CutPrefix(p, "cc:"); {
		case isCopy:
			copies = append(copies, name+"@example.com")
		default:
			in.Destination.ToAddresses = append(in.Destination.ToAddresses, p+"@example.com")
		}
	}
	in.Destination.CcAddresses = copies
	for i := range in.Destination.ToAddresses {
		in.Destination.ToAddresses[i] = strings.ToLower(in.Destination.ToAddresses[i])
	}
	fmt.Println(len(in.Destination.ToAddresses), len(in.Destination.CcAddresses))
	_, err := client.SendEmail(ctx, in)
	return err
}

func main() {
	ctx := context.Background()
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		os.Exit(1)
	}
	client := sesv2.NewFromConfig(cfg)
	fmt.Println(send(ctx, client, "Ann") == nil)
	fmt.Println(send(ctx, client, "Ann", "cc:bob", "Cy", "cc:di") == nil)
	fmt.Println(send(ctx, client) == nil) // nobody: both services refuse
}
