// Package setup asks SES for events.
package setup

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/service/ses"
	"github.com/aws/aws-sdk-go-v2/service/ses/types"
)

func events(ctx context.Context, client *ses.Client, identity, topic string) error { // want `\(type\)`
	_, err := client.SetIdentityNotificationTopic(ctx, &ses.SetIdentityNotificationTopicInput{ // want `dashboard.*\(event-destination\)`
		Identity: &identity, NotificationType: types.NotificationTypeBounce, SnsTopic: &topic,
	})
	return err
}
