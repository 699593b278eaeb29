package plan

import (
	"go/ast"
	"go/types"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/usage"
)

// tracers are functions that put tracing on an AWS client, or on a configuration, that
// they are handed first (mapping.md 4.1). They do nothing else.
var tracers = map[string]bool{
	"go.opentelemetry.io/contrib/instrumentation/github.com/aws/aws-sdk-go-v2/otelaws.AppendMiddlewares": true,
	"github.com/aws/aws-xray-sdk-go/instrumentation/awsv2.AWSV2Instrumentor":                             true,
	"github.com/aws/aws-xray-sdk-go/v2/instrumentation/awsv2.AWSV2Instrumentor":                          true,
	"github.com/aws/aws-xray-sdk-go/xray.AWS":                                                            true,
	"github.com/aws/aws-xray-sdk-go/v2/xray.AWS":                                                         true,
}

const traceNote = "the tracing of AWS calls goes with the client: give paubox.New an http.Client with a transport that traces (paubox.WithHTTPClient)"

// traces returns the statement that puts tracing on the client or the configuration id,
// nil where id is used for something else.
//
//	otelaws.AppendMiddlewares(&cfg.APIOptions); xray.AWS(client.Client)
func (a *analysis) traces(p *usage.Package, id *ast.Ident) *ast.ExprStmt {
	var e ast.Expr = a.qualified(id)
	if sel, ok := a.parent[e].(*ast.SelectorExpr); ok && sel.X == e && (sel.Sel.Name == "APIOptions" || sel.Sel.Name == "Client") {
		e = sel
	}
	if addr, ok := a.parent[e].(*ast.UnaryExpr); ok {
		e = addr
	}
	call, ok := a.parent[e].(*ast.CallExpr)
	if !ok || len(call.Args) == 0 || call.Args[0] != e {
		return nil
	}
	fn := callee(p.Info, call)
	stmt, ok := a.parent[call].(*ast.ExprStmt)
	if !ok || !tracers[fullName(fn)] {
		return nil
	}
	for _, arg := range call.Args[1:] {
		if option, isCall := ast.Unparen(arg).(*ast.CallExpr); isCall && samePackage(callee(p.Info, option), fn) {
			for _, x := range option.Args {
				if a.effect(p, x) != nil {
					return nil
				}
			}
		} else if a.effect(p, arg) != nil {
			return nil
		}
	}
	return stmt
}

func samePackage(f, g *types.Func) bool {
	return f != nil && f.Pkg() != nil && g.Pkg() != nil && f.Pkg().Path() == g.Pkg().Path()
}

// removeTraces deletes the tracing of a configuration that goes.
func (a *analysis) removeTraces(p *usage.Package, c *Client, list []*ast.ExprStmt) {
	for _, stmt := range list {
		c.note(traceNote)
		a.removeTrace(p, a.container(c.Call), stmt)
	}
}

func (a *analysis) removeTrace(p *usage.Package, unit ast.Node, stmt *ast.ExprStmt) {
	gone := (&message{analysis: a, p: p}).soleStatement(stmt)
	if gone == nil {
		a.blockf(stmt, "the tracing of AWS calls stands where it cannot be taken out")
		return
	}
	a.groups.join(unit.Pos(), stmt.Pos())
	a.groups.join(unit.Pos(), gone.Pos())
	a.dropped = append(a.dropped, gone)
	a.changes = append(a.changes, Remove{gone})
}

// tracedClients takes out the tracing of clients that go.
//
//	// Have: client := ses.New(sess); xray.AWS(client.Client)  =>  client, err := paubox.New(…)
func (a *analysis) tracedClients(p *usage.Package) {
	for _, r := range a.refs[p] {
		id, ok := r.Node.(*ast.Ident)
		if field, isVar := r.Obj.(*types.Var); !ok || !isVar || !field.IsField() || field.Name() != "Client" {
			continue
		}
		sel, ok := a.parent[id].(*ast.SelectorExpr)
		if !ok || sel.Sel != id {
			continue
		}
		of, ok := clientIdent(sel.X)
		if !ok || a.traces(p, of) == nil {
			continue
		}
		a.claimed[id.Pos()] = true
		if a.isSplit(p.Info.ObjectOf(of)) != nil {
			a.staying[id.Pos()] = true
			continue
		}
		stmt := a.traces(p, of)
		s := a.site(p, stmt.X, "client", mapping.Rewrite, types.ExprString(stmt.X.(*ast.CallExpr).Fun), "tracing of a client of Amazon SES: goes with it")
		s.Notes = append(s.Notes, traceNote)
		a.removeTrace(p, a.container(of), stmt)
	}
}

// clientIdent returns the name of the variable or field that e is.
func clientIdent(e ast.Expr) (*ast.Ident, bool) {
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		return e, true
	case *ast.SelectorExpr:
		return e.Sel, true
	}
	return nil, false
}
