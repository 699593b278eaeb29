package mailer

import (
	"github.com/aws/aws-sdk-go-v2/aws"
)

func local(url string) *Mailer {
	return New(aws.Config{Region: "us-east-1", BaseEndpoint: aws.String(url)})
}
