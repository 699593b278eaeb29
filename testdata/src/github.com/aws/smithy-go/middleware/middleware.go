// Package middleware stands in for github.com/aws/smithy-go/middleware.
package middleware

// Metadata holds what the middlewares of a call left behind.
type Metadata struct{}

// Get returns the value of key.
func (m Metadata) Get(key interface{}) interface{} { return nil }

// Has reports whether key has a value.
func (m Metadata) Has(key interface{}) bool { return false }

// Stack is the chain of middlewares of one call.
type Stack struct{}

// ID returns the name of the stack.
func (s *Stack) ID() string { return "" }
