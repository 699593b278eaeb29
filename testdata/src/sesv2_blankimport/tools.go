// Package tools keeps modules in go.mod and uses nothing of them.
package tools

import (
	_ "github.com/aws/aws-sdk-go-v2/service/sesv2"
	_ "github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)
