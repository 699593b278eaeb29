package rewrite_test

import (
	"go/ast"
	"go/types"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/sesfix/sesfix/internal/casetest"
	"github.com/sesfix/sesfix/internal/usage"
	"github.com/sesfix/sesfix/report"
	"github.com/sesfix/sesfix/rewrite"
)

// stubs loads every case against the stub SDKs.
func stubs(t *testing.T) casetest.Packages {
	t.Helper()
	gopath, err := filepath.Abs(filepath.Join("..", "testdata"))
	if err != nil {
		t.Fatal(err)
	}
	pkgs, err := casetest.LoadStubs(gopath, casetest.Cases())
	if err != nil {
		t.Fatal(err)
	}
	return pkgs
}

// TestLedger holds promise 1: a file that refers to SES has a finding in its
// package for each unit of declarations, whatever the shape. Here: no package
// with a reference is without a finding, and every blocked one says why.
func TestLedger(t *testing.T) {
	for name, list := range stubs(t) {
		res, err := rewrite.Run(list, rewrite.Options{})
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range list {
			n := references(p)
			found := 0
			for _, f := range res.Findings {
				if f.Package == p.Path {
					found++
				}
				if f.Status == report.Blocked && f.Reason == "" {
					t.Errorf("%s: blocked without a reason: %s", name, f.Message)
				}
			}
			if n > 0 && found == 0 {
				t.Errorf("%s: %d references to SES in %s and no finding", name, n, p.Path)
			}
		}
	}
}

func references(p *rewrite.Package) (n int) {
	for _, r := range usage.Refs(&usage.Package{Path: p.Path, Fset: p.Fset, Files: p.Files, Types: p.Types, Info: p.Info}) {
		if _, ok := r.Node.(*ast.Ident); ok {
			n++
		}
	}
	return n
}

// TestSameInput holds the order of the result: the same packages give the same
// findings and the same texts, however maps are walked.
func TestSameInput(t *testing.T) {
	for name, list := range stubs(t) {
		first, err := rewrite.Run(list, rewrite.Options{})
		if err != nil {
			t.Fatal(err)
		}
		for range 3 {
			again, _ := rewrite.Run(list, rewrite.Options{})
			if !reflect.DeepEqual(texts(first), texts(again)) {
				t.Fatalf("%s: two runs differ:\n%v\n%v", name, texts(first), texts(again))
			}
		}
	}
}

func texts(r *rewrite.Result) (list []string) {
	for _, f := range r.Findings {
		list = append(list, f.File, f.Rule, string(f.Status), f.Reason)
	}
	for _, p := range r.Plans {
		list = append(list, p.Filename, string(p.After))
	}
	return list
}

// TestErrors holds that a package with errors is reported on and gets no plan,
// and that a bad setting is refused.
func TestErrors(t *testing.T) {
	list := stubs(t)["sesv2_inline"]
	list[0].Errors = append(list[0].Errors, types.Error{Msg: "an error"})
	res, err := rewrite.Run(list, rewrite.Options{})
	if err != nil || len(res.Plans) != 0 || len(res.Findings) == 0 {
		t.Errorf("%d plans, %d findings, %v", len(res.Plans), len(res.Findings), err)
	}
	for _, f := range res.Findings {
		if !strings.Contains(f.Reason, "does not type-check") {
			t.Errorf("reason %q", f.Reason)
		}
	}
	if _, err := rewrite.Run(list, rewrite.Options{BaseURL: "http://nope"}); err == nil {
		t.Error("a base URL without https is accepted")
	}
}

// TestKeepProxy holds what -keep-proxy writes: the default transport, which asks
// the environment for a proxy, unless the client has an HTTP client of its own.
func TestKeepProxy(t *testing.T) {
	const proxy = "paubox.WithHTTPClient(&http.Client{Timeout: 30 * time.Second, Transport: http.DefaultTransport.(*http.Transport).Clone()})"
	all := stubs(t)
	for name, want := range map[string]bool{"sesv2_inline": true, "sesv2_httpclient": true, "v1ses_global": true, "ses_httpclient_renamed": false} {
		res, err := rewrite.Run(all[name], rewrite.Options{KeepProxy: true})
		if err != nil || len(res.Plans) == 0 {
			t.Errorf("%s: %d plans, %v", name, len(res.Plans), err)
		}
		for _, p := range res.Plans {
			if strings.Contains(string(p.After), proxy) != want {
				t.Errorf("%s: wants the proxy: %v\n%s", name, want, p.After)
			}
		}
	}
}
