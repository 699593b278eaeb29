package paubox

import "net/http"

// PauboxError is an error that the service answered with.
type PauboxError struct {
	StatusCode int
	Code       string
	Title      string
	Details    string
	RequestID  string
	Raw        []byte
}

// Error implements error.
func (e *PauboxError) Error() string { return "" }

// Is compares status codes.
func (e *PauboxError) Is(target error) bool { return false }

// The errors that errors.Is can be asked for.
var (
	ErrBadRequest   = &PauboxError{StatusCode: http.StatusBadRequest}
	ErrUnauthorized = &PauboxError{StatusCode: http.StatusUnauthorized}
	ErrForbidden    = &PauboxError{StatusCode: http.StatusForbidden}
	ErrNotFound     = &PauboxError{StatusCode: http.StatusNotFound}
	ErrRateLimit    = &PauboxError{StatusCode: http.StatusTooManyRequests}
	ErrServerError  = &PauboxError{StatusCode: http.StatusInternalServerError}
)
