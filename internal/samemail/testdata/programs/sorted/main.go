// Sorted works on the lists of an input in place.
package main

import (
	"context"
	"fmt"
	"os"
	"slices"
	"sort"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

func send(ctx context.Context, client *sesv2.Client, subject string) error {
	in := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("sorted@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{"a@example.com"}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String(subject)},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("text")}},
		}},
	}
	in.Destination.ToAddresses = append(in.Destination.ToAddresses, "c@example.com", subject+"@example.com", "b@example.com", "c@example.com")
	sort.Strings(in.Destination.ToAddresses)
	in.Destination.ToAddresses = slices.Compact(in.Destination.ToAddresses)
	in.Destination.CcAddresses = in.Destination.ToAddresses[1:]
	in.Destination.ToAddresses = in.Destination.ToAddresses[:1]
	for i, cc := range in.Destination.CcAddresses {
		in.Destination.CcAddresses[i] = strings.ToUpper(cc)
	}
	if len(in.Destination.CcAddresses) > 2 {
		copy(in.Destination.CcAddresses, in.Destination.ToAddresses)
	}
	_, err := client.SendEmail(ctx, in)
	return err
}

func run(ctx context.Context) error {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	client := sesv2.NewFromConfig(cfg)
	for _, s := range []string{"One", "Two", "Three"} {
		if err := send(ctx, client, s); err != nil {
			return err
		}
	}
	return nil
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
