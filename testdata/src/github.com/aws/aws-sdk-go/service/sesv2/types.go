package sesv2

// Content is a text with its charset.
type Content struct{ Charset, Data *string }

// Body is the text in two forms.
type Body struct{ Html, Text *Content }

// Message is a subject and a body.
type Message struct {
	Body    *Body
	Headers []*MessageHeader
	Subject *Content
}

// MessageHeader is a name and a value.
type MessageHeader struct{ Name, Value *string }

// EmailContent is one of its fields.
type EmailContent struct {
	Raw      *RawMessage
	Simple   *Message
	Template *Template
}

// RawMessage is MIME.
type RawMessage struct{ Data []byte }

// Template is a stored template.
type Template struct{ TemplateData, TemplateName *string }

// Destination is who gets the message.
type Destination struct {
	BccAddresses []*string
	CcAddresses  []*string
	ToAddresses  []*string
}

// MessageTag is a name and a value.
type MessageTag struct{ Name, Value *string }

// SendEmailInput is the request of SendEmail.
type SendEmailInput struct {
	ConfigurationSetName           *string
	Content                        *EmailContent
	Destination                    *Destination
	EmailTags                      []*MessageTag
	FeedbackForwardingEmailAddress *string
	FromEmailAddress               *string
	ReplyToAddresses               []*string
}

// SendEmailOutput is the answer of SendEmail.
type SendEmailOutput struct{ MessageId *string }
