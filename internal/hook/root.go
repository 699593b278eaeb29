package hook

import (
	"go/ast"
	"go/token"
	"go/types"
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
)

// root is where the SES handler begins to work on an event.
type root struct {
	decl     *ast.FuncDecl
	source   ast.Node // the call that gives the event; nil where it is a parameter
	stmt     ast.Stmt // the statement of the call
	event    types.Object
	typ      types.Type
	dialects []string // the members of the event that tell its type, in small letters
}

func (r *root) pos() token.Pos {
	if r.source != nil {
		return r.source.Pos()
	}
	return r.decl.Name.Pos()
}

// name says how the function is called in comments: (*T).name.
func (r *root) name(w *writer) string {
	fn, ok := w.p.Info.Defs[r.decl.Name].(*types.Func)
	if !ok || fn.Signature().Recv() == nil {
		return r.decl.Name.Name
	}
	t := types.TypeString(fn.Signature().Recv().Type(), func(*types.Package) string { return "" })
	if strings.HasPrefix(t, "*") {
		t = "(" + t + ")"
	}
	return t + "." + fn.Name()
}

// root finds the one place of the package where the event is decoded or, if there
// is none, the one function that is handed it and that nothing here calls.
func (w *writer) root() (*root, *block) {
	var decoded []*root
	for _, file := range w.p.Files {
		if w.test(file) {
			continue
		}
		ast.Inspect(file, func(n ast.Node) bool {
			if call, ok := n.(*ast.CallExpr); ok {
				if r := w.decodes(call); r != nil {
					decoded = append(decoded, r)
				}
			}
			return true
		})
	}
	if len(decoded) == 0 {
		decoded = w.handed()
	}
	switch len(decoded) {
	case 0:
		return nil, &block{w.first(), "sesfix does not see where an event is decoded into a struct"}
	case 1:
		return w.checked(decoded[0])
	}
	return nil, &block{decoded[1].pos(), "events are decoded in more than one place"}
}

// first is where a reason stands that concerns the package.
func (w *writer) first() token.Pos {
	for _, file := range w.p.Files {
		if !w.test(file) {
			return file.Name.Pos()
		}
	}
	return token.NoPos
}

func (w *writer) test(n ast.Node) bool {
	return strings.HasSuffix(w.p.Fset.Position(n.Pos()).Filename, "_test.go")
}

// decodes returns the root that a call is: json.Unmarshal(text, &event),
// decoder.Decode(&event), or a function that returns the event.
func (w *writer) decodes(call *ast.CallExpr) *root {
	fn := w.callee(call)
	if fn == nil {
		return nil
	}
	r := &root{source: call, decl: w.function(call), stmt: w.statement(call)}
	if r.decl == nil || r.stmt == nil || w.returnsEvent(r.decl) {
		return nil
	}
	if fn.Name() == "Unmarshal" || fn.Name() == "Decode" {
		for _, arg := range call.Args {
			if u, ok := ast.Unparen(arg).(*ast.UnaryExpr); ok && u.Op == token.AND {
				arg = u.X
			}
			if id, ok := ast.Unparen(arg).(*ast.Ident); ok && w.reader.Event(w.p.Info.TypeOf(id)) {
				r.event = w.p.Info.ObjectOf(id)
				return r
			}
		}
		return nil
	}
	as, ok := r.stmt.(*ast.AssignStmt)
	if !ok || len(as.Rhs) != 1 || ast.Unparen(as.Rhs[0]) != call {
		return nil
	}
	id, ok := as.Lhs[0].(*ast.Ident)
	if !ok || !w.reader.Event(w.p.Info.TypeOf(id)) {
		return nil
	}
	r.event = w.p.Info.ObjectOf(id)
	return r
}

// returnsEvent reports whether a function only decodes, for others.
func (w *writer) returnsEvent(d *ast.FuncDecl) bool {
	if d.Type.Results == nil {
		return false
	}
	for _, field := range d.Type.Results.List {
		if w.reader.Event(w.p.Info.TypeOf(field.Type)) {
			return true
		}
	}
	return false
}

// handed lists the functions that are handed an event and that nothing in the
// package calls: what decodes it is elsewhere.
func (w *writer) handed() (list []*root) {
	called := map[types.Object]bool{}
	for _, obj := range w.p.Info.Uses {
		called[obj] = true
	}
	for _, file := range w.p.Files {
		for _, d := range file.Decls {
			fn, ok := d.(*ast.FuncDecl)
			if !ok || fn.Body == nil || w.test(file) || called[w.p.Info.Defs[fn.Name]] {
				continue
			}
			for _, param := range fn.Type.Params.List {
				if len(param.Names) == 1 && w.reader.Event(w.p.Info.TypeOf(param.Type)) {
					list = append(list, &root{decl: fn, event: w.p.Info.Defs[param.Names[0]]})
				}
			}
		}
	}
	return list
}

// checked completes a root, or says what is in the way.
func (w *writer) checked(r *root) (*root, *block) {
	r.typ = r.event.Type()
	if r.decl.Name.Name == "UnmarshalJSON" {
		return nil, &block{r.pos(), "the event decodes itself by UnmarshalJSON"}
	}
	if r.dialects = w.reader.Dialects(r.typ); len(r.dialects) == 0 {
		return nil, &block{r.pos(), "the struct of the event decodes itself"}
	}
	fn, ok := w.p.Info.Defs[r.decl.Name].(*types.Func)
	if !ok || fn.Signature().TypeParams().Len()+fn.Signature().RecvTypeParams().Len() > 0 {
		return nil, &block{r.pos(), "the handler has type parameters"}
	}
	if n := w.holds(r); n != nil {
		return nil, &block{n.Pos(), "it holds a lock, or ends something later, before the event is decoded"}
	}
	carrier := ""
	for _, n := range []ast.Node{r.decl.Type, r.decl.Recv} {
		if n == nil || n == (*ast.FieldList)(nil) {
			continue
		}
		ast.Inspect(n, func(n ast.Node) bool {
			if id, ok := n.(*ast.Ident); ok {
				if obj := w.p.Info.Uses[id]; obj != nil && obj.Pkg() != nil && obj.Pkg().Path() == mapping.LambdaEvents {
					carrier = obj.Name()
				}
			}
			return true
		})
	}
	if carrier != "" {
		return nil, &block{r.pos(), "the events arrive by " + carrier + " of aws-lambda-go, and a webhook needs an HTTPS endpoint"}
	}
	if b := w.constrained(r); b != nil {
		return nil, b
	}
	return r, w.after(r)
}

// holds returns what the handler takes before the event is decoded and gives back
// when it ends: a lock that the calls may need. To close the request is not it.
func (w *writer) holds(r *root) (found ast.Node) {
	if r.source == nil {
		return nil
	}
	ast.Inspect(r.decl, func(n ast.Node) bool {
		if n == nil || n.Pos() > r.source.Pos() {
			return false
		}
		switch n := n.(type) {
		case *ast.DeferStmt:
			if name := calledName(n.Call); name != "Close" && name != "End" && name != "cancel" {
				found = n
			}
			return false
		case *ast.CallExpr:
			if name := calledName(n); name == "Lock" || name == "RLock" {
				found = n
			}
		}
		return true
	})
	return found
}

func calledName(c *ast.CallExpr) string {
	switch fun := ast.Unparen(c.Fun).(type) {
	case *ast.Ident:
		return fun.Name
	case *ast.SelectorExpr:
		return fun.Sel.Name
	}
	return ""
}

// constrained tells of a file that is not built everywhere: the handler beside it
// would be.
func (w *writer) constrained(r *root) *block {
	for _, file := range w.p.Files {
		if file.FileStart > r.pos() || r.pos() >= file.FileEnd {
			continue
		}
		for _, g := range file.Comments {
			for _, c := range g.List {
				if g.Pos() < file.Package && strings.HasPrefix(c.Text, "//go:build ") {
					return &block{r.pos(), "its file has build constraints"}
				}
			}
		}
		if ast.IsGenerated(file) {
			return &block{r.pos(), "its file is generated"}
		}
	}
	return nil
}

// function returns the declaration that n stands in.
func (w *writer) function(n ast.Node) *ast.FuncDecl {
	for ; n != nil; n = w.parent[n] {
		if d, ok := n.(*ast.FuncDecl); ok {
			return d
		}
	}
	return nil
}

// statement returns the statement of a block or a case that n stands in.
func (w *writer) statement(n ast.Node) ast.Stmt {
	for ; n != nil; n = w.parent[n] {
		s, ok := n.(ast.Stmt)
		if !ok {
			continue
		}
		switch w.parent[n].(type) {
		case *ast.BlockStmt, *ast.CaseClause, *ast.CommClause:
			return s
		}
	}
	return nil
}
