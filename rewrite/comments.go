package rewrite

import (
	"go/ast"
	"slices"

	"github.com/dave/dst"
	"github.com/dave/dst/dstutil"

	"github.com/sesfix/sesfix/internal/plan"
)

// comments gives every comment of an SES literal a place at a field of the new
// one: a field that stays keeps its own, and those of what goes (the structs in
// between, dropped fields) move to the next field that stays.
func (e *editor) comments(old *dst.CompositeLit, c plan.Message) map[*ast.KeyValueExpr]*dst.NodeDecs {
	g := &gather{e: e, out: map[*ast.KeyValueExpr]*dst.NodeDecs{}, kept: map[dst.Node]*ast.KeyValueExpr{},
		inside: map[dst.Node]bool{}, skip: map[dst.Node]bool{}}
	for _, f := range c.Fields {
		g.kept[e.node(f.From)] = f.From
		g.out[f.From] = &dst.NodeDecs{}
		g.lists(f)
	}
	g.elements(old)
	if len(g.pending) > 0 && g.last != nil {
		end := &g.out[g.last].End
		*end = append(append(*end, "\n"), g.pending...)
	}
	return g.out
}

// keepComments moves the comments of a literal that becomes a bare value to the
// lines above its statement; those of the value itself stay with it.
func (e *editor) keepComments(c plan.Set) {
	kept, lines := e.node(c.Value.X), []string{}
	dst.Inspect(e.node(c.Expr), func(n dst.Node) bool {
		if n == nil || n == kept {
			return false
		}
		switch n := n.(type) {
		case *dst.CompositeLit:
			lines = append(lines, onLines(n.Decs.Type)...)
			lines = append(lines, onLines(n.Decs.Lbrace)...)
		case *dst.CallExpr: // aws.String(
			lines = append(append(lines, onLines(n.Decs.Fun)...), onLines(n.Decs.Lparen)...)
		case *dst.KeyValueExpr:
			lines = append(append(lines, onLines(n.Decs.Start)...), onLines(n.Decs.End)...)
		}
		return true
	})
	if stmt := e.statementOf(c.Expr); stmt != nil && len(lines) > 0 {
		start := &e.node(stmt).Decorations().Start
		*start = append(*start, lines...)
	}
}

// handComments gives the comments of a statement that goes, and the empty line above it,
// to the one behind it in its block.
func handComments(c *dstutil.Cursor, n dst.Node) {
	block, ok := c.Parent().(*dst.BlockStmt)
	if !ok || c.Name() != "List" || c.Index()+1 >= len(block.List) {
		return
	}
	next, old := block.List[c.Index()+1].Decorations(), n.Decorations()
	next.Start = append(append(slices.Clone(old.Start), onLines(old.End)...), next.Start...)
	next.Before = max(next.Before, old.Before)
}

// statementOf returns the innermost statement of the file that holds n.
func (e *editor) statementOf(n ast.Node) (stmt ast.Stmt) {
	ast.Inspect(e.file, func(m ast.Node) bool {
		if m == nil || m.Pos() > n.Pos() || m.End() < n.End() {
			return false
		}
		if s, ok := m.(ast.Stmt); ok {
			stmt = s
		}
		return true
	})
	return stmt
}

type gather struct {
	e       *editor
	kept    map[dst.Node]*ast.KeyValueExpr
	out     map[*ast.KeyValueExpr]*dst.NodeDecs
	inside  map[dst.Node]bool // lists whose elements' comments the field takes
	skip    map[dst.Node]bool // lists whose elements keep their comments elsewhere
	pending []string
	last    *ast.KeyValueExpr
}

func (g *gather) literal(lit *dst.CompositeLit) {
	g.add(lit.Decs.Type)
	g.add(lit.Decs.Lbrace)
	g.elements(lit)
}

func (g *gather) elements(lit *dst.CompositeLit) {
	for _, elt := range lit.Elts {
		g.element(elt)
	}
}

func (g *gather) element(n dst.Expr) {
	g.add(n.Decorations().Start)
	if g.skip[n] {
		g.add(n.Decorations().End)
		return
	}
	if g.inside[n] {
		for _, c := range commentsIn(n.(*dst.KeyValueExpr).Value, nil) {
			g.add([]string{c})
		}
	}
	if from, ok := g.kept[n]; ok {
		if call, ok := n.(*dst.KeyValueExpr).Value.(*dst.CallExpr); ok {
			g.add(call.Decs.Fun)
			g.add(call.Decs.Lparen)
		}
		g.out[from].Start = g.pending
		g.pending, g.last = nil, from
		g.out[from].End = n.Decorations().End
		return
	}
	before := g.last
	dst.Inspect(n, func(m dst.Node) bool {
		if m == nil || m == dst.Node(n) {
			return true
		}
		if lit, ok := m.(*dst.CompositeLit); ok {
			g.literal(lit)
			g.add(lit.Decs.End)
			return false
		}
		return true
	})
	if end := n.Decorations().End; g.last != nil && g.last != before && len(g.out[g.last].End) == 0 && len(end) == 1 && len(g.pending) == 0 {
		g.out[g.last].End = end
		return
	}
	g.add(n.Decorations().End)
}

// add keeps the comments of a list of decorations, each on a line of its own.
func (g *gather) add(decs dst.Decorations) {
	for _, d := range decs {
		if d != "\n" {
			g.pending = append(g.pending, d)
		}
	}
}
