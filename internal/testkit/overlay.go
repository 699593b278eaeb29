package testkit

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"testing"
)

// routeSource is the file that package net gains.
//
//go:embed overlay/route.go.txt
var routeSource []byte

// hook is a statement to insert at the start of a function of package net.
type hook struct {
	file      string
	recv      string // the receiver's type, "" for a function
	name      string
	params    []string // names that the statement uses
	statement string
}

// hooks are the two places that every connection passes: where a name has not
// been looked up yet, and where the socket is made.
func hooks() []hook {
	return []hook{
		{"dial.go", "Dialer", "DialContext", []string{"network", "address"},
			`address, testkitErr := testkitRoute(network, address); if testkitErr != nil { return nil, &OpError{Op: "dial", Net: network, Err: testkitErr} };`},
		{"sock_posix.go", "", "socket", []string{"raddr"},
			`if err := testkitGate(raddr); err != nil { return nil, err };`},
	}
}

// writeOverlay makes the argument of go build -overlay from the sources in
// goroot, and returns its name. The files have the same contents in each run,
// so that what is built with them stays in the build cache.
func writeOverlay(t testing.TB, goroot string) string {
	t.Helper()
	dir, net := t.TempDir(), filepath.Join(goroot, "src", "net")
	replace := map[string]string{}
	add := func(name string, src []byte) {
		actual := filepath.Join(dir, name)
		if err := os.WriteFile(actual, src, 0o644); err != nil {
			t.Fatal(err)
		}
		replace[filepath.Join(net, name)] = actual
	}
	add("zz_testkit_route.go", routeSource)
	for _, h := range hooks() {
		src, err := os.ReadFile(filepath.Join(net, h.file))
		if err == nil {
			src, err = h.insert(src)
		}
		if err != nil {
			t.Fatalf("testkit: package net of %s is not as expected, overlay.go must learn this Go version: %v", goroot, err)
		}
		add(h.file, src)
	}
	b, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(dir, "overlay.json")
	if err := os.WriteFile(name, b, 0o644); err != nil {
		t.Fatal(err)
	}
	return name
}

// insert returns src with the statement in place, on the line of the function,
// so that the lines of the file keep their numbers.
func (h hook) insert(src []byte) ([]byte, error) {
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, h.file, src, parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	for _, d := range f.Decls {
		if fn, ok := d.(*ast.FuncDecl); ok && h.fits(fn) {
			at := fset.Position(fn.Body.Lbrace).Offset + 1
			return append(src[:at:at], append([]byte(" "+h.statement), src[at:]...)...), nil
		}
	}
	return nil, fmt.Errorf("%s has no %s(%v) of %q", h.file, h.name, h.params, h.recv)
}

func (h hook) fits(fn *ast.FuncDecl) bool {
	if fn.Name.Name != h.name || fn.Body == nil || receiver(fn) != h.recv {
		return false
	}
	names := map[string]bool{}
	for _, field := range fn.Type.Params.List {
		for _, id := range field.Names {
			names[id.Name] = true
		}
	}
	for _, p := range h.params {
		if !names[p] {
			return false
		}
	}
	return true
}

// receiver returns the name of the type that fn is a method of.
func receiver(fn *ast.FuncDecl) string {
	if fn.Recv == nil {
		return ""
	}
	typ := fn.Recv.List[0].Type
	if star, ok := typ.(*ast.StarExpr); ok {
		typ = star.X
	}
	if id, ok := typ.(*ast.Ident); ok {
		return id.Name
	}
	return "?"
}
