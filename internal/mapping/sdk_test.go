package mapping

import "testing"

func TestSDKOf(t *testing.T) {
	tests := []struct{ path, key string }{
		{"github.com/aws/aws-sdk-go-v2/service/sesv2", "v2/sesv2"},
		{"github.com/aws/aws-sdk-go-v2/service/sesv2/types", "v2/sesv2"},
		{"github.com/aws/aws-sdk-go-v2/service/sesv2/internal/endpoints", "v2/sesv2"},
		{"github.com/aws/aws-sdk-go-v2/service/ses", "v2/ses"},
		{"github.com/aws/aws-sdk-go-v2/service/ses/types", "v2/ses"},
		{"github.com/aws/aws-sdk-go/service/sesv2", "v1/sesv2"},
		{"github.com/aws/aws-sdk-go/service/sesv2/sesv2iface", "v1/sesv2"},
		{"github.com/aws/aws-sdk-go/service/ses", "v1/ses"},
		{"github.com/aws/aws-sdk-go/service/ses/sesiface", "v1/ses"},
		{"example.com/app/vendor/github.com/aws/aws-sdk-go/service/ses", "v1/ses"},
		{"example.com/app/vendor/github.com/aws/aws-sdk-go-v2/service/sesv2/types", "v2/sesv2"},
		{"vendor/github.com/aws/aws-sdk-go/service/ses", "v1/ses"},

		{"github.com/aws/aws-sdk-go-v2/service/s3", ""},
		{"github.com/aws/aws-sdk-go-v2/service/sesv3", ""},
		{"github.com/aws/aws-sdk-go-v2/service/sessions", ""},
		{"github.com/aws/aws-sdk-go-v2/config", ""},
		{"github.com/aws/aws-sdk-go/service", ""},
		{"example.com/fork/github.com/aws/aws-sdk-go/service/ses", ""},
		{"example.com/app/myvendor/github.com/aws/aws-sdk-go/service/ses", ""},
		{"ses", ""},
		{"", ""},
	}
	for _, test := range tests {
		key := ""
		if sdk := SDKOf(test.path); sdk != nil {
			key = sdk.Key
		}
		if key != test.key {
			t.Errorf("SDKOf(%q) is %q, want %q", test.path, key, test.key)
		}
	}
}

func TestSDKsAreFoundByTheirOwnPaths(t *testing.T) {
	for _, sdk := range SDKs() {
		for _, path := range []string{sdk.ClientPath, sdk.TypesPath, sdk.IfacePath} {
			if path != "" && SDKOf(path) != sdk {
				t.Errorf("SDKOf(%q) is not %s", path, sdk.Key)
			}
		}
	}
}

func TestSymbol(t *testing.T) {
	tests := []struct{ key, recv, name, want string }{
		{"v2/sesv2", "Client", "SendEmail", "(*sesv2.Client).SendEmail"},
		{"v2/ses", "Client", "SendRawEmail", "(*ses.Client).SendRawEmail"},
		{"v1/ses", "SES", "SendEmailWithContext", "(*ses.SES).SendEmailWithContext"},
		{"v1/ses", "SESAPI", "SendEmail", "(sesiface.SESAPI).SendEmail"},
		{"v1/sesv2", "SESV2", "SendEmail", "(*sesv2.SESV2).SendEmail"},
		{"v1/sesv2", "SESV2API", "SendEmail", "(sesv2iface.SESV2API).SendEmail"},
		{"v2/sesv2", "", "NewFromConfig", "sesv2.NewFromConfig"},
	}
	for _, test := range tests {
		if got := sdkNamed(t, test.key).Symbol(test.recv, test.name); got != test.want {
			t.Errorf("%s: Symbol(%q, %q) is %q, want %q", test.key, test.recv, test.name, got, test.want)
		}
	}
}

// sdkNamed returns the SDK of that key.
func sdkNamed(t *testing.T, key string) *SDK {
	t.Helper()
	for _, sdk := range SDKs() {
		if sdk.Key == key {
			return sdk
		}
	}
	t.Fatalf("no SDK %q", key)
	return nil
}
