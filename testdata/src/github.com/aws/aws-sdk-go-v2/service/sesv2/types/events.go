package types

// EventType is a stub.
type EventType string

// EventTypeBounce is a stub.
const EventTypeBounce EventType = "BOUNCE"

// EventDestinationDefinition is a stub.
type EventDestinationDefinition struct {
	Enabled            bool
	MatchingEventTypes []EventType
	SnsDestination     *SnsDestination
}

// SnsDestination is a stub.
type SnsDestination struct {
	TopicArn *string
}
