// Package realsdk names the real SDK packages that the stubs under
// testdata/src stand in for, so that one go/packages load brings them all.
package realsdk

import (
	_ "github.com/aws/aws-lambda-go/events"
	_ "github.com/aws/aws-sdk-go-v2/aws"
	_ "github.com/aws/aws-sdk-go-v2/aws/signer/v4"
	_ "github.com/aws/aws-sdk-go-v2/config"
	_ "github.com/aws/aws-sdk-go-v2/credentials"
	_ "github.com/aws/aws-sdk-go-v2/service/s3"
	_ "github.com/aws/aws-sdk-go-v2/service/ses"
	_ "github.com/aws/aws-sdk-go-v2/service/ses/types"
	_ "github.com/aws/aws-sdk-go-v2/service/sesv2"
	_ "github.com/aws/aws-sdk-go-v2/service/sesv2/types"
	_ "github.com/aws/aws-sdk-go/aws"
	_ "github.com/aws/aws-sdk-go/aws/awserr"
	_ "github.com/aws/aws-sdk-go/aws/client"
	_ "github.com/aws/aws-sdk-go/aws/credentials"
	_ "github.com/aws/aws-sdk-go/aws/request"
	_ "github.com/aws/aws-sdk-go/aws/session"
	_ "github.com/aws/aws-sdk-go/service/s3"
	_ "github.com/aws/aws-sdk-go/service/ses"
	_ "github.com/aws/aws-sdk-go/service/ses/sesiface"
	_ "github.com/aws/aws-sdk-go/service/sesv2"
	_ "github.com/aws/smithy-go"
	_ "github.com/aws/smithy-go/logging"
	_ "github.com/aws/smithy-go/middleware"
	_ "github.com/joho/godotenv"
	_ "github.com/jordan-wright/email"
	_ "github.com/nikoksr/notify/service/amazonses"
	_ "github.com/wneessen/go-mail"
	_ "gopkg.in/gomail.v2"
)
