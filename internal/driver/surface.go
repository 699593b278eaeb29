package driver

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path"
	"strconv"
	"strings"
)

// surface is what the declarations of a package mention, by the name of the
// declaration. It is read from the syntax alone: to be wrong costs time, as long
// as it never misses a package where SES shows.
type surface struct {
	mentions map[string][]string // other names of the package
	ses      map[string]bool     // mentions an SES SDK
	builds   bool                // a function makes an SES client
}

// crosses reports whether SES shows in what the given files of a package export:
// in a signature, an exported field, a method, a variable, directly or by way of
// another declaration. A package that makes a client counts as well: its
// functions may gain an error result.
func crosses(files []string) bool {
	s := &surface{mentions: map[string][]string{}, ses: map[string]bool{}}
	fset := token.NewFileSet()
	for _, name := range files {
		f, err := parser.ParseFile(fset, name, nil, parser.SkipObjectResolution)
		if err != nil {
			return true // the load will say what is wrong with it
		}
		names, dot := sdkNames(f)
		if dot {
			return true
		}
		for _, d := range f.Decls {
			s.decl(d, names)
		}
	}
	return s.builds || s.reachable()
}

// sdkNames returns the names under which a file imports SES SDKs.
func sdkNames(f *ast.File) (names map[string]bool, dot bool) {
	names = map[string]bool{}
	for _, spec := range f.Imports {
		p, err := strconv.Unquote(spec.Path.Value)
		switch {
		case err != nil || !isSDK(p):
		case spec.Name == nil:
			names[path.Base(p)] = true
		case spec.Name.Name == ".":
			dot = true
		default:
			names[spec.Name.Name] = true
		}
	}
	return names, dot
}

// reachable reports whether an exported declaration leads to SES.
func (s *surface) reachable() bool {
	var queue []string
	seen := map[string]bool{}
	for name := range s.mentions {
		if ast.IsExported(name) {
			queue, seen[name] = append(queue, name), true
		}
	}
	for ; len(queue) > 0; queue = queue[1:] {
		if s.ses[queue[0]] {
			return true
		}
		for _, to := range s.mentions[queue[0]] {
			if !seen[to] {
				queue, seen[to] = append(queue, to), true
			}
		}
	}
	return false
}

// decl records what one declaration mentions where an importer can see it.
func (s *surface) decl(d ast.Decl, sdk map[string]bool) {
	switch d := d.(type) {
	case *ast.FuncDecl:
		if d.Body != nil && makesClient(d.Body, sdk) {
			s.builds = true
		}
		name := d.Name.Name
		if d.Recv != nil {
			if !ast.IsExported(name) {
				return
			}
			name = receiver(d)
		}
		s.record(name, d.Type, sdk)
	case *ast.GenDecl:
		for _, spec := range d.Specs {
			s.spec(spec, sdk)
		}
	}
}

func (s *surface) spec(spec ast.Spec, sdk map[string]bool) {
	switch spec := spec.(type) {
	case *ast.TypeSpec:
		s.record(spec.Name.Name, spec, sdk)
	case *ast.ValueSpec:
		for _, name := range spec.Names {
			if spec.Type != nil {
				s.record(name.Name, spec.Type, sdk)
				continue
			}
			for _, v := range spec.Values {
				s.record(name.Name, v, sdk)
			}
		}
		for _, v := range spec.Values {
			s.builds = s.builds || makesClient(v, sdk)
		}
	}
}

// record notes what a piece of syntax mentions, but for unexported fields and
// the bodies of functions.
func (s *surface) record(name string, n ast.Node, sdk map[string]bool) {
	s.mentions[name] = append(s.mentions[name], name)
	ast.Inspect(n, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.BlockStmt:
			return false
		case *ast.StructType:
			for _, f := range n.Fields.List {
				if visible(f) {
					s.record(name, f.Type, sdk)
				}
			}
			return false
		case *ast.SelectorExpr:
			if x, ok := n.X.(*ast.Ident); ok && sdk[x.Name] {
				s.ses[name] = true
			}
		case *ast.Ident:
			s.mentions[name] = append(s.mentions[name], n.Name)
		}
		return true
	})
}

// visible reports whether importers can reach a field: an embedded one always
// shows what it has.
func visible(f *ast.Field) bool {
	for _, name := range f.Names {
		if ast.IsExported(name.Name) {
			return true
		}
	}
	return len(f.Names) == 0
}

// makesClient reports whether a piece of code refers to a constructor of an SDK.
func makesClient(n ast.Node, sdk map[string]bool) bool {
	found := false
	ast.Inspect(n, func(n ast.Node) bool {
		if sel, ok := n.(*ast.SelectorExpr); ok && strings.HasPrefix(sel.Sel.Name, "New") {
			x, ok := sel.X.(*ast.Ident)
			found = found || ok && sdk[x.Name]
		}
		return !found
	})
	return found
}

// receiver is the name of the type that a method belongs to.
func receiver(d *ast.FuncDecl) string {
	name := ""
	ast.Inspect(d.Recv.List[0].Type, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok && name == "" {
			name = id.Name
		}
		return name == ""
	})
	return name
}
