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

// folder folds texts.
type folder struct {
	info *types.Info
	// see returns the expression that another one surely is; nil looks at no
	// variable.
	see func(ast.Expr) ast.Expr
	// know returns the text of an expression that is known from elsewhere; nil
	// knows none.
	know  func(ast.Expr) (string, bool)
	depth int
}

// text returns the text of a string expression with mapping.Unknown for every
// part that is known only at run time. It looks through constants, +,
// fmt.Sprintf, strings.Join and the like; ok is false where it knows nothing of
// the text.
func text(info *types.Info, e ast.Expr) (s string, ok bool) {
	return folder{info: info}.text(e)
}

// deep is text that looks through variables with one value as well.
func (f *finder) deep(e ast.Expr) (s string, ok bool) {
	return folder{info: f.Info, see: f.origin}.text(e)
}

func (f folder) text(e ast.Expr) (s string, ok bool) {
	const deepest = 30 // of expressions and variables in each other
	if f.depth++; f.depth > deepest {
		return "", false
	}
	e = ast.Unparen(e)
	if f.know != nil {
		if s, ok := f.know(e); ok {
			return s, true
		}
	}
	if f.see != nil {
		e = ast.Unparen(f.see(e))
	}
	if s, ok := value(f.info, e); ok {
		return s, true
	}
	switch e := e.(type) {
	case *ast.BinaryExpr:
		if e.Op != token.ADD {
			return "", false
		}
		x, okX := f.text(e.X)
		y, okY := f.text(e.Y)
		return orUnknown(x, okX) + orUnknown(y, okY), okX || okY
	case *ast.CallExpr:
		return f.called(e)
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
func (f folder) called(call *ast.CallExpr) (string, bool) {
	if tv := f.info.Types[call.Fun]; tv.IsType() && len(call.Args) == 1 { // a conversion
		if b, ok := tv.Type.Underlying().(*types.Basic); ok && b.Info()&types.IsString != 0 {
			return f.text(call.Args[0])
		}
		return "", false
	}
	if call.Ellipsis.IsValid() || len(call.Args) == 0 {
		return "", false
	}
	name := function(f.info, call)
	if len(call.Args) != 2 && (name == "net.JoinHostPort" || name == "strings.Join") {
		return "", false // the arguments are the results of one call
	}
	switch name {
	case "fmt.Sprintf":
		return f.formatted(call)
	case "net.JoinHostPort":
		host, okHost := f.text(call.Args[0])
		port, okPort := f.text(call.Args[1])
		return orUnknown(host, okHost) + ":" + orUnknown(port, okPort), okHost
	case "strconv.Itoa":
		return f.text(call.Args[0])
	case "strings.Join":
		return f.joined(call)
	}
	return "", false
}

func (f folder) formatted(call *ast.CallExpr) (string, bool) {
	format, ok := f.text(call.Args[0])
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
		s, ok := f.text(call.Args[i])
		return orUnknown(s, ok)
	}), true
}

func (f folder) joined(call *ast.CallExpr) (string, bool) {
	list, ok := ast.Unparen(call.Args[0]).(*ast.CompositeLit)
	if !ok {
		return "", false
	}
	sep, ok := f.text(call.Args[1])
	if !ok {
		return "", false
	}
	var parts []string
	for _, e := range list.Elts {
		s, ok := f.text(e)
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
