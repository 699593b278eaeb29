// Package types stands in for aws-sdk-go-v2/service/sesv2/types. The test
// internal/casetest holds it against the real package.
package types

// EmailContent is a message: one of its fields is set.
type EmailContent struct {
	Raw      *RawMessage
	Simple   *Message
	Template *Template
}

// Message is a message in parts.
type Message struct {
	Body        *Body
	Subject     *Content
	Attachments []Attachment
	Headers     []MessageHeader
}

// Body holds the HTML part, the text part or both.
type Body struct {
	Html *Content
	Text *Content
}

// Content is a text and its character set.
type Content struct {
	Data    *string
	Charset *string
}

// MessageHeader is one header of a message.
type MessageHeader struct {
	Name  *string
	Value *string
}

// MessageTag is one tag of a message.
type MessageTag struct {
	Name  *string
	Value *string
}

// RawMessage is a whole MIME message.
type RawMessage struct {
	Data []byte
}

// Destination holds the recipients.
type Destination struct {
	BccAddresses []string
	CcAddresses  []string
	ToAddresses  []string
}

// Attachment is a file of a message.
type Attachment struct {
	FileName                *string
	RawContent              []byte
	ContentDescription      *string
	ContentDisposition      AttachmentContentDisposition
	ContentId               *string
	ContentTransferEncoding AttachmentContentTransferEncoding
	ContentType             *string
}
