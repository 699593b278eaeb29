package rewrite

import (
	"go/ast"
	"go/token"
	"slices"

	"github.com/dave/dst"

	"github.com/sesfix/sesfix/internal/plan"
)

// stringMap writes an empty map[string]string{}.
func stringMap() *dst.CompositeLit {
	return &dst.CompositeLit{Type: &dst.MapType{Key: dst.NewIdent("string"), Value: dst.NewIdent("string")}}
}

// stringMap writes the map that stands for lists of headers. The comments of an
// element go with its entry, those of one that is gone with the next.
//
//	// Have: []types.MessageHeader{{Name: aws.String("X-Visit"), Value: aws.String(v)}}
//	//   =>  map[string]string{"X-Visit": v}
func (e *editor) stringMap(m *plan.HeaderMap) dst.Expr {
	lit := stringMap()
	var pending []string
	written := 0
	for _, list := range m.Lists {
		old := e.node(list).(*dst.CompositeLit)
		pending = append(pending, onLines(old.Decs.Lbrace)...)
		for _, elt := range old.Elts {
			i := slices.IndexFunc(m.Entries, func(x plan.Entry) bool { return e.node(x.From) == dst.Node(elt) })
			if i < 0 {
				pending = append(pending, commentsIn(elt, nil)...)
				continue
			}
			kv := e.entry(m.Entries[i])
			kv.Decs.Before, kv.Decs.After = dst.NewLine, dst.NewLine
			kv.Decs.Start = append(dst.Decorations(pending), kv.Decs.Start...)
			pending = nil
			lit.Elts = append(lit.Elts, kv)
			written++
		}
	}
	if len(pending) > 0 && written > 0 {
		last := lit.Elts[len(lit.Elts)-1].Decorations()
		last.End = append(append(last.End, "\n"), pending...)
	}
	return lit
}

// entry writes one header.
func (e *editor) entry(x plan.Entry) *dst.KeyValueExpr {
	kv := &dst.KeyValueExpr{Key: e.value(x.Key), Value: e.value(x.Value)}
	old := e.node(x.From).(dst.Expr)
	kv.Decs.Start = append(onLines(old.Decorations().Start), e.inner(x)...)
	kv.Decs.End = old.Decorations().End
	return kv
}

// inner lists the comments within an element, those of what stays aside.
func (e *editor) inner(x plan.Entry) []string {
	old := e.node(x.From)
	all := commentsIn(old, []dst.Node{e.node(x.Value.X), e.node(x.Key.X)})
	own := append(onLines(old.Decorations().Start), onLines(old.Decorations().End)...)
	return slices.DeleteFunc(all, func(c string) bool { return slices.Contains(own, c) })
}

// commentsIn lists the comments of a node and of what is below it, except for the
// nodes of keep.
func commentsIn(n dst.Node, keep []dst.Node) (list []string) {
	dst.Inspect(n, func(n dst.Node) bool {
		if n == nil || slices.Contains(keep, n) {
			return false
		}
		for _, p := range decorationsOf(n) {
			list = append(list, onLines(p)...)
		}
		return true
	})
	return list
}

// decorationsOf returns the comments at all places of a node.
func decorationsOf(n dst.Node) (points []dst.Decorations) {
	points = append(points, n.Decorations().Start)
	switch n := n.(type) {
	case *dst.CompositeLit:
		points = append(points, n.Decs.Type, n.Decs.Lbrace)
	case *dst.KeyValueExpr:
		points = append(points, n.Decs.Key, n.Decs.Colon)
	case *dst.CallExpr:
		points = append(points, n.Decs.Fun, n.Decs.Lparen, n.Decs.Ellipsis)
	case *dst.UnaryExpr:
		points = append(points, n.Decs.Op)
	case *dst.SelectorExpr:
		points = append(points, n.Decs.X)
	}
	return append(points, n.Decorations().End)
}

// puts writes headers that are set one by one.
//
//	// Have: headers = append(headers, types.MessageHeader{…})  =>  headers["X-Visit"] = v
func (e *editor) puts(c plan.Puts) {
	e.on(c.Stmt, func(n dst.Node) dst.Node {
		for _, p := range c.List {
			to := dst.Clone(e.at(p.Root)).(dst.Expr)
			if p.To != "" {
				to = selectors(to, p.To)
			}
			if !p.Own {
				to = &dst.IndexExpr{X: to, Index: e.value(p.Entry.Key)}
			}
			as := &dst.AssignStmt{Lhs: []dst.Expr{to}, Tok: token.ASSIGN, Rhs: []dst.Expr{e.value(p.Entry.Value)}}
			as.Decs.Before, as.Decs.After = dst.NewLine, dst.NewLine
			lines := commentsIn(e.node(p.Entry.From), []dst.Node{e.node(p.Entry.Value.X), e.node(p.Entry.Key.X)})
			above := n
			if len(e.instead[n]) > 0 {
				above = as
			}
			above.Decorations().Start = append(above.Decorations().Start, lines...)
			e.instead[n] = append(e.instead[n], as)
		}
		return n
	})
}

// lists says where the comments inside a list of headers go: with the entries of the
// map, or, where there is no map, with the field that the only header becomes.
func (g *gather) lists(f plan.MessageField) {
	kv := g.e.node(f.From)
	if f.Value.Form == plan.Map {
		g.inside[kv] = false
		for _, also := range f.Value.Map.Also {
			g.skip[g.e.node(also)] = true
		}
		return
	}
	list, ok := f.From.Value.(*ast.CompositeLit)
	if _, seen := g.inside[kv]; seen || !ok || f.Value.X == f.From.Value || len(list.Elts) == 0 {
		return
	}
	if f.From.Key.(*ast.Ident).Name == "Headers" {
		g.inside[kv] = true
	}
}
