// Package events stands in for aws-lambda-go/events: the events by which mail
// and what becomes of it reach a Lambda function. The test internal/casetest
// holds it against the real package.
package events

import (
	"encoding/json"
	"time"
)

// SNSEvent is what SNS sends.
type SNSEvent struct {
	Records []SNSEventRecord `json:"Records"`
}

// SNSEventRecord is one message with its source.
type SNSEventRecord struct {
	EventSource string    `json:"EventSource"`
	SNS         SNSEntity `json:"Sns"`
}

// SNSEntity is one message.
type SNSEntity struct {
	Signature string    `json:"Signature"`
	MessageID string    `json:"MessageId"`
	Type      string    `json:"Type"`
	TopicArn  string    `json:"TopicArn"`
	Timestamp time.Time `json:"Timestamp"`
	Message   string    `json:"Message"`
	Subject   string    `json:"Subject"`
}

// SQSEvent is what SQS sends.
type SQSEvent struct {
	Records []SQSMessage `json:"Records"`
}

// SQSMessage is one message.
type SQSMessage struct {
	MessageId string `json:"messageId"`
	Body      string `json:"body"`
}

// CloudWatchEvent is what EventBridge sends.
type CloudWatchEvent struct {
	DetailType string          `json:"detail-type"`
	Source     string          `json:"source"`
	Detail     json.RawMessage `json:"detail"`
}

// EventBridgeEvent is its name of today.
type EventBridgeEvent = CloudWatchEvent

// SimpleEmailEvent is what SES sends for mail that it received.
type SimpleEmailEvent struct {
	Records []SimpleEmailRecord `json:"Records"`
}

// SimpleEmailRecord is one mail with its source.
type SimpleEmailRecord struct {
	EventSource string             `json:"eventSource"`
	SES         SimpleEmailService `json:"ses"`
}

// SimpleEmailService is one mail and what SES made of it.
type SimpleEmailService struct {
	Mail    SimpleEmailMessage `json:"mail"`
	Receipt SimpleEmailReceipt `json:"receipt"`
}

// SimpleEmailMessage is one mail.
type SimpleEmailMessage struct {
	CommonHeaders SimpleEmailCommonHeaders `json:"commonHeaders"`
	Source        string                   `json:"source"`
	Destination   []string                 `json:"destination"`
	MessageID     string                   `json:"messageId"`
}

// SimpleEmailReceipt is what SES made of a mail.
type SimpleEmailReceipt struct {
	Recipients  []string           `json:"recipients"`
	SpamVerdict SimpleEmailVerdict `json:"spamVerdict"`
}

// SimpleEmailCommonHeaders are headers of a mail.
type SimpleEmailCommonHeaders struct {
	From    []string `json:"from"`
	To      []string `json:"to"`
	Subject string   `json:"subject"`
}

// SimpleEmailVerdict is the result of one check.
type SimpleEmailVerdict struct {
	Status string `json:"status"`
}
