package mapping

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestResources(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{`resource "aws_ses_template" "t" {`, "template aws_ses_template"},
		{`data "aws_sesv2_email_identity" "t" {`, "identity aws_sesv2_email_identity"},
		{`{"resource": {"aws_ses_receipt_rule": {}}}`, "receiving aws_ses_receipt_rule"},
		{`resource "aws_sesv2_configuration_set_event_destination" "t" {`, "event-destination aws_sesv2_configuration_set_event_destination"},
		{`resource "aws_ses_configuration_set" "t" { delivery_options { tls_policy = "Require" } }`, "config-set aws_ses_configuration_set, tls-policy tls_policy"},
		{`resource "aws_sesv2_account_vdm_attributes" "t" {`, "unsupported aws_sesv2_account_vdm_attributes"},
		{"value = aws_iam_access_key.mail.ses_smtp_password_v4", "smtp-auth ses_smtp_password_v4"},
		{"Type: AWS::SES::ConfigurationSetEventDestination", "event-destination AWS::SES::ConfigurationSetEventDestination"},
		{"Type: 'AWS::SES::Template'", "template AWS::SES::Template"},
		{`"Action": ["ses:SendEmail","ses:*", "s3:*"]`, "infra ses:SendEmail, infra ses:*"},
		{"Action:\n  - ses:SendRawEmail\n", "infra ses:SendRawEmail"},
		{"- SESCrudPolicy:\n", "infra SESCrudPolicy"},
		{"run: aws --region us-east-1 sesv2 create-email-template --cli-input-json x", "unsupported aws --region us-east-1 sesv2 create-email-template"},
		{`service_name = "com.amazonaws.${var.region}.email-smtp"`, "infra com.amazonaws.${var.region}.email-smtp"},
		{`records = ["v=spf1 include:amazonses.com ~all"]`, "identity include:amazonses.com"},
		{`name = "_amazonses.example.com"`, "identity _amazonses"},
		{`records = ["abc.dkim.amazonses.com"]`, "identity dkim.amazonses.com"},
		{`records = ["10 inbound-smtp.us-east-1.amazonaws.com"]`, "receiving inbound-smtp.us-east-1.amazonaws.com"},
		{"namespace: AWS/SES", "infra AWS/SES"},

		{`resource "aws_session" "s" {`, ""},
		{"uses:SendEmail", ""},
		{"ses: {a: b}", ""},
		{"arn:aws:ses:us-east-1:1:identity/example.com", ""},
		{"tls_policy = 1", ""},
		{"s3://dump/AWS/SESSIONS", ""},
		{"aws s3 cp ses x", ""},
		{"xaws ses send-email", ""},
	} {
		var got []string
		for _, r := range Resources([]byte(test.text)) {
			got = append(got, r.Rule+" "+r.Name)
			if _, ok := RuleByID(r.Rule); !ok || r.Message == "" || r.Reason == "" || test.text[r.Start:r.End] != r.Name {
				t.Errorf("%q: %+v", test.text, r)
			}
		}
		if d := cmp.Diff(test.want, strings.Join(got, ", ")); d != "" {
			t.Errorf("%q: (-want +got)\n%s", test.text, d)
		}
		if test.want != "" && !SettingsMayReachSES([]byte(test.text)) {
			t.Errorf("a file with %q would not be read", test.text)
		}
	}
}

func TestIsSESSetting(t *testing.T) {
	for name, want := range map[string]bool{
		"SES_REGION": true, "AWS_SES_REGION": true, "APP_AWS_SES_FROM": true, "AWS_ENDPOINT_URL_SESV2": true, "SES_FROM_ADDRESS": true,
		"SESSION_REGION": false, "USES_REGION": false, "AWS_REGION": false, "SES_TIMEOUTS": false, "ses_region": false,
	} {
		if IsSESSetting(name) != want {
			t.Errorf("IsSESSetting(%q) is not %t", name, want)
		}
	}
}
