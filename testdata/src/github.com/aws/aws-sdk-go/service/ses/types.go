package ses

// Content is a text with its charset.
type Content struct{ Charset, Data *string }

// SetData sets the text.
func (s *Content) SetData(v string) *Content { return s }

// Body is the text in two forms.
type Body struct{ Html, Text *Content }

// Message is a subject and a body.
type Message struct {
	Body    *Body
	Subject *Content
}

// Destination is who gets the message.
type Destination struct {
	BccAddresses []*string
	CcAddresses  []*string
	ToAddresses  []*string
}

// MessageTag is a name and a value.
type MessageTag struct{ Name, Value *string }

// RawMessage is MIME.
type RawMessage struct{ Data []byte }

// SendEmailInput is the request of SendEmail.
type SendEmailInput struct {
	ConfigurationSetName *string
	Destination          *Destination
	Message              *Message
	ReplyToAddresses     []*string
	ReturnPath           *string
	ReturnPathArn        *string
	Source               *string
	SourceArn            *string
	Tags                 []*MessageTag
}

// SetSource sets the sender.
func (s *SendEmailInput) SetSource(v string) *SendEmailInput { return s }

// SendEmailOutput is the answer of SendEmail.
type SendEmailOutput struct{ MessageId *string }

// String returns the answer as text.
func (s SendEmailOutput) String() string { return "" }

// SendRawEmailInput is the request of SendRawEmail.
type SendRawEmailInput struct {
	Destinations []*string
	RawMessage   *RawMessage
	Source       *string
}

// SendRawEmailOutput is the answer of SendRawEmail.
type SendRawEmailOutput struct{ MessageId *string }

// GetSendQuotaInput is empty.
type GetSendQuotaInput struct{}

// GetSendQuotaOutput is the quota.
type GetSendQuotaOutput struct{ Max24HourSend *float64 }
