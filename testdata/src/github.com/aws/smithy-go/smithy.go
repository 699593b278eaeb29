// Package smithy stands in for github.com/aws/smithy-go. The test
// internal/casetest holds it against the real package.
package smithy

// ErrorFault says who caused an API error.
type ErrorFault int

// The faults.
const (
	FaultUnknown ErrorFault = iota
	FaultServer
	FaultClient
)

// String names the fault.
func (f ErrorFault) String() string { return "" }

// APIError is what every modelled error of an AWS service implements.
type APIError interface {
	error

	ErrorCode() string
	ErrorMessage() string
	ErrorFault() ErrorFault
}

// OperationError wraps an error with the operation that failed.
type OperationError struct {
	ServiceID     string
	OperationName string
	Err           error
}

// Service returns the name of the service.
func (e *OperationError) Service() string { return e.ServiceID }

// Operation returns the name of the operation.
func (e *OperationError) Operation() string { return e.OperationName }

// Unwrap returns the wrapped error.
func (e *OperationError) Unwrap() error { return e.Err }

// Error implements error.
func (e *OperationError) Error() string { return "" }
