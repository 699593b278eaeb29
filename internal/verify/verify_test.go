package verify

import (
	"fmt"
	"go/ast"
	"go/build"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sesfix/sesfix/internal/usage"
)

// fixed imports what it holds.
type fixed map[string]*types.Package

func (f fixed) Import(path string) (*types.Package, error) {
	if pkg := f[path]; pkg != nil {
		return pkg, nil
	}
	return nil, fmt.Errorf("no stub of %q", path)
}

// source type-checks the files of src against stubs.
func source(t *testing.T, path, src string, stubs fixed) *usage.Package {
	t.Helper()
	fset := token.NewFileSet()
	p := &usage.Package{Path: path, Fset: fset, Info: &types.Info{}}
	for i, text := range strings.Split(src, "-- next --\n") {
		f, err := parser.ParseFile(fset, fmt.Sprintf("/src/%d.go", i), text, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		p.Files = append(p.Files, f)
	}
	var err error
	conf := types.Config{Importer: stubs, GoVersion: "go1.24"}
	if p.Types, err = conf.Check(path, fset, p.Files, p.Info); err != nil {
		t.Fatal(err)
	}
	return p
}

func stub(t *testing.T, path, src string, stubs fixed) *types.Package {
	t.Helper()
	return source(t, path, src, stubs).Types
}

// expect checks p with text as its first file. Each of want has to be part of
// the error at its place.
func expect(t *testing.T, p *usage.Package, text string, deps map[string]*types.Package, want ...string) *Result {
	t.Helper()
	r := Check(p, map[string][]byte{"/src/0.go": []byte(text)}, deps)
	if len(r.Errors) != len(want) {
		t.Fatalf("errors %q, want %q", r.Errors, want)
	}
	for i, err := range r.Errors {
		if !strings.Contains(err.Error(), want[i]) {
			t.Errorf("error %q, want %q", err, want[i])
		}
	}
	return r
}

const empty = "package a\n-- next --\npackage a\n\nfunc other() int { return 1 }\n"

func TestNothingReachable(t *testing.T) {
	p := source(t, "example.com/a", empty, nil)
	r := expect(t, p, `package a

import (
	"context"
	"os"
	"time"

	"github.com/paubox/paubox-go"
)

func send(ctx context.Context) error {
	c, err := paubox.New(os.Getenv("KEY"), paubox.WithTimeout(time.Duration(other())*time.Second))
	if err != nil {
		return err
	}
	_, err = c.SendMessage(ctx, &paubox.SendMessageRequest{Message: paubox.Message{
		Content: paubox.MessageContent{HTML: paubox.Ptr("x")},
	}})
	return err
}
`, nil)
	if len(r.Files) != 2 || r.Files[1] != p.Files[1] || r.Files[0] == p.Files[0] {
		t.Error("only the changed file is to be parsed again")
	}
	if r.Types == p.Types || r.Types.Path() != p.Types.Path() || r.Types.Scope().Lookup("send") == nil || r.Fset != p.Fset {
		t.Errorf("package %v", r.Types)
	}
	for _, obj := range r.Info.Uses {
		if obj.Pkg() != nil && obj.Pkg() != r.Types && obj.Pos().IsValid() && p.Fset.File(obj.Pos()) != nil {
			t.Errorf("%v is at %v", obj, p.Fset.Position(obj.Pos()))
		}
	}
}

func TestErrors(t *testing.T) {
	p := source(t, "example.com/a", empty, nil)
	expect(t, p, "package a\n\nimport \"os\"\n", nil, `"os" imported and not used`)
	expect(t, p, "package a\n\nvar x string = other()\n", nil, "cannot use other()")
	expect(t, p, "package a\n\nimport _ \"example.com/none\"\n", nil, `no source has package "example.com/none"`)
	expect(t, p, "package a\n\nfunc other() {}\n", nil, "other redeclared", "other declaration of other")
	expect(t, p, "package a\n\nvar x = )\n", nil, "expected operand", "expected ';'")
	r := Check(p, map[string][]byte{"/src/9.go": []byte("package a\n")}, nil)
	if len(r.Errors) != 1 || !strings.Contains(r.Errors[0].Error(), "/src/9.go is no file") {
		t.Errorf("errors %q", r.Errors)
	}
}

// A new file is a part of the package, and is checked with it.
func TestAddedFile(t *testing.T) {
	p := source(t, "example.com/a", "package a\n\nfunc f() {}\n", nil)
	const name = "/src/new.go"
	for text, want := range map[string]string{
		"package a\n\nimport \"net/mail\"\n\nfunc g() { f(); mail.ParseAddress(\"\") }\n": "",
		"package a\n\nfunc f() {}\n":       "f redeclared",
		"package a\n\nvar x = missing()\n": "undefined: missing",
		"package a\n\nvar x = )\n":         "expected operand",
	} {
		r := CheckWith(p, nil, map[string][]byte{name: []byte(text)}, nil)
		if want == "" && len(r.Errors) > 0 || want != "" && (len(r.Errors) == 0 || !strings.Contains(r.Errors[0].Error(), want)) {
			t.Errorf("%q: errors %q, want %q", text, r.Errors, want)
		}
	}
}

func TestEveryCarriedPackage(t *testing.T) {
	for _, more := range []map[string]string{nil, webhooks, mimes} {
		i := newImporter(types.NewPackage("example.com/a", "a"), nil, more)
		for path := range i.table {
			if _, err := i.Import(path); err != nil {
				t.Errorf("%s: %v", path, err)
			}
		}
	}
}

// std are stubs of packages of the standard library.
func std(t *testing.T) fixed {
	s := fixed{}
	s["time"] = stub(t, "time", "package time\ntype Duration int64\ntype Time struct{}\nconst (\n\tMillisecond Duration = 1\n\tSecond Duration = 2\n)\n", nil)
	s["context"] = stub(t, "context", `package context
import "time"
type Context interface { Deadline() (time.Time, bool); Done() <-chan struct{}; Err() error; Value(any) any }
func Background() Context { return nil }
func TODO() Context { return nil }
`, s)
	s["net/http"] = stub(t, "net/http", "package http\ntype Client struct{}\n", s)
	return s
}

func TestIdentityKept(t *testing.T) {
	s := std(t)
	s["example.com/b"] = stub(t, "example.com/b", `package b
import ("context"; "net/http")
func HTTP() *http.Client { return nil }
func Run(f func(context.Context)) {}
`, s)
	p := source(t, "example.com/a", "package a\n\nimport \"example.com/b\"\n\nvar _ = b.HTTP\n", s)
	const after = `package a

import (
	"context"

	"example.com/b"
	"github.com/paubox/paubox-go"
)

func f() {
	c, _ := paubox.New("", paubox.WithHTTPClient(b.HTTP()))
	b.Run(func(ctx context.Context) { c.SendMessage(ctx, nil) })
}
`
	r := expect(t, p, after, nil)
	for _, imp := range r.Types.Imports() {
		if imp.Path() == "context" && imp != s["context"] {
			t.Error("context is not the reachable one")
		}
	}

	// An incomplete package keeps its types as well.
	part := types.NewPackage("net/http", "http")
	part.Scope().Insert(s["net/http"].Scope().Lookup("Client"))
	s["example.com/b"].SetImports([]*types.Package{s["context"], part})
	expect(t, p, after, nil)

	// One that lacks what we need does not do.
	s["example.com/b"].SetImports([]*types.Package{types.NewPackage("context", "context"), s["net/http"], s["time"]})
	r = expect(t, p, "package a\n\nimport \"context\"\n\nvar _ = context.Background()\n", nil)
	if r.Types.Imports()[0] == s["context"] {
		t.Error("context should be ours")
	}
}

func TestReachablePaubox(t *testing.T) {
	const after = "package a\n\nimport \"github.com/paubox/paubox-go\"\n\nvar _ = paubox.Newer\n"
	s := fixed{}
	s["example.com/x/vendor/"+pauboxPath] = stub(t, "example.com/x/vendor/"+pauboxPath,
		"package paubox\ntype SendMessageRequest struct{}\nfunc New() {}\nfunc Newer() {}\n", nil)
	s["example.com/b"] = stub(t, "example.com/b", "package b\n", nil)
	s["example.com/b"].SetImports([]*types.Package{s["example.com/x/vendor/"+pauboxPath]})
	p := source(t, "example.com/a", "package a\n\nimport _ \"example.com/b\"\n", s)
	expect(t, p, after, nil)
	s["example.com/b"].SetImports(nil)
	expect(t, p, after, nil, "undefined: paubox.Newer")
}

func TestDepsWin(t *testing.T) {
	s := fixed{"example.com/b": stub(t, "example.com/b", "package b\n\nfunc Old() {}\n", nil)}
	p := source(t, "example.com/a", "package a\n\nimport \"example.com/b\"\n\nvar _ = b.Old\n", s)
	b := source(t, "example.com/b", "package b\n\nfunc Old() {}\n", nil)
	rb := expect(t, b, "package b\n\nimport \"github.com/paubox/paubox-go\"\n\nfunc New() *paubox.Client { return nil }\n", nil)
	deps := map[string]*types.Package{"example.com/b": rb.Types}
	other := expect(t, source(t, "example.com/c", "package c\n", nil),
		"package c\n\nimport \"github.com/paubox/paubox-go\"\n\nfunc Use(*paubox.Client) {}\n", deps)
	deps["example.com/c"] = other.Types
	expect(t, p, "package a\n\nimport \"example.com/b\"\n\nvar _ = b.Old\n", deps, "undefined: b.Old")
	expect(t, p, `package a

import (
	"example.com/b"
	"example.com/c"
	"github.com/paubox/paubox-go"
)

var client *paubox.Client = b.New()

func use() { c.Use(client) }
`, deps)
}

// TestCarriedPauboxIsTheDouble compares the exported API of both.
func TestCarriedPauboxIsTheDouble(t *testing.T) {
	cgo := build.Default.CgoEnabled
	build.Default.CgoEnabled = false
	defer func() { build.Default.CgoEnabled = cgo }()

	fset := token.NewFileSet()
	names, err := filepath.Glob("../testkit/paubox/*.go")
	if err != nil {
		t.Fatal(err)
	}
	var files []*ast.File
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(fset, name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, f)
	}
	conf := types.Config{Importer: importer.ForCompiler(fset, "source", nil)}
	double, err := conf.Check(pauboxPath, fset, files, nil)
	if err != nil {
		t.Fatal(err)
	}
	ours, err := newImporter(double, nil, nil).Import(pauboxPath)
	if err != nil {
		t.Fatal(err)
	}
	if ours == double || len(ours.Scope().Names()) < 30 {
		t.Fatalf("nothing to compare: %v", ours.Scope().Names())
	}
	got, want := surface(ours), surface(double)
	for name := range want {
		if got[name] != want[name] {
			t.Errorf("%s:\n got %s\nwant %s", name, got[name], want[name])
		}
	}
	for name := range got {
		if want[name] == "" {
			t.Errorf("%s is not in the double", name)
		}
	}
}

// surface describes every exported object of pkg and every exported method.
func surface(pkg *types.Package) map[string]string {
	out := map[string]string{}
	for _, name := range pkg.Scope().Names() {
		obj := pkg.Scope().Lookup(name)
		if !obj.Exported() {
			continue
		}
		out[name] = types.ObjectString(obj, nil)
		switch obj := obj.(type) {
		case *types.TypeName:
			if name == "Client" { // its fields are nobody's business
				out[name] = "type Client"
			}
			for _, typ := range []types.Type{obj.Type(), types.NewPointer(obj.Type())} {
				set := types.NewMethodSet(typ)
				for i := range set.Len() {
					if m := set.At(i).Obj(); m.Exported() {
						out[typ.String()+"."+m.Name()] = types.ObjectString(m, nil)
					}
				}
			}
		case *types.Const:
			out[name] += " = " + obj.Val().ExactString()
		}
	}
	return out
}
