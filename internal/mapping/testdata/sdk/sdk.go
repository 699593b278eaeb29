// Package sdk names the four SES SDK packages at the versions that mapping.md
// was written against. Its module is separate so that the tests of
// internal/mapping can load them without AWS in the go.mod of sesfix.
package sdk

import (
	_ "github.com/aws/aws-sdk-go-v2/service/ses"
	_ "github.com/aws/aws-sdk-go-v2/service/ses/types"
	_ "github.com/aws/aws-sdk-go-v2/service/sesv2"
	_ "github.com/aws/aws-sdk-go-v2/service/sesv2/types"
	_ "github.com/aws/aws-sdk-go/service/ses"
	_ "github.com/aws/aws-sdk-go/service/ses/sesiface"
	_ "github.com/aws/aws-sdk-go/service/sesv2"
	_ "github.com/aws/aws-sdk-go/service/sesv2/sesv2iface"
)
