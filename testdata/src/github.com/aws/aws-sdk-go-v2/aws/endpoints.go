package aws

// Endpoint is where a service answers.
type Endpoint struct {
	URL               string
	HostnameImmutable bool
	PartitionID       string
	SigningName       string
	SigningRegion     string
	SigningMethod     string
	Source            EndpointSource
}

// EndpointSource says where an endpoint comes from.
type EndpointSource int

// The sources.
const (
	EndpointSourceServiceMetadata EndpointSource = iota
	EndpointSourceCustom
)

// EndpointResolver finds the endpoint of a service.
type EndpointResolver interface {
	ResolveEndpoint(service, region string) (Endpoint, error)
}

// EndpointResolverWithOptions finds the endpoint of a service.
type EndpointResolverWithOptions interface {
	ResolveEndpoint(service, region string, options ...interface{}) (Endpoint, error)
}

// EndpointResolverWithOptionsFunc makes a resolver of a function.
type EndpointResolverWithOptionsFunc func(service, region string, options ...interface{}) (Endpoint, error)

// ResolveEndpoint calls the function.
func (e EndpointResolverWithOptionsFunc) ResolveEndpoint(service, region string, options ...interface{}) (Endpoint, error) {
	return Endpoint{}, nil
}

// FIPSEndpointState says whether FIPS endpoints are used.
type FIPSEndpointState uint

// The states.
const (
	FIPSEndpointStateUnset FIPSEndpointState = iota
	FIPSEndpointStateEnabled
)
