package testkit

import (
	"net"
	"os"
	"strings"
	"testing"
)

func TestNothingElseCanBeReached(t *testing.T) {
	outside, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer outside.Close()
	loopback := outside.Addr().String()

	out := Run(t, Program{Dir: "testdata/dial", Package: ".", Args: []string{
		"tcp=email.us-east-1.amazonaws.com:443",
		"tcp=email-smtp.eu-west-1.amazonaws.com:587",
		"tcp=api.paubox.net:443",
		"tcp=API.paubox.com:443",
		"tcp=smtp.paubox.com:465",
		"tcp=amazonaws.com.example.com:443",
		"tcp=evilamazonaws.com:443",
		"tcp=example.com:443",
		"tcp=169.254.169.254:80",
		"tcp=" + loopback,
		"udp=" + loopback,
		"unix=/run/docker.sock",
		"dialtcp=" + loopback,
		"dialunix=/run/docker.sock",
		"lookup=example.com",
	}})
	for i, line := range strings.Split(strings.TrimSpace(out.Stdout), "\n") {
		arg, result, _ := strings.Cut(line, " ")
		switch {
		case i < 5 && result != "reached":
			t.Errorf("%s: %s, want a fake", arg, result)
		case i >= 5 && !strings.Contains(result, "testkit: no way to"):
			t.Errorf("%s: %s, want it refused", arg, result)
		}
	}
	if n := strings.Count(out.Stdout, "\n"); n != 15 {
		t.Errorf("%d lines:\n%s%s", n, out.Stdout, out.Stderr)
	}
}

func TestOverlayKeepsLineNumbers(t *testing.T) {
	h := hook{"a.go", "T", "Dial", []string{"address"}, "hooked();"}
	const src = "package a\n\nfunc Dial(address string) {}\n\nfunc (t *T) Dial(network, address string) error {\n\treturn nil\n}\n"
	got, err := h.insert([]byte(src))
	if err != nil {
		t.Fatal(err)
	}
	if want := strings.Replace(src, "error {", "error { hooked();", 1); string(got) != want {
		t.Errorf("got:\n%s", got)
	}
}

func TestOverlayNamesWhatIsMissing(t *testing.T) {
	for _, src := range []string{"package a", "package a\n\nfunc (t *T) Dial(network, addr string) {}"} {
		h := hook{"dial.go", "T", "Dial", []string{"address"}, ""}
		_, err := h.insert([]byte(src))
		if err == nil || !strings.Contains(err.Error(), `dial.go has no Dial([address]) of "T"`) {
			t.Errorf("error %v", err)
		}
	}
}

func TestTheProgramSeesNothingOfTheTest(t *testing.T) {
	t.Setenv("AWS_SESSION_TOKEN", "secret")
	t.Setenv("HTTPS_PROXY", "http://127.0.0.1:1")
	env := newNetwork(t, nil).environ(t, map[string]string{"AWS_REGION": "eu-west-1"})
	all := strings.Join(env, "\n")
	if strings.Contains(all, "secret") || strings.Contains(all, "PROXY") || !strings.Contains(all, "AWS_REGION=eu-west-1") {
		t.Errorf("environment:\n%s", all)
	}
	if home := os.Getenv("HOME"); home != "" && strings.Contains(all, "HOME="+home+"\n") {
		t.Error("the program gets the home directory of the test")
	}
}
