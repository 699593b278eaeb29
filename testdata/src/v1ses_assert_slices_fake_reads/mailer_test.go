package mailer

import (
	"strings"
	"testing"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/service/ses"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

type fake struct{ got []*ses.SendEmailInput } // want `\(type\)`

func (f *fake) SendEmail(in *ses.SendEmailInput) (*ses.SendEmailOutput, error) { // want `\(type\)` `\(type\)`
	f.got = append(f.got, in)
	return &ses.SendEmailOutput{MessageId: aws.String("1")}, nil
}

func TestSend(t *testing.T) {
	f := &fake{}
	m := &mailer{api: f}
	assert.NotNil(t, m.api)
	require.NoError(t, m.send([]string{"ann@example.com", "bob@example.com"}, "See you soon"))
	in := f.got[0]
	assert.Equal(t, []string{"ann@example.com", "bob@example.com"}, aws.StringValueSlice(in.Destination.ToAddresses))
	assert.Equal(t, "ann@example.com,bob@example.com", strings.Join(aws.StringValueSlice(in.Destination.ToAddresses), ","))
	if aws.StringValueSlice(in.Destination.ToAddresses)[1] != "bob@example.com" {
		t.Error("the second address is wrong")
	}
	for _, to := range aws.StringValueSlice(in.Destination.ToAddresses) {
		assert.NotEqual(t, "", to)
	}
}
