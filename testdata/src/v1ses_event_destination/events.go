// Package setup asks SES for events.
package setup

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/service/ses"
)

func events(client *ses.SES, identity, topic string) error { // want `\(type\)`
	_, err := client.SetIdentityNotificationTopic(&ses.SetIdentityNotificationTopicInput{ // want `dashboard.*\(event-destination\)`
		Identity: &identity, NotificationType: aws.String(ses.NotificationTypeBounce), SnsTopic: &topic,
	})
	return err
}
