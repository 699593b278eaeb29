package types

// Template is a stored or an inline template with its data.
type Template struct {
	Attachments     []Attachment
	Headers         []MessageHeader
	TemplateArn     *string
	TemplateContent *EmailTemplateContent
	TemplateData    *string
	TemplateName    *string
}

// EmailTemplateContent is the text of a template.
type EmailTemplateContent struct {
	Html    *string
	Subject *string
	Text    *string
}

// ListManagementOptions names a contact list.
type ListManagementOptions struct {
	ContactListName *string
	TopicName       *string
}

// ConfigurationOverrides changes settings for one message.
type ConfigurationOverrides struct {
	Tracking *TrackingConfigurationOverrides
}

// TrackingConfigurationOverrides changes tracking for one message.
type TrackingConfigurationOverrides struct {
	ClickTrackingEnabled FeatureStatus
	OpenTrackingEnabled  FeatureStatus
}

// SendQuota is how much the account can send.
type SendQuota struct {
	Max24HourSend   float64
	MaxSendRate     float64
	SentLast24Hours float64
}

// DeliveryOptions says how mail is delivered. It has the fields that cases set.
type DeliveryOptions struct {
	SendingPoolName *string
	TlsPolicy       TlsPolicy
}
