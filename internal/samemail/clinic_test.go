// Package samemail holds the tests of the promise "same mail": real programs,
// migrated by the sesfix that is built from this tree, run before and after.
package samemail

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sesfix/sesfix/internal/testkit"
)

// clinic is the example that the README runs.
func clinic(t *testing.T) testkit.Program {
	return testkit.Program{
		Dir:     filepath.Join(testkit.Root(t), "examples", "clinic"),
		Package: "./cmd/clinicd",
		Env: map[string]string{
			"CLINIC_FROM":   "Riverside Clinic <care@riverside-clinic.example>",
			"CLINIC_BUCKET": "riverside-documents",
			"CLINIC_ONCALL": "oncall@riverside-clinic.example",
		},
		SMTP: testkit.BuildSMTPServer(t),
	}
}

// TestClinic migrates the example: its mail, its documents and its output stay
// the same, and its own tests pass before and after.
func TestClinic(t *testing.T) {
	sesfix := build(t)
	testkit.SameMail(t, clinic(t), func(dir string) {
		testkit.GoTest(t, dir)
		migrate(t, sesfix, dir)
		testkit.UsePaubox(t, dir)
		testkit.GoTest(t, dir)
	})
}

// TestClinicSettings migrates the settings of the example: what Grafana reads
// moves, and the credentials are left to their owner.
func TestClinicSettings(t *testing.T) {
	dir := testkit.CopyModule(t, clinic(t).Dir)
	before := read(t, dir, ".env.example")
	migrate(t, build(t), dir)
	if d := cmp.Diff(before, read(t, dir, ".env.example")); d != "" {
		t.Errorf("-fix alone changes settings:\n%s", d)
	}
	migrate(t, build(t), dir, "-infra")
	want := strings.NewReplacer("email-smtp.us-east-1.amazonaws.com:2587", "smtp.paubox.com:587", "GF_SMTP_USER=<from the vault>", "GF_SMTP_USER=apikey").Replace(before)
	if d := cmp.Diff(want, read(t, dir, ".env.example")); d != "" {
		t.Errorf("(-want +got)\n%s", d)
	}
}

func read(t *testing.T, dir, name string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(dir, name))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// TestClinicBefore states what the example does, so that TestClinic compares
// something.
func TestClinicBefore(t *testing.T) {
	p := clinic(t)
	p.Dir = testkit.CopyModule(t, p.Dir)
	out := testkit.Run(t, p)
	if out.ExitCode != 0 || len(out.Via(testkit.SES)) != 3 {
		t.Fatalf("exit code %d, %d mails through SES\n%s%s", out.ExitCode, len(out.Via(testkit.SES)), out.Stdout, out.Stderr)
	}
	from := "Riverside Clinic <care@riverside-clinic.example>"
	want := []testkit.Mail{{
		From:    from,
		To:      []string{"Pat Doe <pat.doe@example.com>"},
		CC:      []string{"referrals@harbor-practice.example", "records@riverside-clinic.example"},
		Subject: "Your visit on Monday, March 2",
		Text: ptr("Dear Pat Doe,\n\nthank you for your visit on Monday, March 2. Dr. Okafor noted for you:\n\n" +
			"Take the tablets twice a day & drink enough (more than 2 l).\n\nRiverside Clinic\n"),
		HTML: ptr("<p>Dear Pat Doe,</p>\n<p>thank you for your visit on Monday, March 2. Dr. Okafor noted for you:</p>\n" +
			"<blockquote>Take the tablets twice a day &amp; drink enough (more than 2 l).</blockquote>\n<p>Riverside Clinic</p>\n"),
	}, {
		From:    from,
		To:      []string{"jose.nunez@example.com"},
		ReplyTo: []string{"Riverside Front Desk <frontdesk@riverside-clinic.example>"},
		Subject: "Reminder: Wednesday, March 4, 2:30 PM",
		Text: ptr("Dear José Núñez,\n\nwe expect you on Wednesday, March 4 at 2:30 PM. If you cannot come, please answer\n" +
			"this mail.\n\nRiverside Clinic\n"),
		HTML: ptr("<p>Dear José Núñez,</p>\n<p>we expect you on <b>Wednesday, March 4</b> at <b>2:30 PM</b>.</p>\n" +
			"<p><a href=\"https://riverside-clinic.example/visits/v-1057\">I cannot come</a></p>\n<p>Riverside Clinic</p>\n"),
	}, {
		From:    "clinicd@riverside-clinic.example",
		To:      []string{"<oncall@riverside-clinic.example>"},
		Subject: "clinicd is done",
		Text:    ptr("2 visits\r\n"),
		Orders:  []string{"MAIL FROM clinicd@riverside-clinic.example"},
	}}
	if d := testkit.DiffMails(want, out.Mails()); d != "" {
		t.Errorf("mails (-want +got):\n%s", d)
	}
	stdout := "clinicd: visit v-1041: summary sent, message " + want[0].ID() + "\n" +
		"clinicd: visit v-1041: summary filed under visits/2026/03/02/v-1041.json\n" +
		"clinicd: visit v-1057: reminder sent, message " + want[1].ID() + "\n"
	if d := cmp.Diff(stdout, out.Stdout); d != "" {
		t.Errorf("stdout (-want +got):\n%s", d)
	}
	wantDocument(t, out)
}

func wantDocument(t *testing.T, out testkit.Output) {
	t.Helper()
	if len(out.Objects) != 1 {
		t.Fatalf("%d documents", len(out.Objects))
	}
	o := out.Objects[0]
	if o.Bucket != "riverside-documents" || o.Key != "visits/2026/03/02/v-1041.json" || o.ContentType != "application/json" ||
		!bytes.Contains(o.Body, []byte(`"patient": "Pat Doe"`)) || !bytes.HasSuffix(o.Body, []byte("}")) {
		t.Errorf("document %s/%s %s:\n%s", o.Bucket, o.Key, o.ContentType, o.Body)
	}
}

func ptr(s string) *string { return &s }

// build returns the sesfix of this tree.
func build(t *testing.T) string {
	t.Helper()
	bin := filepath.Join(t.TempDir(), "sesfix")
	cmd := exec.Command("go", "build", "-o", bin, "./cmd/sesfix")
	cmd.Dir = testkit.Root(t)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v: %v\n%s", cmd, err, out)
	}
	return bin
}

// migrate has sesfix fix the module in dir. Status 3, findings that are left
// for a person, is no failure: the comparison afterwards judges the code. It
// returns the report.
func migrate(t *testing.T, sesfix, dir string, flags ...string) string {
	t.Helper()
	cmd := exec.Command(sesfix, append(append([]string{"-C", dir, "-fix"}, flags...), "./...")...)
	cmd.Env = append(os.Environ(), "GOFLAGS=", "GOWORK=off") // the copy is a module of its own
	out, err := cmd.CombinedOutput()
	t.Logf("%s\n%s", strings.Join(cmd.Args, " "), out)
	var exit *exec.ExitError
	if err != nil && !(errors.As(err, &exit) && exit.ExitCode() == 3) {
		t.Fatal(err)
	}
	return string(out)
}
