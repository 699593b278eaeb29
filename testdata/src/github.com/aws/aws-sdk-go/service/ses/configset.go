package ses

// ConfigurationSet is a set of rules.
type ConfigurationSet struct {
	Name *string
}

// CreateConfigurationSetInput is the input of CreateConfigurationSet.
type CreateConfigurationSetInput struct {
	ConfigurationSet *ConfigurationSet
}

// CreateConfigurationSetOutput is the output of CreateConfigurationSet.
type CreateConfigurationSetOutput struct{}

// CreateConfigurationSet makes a configuration set.
func (c *SES) CreateConfigurationSet(input *CreateConfigurationSetInput) (*CreateConfigurationSetOutput, error) {
	return nil, nil
}
