package ses

// SetIdentityNotificationTopicInput is a stub.
type SetIdentityNotificationTopicInput struct {
	_ struct{} `type:"structure"`

	Identity         *string `type:"string" required:"true"`
	NotificationType *string `type:"string" required:"true" enum:"NotificationType"`
	SnsTopic         *string `type:"string"`
}

// SetIdentityNotificationTopicOutput is a stub.
type SetIdentityNotificationTopicOutput struct {
	_ struct{} `type:"structure"`
}

// NotificationTypeBounce is a stub.
const NotificationTypeBounce = "Bounce"

// SetIdentityNotificationTopic is a stub.
func (c *SES) SetIdentityNotificationTopic(input *SetIdentityNotificationTopicInput) (*SetIdentityNotificationTopicOutput, error) {
	return nil, nil
}
