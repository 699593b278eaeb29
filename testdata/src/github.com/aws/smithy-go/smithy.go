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

// GenericAPIError is an error of an API with a code that no type stands for.
type GenericAPIError struct {
	Code    string
	Message string
	Fault   ErrorFault
}

// ErrorCode returns the code.
func (e *GenericAPIError) ErrorCode() string { return e.Code }

// ErrorMessage returns the message.
func (e *GenericAPIError) ErrorMessage() string { return e.Message }

// ErrorFault says who caused it.
func (e *GenericAPIError) ErrorFault() ErrorFault { return e.Fault }

// Error implements error.
func (e *GenericAPIError) Error() string { return "" }
