package smtp

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"regexp"
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
)

// verb is a verb of a format, with flags and width.
var verb = regexp.MustCompile(`%[-+# 0-9.]*(\[\d+\])?[a-zA-Z%]`)

// text returns the text of a string expression with mapping.Unknown for every
// part that is known only at run time. It looks through constants, +,
// fmt.Sprintf, strings.Join and net.JoinHostPort; ok is false where it knows
// nothing of the text.
func text(info *types.Info, e ast.Expr) (s string, ok bool) {
	e = ast.Unparen(e)
	if s, ok := value(info, e); ok {
		return s, true
	}
	switch e := e.(type) {
	case *ast.BinaryExpr:
		if e.Op != token.ADD {
			return "", false
		}
		x, okX := text(info, e.X)
		y, okY := text(info, e.Y)
		return orUnknown(x, okX) + orUnknown(y, okY), okX || okY
	case *ast.CallExpr:
		return called(info, e)
	}
	return "", false
}

// value is the text of a constant, of a number too.
func value(info *types.Info, e ast.Expr) (string, bool) {
	tv, ok := info.Types[e]
	if !ok || tv.Value == nil {
		return "", false
	}
	if tv.Value.Kind() == constant.String {
		return constant.StringVal(tv.Value), true
	}
	return tv.Value.ExactString(), true
}

func orUnknown(s string, ok bool) string {
	if ok {
		return s
	}
	return mapping.Unknown
}

// called is the text that a call puts together.
func called(info *types.Info, call *ast.CallExpr) (string, bool) {
	if tv := info.Types[call.Fun]; tv.IsType() && len(call.Args) == 1 { // a conversion
		if b, ok := tv.Type.Underlying().(*types.Basic); ok && b.Info()&types.IsString != 0 {
			return text(info, call.Args[0])
		}
		return "", false
	}
	if call.Ellipsis.IsValid() || len(call.Args) == 0 {
		return "", false
	}
	switch function(info, call) {
	case "fmt.Sprintf":
		return formatted(info, call)
	case "net.JoinHostPort":
		host, okHost := text(info, call.Args[0])
		port, okPort := text(info, call.Args[1])
		return orUnknown(host, okHost) + ":" + orUnknown(port, okPort), okHost
	case "strings.Join":
		return joined(info, call)
	}
	return "", false
}

func formatted(info *types.Info, call *ast.CallExpr) (string, bool) {
	format, ok := text(info, call.Args[0])
	if !ok || strings.Contains(format, "[") && strings.Contains(format, "%[") {
		return "", false
	}
	i := 0
	return verb.ReplaceAllStringFunc(format, func(v string) string {
		if v == "%%" {
			return "%"
		}
		i++
		if i >= len(call.Args) {
			return mapping.Unknown
		}
		s, ok := text(info, call.Args[i])
		return orUnknown(s, ok)
	}), true
}

func joined(info *types.Info, call *ast.CallExpr) (string, bool) {
	list, ok := ast.Unparen(call.Args[0]).(*ast.CompositeLit)
	if !ok {
		return "", false
	}
	sep, ok := text(info, call.Args[1])
	if !ok {
		return "", false
	}
	var parts []string
	for _, e := range list.Elts {
		s, ok := text(info, e)
		parts = append(parts, orUnknown(s, ok))
	}
	return strings.Join(parts, sep), true
}

// function is the function or method that a call calls, as mapping's tables
// name it: "net/smtp.SendMail", "net/smtp.Client.StartTLS". It is "" for a
// function value and the like.
func function(info *types.Info, call *ast.CallExpr) string {
	fun := ast.Unparen(call.Fun)
	id, ok := fun.(*ast.Ident)
	if sel, isSel := fun.(*ast.SelectorExpr); isSel {
		id, ok = sel.Sel, true
	}
	if !ok {
		return ""
	}
	fn, ok := info.Uses[id].(*types.Func)
	if !ok || fn.Pkg() == nil {
		return ""
	}
	if recv := fn.Signature().Recv(); recv != nil {
		return typeName(recv.Type()) + "." + fn.Name()
	}
	return unvendored(fn.Pkg().Path()) + "." + fn.Name()
}

// typeName is the name of a named type, or of the one that t points to, behind
// its import path; "" for every other type.
func typeName(t types.Type) string {
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		t = p.Elem()
	}
	n, ok := types.Unalias(t).(*types.Named)
	if !ok || n.Obj().Pkg() == nil {
		return ""
	}
	return unvendored(n.Obj().Pkg().Path()) + "." + n.Obj().Name()
}

// unvendored is the path of a package as the source writes it.
func unvendored(path string) string {
	if i := strings.LastIndex(path, "/vendor/"); i >= 0 {
		return path[i+len("/vendor/"):]
	}
	return path
}
