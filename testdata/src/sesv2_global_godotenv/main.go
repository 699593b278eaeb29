// Global_godotenv reads its environment from a file, after its package variables.
package main

import (
	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/joho/godotenv"
)

var client = sesv2.NewFromConfig(aws.Config{Region: "us-east-1"}) // want `\(client\)`

func main() {
	if err := godotenv.Load(); err != nil {
		panic(err)
	}
	use(client)
}

func use(*sesv2.Client) {} // want `\(type\)`
