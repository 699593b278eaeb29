package mapping

import "testing"

func TestDoorOf(t *testing.T) {
	for path, want := range map[string]string{
		"github.com/crowdmob/goamz/exp/ses":                          "unsupported",
		"launchpad.net/goamz/exp/ses":                                "unsupported",
		"gopkg.in/amz.v3/exp/ses":                                    "unsupported",
		"github.com/sourcegraph/go-ses":                              "unsupported",
		"example.com/m/vendor/github.com/sourcegraph/go-ses":         "unsupported",
		"github.com/nikoksr/notify/service/amazonses":                "unsupported",
		"github.com/aws/aws-cdk-go/awscdk/v2/awsses":                 "infra",
		"github.com/aws/aws-cdk-go/awscdk/v2/awssesactions":          "infra",
		"github.com/pulumi/pulumi-aws/sdk/v6/go/aws/sesv2":           "infra",
		"github.com/cdktf/cdktf-provider-aws-go/aws/v19/sestemplate": "infra",
		"github.com/nikoksr/notify/service/mail":                     "",
		"github.com/aws/aws-cdk-go/awscdk/v2/awss3":                  "",
		"github.com/pulumi/pulumi-aws/sdk/v6/go/aws/s3":              "",
		"github.com/aws/aws-sdk-go-v2/service/sesv2":                 "",
		"github.com/someone/go-ses":                                  "",
	} {
		if d, ok := DoorOf(path, "example.com/m"); d.Rule != want || ok != (want != "") {
			t.Errorf("DoorOf(%q) = %q, %t", path, d.Rule, ok)
		}
	}
	if _, ok := DoorOf("github.com/sourcegraph/go-ses", "github.com/sourcegraph/go-ses"); ok {
		t.Error("a package of the module itself is a door")
	}
}

func TestDoorsHaveRules(t *testing.T) {
	for _, d := range doors {
		if _, ok := RuleByID(d.Rule); !ok || d.Name == "" || d.Do == "" {
			t.Errorf("the door %q: rule %q, %q", d.Name, d.Rule, d.Do)
		}
	}
}

func TestIsAPIHost(t *testing.T) {
	for text, want := range map[string]bool{
		"email.us-east-1.amazonaws.com":                           true,
		"https://email." + Unknown + ".amazonaws.com/v2/email":    true,
		"https://email-fips.us-gov-west-1.amazonaws.com":          true,
		"https://email.cn-north-1.amazonaws.com.cn":               true,
		"email.eu-west-1.api.aws":                                 true,
		"https://abc123.def456.endpoints.email.global.api.aws/v2": true,
		"https://s3.us-east-1.amazonaws.com/email.txt":            false,
		"https://email.example.com/":                              false,
		"see https://email.us-east-1.amazonaws.com":               false,
		"email-smtp.us-east-1.amazonaws.com":                      false,
		"http://ses.amazonaws.com/doc/2010-12-01/":                false,
	} {
		if IsAPIHost(text) != want {
			t.Errorf("IsAPIHost(%q) = %t", text, !want)
		}
	}
}

func TestCommandIsSES(t *testing.T) {
	for _, test := range []struct {
		want    bool
		command []string
	}{
		{true, []string{"aws", "ses", "send-email"}},
		{true, []string{"/usr/local/bin/aws", "--profile", "clinic", "--no-verify-ssl", "sesv2", "send-email"}},
		{true, []string{"aws", "--region=us-east-1", "ses", "list-identities"}},
		{true, []string{"bash", "-c", "cd /tmp && aws ses send-email"}},
		{true, []string{"sh", "-c", "aws --region us-east-1 sesv2 send-email"}},
		{false, []string{"aws", "s3", "cp", "ses"}},
		{false, []string{"aws", Unknown, "ses"}},
		{false, []string{"laws", "ses"}},
		{false, []string{"sh", "-c", "aws s3 ls"}},
		{false, []string{"sh", "-c", "claws ses send"}},
		{false, []string{"aws"}},
	} {
		if CommandIsSES(test.command[0], test.command[1:]) != test.want {
			t.Errorf("CommandIsSES(%q) = %t", test.command, !test.want)
		}
	}
}

// Whatever a text names has a marker: else its package is not chosen.
func TestMarkersCoverNames(t *testing.T) {
	for _, text := range []string{
		"Email-SMTP.us-east-1.amazonaws.com", "ses-smtp-prod-1.elb.amazonaws.com", "X-SES-TENANT", "AWS_SES_SMTP_USER", "ses.smtp.user",
		"smtp-ses-user", "https://email.us-east-1.amazonaws.com", "email.eu-west-1.api.aws", "email-fips.us-east-1.amazonaws.com",
		"email.us-iso-east-1.c2s.ic.gov", "a.b.endpoints.email.global.api.aws",
	} {
		if !NamesSES(text) || !MayReachSES([]byte("package p\nconst x = \""+text+"\"\n")) {
			t.Errorf("%q: NamesSES %t, MayReachSES %t", text, NamesSES(text), MayReachSES([]byte(text)))
		}
	}
	for _, file := range []string{
		"import \"os/exec\"\nvar c = exec.Command(\"aws\", \"ses\")",
		"import \"github.com/aws/aws-sdk-go-v2/aws/signer/v4\"\nvar s = \"ses\"",
		"var mx = \"inbound-smtp.us-east-1.amazonaws.com\"", "var mx = \"feedback-smtp.us-east-1.amazonses.com\"",
	} {
		if !MayReachSES([]byte(file)) {
			t.Errorf("not marked: %s", file)
		}
	}
	if MayReachSES([]byte("import \"net/smtp\"\nvar host = \"smtp.example.com:587\"")) {
		t.Error("net/smtp alone is marked")
	}
}
