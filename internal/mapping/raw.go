package mapping

import (
	"maps"
	"slices"
	"strings"
)

// MIMEMail is what [RawRetyped] returns for an input with MIME: the package gets a type
// of its own, whose function takes the mail apart at run time (mapping.md 2.6, B).
const MIMEMail = "mime"

// rawFields are the rows of SendRawEmailInput of the API of 2010-12-01 (mapping.md 2.6).
var rawFields = map[string]Field{
	"Source":               {Do: Scalar, To: "From"},
	"Destinations":         {Do: List, To: "Recipients"},
	"RawMessage":           {Do: MIME, To: "Data"},
	"ConfigurationSetName": {Do: Noted, Text: setNote},
	"Tags":                 {Do: Noted, Text: tagsNote},
	"FromArn":              {Do: Noted, Text: arnNote},
	"SourceArn":            {Do: Noted, Text: arnNote},
	"ReturnPathArn":        {Do: Noted, Text: arnNote},
}

// rawContentFields are the rows of SendEmailInput of the API v2 with raw content.
var rawContentFields = map[string]Field{
	"FromEmailAddress":                          {Do: Scalar, To: "From"},
	"Destination":                               {Do: Branch},
	"Destination.ToAddresses":                   {Do: List, To: "Recipients"},
	"Destination.CcAddresses":                   {Do: List, To: "CC"},
	"Destination.BccAddresses":                  {Do: List, To: "BCC"},
	"ReplyToAddresses":                          {Do: Block, Text: "Reply-To addresses beside MIME: put them into the mail's header"},
	"Content":                                   {Do: Branch},
	"Content.Raw":                               {Do: MIME, To: "Data"},
	"ConfigurationSetName":                      {Do: Noted, Text: setNote},
	"EmailTags":                                 {Do: Noted, Text: tagsNote},
	"FeedbackForwardingEmailAddress":            {Do: Noted, Text: returnNote},
	"FeedbackForwardingEmailAddressIdentityArn": {Do: Noted, Text: arnNote},
	"FromEmailAddressIdentityArn":               {Do: Noted, Text: arnNote},
}

// RawField returns the row of the field at path below an input with MIME.
func RawField(sdk *SDK, path string) (Field, bool) {
	rows := rawContentFields
	if sdk.API == "ses" {
		rows = rawFields
	}
	f, ok := rows[path]
	return f, ok
}

// RawRetyped returns what a declaration of the type name gets where the sends of MIME
// of its SDK move.
func RawRetyped(name string) (string, bool) {
	switch name {
	case "SendRawEmailInput":
		return MIMEMail, true
	case "SendRawEmailOutput":
		return "SendMessageResponse", true
	}
	return "", false
}

// homes are the headers of a mail that a Paubox message has a field for, or that SES
// writes anew (mapping.md 2.3, 2.6; AWS, "Header fields" of the SES developer guide).
var homes = map[string]bool{
	"From": true, "To": true, "Cc": true, "Bcc": true, "Subject": true, "Reply-To": true,
	"List-Unsubscribe": true, "List-Unsubscribe-Post": true,
	"Date": true, "Message-Id": true, "Mime-Version": true,
}

// MIMEHeader reports whether the header name of a mail in MIME has a place in a Paubox
// message, or needs none.
func MIMEHeader(name string) bool {
	name = HeaderName(name)
	return homes[name] || strings.HasPrefix(name, "X-") || strings.HasPrefix(name, "Content-")
}

// Builder is a library that writes mails as MIME (mapping.md 2.6, B).
type Builder struct {
	Type    string            // of the mail
	New     string            // the function that makes one
	Text    string            // the method that gives the MIME
	ToArg   bool              // Text writes it to its argument
	Headers map[string]string // methods, or fields, that set headers: the name of the header, "" for the first argument
	Bodies  map[string]bool   // methods that add a text: its type is the first argument
	Files   map[string]bool   // methods that attach a file
	Calm    map[string]bool   // what changes no header: methods, fields, settings
}

var gomail = Builder{
	Type: "Message", New: "NewMessage", Text: "WriteTo", ToArg: true,
	Headers: map[string]string{"SetHeader": "", "SetAddressHeader": "", "SetDateHeader": ""},
	Bodies:  map[string]bool{"SetBody": true, "AddAlternative": true},
	Files:   map[string]bool{"Attach": true, "AttachReader": true},
	Calm:    map[string]bool{"FormatAddress": true, "FormatDate": true, "GetHeader": true, "SetCopyFunc": true, "Rename": true, "SetEncoding": true},
}

// builders are the libraries by import path (go doc of each).
var builders = map[string]Builder{
	"gopkg.in/gomail.v2":         gomail,
	"gopkg.in/mail.v2":           gomail,
	"github.com/go-mail/mail":    gomail,
	"github.com/go-mail/mail/v2": gomail,
	"github.com/jordan-wright/email": {
		Type: "Email", New: "NewEmail", Text: "Bytes",
		Headers: map[string]string{"From": "From", "To": "To", "Cc": "Cc", "Bcc": "Bcc", "Subject": "Subject", "ReplyTo": "Reply-To"},
		Files:   map[string]bool{"Attach": true, "AttachFile": true},
		Calm:    map[string]bool{"Text": true, "HTML": true},
	},
}

// BuilderOf returns the library of an import path that writes mails as MIME.
func BuilderOf(path string) (Builder, bool) {
	b, ok := builders[path]
	return b, ok
}

// HeaderName returns the name of a header as net/textproto writes it, without that package,
// which opens connections: "Message-Id" for "message-ID".
func HeaderName(name string) string {
	parts := strings.Split(strings.ToLower(name), "-")
	for i, part := range parts {
		if part != "" {
			parts[i] = strings.ToUpper(part[:1]) + part[1:]
		}
	}
	return strings.Join(parts, "-")
}

// BuilderPaths lists the import paths of the libraries that write mails as MIME.
func BuilderPaths() []string { return slices.Sorted(maps.Keys(builders)) }
