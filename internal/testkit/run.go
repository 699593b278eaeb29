package testkit

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"
)

// runLimit is the longest that a program may run.
const runLimit = 2 * time.Minute

// Program is a mail program under test.
type Program struct {
	Dir     string            // of its module; it runs there, too
	Package string            // of its main function, "./cmd/clinicd"
	Env     map[string]string // beside what [Run] sets
	Args    []string
	SMTP    *SMTPServer // for a program that sends by SMTP, nil for others
}

// Output is what a run of a program did.
type Output struct {
	Stdout, Stderr string
	ExitCode       int
	Sent           []Sent   // in the order of arrival, whichever the service
	Objects        []Object // likewise
}

// Mails returns the mails sent, by all services.
func (o Output) Mails() []Mail {
	var mails []Mail
	for _, s := range o.Sent {
		mails = append(mails, s.Mail)
	}
	return mails
}

// Via returns the mails sent by one service.
func (o Output) Via(s Service) []Sent {
	return slices.DeleteFunc(slices.Clone(o.Sent), func(sent Sent) bool { return sent.Via != s })
}

// Run builds the program with the overlay and runs it against fakes of its
// own. An exit code other than 0 is part of the output; a program that does
// not build or does not end fails the test.
//
// The program sees none of the test's environment but PATH. It has AWS
// credentials, AWS_REGION us-east-1, PAUBOX_API_KEY and PAUBOX_ENDPOINT, all
// made up, and what p.Env adds.
func Run(t testing.TB, p Program) Output {
	t.Helper()
	bin := filepath.Join(t.TempDir(), "program")
	needSystemRoots(t)
	goCommand(t, p.Dir, "build", "-o", bin, p.Package)
	return runBuilt(t, bin, p)
}

// runBuilt runs a program that is built already.
func runBuilt(t testing.TB, bin string, p Program) Output {
	t.Helper()
	net := newNetwork(t, p.SMTP)
	ctx, cancel := context.WithTimeout(context.Background(), runLimit)
	defer cancel()
	var stdout, stderr bytes.Buffer
	cmd := exec.CommandContext(ctx, bin, p.Args...)
	cmd.Dir, cmd.Stdout, cmd.Stderr = p.Dir, &stdout, &stderr
	cmd.Env = net.environ(t, p.Env)
	cmd.WaitDelay = 5 * time.Second
	err := cmd.Run()
	var exit *exec.ExitError
	if ctx.Err() != nil || err != nil && !errors.As(err, &exit) {
		t.Fatalf("running %s: %v %v\n%s", p.Package, err, ctx.Err(), stderr.Bytes())
	}
	net.smtp.stop(t, net.journal)
	return Output{stdout.String(), stderr.String(), cmd.ProcessState.ExitCode(), net.journal.Sent(), net.journal.Objects()}
}

// needSystemRoots skips the test where a program would not trust the fakes.
func needSystemRoots(t testing.TB) {
	switch runtime.GOOS {
	case "darwin", "ios", "windows", "plan9":
		t.Skipf("crypto/x509 does not read SSL_CERT_FILE on %s", runtime.GOOS)
	}
}

// environ is the environment of a program on the network.
func (n network) environ(t testing.TB, extra map[string]string) []string {
	empty := t.TempDir()
	env := map[string]string{
		"PATH":           os.Getenv("PATH"),
		"HOME":           empty,
		"TMPDIR":         empty,
		"GODEBUG":        "netdns=go", // the C resolver would go around the overlay
		"TESTKIT_ROUTES": n.routes,
		"SSL_CERT_FILE":  n.roots,
		"SSL_CERT_DIR":   empty,

		"AWS_REGION":                "us-east-1",
		"AWS_ACCESS_KEY_ID":         "testkit",
		"AWS_SECRET_ACCESS_KEY":     "testkit",
		"AWS_EC2_METADATA_DISABLED": "true",

		"SES_SMTP_USERNAME": "AKIATESTKIT",
		"SES_SMTP_PASSWORD": "testkit-smtp",

		"PAUBOX_API_KEY":  testKey,
		"PAUBOX_ENDPOINT": "testkit",
	}
	maps.Copy(env, extra)
	var list []string
	for _, name := range slices.Sorted(maps.Keys(env)) {
		list = append(list, name+"="+env[name])
	}
	return list
}

// GoTest runs the tests of the module in dir, which reach no network.
func GoTest(t testing.TB, dir string, packages ...string) {
	t.Helper()
	if len(packages) == 0 {
		packages = []string{"./..."}
	}
	goCommand(t, dir, "test", packages...)
}

// goCommand runs go build or go test in dir with the overlay in place.
func goCommand(t testing.TB, dir, verb string, args ...string) {
	t.Helper()
	moduleGo(t, dir, append(buildArgs(t, dir, verb), args...)...)
}

// buildArgs are the first arguments of go build or go test in dir: they put the
// overlay in place.
func buildArgs(t testing.TB, dir, verb string) []string {
	t.Helper()
	return []string{verb, "-buildvcs=false", "-overlay", writeOverlay(t, goEnv(t, dir, "GOROOT"))}
}

// goEnv asks the go command in dir for one of its settings.
func goEnv(t testing.TB, dir, name string) string {
	t.Helper()
	return strings.TrimSpace(moduleGo(t, dir, "env", name))
}

// moduleGo runs the go command for the module in dir alone, and returns its
// standard output.
func moduleGo(t testing.TB, dir string, args ...string) string {
	t.Helper()
	out, err := goOutput(dir, args...)
	if err != nil {
		t.Fatalf("%v", err)
	}
	return out
}

// goOutput is moduleGo with the error for the caller to judge.
func goOutput(dir string, args ...string) (string, error) {
	cmd := exec.Command("go", args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOFLAGS=-mod=mod", "GOWORK=off", "CGO_ENABLED=0", "TESTKIT_ROUTES=")
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		return "", fmt.Errorf("go %s in %s: %w\n%s%s", strings.Join(args, " "), dir, err, out, stderr.Bytes())
	}
	return string(out), nil
}
