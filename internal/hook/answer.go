package hook

import (
	"go/ast"
	"go/constant"
)

// answers handles what is written to the answer of the request.
func (ev *eval) answers(c *ast.CallExpr) bool {
	fn := ev.w.callee(c)
	if fn == nil {
		return false
	}
	var code ast.Expr
	var to ast.Expr
	if sel, ok := ast.Unparen(c.Fun).(*ast.SelectorExpr); ok {
		to = sel.X
	}
	switch name := fn.FullName(); {
	case len(c.Args) == 0, len(c.Args) < 3 && name == "net/http.Error": // f(g()), where g has several results
		return false
	}
	switch fn.FullName() {
	case "net/http.Error":
		to, code = c.Args[0], c.Args[2]
	case "(net/http.ResponseWriter).WriteHeader":
		code = c.Args[0]
	case "(net/http.ResponseWriter).Write":
		return ev.value(to).is == isResponse
	case "(net/http.Header).Set", "(net/http.Header).Add", "(net/http.Header).Del":
		header, ok := asCall(to)
		return ok && calledName(header) == "Header" && ev.value(header.Fun.(*ast.SelectorExpr).X).is == isResponse
	case "fmt.Fprint", "fmt.Fprintf", "fmt.Fprintln", "io.WriteString":
		return ev.value(c.Args[0]).is == isResponse
	default:
		return false
	}
	v := ev.value(code)
	if ev.value(to).is != isResponse || v.is != isConst {
		return false
	}
	n, _ := constant.Int64Val(v.c)
	ev.status = int(n)
	return true
}
