package testkit

import (
	"fmt"
	"go/constant"
	"go/types"
	"os"
	"os/exec"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/go/packages"
)

// TestPauboxDouble runs the tests of the nested module, which ./... of the
// main module does not reach.
func TestPauboxDouble(t *testing.T) {
	for _, args := range [][]string{{"vet", "./..."}, {"test", "./..."}} {
		cmd := exec.Command("go", args...)
		cmd.Dir = "paubox"
		cmd.Env = append(os.Environ(), "GOWORK=off", "GOFLAGS=")
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Errorf("go %v: %v\n%s", args, err, out)
		}
	}
}

// TestPauboxDoubleHasTheRealAPI holds the double against a checkout of
// paubox-go v1.0.0.
func TestPauboxDoubleHasTheRealAPI(t *testing.T) {
	dir := os.Getenv("PAUBOX_GO_DIR")
	if dir == "" {
		t.Skip("PAUBOX_GO_DIR names no checkout of paubox-go v1.0.0")
	}
	want, got := exportedAPI(t, dir), exportedAPI(t, "paubox")
	for name := range want {
		if ofForms[name] {
			delete(want, name)
		}
	}
	if len(want) < 20 {
		t.Fatalf("only %d names in %s", len(want), dir)
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("the double differs (-real +double):\n%s", d)
	}
}

// ofForms are the names of the half of the API that the double leaves out.
var ofForms = map[string]bool{
	"CopyFormRequest": true, "CreateFormRequest": true, "CreateFormResponse": true, "Form": true,
	"FormActionResponse": true, "FormPageInfo": true, "FormStats": true, "FormStatsParams": true,
	"FormSubmission": true, "FormSubmissionAttachment": true, "FormsClient": true, "FormsOption": true,
	"ListFormSubmissionsParams": true, "ListFormSubmissionsResponse": true, "ListFormsParams": true,
	"ListFormsResponse": true, "NewForms": true, "SubmitFormRequest": true, "UpdateFormRequest": true,
	"UpdateFormResponse": true, "WithFormsBaseURL": true, "WithFormsHTTPClient": true,
	"WithFormsRetry": true, "WithFormsTimeout": true, "WithFormsUserAgent": true,
}

// exportedAPI returns what a user of the package in dir can see: a list of
// lines for each exported name.
func exportedAPI(t *testing.T, dir string) map[string][]string {
	t.Helper()
	cfg := &packages.Config{
		Mode: packages.NeedName | packages.NeedTypes | packages.NeedImports | packages.NeedDeps | packages.NeedSyntax | packages.NeedTypesInfo,
		Dir:  dir, Env: append(os.Environ(), "GOWORK=off", "GOFLAGS="),
	}
	pkgs, err := packages.Load(cfg, ".")
	if err != nil || packages.PrintErrors(pkgs) > 0 {
		t.Fatalf("loading %s: %v", dir, err)
	}
	scope := pkgs[0].Types.Scope()
	api := map[string][]string{}
	for _, name := range scope.Names() {
		if obj := scope.Lookup(name); obj.Exported() {
			api[name] = describe(obj)
		}
	}
	return api
}

func describe(obj types.Object) []string {
	switch obj := obj.(type) {
	case *types.Const:
		return []string{fmt.Sprintf("const %s = %s", typeString(obj.Type()), constant.Val(obj.Val()))}
	case *types.TypeName:
		return describeType(obj.Type())
	}
	return []string{fmt.Sprintf("%T %s", obj, typeString(obj.Type()))}
}

// describeType tells a struct by its exported fields, tags included, and every
// type by the methods of its pointer.
func describeType(typ types.Type) []string {
	var lines []string
	if s, ok := typ.Underlying().(*types.Struct); ok {
		for i := range s.NumFields() {
			if f := s.Field(i); f.Exported() {
				lines = append(lines, fmt.Sprintf("%s %s %q", f.Name(), typeString(f.Type()), s.Tag(i)))
			}
		}
	} else {
		lines = append(lines, typeString(typ.Underlying()))
	}
	pointer := types.NewMethodSet(types.NewPointer(typ))
	for i := range pointer.Len() {
		if m := pointer.At(i).Obj(); m.Exported() {
			byValue := types.NewMethodSet(typ).Lookup(nil, m.Name()) != nil
			lines = append(lines, fmt.Sprintf("method %s %s by value %t", m.Name(), typeString(m.Type()), byValue))
		}
	}
	return lines
}

func typeString(t types.Type) string {
	return types.TypeString(t, func(p *types.Package) string { return p.Path() })
}
