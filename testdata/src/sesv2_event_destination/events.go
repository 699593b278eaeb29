// Package setup asks SES for events.
package setup

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

func events(ctx context.Context, client *sesv2.Client, topic string) error { // want `\(type\)`
	_, err := client.CreateConfigurationSetEventDestination(ctx, &sesv2.CreateConfigurationSetEventDestinationInput{ // want `dashboard.*\(event-destination\)`
		ConfigurationSetName: aws.String("clinic"),
		EventDestinationName: aws.String("bounces"),
		EventDestination: &types.EventDestinationDefinition{
			Enabled:            true,
			MatchingEventTypes: []types.EventType{types.EventTypeBounce},
			SnsDestination:     &types.SnsDestination{TopicArn: &topic},
		},
	})
	return err
}
