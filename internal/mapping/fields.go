package mapping

import "strings"

// FieldDo says what becomes of a field of an SES struct.
type FieldDo int

// What becomes of a field.
const (
	Branch      FieldDo = iota // a struct of its own; its fields have rows
	Scalar                     // *string -> string (rules V1-V3)
	Pointer                    // *string -> *string (rule V5)
	List                       // []string -> []string (rules V6-V9)
	Single                     // a list of one -> string: Reply-To
	Drop                       // dropped without a word
	Charset                    // dropped, noted when it is not UTF-8 or ASCII
	Noted                      // dropped, with Text as a note
	Block                      // cannot be rewritten; Text says why
	Headers                    // message headers: a list -> a map, and fields of their own (2.3)
	Files                      // attachments: a list of structs -> another (2.4)
	Tags                       // message tags: as Noted, or headers with -email-tags=headers
	Feature                    // a FeatureStatus -> bool, on only
	Bytes                      // []byte -> string in base64
	Disposition                // how an attachment is shown: as a file only
	MIME                       // a struct around the bytes of a mail -> those bytes
)

// Field is one row of the field tables (mapping.md 2.1).
type Field struct {
	Do   FieldDo
	To   string // the field's path below paubox.Message: "Headers.From"
	Text string
	// Instead are the targets that a Block row stands for: a template has the
	// subject and the body, raw content the recipients and the sender too.
	Instead []string
}

// types of Paubox that stand for an SES type wherever a value of it is declared
// (mapping.md 2.0, 3.1 and shape S12 of 4.2).
var retyped = map[string]string{
	"SendEmailInput":  "SendMessageRequest",
	"SendEmailOutput": "SendMessageResponse",
	"Attachment":      "Attachment",
}

// Sender is what [Retyped] returns for the interface of a client of generation 1,
// for which Paubox has no type: the package gets an interface of its own
// (mapping.md 4.2, S12 and S13).
const Sender = "interface"

// Retyped returns the Paubox type that a declaration of the SES type name gets.
func Retyped(sdk *SDK, name string) (string, bool) {
	switch {
	case sdk == nil:
		return "", false
	case name == sdk.ClientType:
		return "Client", true
	case name == sdk.IfaceType:
		return Sender, true
	}
	to, ok := retyped[name]
	return to, ok
}

// partTargets are the fields of paubox.Message that a part of an input can fill,
// in the order in which they are written. Both bodies stand in one of them.
var partTargets = []struct{ to, prefix string }{
	{"Recipients", "Recipients"}, {"CC", "CC"}, {"BCC", "BCC"},
	{"Headers.Subject", "Headers.Subject"},
	{ListUnsubscribe, ListUnsubscribe}, {ListUnsubscribePost, ListUnsubscribePost}, {CustomHeaders, CustomHeaders},
	{"Content", "Content."}, {"Attachments", "Attachments"},
}

// PartTargets returns the fields of paubox.Message that a part with values for
// the given paths brings into a message.
func PartTargets(given map[string]bool) (targets []string) {
	for _, t := range partTargets {
		for path := range given {
			if path == t.prefix || strings.HasSuffix(t.prefix, ".") && strings.HasPrefix(path, t.prefix) {
				targets = append(targets, t.to)
				break
			}
		}
	}
	return targets
}

const (
	setNote    = "the configuration set is dropped: its event destinations, TLS, tracking and suppression settings end"
	returnNote = "the return path is dropped: bounces come by webhook"
	tagsNote   = "message tags are dropped: webhooks know no tags (mapping.md 2.1)"
	arnNote    = "the identity ARN is dropped: the From domain must be verified in your own Paubox account"
)
