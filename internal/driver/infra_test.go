package driver

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const settingsTree = `
-- go.mod --
module example.com/m
go 1.24
-- .env --
SMTP_HOST=email-smtp.us-east-1.amazonaws.com
-- app/app.go --
package app
-- vendor/x/.env --
SMTP_HOST=email-smtp.us-east-1.amazonaws.com
-- node_modules/x/config.json --
{"smtpHost": "email-smtp.us-east-1.amazonaws.com"}
-- nested/go.mod --
module example.com/nested
-- nested/.env --
SMTP_HOST=email-smtp.us-east-1.amazonaws.com
`

// wantFindings holds the findings of a run against lines of file, line and rule.
func wantFindings(t *testing.T, dir string, want []string, args ...string) string {
	t.Helper()
	_, stdout, stderr := runMain(dir, append([]string{"-format=json"}, args...)...)
	if stderr != "" {
		t.Fatal(stderr)
	}
	var got []string
	for _, f := range decode(t, stdout).Findings {
		got = append(got, strings.Join([]string{f.File, f.Rule, string(f.Status)}, " "))
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("%v: (-want +got)\n%s", args, d)
	}
	return stdout
}

// What other modules and package managers keep is none of the module's settings;
// patterns that name packages name no settings.
func TestSettingsOfTheModule(t *testing.T) {
	dir := writeTree(t, settingsTree)
	wantFindings(t, dir, []string{".env smtp-host manual"}, "-tests=false", "./...")
	wantFindings(t, dir, []string{".env smtp-host fixable"}, "-infra")
	wantFindings(t, dir, nil, "-infra", "./app")
	wantFindings(t, dir, nil, "-infra", "./app/...")
	wantFindings(t, dir, nil, "-rules=-smtp-host")
}

// A host whose port the program sets does not change alone.
func TestSettingsWithoutPort(t *testing.T) {
	dir := writeTree(t, settingsTree, `
-- app/app.go --
package app
import ("net/smtp"; "os")
func f(a smtp.Auth) error { return smtp.SendMail(os.Getenv("SMTP_HOST")+":2587", a, "", nil, nil) }
`)
	out := wantFindings(t, dir, []string{".env smtp-host blocked", "app/app.go smtp-host manual", "app/app.go smtp-port manual"}, "-fix", "-infra")
	if !strings.Contains(out, "app.go has a port that Paubox does not have") {
		t.Errorf("the reason is missing:\n%s", out)
	}
	if text := readFile(t, filepath.Join(dir, ".env")); !strings.Contains(text, "email-smtp") {
		t.Errorf("it changed: %s", text)
	}
}

// Nor does one whose port another settings file has.
func TestSettingsWithPortElsewhere(t *testing.T) {
	dir := writeTree(t, "-- go.mod --\nmodule example.com/m\ngo 1.24\n-- app.go --\npackage app\n-- .env --\nSMTP_PORT=2587\n"+
		"-- compose.yaml --\nservices:\n  app:\n    environment:\n      SMTP_HOST: email-smtp.us-east-1.amazonaws.com\n")
	out := wantFindings(t, dir, []string{"compose.yaml smtp-host blocked"}, "-fix", "-infra")
	if !strings.Contains(out, ".env has a port that Paubox does not have") {
		t.Errorf("the reason is missing:\n%s", out)
	}
}

// A port that changes in the same run stops nothing: a second run would change what
// the first left.
func TestSettingsWithPortThatChanges(t *testing.T) {
	const host = "email-smtp.us-east-1.amazonaws.com\n"
	dir := writeTree(t, "-- go.mod --\nmodule example.com/m\ngo 1.24\n-- app.go --\npackage app\n-- .env --\nSMTP_HOST="+host+"SMTP_PORT=2587\n"+
		"-- compose.yaml --\nservices:\n  app:\n    environment:\n      SMTP_HOST: "+host)
	wantFindings(t, dir, []string{".env smtp-host fixed", ".env smtp-port fixed", "compose.yaml smtp-host fixed"}, "-fix", "-infra")
	wantFindings(t, dir, nil, "-fix", "-infra")
}

// Settings files are written as Go files are: none, if one cannot be.
func TestSettingsAreAppliedWithTheCode(t *testing.T) {
	dir := writeTree(t, settingsTree)
	wantFindings(t, dir, []string{".env smtp-host fixed"}, "-fix", "-infra")
	if text := readFile(t, filepath.Join(dir, ".env")); text != "SMTP_HOST=smtp.paubox.com\n" {
		t.Errorf("it is %q", text)
	}
	wantFindings(t, dir, nil, "-fix", "-infra")
}

// The diff of a settings file shows nothing but the changes: what stands around
// them can be a password of something else.
func TestDiffOfSettings(t *testing.T) {
	dir := writeTree(t, `
-- go.mod --
module example.com/m
go 1.24
-- app.go --
package app
-- .env --
DB_PASSWORD=hunter2
SMTP_HOST=email-smtp.us-east-1.amazonaws.com
API_TOKEN=hunter3
SMTP_PORT=2587
JWT_SECRET=hunter4
`)
	_, diff, _ := runMain(dir, "-diff", "-infra")
	if !strings.Contains(diff, "+SMTP_HOST=smtp.paubox.com\n") || !strings.Contains(diff, "+SMTP_PORT=587\n") {
		t.Errorf("the changes are missing:\n%s", diff)
	}
	if strings.Contains(diff, "hunter") {
		t.Errorf("the diff tells secrets:\n%s", diff)
	}
	for _, format := range []string{"text", "json", "sarif", "markdown", "html"} {
		if _, out, _ := runMain(dir, "-infra", "-format="+format); strings.Contains(out, "hunter") {
			t.Errorf("%s tells secrets:\n%s", format, out)
		}
	}
}

// What a symbolic link leads to is reported where the link is, once, and stays. One
// that leads nowhere, or to a file that is read anyway, is nothing.
func TestSettingsBehindLinks(t *testing.T) {
	const env = "SMTP_HOST=email-smtp.us-east-1.amazonaws.com\n"
	dir := writeTree(t, "-- go.mod --\nmodule example.com/m\ngo 1.24\n-- app.go --\npackage app\n-- b.env --\n"+env+"-- ../shared/prod --\n"+env)
	for name, to := range map[string]string{".env": "../shared/prod", "a.env": "b.env", "c.env": "../shared/prod", "dead.env": "nowhere", "dir.env": ".."} {
		if err := os.Symlink(to, filepath.Join(dir, name)); err != nil {
			t.Fatal(err)
		}
	}
	out := wantFindings(t, dir, []string{".env smtp-host blocked", "b.env smtp-host fixed"}, "-fix", "-infra")
	if !strings.Contains(out, "the file is a symbolic link") {
		t.Errorf("the reason is missing:\n%s", out)
	}
	if text := readFile(t, filepath.Join(dir, "../shared/prod")); text != env {
		t.Errorf("it changed: %s", text)
	}
}

// A workspace has the settings of all its modules, each once.
func TestSettingsOfAWorkspace(t *testing.T) {
	dir := writeTree(t, `
-- go.work --
go 1.24
use (
	./a
	./b
)
-- .env --
SMTP_HOST=email-smtp.us-east-1.amazonaws.com
-- a/go.mod --
module example.com/a
-- a/a.go --
package a
-- a/.env --
MAIL_SERVER=email-smtp.us-east-1.amazonaws.com
-- b/go.mod --
module example.com/b
-- b/b.go --
package b
import "os"
var server = os.Getenv("MAIL_SERVER")
`)
	_, stdout, stderr := runMain(dir, "-format=json", "./a/...", "./b/...")
	rep := decode(t, stdout)
	var got []string
	for _, f := range rep.Findings {
		got = append(got, f.Module+" "+f.File)
	}
	slices.Sort(got)
	if d := cmp.Diff([]string{"example.com/a a/.env", "example.com/b b/b.go"}, got); d != "" {
		t.Errorf("(-want +got)\n%s%s", d, stderr)
	}
}

// The ways to read a setting, and others that only look like it.
func TestReadersOfSettings(t *testing.T) {
	dir := writeTree(t, `
-- ../viper/go.mod --
module github.com/spf13/viper
go 1.24
-- ../viper/viper.go --
package viper
func GetString(key string) string { return "" }
func Sub(key string) *Viper { return nil }
type Viper struct{}
func (*Viper) GetString(key string) string { return "" }
-- go.mod --
module example.com/m
go 1.24
require github.com/spf13/viper v1.0.0
replace github.com/spf13/viper => ../viper
-- config.yaml --
mail:
  relay:
    host: email-smtp.us-east-1.amazonaws.com
    port: 587
-- .env --
ALERT_SMTP_SERVER=email-smtp.us-east-1.amazonaws.com
ALERT_SMTP_PORT=587
-- viper/viper.go --
package viper
import "github.com/spf13/viper"
var a = viper.GetString("mail.relay.host")
-- sub/sub.go --
package sub
import "github.com/spf13/viper"
var a = viper.Sub("mail").GetString("relay.host")
-- helper/helper.go --
package helper
import "os"
func env(name, or string) string { if v := os.Getenv(name); v != "" { return v }; return or }
var a = env("ALERT_SMTP_SERVER", "localhost")
-- tags/tags.go --
package tags
type Config struct { Alerts Alerts `+"`envPrefix:\"ALERT_\"`"+` }
type Alerts struct { Server string `+"`env:\"SMTP_SERVER\"`"+` }
-- names/names.go --
package names
type Mail struct { Relay struct { Host string `+"`json:\"host\"`"+` } `+"`json:\"relay\"`"+` }
-- other/other.go --
package other
import ("os"; "github.com/spf13/viper")
var a = os.Getenv("SMTP_SERVER") + viper.GetString("relay.hosts") + viper.GetString("host")
var column = "mail.relay.host"
type Web struct { Host string `+"`yaml:\"host\"`"+` }
`)
	settings := []string{".env smtp-host manual", "config.yaml smtp-host manual"}
	readers := []string{"helper/helper.go smtp-host manual", "names/names.go smtp-host manual", "sub/sub.go smtp-host manual",
		"tags/tags.go smtp-host manual", "viper/viper.go smtp-host manual"}
	wantFindings(t, dir, append(settings, readers...))
}

// A settings file that could not be read is listed, in every form of the report.
func TestSettingsNotRead(t *testing.T) {
	dir := writeTree(t, "-- go.mod --\nmodule example.com/m\ngo 1.24\n-- app/app.go --\npackage app\n")
	if err := os.Symlink("nowhere", filepath.Join(dir, ".env")); err != nil {
		t.Skip(err)
	}
	const reason = "the symbolic link leads nowhere"
	_, stdout, _ := runMain(dir, "-format=json")
	if list := decode(t, stdout).NotAnalysed; len(list) != 1 || list[0].File != ".env" || list[0].Reason != reason {
		t.Errorf("it lists %v", list)
	}
	if _, stdout, _ = runMain(dir); !strings.Contains(stdout, ".env: "+reason) || !strings.Contains(stdout, "in what was analysed") {
		t.Errorf("it prints\n%s", stdout)
	}
	if _, stdout, _ = runMain(dir, "./app/..."); strings.Contains(stdout, ".env") {
		t.Errorf("a pattern that does not cover it prints\n%s", stdout)
	}
}

// Where the port stands in Go code that the same run changes, the settings change
// with it: a second run finds nothing.
func TestSettingsWithPortInCodeThatChanges(t *testing.T) {
	dir := writeTree(t, settingsTree, `
-- app/app.go --
package app
import ("net/smtp"; "os")
func f() error {
	auth := smtp.PlainAuth("", os.Getenv("SMTP_USER"), os.Getenv("SMTP_PASSWORD"), "email-smtp.us-east-1.amazonaws.com")
	return smtp.SendMail("email-smtp.us-east-1.amazonaws.com:2587", auth, "", nil, nil)
}
`)
	out := wantFindings(t, dir, []string{".env smtp-host fixed", "app/app.go smtp-auth fixed", "app/app.go smtp-host fixed",
		"app/app.go smtp-host fixed", "app/app.go smtp-port fixed"}, "-fix", "-infra")
	if text := readFile(t, filepath.Join(dir, ".env")) + readFile(t, filepath.Join(dir, "app", "app.go")); strings.Contains(text, "email-smtp") || strings.Contains(text, "2587") {
		t.Errorf("something is left:\n%s\n%s", text, out)
	}
	wantFindings(t, dir, nil, "-fix", "-infra")
}

// What the patterns do not cover does not change, so its port stays.
func TestSettingsWithPortBesideThePatterns(t *testing.T) {
	const host = "email-smtp.us-east-1.amazonaws.com\n"
	dir := writeTree(t, "-- go.mod --\nmodule example.com/m\ngo 1.24\n-- app/app.go --\npackage app\n-- .env --\nSMTP_HOST="+host+"SMTP_PORT=2587\n"+
		"-- app/compose.yaml --\nservices:\n  app:\n    environment:\n      SMTP_HOST: "+host)
	wantFindings(t, dir, []string{"app/compose.yaml smtp-host blocked"}, "-fix", "-infra", "./app/...")
}
