// Package types stands in for aws-sdk-go-v2/service/ses/types. The test
// internal/casetest holds it against the real package.
package types

// Message is a message in parts.
type Message struct {
	Body    *Body
	Subject *Content
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

// Destination holds the recipients.
type Destination struct {
	BccAddresses []string
	CcAddresses  []string
	ToAddresses  []string
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
