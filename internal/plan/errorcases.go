package plan

import (
	"fmt"
	"go/ast"
	"go/token"
	"slices"
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
)

// cases plans switch v.ErrorCode() { case "X": … }. A case that cannot happen in
// Paubox goes; one that is the same status as an earlier one, and does the same,
// goes into that (mapping.md 3.2, "code shapes").
func (c *errorCheck) cases(sw *ast.SwitchStmt) (ast.Node, string) {
	if sw.Init != nil {
		return sw, "the switch has a statement of its own"
	}
	change := ErrorSwitch{Stmt: sw, Var: c.v.Name(), Cases: map[*ast.CaseClause][]int{}}
	var kept []codeTest
	for _, s := range sw.Body.List {
		clause := s.(*ast.CaseClause)
		if len(clause.List) == 0 {
			continue
		}
		codes, bad := c.caseCodes(clause)
		if bad != nil {
			return bad, "a case is no constant"
		}
		live := slices.DeleteFunc(slices.Clone(codes), func(code string) bool { return mapping.ErrorTestOf(code) == mapping.Gone })
		status, why := statuses(live)
		switch {
		case why != "":
			return clause, why
		case hasFallthrough(sw):
			return clause, "a case falls through"
		case len(live) == 0:
			change.Gone = append(change.Gone, clause)
			c.note(strings.Join(codes, ", ") + " cannot happen in Paubox: its case goes")
			continue
		}
		if earlier := c.same(kept, clause, live, status); earlier != nil {
			change.Gone = append(change.Gone, clause)
			c.note(fmt.Sprintf("%s and %s are both %s in Paubox: their cases become one, which names the code of the first",
				strings.Join(earlier.codes, ", "), strings.Join(live, ", "), statusText(status[0])))
			continue
		}
		c.test(clause, live, status)
		kept = append(kept, c.tests[len(c.tests)-1])
		change.Cases[clause] = status
	}
	c.changes = append(c.changes, change)
	return nil, ""
}

// caseCodes returns the constants of a case, or the expression that is none.
func (c *errorCheck) caseCodes(clause *ast.CaseClause) (codes []string, bad ast.Expr) {
	for _, e := range clause.List {
		code, ok := literal(c.p, e)
		if !ok {
			return nil, e
		}
		codes = append(codes, code)
	}
	return codes, nil
}

func hasFallthrough(sw *ast.SwitchStmt) (found bool) {
	ast.Inspect(sw, func(n ast.Node) bool {
		b, ok := n.(*ast.BranchStmt)
		found = found || ok && b.Tok == token.FALLTHROUGH
		return !found
	})
	return found
}

// same returns the earlier case that answers the same status by the same
// statements, the codes that they name aside.
func (c *errorCheck) same(kept []codeTest, clause *ast.CaseClause, codes []string, status []int) *codeTest {
	for i, t := range kept {
		if slices.Equal(t.status, status) && c.shape(t.node.(*ast.CaseClause), t.codes) == c.shape(clause, codes) {
			return &kept[i]
		}
	}
	return nil
}

// shape is the text of what a case does, without its own codes.
func (c *errorCheck) shape(clause *ast.CaseClause, codes []string) string {
	var b strings.Builder
	for _, stmt := range clause.Body {
		ast.Inspect(stmt, func(n ast.Node) bool {
			if e, ok := n.(ast.Expr); ok {
				if code, ok := literal(c.p, e); ok && slices.Contains(codes, code) {
					b.WriteString("code ")
					return false
				}
			}
			switch n := n.(type) {
			case nil:
				b.WriteString(") ")
			case *ast.Ident:
				b.WriteString(n.Name + " ")
			case *ast.BasicLit:
				b.WriteString(n.Value + " ")
			case *ast.BinaryExpr:
				fmt.Fprintf(&b, "(%T %v ", n, n.Op)
			case *ast.UnaryExpr:
				fmt.Fprintf(&b, "(%T %v ", n, n.Op)
			case *ast.AssignStmt:
				fmt.Fprintf(&b, "(%T %v ", n, n.Tok)
			case *ast.IncDecStmt:
				fmt.Fprintf(&b, "(%T %v ", n, n.Tok)
			case *ast.BranchStmt:
				fmt.Fprintf(&b, "(%T %v ", n, n.Tok)
			default:
				fmt.Fprintf(&b, "(%T ", n)
			}
			return true
		})
	}
	return b.String()
}
