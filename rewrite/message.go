package rewrite

import (
	"go/ast"
	"go/token"
	"strconv"
	"strings"

	"github.com/dave/dst"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/plan"
)

// level is one struct of the new literal: its type and its fields in order.
type level struct {
	typ    string
	fields []*field
}

type field struct {
	name  string
	value dst.Expr // a leaf
	sub   *level   // or a struct
	decs  dst.NodeDecs
}

// types of the structs below paubox.SendMessageRequest, by field (mapping.md 2.0).
func typeOfField(name string) string {
	return map[string]string{"Message": "Message", "Headers": "MessageHeaders", "Content": "MessageContent"}[name]
}

// message writes the literal of a Paubox request.
//
//	// Have: sesv2.SendEmailInput{FromEmailAddress: aws.String(f), …}
//	//   =>  paubox.SendMessageRequest{Message: paubox.Message{…}}
func (e *editor) message(old *dst.CompositeLit, c plan.Message) dst.Node {
	lit := e.literal(e.levels(c, e.comments(old, c)))
	if old.Type == nil {
		lit.Type = nil // the list or map around it says the type
	}
	lit.Decs.Lbrace = old.Decs.Lbrace
	return lit
}

// levels arranges the fields of a message in the structs that they belong to.
func (e *editor) levels(c plan.Message, comments map[*ast.KeyValueExpr]*dst.NodeDecs) *level {
	root := &level{typ: c.Type}
	for _, f := range c.Fields {
		above := ""
		if c.Type == "SendMessageRequest" && !mapping.OfRequest(f.To) {
			above = "Message."
		}
		leaf := e.leaf(root, strings.Split(above+strings.TrimPrefix(f.To, c.Base+"."), "."))
		leaf.value = e.value(f.Value)
		if decs := comments[f.From]; decs != nil {
			leaf.decs.Start, leaf.decs.End = decs.Start, decs.End
			delete(comments, f.From) // the first field of several takes them
		}
	}
	return root
}

// chain writes the literal for an input that was built by setters. The comments
// between these stand above its statement.
//
//	// Have: new(ses.SendEmailInput).SetSource(from)  =>  &paubox.SendMessageRequest{…}
func (e *editor) chain(c plan.Chain) {
	var kept []dst.Node
	for _, f := range c.Fields {
		kept = append(kept, e.keptOf(f.Value)...)
	}
	lines := commentsIn(e.node(c.Call), kept)
	if stmt := e.statementOf(c.Call); stmt != nil && len(lines) > 0 {
		start := &e.node(stmt).Decorations().Start
		*start = append(*start, lines...)
	}
	e.on(c.Call, func(dst.Node) dst.Node {
		lit := e.literal(e.levels(plan.Message{Fields: c.Fields, Type: c.Type}, nil))
		return &dst.UnaryExpr{Op: token.AND, X: lit}
	})
}

// leaf returns the field at path below l, making what is missing.
func (e *editor) leaf(l *level, path []string) *field {
	for _, f := range l.fields {
		if f.name == path[0] && f.sub != nil {
			return e.leaf(f.sub, path[1:])
		}
	}
	f := &field{name: path[0]}
	l.fields = append(l.fields, f)
	if len(path) == 1 {
		return f
	}
	f.sub = &level{typ: typeOfField(path[0])}
	return e.leaf(f.sub, path[1:])
}

// literal writes a struct literal, a field on each line.
func (e *editor) literal(l *level) *dst.CompositeLit {
	lit := &dst.CompositeLit{Type: e.typeFor(l.typ)}
	for _, f := range l.fields {
		v := f.value
		if f.sub != nil {
			v = e.literal(f.sub)
		}
		kv := &dst.KeyValueExpr{Key: dst.NewIdent(f.name), Value: v}
		kv.Decs.NodeDecs = f.decs
		kv.Decs.Before, kv.Decs.After = dst.NewLine, dst.NewLine
		lit.Elts = append(lit.Elts, kv)
	}
	return lit
}

// byValue drops the & of a literal that becomes a value.
func (e *editor) byValue(c plan.Message) {
	if !c.Value {
		return
	}
	ast.Inspect(e.file, func(n ast.Node) bool {
		if u, ok := n.(*ast.UnaryExpr); ok && ast.Unparen(u.X) == ast.Expr(c.Lit) {
			e.on(u, func(dst.Node) dst.Node { return e.at(c.Lit) })
		}
		return true
	})
}

// path writes a field of a request, or of a part of one.
//
//	// Have: in.Destination.CcAddresses  =>  in.Message.CC
func (e *editor) path(c plan.Path) dst.Node {
	x := selectors(e.at(c.Root), c.To)
	if c.Op != token.ILLEGAL {
		return &dst.BinaryExpr{X: x, Op: c.Op, Y: &dst.BasicLit{Kind: token.STRING, Value: `""`}}
	}
	return x
}

// selectors writes x.A.B for the path A.B.
func selectors(x dst.Expr, path string) dst.Expr {
	for name := range strings.SplitSeq(path, ".") {
		x = &dst.SelectorExpr{X: x, Sel: dst.NewIdent(name)}
	}
	return x
}

// set writes a value in the place of n. Where it holds n itself, the comments and line
// breaks around that are around the whole.
func (e *editor) set(n dst.Node, v plan.Value) dst.Node {
	if v.X != nil && v.Form != plan.AsIs && e.at(v.X) == n {
		x := dst.Clone(n)
		d := x.Decorations()
		d.Before, d.Start, d.End, d.After = dst.None, nil, nil, dst.None
		e.now[n] = x
	}
	return e.value(v)
}

// value writes an expression of the old code in its form for the new.
func (e *editor) value(v plan.Value) dst.Expr {
	switch v.Form {
	case plan.Map:
		return e.stringMap(v.Map)
	case plan.True:
		return dst.NewIdent("true")
	case plan.Text:
		return &dst.BasicLit{Kind: token.STRING, Value: strconv.Quote(v.Text)}
	case plan.TypeByName:
		name := dst.Clone(e.at(v.X)).(dst.Expr)
		return &dst.CallExpr{Fun: dst.NewIdent(e.help.contentType(e)), Args: []dst.Expr{name}}
	}
	x := e.at(v.X)
	if v.Name != "" {
		x = dst.NewIdent(v.Name)
	}
	if v.Sel != "" {
		x = selectors(dst.Clone(x).(dst.Expr), v.Sel)
	}
	x.Decorations().Before, x.Decorations().After = dst.None, dst.None
	switch v.Form {
	case plan.Ptr:
		return &dst.CallExpr{Fun: e.sel(pauboxPath, "Ptr"), Args: []dst.Expr{x}}
	case plan.Address:
		return &dst.UnaryExpr{Op: token.AND, X: x}
	case plan.Deref:
		return &dst.StarExpr{X: x}
	case plan.Strings:
		return &dst.CallExpr{Fun: dst.NewIdent(e.help.strings(e)), Args: []dst.Expr{x}}
	case plan.Clone:
		return &dst.CallExpr{Fun: e.sel("slices", "Clone"), Args: []dst.Expr{x}}
	case plan.First:
		return &dst.CallExpr{Fun: dst.NewIdent(e.help.first(e)), Args: []dst.Expr{x}}
	case plan.Clip:
		return &dst.CallExpr{Fun: e.sel("slices", "Clip"), Args: []dst.Expr{x}}
	case plan.Base64:
		enc := &dst.SelectorExpr{X: e.sel("encoding/base64", "StdEncoding"), Sel: dst.NewIdent("EncodeToString")}
		return &dst.CallExpr{Fun: enc, Args: []dst.Expr{x}}
	case plan.OrEmpty:
		return &dst.CallExpr{Fun: dst.NewIdent(e.help.orEmpty(e)), Args: []dst.Expr{x}}
	}
	return x
}
