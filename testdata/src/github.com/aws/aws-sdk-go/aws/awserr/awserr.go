// Package awserr is a stub of the errors of the AWS SDK, generation 1.
package awserr

// Error is what a service answers.
type Error interface {
	error
	Code() string
	Message() string
	OrigErr() error
}

// RequestFailure is an error of a request that was answered.
type RequestFailure interface {
	Error
	StatusCode() int
	RequestID() string
}

// New makes an error.
func New(code, message string, origErr error) Error { return nil }
