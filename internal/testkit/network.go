package testkit

import (
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// network is all that one run of a program can reach.
type network struct {
	journal *Journal
	routes  string // TESTKIT_ROUTES of overlay/route.go.txt
	roots   string // SSL_CERT_FILE
	smtp    *smtpRun
}

// newNetwork starts the fakes on loopback, until the test ends.
func newNetwork(t testing.TB, server *SMTPServer) network {
	t.Helper()
	ca, err := newAuthority()
	if err != nil {
		t.Fatal(err)
	}
	roots := filepath.Join(t.TempDir(), "roots.pem")
	if err := os.WriteFile(roots, ca.pem(), 0o644); err != nil {
		t.Fatal(err)
	}
	j := new(Journal)
	aws := listen(t, ca, fakeAWS{FakeSES{j}, FakeS3{j}})
	paubox := listen(t, ca, FakePaubox{j})
	smtp, routes := server.start(t, ca) // by port, which comes before the host alone
	return network{j, strings.Join(append(routes,
		"*.amazonaws.com="+aws,
		"api.paubox.net="+paubox,
		"api.paubox.com="+paubox,
		"smtp.paubox.com="+paubox,
	), " "), roots, smtp}
}

// listen returns the address of a TLS server on loopback.
func listen(t testing.TB, ca *authority, h http.Handler) string {
	srv := httptest.NewUnstartedServer(h)
	srv.TLS = ca.config()
	srv.EnableHTTP2 = true
	srv.Config.ErrorLog = log.New(io.Discard, "", 0) // a client may hang up; its own error tells
	srv.StartTLS()
	t.Cleanup(srv.Close)
	return srv.Listener.Addr().String()
}

// fakeAWS is every host of amazonaws.com.
type fakeAWS struct {
	ses FakeSES
	s3  FakeS3
}

// ServeHTTP picks the service by the host, as AWS does.
func (f fakeAWS) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	host := "." + r.Host
	switch {
	case strings.Contains(host, ".email.") || strings.Contains(host, ".email-fips."):
		f.ses.ServeHTTP(w, r)
	case strings.Contains(host, ".s3."):
		f.s3.ServeHTTP(w, r)
	default:
		restError(w, http.StatusNotFound, "UnknownOperationException", "there is no fake of "+r.Host)
	}
}
