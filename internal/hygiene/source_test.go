package hygiene

import (
	"bytes"
	"go/ast"
	"go/token"
	"path"
	"strings"
	"testing"
)

const (
	maxFile     = 350 // lines
	maxFunction = 90
)

func TestSizes(t *testing.T) {
	for _, f := range goFiles(t) {
		if n := bytes.Count(f.text, []byte("\n")); n > maxFile {
			t.Errorf("%s has %d lines: split it (at most %d)", f.name, n, maxFile)
		}
		for _, d := range f.ast.Decls {
			fn, ok := d.(*ast.FuncDecl)
			if !ok || fn.Body == nil {
				continue
			}
			if n := f.fset.Position(fn.End()).Line - f.at(fn).Line + 1; n > maxFunction {
				t.Errorf("%s: %s has %d lines: split it (at most %d)", f.at(fn), fn.Name.Name, n, maxFunction)
			}
		}
	}
}

func TestExportedNamesAreDocumented(t *testing.T) {
	for _, f := range goFiles(t) {
		if f.isTest() {
			continue
		}
		for _, d := range f.ast.Decls {
			switch d := d.(type) {
			case *ast.FuncDecl:
				if d.Name.IsExported() && exportedReceiver(d) && d.Doc == nil {
					t.Errorf("%s: %s has no comment", f.at(d), d.Name.Name)
				}
			case *ast.GenDecl:
				for _, spec := range d.Specs {
					if name := undocumented(spec); name != "" && d.Doc == nil {
						t.Errorf("%s: %s has no comment", f.at(spec), name)
					}
				}
			}
		}
	}
}

// undocumented returns the exported name that a declaration leaves without a
// comment of its own; one on a group serves all of it.
func undocumented(spec ast.Spec) string {
	switch spec := spec.(type) {
	case *ast.TypeSpec:
		if spec.Name.IsExported() && spec.Doc == nil && spec.Comment == nil {
			return spec.Name.Name
		}
	case *ast.ValueSpec:
		for _, name := range spec.Names {
			if name.IsExported() && spec.Doc == nil && spec.Comment == nil {
				return name.Name
			}
		}
	}
	return ""
}

// exportedReceiver reports whether a function is no method of an unexported type.
func exportedReceiver(d *ast.FuncDecl) bool {
	exported := true
	if d.Recv != nil {
		ast.Inspect(d.Recv.List[0].Type, func(n ast.Node) bool {
			id, ok := n.(*ast.Ident)
			exported = exported && (!ok || id.IsExported())
			return !ok
		})
	}
	return exported
}

// TestPackagesAreDocumented wants a comment on each package, in one file or
// more.
func TestPackagesAreDocumented(t *testing.T) {
	documented := map[string]bool{}
	for _, f := range goFiles(t) {
		dir := path.Dir(f.name)
		documented[dir] = documented[dir] || f.ast.Doc != nil
	}
	for dir, ok := range documented {
		if !ok {
			t.Errorf("package %s has no comment", dir)
		}
	}
}

// TestNoMutableState allows package-level variables that are set where they are
// declared and never again: tables, errors, expressions, embedded files.
func TestNoMutableState(t *testing.T) {
	vars := map[string]*ast.ValueSpec{} // by directory and name
	files := goFiles(t)
	for _, f := range files {
		if f.isTest() {
			continue
		}
		for _, d := range f.ast.Decls {
			gen, ok := d.(*ast.GenDecl)
			if !ok || gen.Tok != token.VAR {
				continue
			}
			for _, spec := range gen.Specs {
				spec := spec.(*ast.ValueSpec)
				if len(spec.Values) == 0 && !embeds(gen.Doc) && !embeds(spec.Doc) {
					t.Errorf("%s: the package-level variable %s has no value: keep state in a value that is passed", f.at(spec), spec.Names[0])
				}
				for _, name := range spec.Names {
					vars[path.Dir(f.name)+" "+name.Name] = spec
				}
			}
		}
	}
	for _, f := range files {
		for _, id := range assigned(f.ast) {
			spec := vars[path.Dir(f.name)+" "+id.Name]
			if spec != nil && !f.isTest() && (id.Obj == nil || id.Obj.Decl == spec) {
				t.Errorf("%s: the package-level variable %s is written", f.at(id), id.Name)
			}
		}
	}
}

func embeds(doc *ast.CommentGroup) bool {
	if doc != nil {
		for _, c := range doc.List {
			if strings.HasPrefix(c.Text, "//go:embed") {
				return true
			}
		}
	}
	return false
}

// assigned returns the variables that statements of a file write, themselves or
// a part of them.
func assigned(f *ast.File) []*ast.Ident {
	var list []*ast.Ident
	add := func(e ast.Expr) {
		if id := base(e); id != nil {
			list = append(list, id)
		}
	}
	ast.Inspect(f, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.AssignStmt:
			for _, e := range n.Lhs {
				if n.Tok != token.DEFINE {
					add(e)
				}
			}
		case *ast.IncDecStmt:
			add(n.X)
		}
		return true
	})
	return list
}

// base is the variable that an expression is a part of.
func base(e ast.Expr) *ast.Ident {
	switch e := e.(type) {
	case *ast.Ident:
		return e
	case *ast.ParenExpr:
		return base(e.X)
	case *ast.StarExpr:
		return base(e.X)
	case *ast.IndexExpr:
		return base(e.X)
	case *ast.SelectorExpr:
		return base(e.X)
	}
	return nil
}
