package paubox

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strconv"
)

// PauboxError is an answer of the API that is not a success. What fails before
// or without an answer is an ordinary error.
type PauboxError struct {
	StatusCode int
	Code       string // the API's own number, in digits
	Title      string // the status text where the API gave no title
	Details    string
	RequestID  string // the X-Request-Id header
	Raw        []byte // the body as it came; it can hold PHI
}

// The errors to compare with by [errors.Is]: they match on the status alone.
var (
	ErrBadRequest   = &PauboxError{StatusCode: http.StatusBadRequest}
	ErrUnauthorized = &PauboxError{StatusCode: http.StatusUnauthorized}
	ErrForbidden    = &PauboxError{StatusCode: http.StatusForbidden}
	ErrNotFound     = &PauboxError{StatusCode: http.StatusNotFound}
	ErrRateLimit    = &PauboxError{StatusCode: http.StatusTooManyRequests}
	ErrServerError  = &PauboxError{StatusCode: http.StatusInternalServerError}
)

// Error names the status and, where there is one, the title.
func (e *PauboxError) Error() string {
	s := "paubox: HTTP " + strconv.Itoa(e.StatusCode)
	if e.Title != "" {
		s += ": " + e.Title
	}
	return s
}

// Is reports whether target is, or wraps, a PauboxError of the same status.
func (e *PauboxError) Is(target error) bool {
	var other *PauboxError
	return errors.As(target, &other) && other.StatusCode != 0 && other.StatusCode == e.StatusCode
}

// newError reads the first of the errors in body. Only the documented shape,
// a list with integer codes, is understood.
func newError(status int, requestID string, body []byte) *PauboxError {
	e := &PauboxError{StatusCode: status, Title: http.StatusText(status), RequestID: requestID, Raw: body}
	var wire struct {
		Errors []struct {
			Code    int
			Title   string
			Details string
		}
	}
	if json.Unmarshal(body, &wire) == nil && len(wire.Errors) > 0 {
		first := wire.Errors[0]
		e.Code, e.Title, e.Details = fmt.Sprint(first.Code), first.Title, first.Details
	}
	return e
}
