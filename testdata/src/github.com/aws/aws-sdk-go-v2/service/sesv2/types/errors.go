package types

import "github.com/aws/smithy-go"

// MessageRejected is an error of the service.
type MessageRejected struct {
	Message           *string
	ErrorCodeOverride *string
}

// Error implements error.
func (e *MessageRejected) Error() string { return "" }

// ErrorMessage returns the service's message.
func (e *MessageRejected) ErrorMessage() string { return "" }

// ErrorCode returns the service's code.
func (e *MessageRejected) ErrorCode() string { return "" }

// ErrorFault says who caused it.
func (e *MessageRejected) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// MailFromDomainNotVerifiedException is an error of the service.
type MailFromDomainNotVerifiedException struct {
	Message           *string
	ErrorCodeOverride *string
}

// Error implements error.
func (e *MailFromDomainNotVerifiedException) Error() string { return "" }

// ErrorMessage returns the service's message.
func (e *MailFromDomainNotVerifiedException) ErrorMessage() string { return "" }

// ErrorCode returns the service's code.
func (e *MailFromDomainNotVerifiedException) ErrorCode() string { return "" }

// ErrorFault says who caused it.
func (e *MailFromDomainNotVerifiedException) ErrorFault() smithy.ErrorFault {
	return smithy.FaultClient
}

// NotFoundException is an error of the service.
type NotFoundException struct {
	Message           *string
	ErrorCodeOverride *string
}

// Error implements error.
func (e *NotFoundException) Error() string { return "" }

// ErrorMessage returns the service's message.
func (e *NotFoundException) ErrorMessage() string { return "" }

// ErrorCode returns the service's code.
func (e *NotFoundException) ErrorCode() string { return "" }

// ErrorFault says who caused it.
func (e *NotFoundException) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// TooManyRequestsException is an error of the service.
type TooManyRequestsException struct {
	Message           *string
	ErrorCodeOverride *string
}

// Error implements error.
func (e *TooManyRequestsException) Error() string { return "" }

// ErrorMessage returns the service's message.
func (e *TooManyRequestsException) ErrorMessage() string { return "" }

// ErrorCode returns the service's code.
func (e *TooManyRequestsException) ErrorCode() string { return "" }

// ErrorFault says who caused it.
func (e *TooManyRequestsException) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }
