package samemail

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sesfix/sesfix/internal/testkit"
)

// smtpPrograms are the programs of testdata/smtp, one or more a library, with the
// ports that they send through before and after.
func smtpPrograms() map[string][2][]string {
	return map[string][2][]string{
		"emersion":    {{"2587", "2465", "587", "465"}, {"587", "465", "587", "465"}},
		"gomail":      {{"2587"}, {"587"}},
		"gomailmail":  {{"587"}, {"587"}},
		"gomailmail2": {{"2465"}, {"465"}},
		"jordan":      {{"2587", "2465", "25", "587"}, {"587", "465", "25", "587"}},
		"mailv2":      {{"465"}, {"465"}},
		"mailyak":     {{"2587", "465"}, {"587", "465"}},
		"netsmtp":     {{"587", "2587"}, {"587", "587"}},
		"netsmtpstep": {{"2587"}, {"587"}},
		"netsmtptls":  {{"2465"}, {"465"}},
		"simplemail":  {{"2587", "465"}, {"587", "465"}},
		"url":         {{"2587", "587"}, {"587", "587"}},
		"urlbuilt":    {{"2587", "2587", "587", "2587", "587", "2587"}, {"587", "587", "587", "587", "587", "587"}},
		"wneessen":    {{"2587", "465"}, {"587", "465"}},
	}
}

// TestSMTP runs real SMTP sessions of every library: with SES as the programs
// are, and with Paubox after their migration, by the same fake server on
// loopback. The mail has to be the same, and the login the one that Paubox takes.
func TestSMTP(t *testing.T) {
	t.Parallel()
	dir := testkit.CopyModule(t, filepath.Join("testdata", "smtp"))
	testkit.UseSimpleMail(t, dir)
	sameSessions(t, dir, smtpPrograms())
}

// TestSMTPRealSimpleMail runs the program of go-simple-mail with a checkout of the
// library itself, where there is one: elsewhere its place is taken by a double.
func TestSMTPRealSimpleMail(t *testing.T) {
	checkout := os.Getenv("SIMPLE_MAIL_DIR")
	if checkout == "" {
		t.Skip("SIMPLE_MAIL_DIR names no checkout of go-simple-mail v2")
	}
	t.Parallel()
	const name = "simplemail"
	dir := testkit.CopyModule(t, filepath.Join("testdata", "smtp"))
	for other := range smtpPrograms() {
		if other != name {
			os.RemoveAll(filepath.Join(dir, other))
		}
	}
	testkit.UseRealSimpleMail(t, dir, checkout)
	sameSessions(t, dir, map[string][2][]string{name: smtpPrograms()[name]})
}

// sameSessions holds the programs of the module in dir against a table as that of
// smtpPrograms.
func sameSessions(t *testing.T, dir string, table map[string][2][]string) {
	server := testkit.BuildSMTPServer(t)
	built := testkit.BuildTogether(t, dir)
	if built.Broken != nil {
		t.Fatal(built.Broken)
	}
	built.SMTP = server
	before := map[string]testkit.Output{}
	for _, name := range built.Names {
		if _, ok := table[name]; !ok {
			t.Errorf("the program %s is not in the table", name)
		}
		before[name] = built.Run(t, name)
	}
	report := migrateAll(t, dir)
	built = testkit.BuildTogether(t, dir)
	if built.Broken != nil {
		t.Log(built.Broken) // each of those programs fails its own test
	}
	built.SMTP = server
	for name, ports := range table {
		t.Run(name, func(t *testing.T) {
			wantLogins(t, before[name], testkit.SES, ports[0], "AKIA", "testkit-smtp")
			if !slices.Contains(built.Names, name) {
				t.Fatalf("it does not build after its migration\n%s", mainFile(t, dir, name))
			}
			after := built.Run(t, name)
			if d := testkit.Diff(before[name], after); d != "" {
				t.Errorf("(-before +after):\n%s\nits stderr:\n%s\n%s", d, after.Stderr, blockers(report, name))
			}
			wantLogins(t, after, testkit.Paubox, ports[1], "apikey", "testkit-key/+=@:%41#?")
			if text := mainFile(t, dir, name); strings.Contains(string(text), "amazonaws") || strings.Contains(string(text), "SES") {
				t.Errorf("something of SES is left:\n%s", text)
			}
		})
	}
}

// wantLogins holds a run against the service, the ports and the credentials of
// its mails.
func wantLogins(t *testing.T, out testkit.Output, via testkit.Service, ports []string, user, password string) {
	t.Helper()
	if out.ExitCode != 0 {
		t.Fatalf("exit code %d\n%s", out.ExitCode, out.Stderr)
	}
	var got []string
	for _, s := range out.Sent {
		got = append(got, s.Login.Port)
		if s.Via != via || !strings.HasPrefix(s.Login.User, user) || s.Login.Password != password {
			t.Errorf("a mail through %s as %q with %q", s.Via, s.Login.User, s.Login.Password)
		}
	}
	if d := cmp.Diff(ports, got); d != "" {
		t.Errorf("ports (-want +got)\n%s", d)
	}
}
