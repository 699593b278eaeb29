// Package store holds a client.
package store

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/service/sesv2"
)

// Client c
var Client *sesv2.Client // want `\(type\)`

// T t
type T struct{ C *sesv2.Client } // want `\(type\)`

var _ = context.Background
