package alert

import (
	"context"
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestAlerter(t *testing.T) {
	require.Nil(t, (&alerter{}).client)
	a := &alerter{client: sesv2.NewFromConfig(aws.Config{})} // want `\(client\)`
	assert.NotNil(t, a.client, "a client is needed")
	out, err := a.send(context.Background(), "nobody@example.com", "")
	require.NoError(t, err)
	assert.NotNil(t, out)
}
