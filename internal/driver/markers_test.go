package driver

import (
	"context"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sesfix/sesfix/report"
)

// reaching has packages that lead to SES without its SDKs, and packages that
// only look like it. Exported names do not take their users along.
const reaching = `
-- host/host.go --
package host
const Host = "EMAIL-SMTP.us-east-1.amazonaws.com"
-- tests/tests.go --
package tests
-- tests/tests_test.go --
package tests
const host = "email-smtp.us-east-1.amazonaws.com"
-- user/user.go --
package user
import "example.com/m/host"
var Host = host.Host
-- signed/signed.go --
package signed
const URL = "https://email.us-east-1.amazonaws.com/"
-- setting/setting.go --
package setting
import "os"
var User = os.Getenv("SES_SMTP_USERNAME")
-- command/command.go --
package command
import "os/exec"
func Send() { exec.Command("aws", "ses").Run() }
-- plain/plain.go --
package plain
import "net/smtp"
func Send() { smtp.SendMail("smtp.example.com:587", nil, "", nil, nil) }
-- bucket/bucket.go --
package bucket
const URL = "https://s3.us-east-1.amazonaws.com/sessions"
`

func TestChooseOtherWays(t *testing.T) {
	dir := writeTree(t, sdkTree, reaching)
	want := []string{"command", "host", "setting", "signed", "tests"}
	if diff := cmp.Diff(want, chosen(t, dir, "./...")); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]string{"host"}, chosen(t, dir, "./host", "./plain")); diff != "" {
		t.Errorf("outside of the patterns: %s", diff)
	}
}

func TestNotAnalysedOtherWays(t *testing.T) {
	dir := writeTree(t, sdkTree, `
-- a/a.go --
package a
-- a/windows.go --
//go:build ignore
package a
const host = "email-smtp.us-east-1.amazonaws.com"
-- a/other.go --
//go:build ignore
package a
const host = "email.example.com, not amazonaws.com"
`)
	g, ws := testWorkspace(t, dir)
	l, err := list(context.Background(), g, ws, []string{"./..."})
	if err != nil {
		t.Fatal(err)
	}
	res := &loadResult{}
	res.addListed(ws, l)
	want := []report.NotAnalysed{{File: "a/windows.go",
		Reason: "build constraint //go:build ignore excludes it: run again with -tags or GOOS and GOARCH set"}}
	if diff := cmp.Diff(want, res.notAnalysed); diff != "" {
		t.Error(diff)
	}
}
