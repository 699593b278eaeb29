package mapping

import "strings"

// ErrorTest says which answers of Paubox stand for an error of SES.
type ErrorTest int

// What an error of SES is in Paubox.
const (
	Undocumented    ErrorTest = iota // no answer is documented for it
	Gone                             // the condition cannot happen any more
	BadRequestOr422                  // status 400 or 422
	RateLimit                        // status 429
	ServerFault                      // status 500 and above
	Denied                           // status 401 or 403
)

// errorTests are the rows of mapping.md 3.2 by the code of the error, which is
// the name of its type in the API v2. What the mapping only infers has no row of
// its own here: it counts as undocumented.
var errorTests = map[string]ErrorTest{
	"MessageRejected":                    BadRequestOr422,
	"MailFromDomainNotVerifiedException": BadRequestOr422,
	"BadRequestException":                BadRequestOr422,
	"InvalidParameterValue":              BadRequestOr422,
	"ValidationError":                    BadRequestOr422,

	"Throttling":               RateLimit,
	"ThrottlingException":      RateLimit,
	"TooManyRequestsException": RateLimit,

	"ServiceUnavailable":            ServerFault,
	"InternalFailure":               ServerFault,
	"InternalServiceErrorException": ServerFault,

	"AccessDenied":          Denied,
	"AccessDeniedException": Denied,
	"SignatureDoesNotMatch": Denied,
	"InvalidClientTokenId":  Denied,
	"ExpiredToken":          Denied,

	"ConfigurationSetDoesNotExist":           Gone,
	"NotFoundException":                      Gone,
	"SendingPausedException":                 Gone,
	"AccountSendingPausedException":          Gone,
	"ConfigurationSetSendingPausedException": Gone,
	"ConflictException":                      Gone,
	"ConcurrentModificationException":        Gone,
	"InvalidRenderingParameter":              Gone,
	"MissingRenderingAttribute":              Gone,
}

// ErrorTestOf returns what the SES error of this code, or type name, is in Paubox.
func ErrorTestOf(code string) ErrorTest { return errorTests[code] }

// Server is the status from which on an answer is a fault of the server: as a
// member of [ErrorTest.Status] it stands for itself and all above.
const Server = 500

// Status lists the HTTP statuses of the test; none for what has no test.
func (t ErrorTest) Status() []int {
	switch t {
	case BadRequestOr422:
		return []int{400, 422}
	case RateLimit:
		return []int{429}
	case ServerFault:
		return []int{Server}
	case Denied:
		return []int{401, 403}
	}
	return nil
}

// errorPhrases are parts of the messages of SES errors that code looks for
// (mapping.md 3.2).
var errorPhrases = []string{
	"email address is not verified", "maximum sending rate exceeded", "daily message quota exceeded",
	"configuration set does not exist", "messagerejected",
}

// ErrorText reports whether a text that is searched for in an error's is the code
// of an SES error, or a part of its message.
func ErrorText(text string) bool {
	if _, ok := errorTests[text]; ok {
		return true
	}
	lower := strings.ToLower(text)
	for _, phrase := range errorPhrases {
		if strings.Contains(lower, phrase) {
			return true
		}
	}
	return false
}
