package testkit

import (
	"bufio"
	"bytes"
	"crypto/x509"
	"encoding/json"
	"encoding/pem"
	"io"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// testKey is the API key of the programs under test, over HTTP and SMTP. It holds
// what has to be escaped in a URL.
const testKey = "testkit-key/+=@:%41#?"

// SMTPServer is the built fake of the SMTP side of SES and Paubox.
type SMTPServer struct{ bin string }

// BuildSMTPServer builds the server, for the runs of a test that need one.
func BuildSMTPServer(t testing.TB) *SMTPServer {
	t.Helper()
	bin := filepath.Join(t.TempDir(), "smtpd")
	moduleGo(t, filepath.Join(Root(t), "internal", "testkit", "smtpd"), "build", "-buildvcs=false", "-o", bin, ".")
	return &SMTPServer{bin}
}

// Login is how a mail was handed in over SMTP.
type Login struct {
	Port, User, Password string
}

// smtpMail is what the server says of a mail.
type smtpMail struct {
	Service, Port  string
	User, Password string
	From           string
	To             []string
	Data           []byte
}

// smtpRun is a running server.
type smtpRun struct {
	cmd   *exec.Cmd
	stdin io.Closer
	out   *bufio.Scanner
}

// start starts the server and returns the routes to it. Nobody needs it where s
// is nil.
func (s *SMTPServer) start(t testing.TB, ca *authority) (*smtpRun, []string) {
	t.Helper()
	if s == nil {
		return nil, nil
	}
	dir := t.TempDir()
	ca.write(t, dir, "ses", "email-smtp.us-east-1.amazonaws.com", "email-smtp.eu-west-1.amazonaws.com")
	ca.write(t, dir, "paubox", "smtp.paubox.com")
	cmd := exec.Command(s.bin, dir, testKey)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	stdin, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	stdout, err := cmd.StdoutPipe()
	if err == nil {
		err = cmd.Start()
	}
	if err != nil {
		t.Fatal(err)
	}
	r := &smtpRun{cmd, stdin, bufio.NewScanner(stdout)}
	r.out.Buffer(nil, 1<<24)
	t.Cleanup(func() { stdin.Close(); cmd.Wait() })
	addresses := map[string]string{}
	if !r.out.Scan() || json.Unmarshal(r.out.Bytes(), &addresses) != nil {
		t.Fatalf("the SMTP server does not start: %s", stderr.Bytes())
	}
	var routes []string
	hosts := map[string]string{"ses": "*.amazonaws.com", "paubox": "smtp.paubox.com"}
	for _, name := range slices.Sorted(maps.Keys(addresses)) {
		service, port, _ := strings.Cut(name, ":")
		routes = append(routes, hosts[service]+":"+port+"="+addresses[name])
	}
	return r, routes
}

// stop ends the server and adds its mails to a journal, behind those of the
// other fakes.
func (r *smtpRun) stop(t testing.TB, j *Journal) {
	t.Helper()
	if r == nil {
		return
	}
	r.stdin.Close()
	for r.out.Scan() {
		var m smtpMail
		if err := json.Unmarshal(r.out.Bytes(), &m); err != nil {
			t.Fatal(err)
		}
		mail, err := m.mail()
		if err != nil {
			t.Fatalf("a mail by SMTP cannot be read: %v\n%s", err, m.Data)
		}
		j.add(Sent{Via: Service(m.Service), Mail: mail, Login: Login{m.Port, m.User, m.Password}})
	}
	if err := r.out.Err(); err != nil {
		t.Fatal(err)
	}
}

// write writes a certificate for names, and its key.
func (a *authority) write(t testing.TB, dir, file string, names ...string) {
	t.Helper()
	cert, err := a.sign(names...)
	if err != nil {
		t.Fatal(err)
	}
	key, err := x509.MarshalECPrivateKey(a.key)
	if err != nil {
		t.Fatal(err)
	}
	for ext, block := range map[string]*pem.Block{
		".pem": {Type: "CERTIFICATE", Bytes: cert.Certificate[0]},
		".key": {Type: "EC PRIVATE KEY", Bytes: key},
	} {
		if err := os.WriteFile(filepath.Join(dir, file+ext), pem.EncodeToMemory(block), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}
