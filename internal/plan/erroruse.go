package plan

import (
	"fmt"
	"go/ast"
	"go/token"
	"slices"
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
)

// use plans one use of the variable, or says why that cannot be done.
func (c *errorCheck) use(id *ast.Ident) (ast.Node, string) {
	if c.asCall(c.p, id) != nil {
		return nil, ""
	}
	sel, ok := c.parent[id].(*ast.SelectorExpr)
	if (!ok || sel.X != ast.Expr(id)) && c.asError(id) {
		return nil, ""
	}
	if !ok || sel.X != ast.Expr(id) {
		return id, id.Name + " is used as a value"
	}
	call, ok := c.parent[sel].(*ast.CallExpr)
	if sel.Sel.Name == "Message" && (!ok || call.Fun != ast.Expr(sel)) {
		return c.message(sel)
	}
	if !ok || call.Fun != ast.Expr(sel) {
		return sel, sel.Sel.Name + " is not called here"
	}
	switch c.parent[call].(type) {
	case *ast.ExprStmt, *ast.GoStmt, *ast.DeferStmt:
		return call, "the call stands alone"
	}
	switch sel.Sel.Name {
	case "Error":
		return nil, ""
	case "ErrorMessage", "Message":
		return c.text(call)
	case "StatusCode", "RequestID":
		c.changes = append(c.changes, ErrorField{call, c.v.Name(), sel.Sel.Name})
		return nil, ""
	case "ErrorCode", "Code":
		return c.errorCode(call)
	case "ErrorFault":
		return c.fault(call)
	}
	return sel, sel.Sel.Name + " has no counterpart"
}

// message plans *mr.Message and aws.ToString(mr.Message).
func (c *errorCheck) message(sel *ast.SelectorExpr) (ast.Node, string) {
	switch up := c.parent[sel].(type) {
	case *ast.StarExpr:
		// An assignment to it is no read.
		if as, ok := c.parent[up].(*ast.AssignStmt); !ok || !slices.Contains(as.Lhs, ast.Expr(up)) {
			return c.text(up)
		}
	case *ast.CallExpr:
		if derefFuncs[fullName(callee(c.p.Info, up))] {
			return c.text(up)
		}
	}
	return sel, "Message is used as a pointer"
}

// text plans a read of the error's text, unless something is looked for in it.
func (c *errorCheck) text(e ast.Expr) (ast.Node, string) {
	switch up := c.parent[e].(type) {
	case *ast.BinaryExpr:
		if up.Op != token.ADD {
			return e, "the text of the error is compared, and Paubox has others"
		}
	case *ast.SwitchStmt, *ast.IndexExpr:
		return e, "the text of the error is compared, and Paubox has others"
	case *ast.CallExpr:
		if fn := callee(c.p.Info, up); fn != nil && fn.Pkg() != nil && (fn.Pkg().Path() == "strings" || fn.Pkg().Path() == "regexp") {
			return e, "something is looked for in the text of the error, and Paubox has others"
		}
	}
	c.field(e, "Details")
	return nil, ""
}

func (c *errorCheck) field(e ast.Expr, field string) {
	c.changes = append(c.changes, ErrorField{e, c.v.Name(), field})
	c.note(field + " of a Paubox error is empty for status 429 and from 500 on")
}

func (c *errorCheck) note(text string) {
	if !slices.Contains(c.notes, text) {
		c.notes = append(c.notes, text)
	}
}

// errorCode plans a read of the code: a comparison, a switch, or a log line.
func (c *errorCheck) errorCode(call *ast.CallExpr) (ast.Node, string) {
	switch up := c.parent[call].(type) {
	case *ast.BinaryExpr:
		return c.comparison(up)
	case *ast.SwitchStmt:
		if up.Tag == ast.Expr(call) {
			return c.cases(up)
		}
	case *ast.CallExpr:
		if c.logs(up) {
			c.field(call, "Code")
			c.note("Code of a Paubox error is none of the codes of SES")
			return nil, ""
		}
	}
	return call, "the code goes to a place where that of Paubox means something else"
}

// logs reports whether call only writes its arguments.
func (c *errorCheck) logs(call *ast.CallExpr) bool {
	fn := callee(c.p.Info, call)
	if fn == nil || fn.Pkg() == nil {
		return false
	}
	switch fn.Pkg().Path() {
	case "log", "log/slog":
		return true
	case "fmt":
		return strings.HasPrefix(fn.Name(), "Print") || strings.HasPrefix(fn.Name(), "Fprint") || fn.Name() == "Errorf"
	}
	return false
}

// comparison plans v.ErrorCode() == "X", and a row of these with || as one.
func (c *errorCheck) comparison(b *ast.BinaryExpr) (ast.Node, string) {
	top := c.row(b)
	codes, not, ok := c.codes(top)
	if !ok {
		top = b
		codes, not, ok = c.codes(b)
	}
	if !ok {
		return b, "the code is compared with a value that is no constant"
	}
	if slices.ContainsFunc(c.tests, func(t codeTest) bool { return t.node == ast.Node(top) }) {
		return nil, "" // planned with the first of its row
	}
	status, why := statuses(codes)
	if why != "" {
		return b, why
	}
	c.test(top, codes, status)
	join := "||"
	if not {
		join = "&&"
	}
	c.changes = append(c.changes, ErrorTest{Expr: top, Var: c.v.Name(), Status: status, Not: not, Paren: len(status) > 1 && c.needsParen(top, join)})
	return nil, ""
}

// row returns the outermost || that b is a part of.
func (c *errorCheck) row(b *ast.BinaryExpr) ast.Expr {
	for {
		up, ok := c.parent[b].(*ast.BinaryExpr)
		if !ok || up.Op != token.LOR {
			return b
		}
		b = up
	}
}

// codes lists the constants that a condition compares the code with.
func (c *errorCheck) codes(e ast.Expr) (list []string, not, ok bool) {
	b, isBinary := e.(*ast.BinaryExpr)
	if !isBinary {
		return nil, false, false
	}
	switch b.Op {
	case token.LOR:
		x, notX, okX := c.codes(b.X)
		y, notY, okY := c.codes(b.Y)
		return append(x, y...), false, okX && okY && !notX && !notY
	case token.EQL, token.NEQ:
		x, y := b.X, b.Y
		if _, constant := literal(c.p, x); constant {
			x, y = y, x
		}
		code, constant := literal(c.p, y)
		return []string{code}, b.Op == token.NEQ, constant && (c.reads(x, "ErrorCode") || c.reads(x, "Code"))
	}
	return nil, false, false
}

// reads reports whether e is the call of a method of the variable.
func (c *errorCheck) reads(e ast.Expr, method string) bool {
	call, ok := e.(*ast.CallExpr)
	if !ok {
		return false
	}
	sel, ok := call.Fun.(*ast.SelectorExpr)
	return ok && sel.Sel.Name == method && c.object(c.p, sel.X) == c.v
}

// statuses returns the statuses of several codes, each once.
func statuses(codes []string) (all []int, why string) {
	for _, code := range codes {
		list, why := statusOf(code)
		if why != "" {
			return nil, why
		}
		for _, s := range list {
			if !slices.Contains(all, s) {
				all = append(all, s)
			}
		}
	}
	return all, ""
}

// fault plans v.ErrorFault() == smithy.FaultServer.
func (c *errorCheck) fault(call *ast.CallExpr) (ast.Node, string) {
	b, ok := c.parent[call].(*ast.BinaryExpr)
	if ok && (b.Op == token.EQL || b.Op == token.NEQ) {
		other := b.X
		if b.X == ast.Expr(call) {
			other = b.Y
		}
		if obj := c.object(c.p, other); obj != nil && obj.Name() == "FaultServer" && obj.Pkg() != nil && obj.Pkg().Path() == "github.com/aws/smithy-go" {
			status := []int{mapping.Server}
			c.test(b, []string{"FaultServer"}, status)
			c.changes = append(c.changes, ErrorTest{Expr: b, Var: c.v.Name(), Status: status, Not: b.Op == token.NEQ})
			return nil, ""
		}
	}
	return call, "the fault is not compared with smithy.FaultServer"
}

// needsParen reports whether a condition whose parts are joined by op needs
// parentheses in the place of e.
func (c *errorCheck) needsParen(e ast.Expr, op string) bool {
	switch up := c.parent[e].(type) {
	case *ast.BinaryExpr:
		return up.Op.String() != op
	case *ast.UnaryExpr:
		return true
	}
	return false
}

// overlaps blocks the tests of one error that were for different codes and are
// for the same status in Paubox: the later one would be dead.
func (a *analysis) overlaps(tests []codeTest) {
	slices.SortFunc(tests, func(x, y codeTest) int { return int(x.node.Pos() - y.node.Pos()) })
	for i, y := range tests {
		for _, x := range tests[:i] {
			if x.origin != y.origin || slices.Equal(x.codes, y.codes) {
				continue
			}
			for _, s := range y.status {
				if slices.Contains(x.status, s) {
					a.blockf(y.node, "cases %s and %s are both %s in Paubox: merge them by hand",
						strings.Join(x.codes, ", "), strings.Join(y.codes, ", "), statusText(s))
					break
				}
			}
		}
	}
}

func statusText(s int) string {
	if s == mapping.Server {
		return "status 500 and above"
	}
	return fmt.Sprintf("status %d", s)
}
