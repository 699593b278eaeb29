package sesv2

// DeleteConfigurationSetEventDestinationInput is a stub.
type DeleteConfigurationSetEventDestinationInput struct {
	_ struct{} `type:"structure" nopayload:"true"`

	ConfigurationSetName *string `location:"uri" locationName:"ConfigurationSetName" type:"string" required:"true"`
	EventDestinationName *string `location:"uri" locationName:"EventDestinationName" type:"string" required:"true"`
}

// DeleteConfigurationSetEventDestinationOutput is a stub.
type DeleteConfigurationSetEventDestinationOutput struct {
	_ struct{} `type:"structure" nopayload:"true"`
}

// DeleteConfigurationSetEventDestination is a stub.
func (c *SESV2) DeleteConfigurationSetEventDestination(input *DeleteConfigurationSetEventDestinationInput) (*DeleteConfigurationSetEventDestinationOutput, error) {
	return nil, nil
}
