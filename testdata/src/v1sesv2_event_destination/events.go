// Package setup ends the events of SES.
package setup

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/service/sesv2"
)

func quiet(client *sesv2.SESV2) error { // want `\(type\)`
	_, err := client.DeleteConfigurationSetEventDestination(&sesv2.DeleteConfigurationSetEventDestinationInput{ // want `dashboard.*\(event-destination\)`
		ConfigurationSetName: aws.String("clinic"), EventDestinationName: aws.String("bounces"),
	})
	return err
}
