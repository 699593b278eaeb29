package plan

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"github.com/sesfix/sesfix/internal/usage"
)

// A value that goes may call functions that do nothing but give one: they go with it.
// What they give may be another value at each call (time.Now), so that such a call
// must neither move nor be made twice: that is for [analysis.effect].

// idleFuncs are functions of other modules that only give a value, by package; all
// names where none is listed, and names that begin so.
var idleFuncs = map[string][]string{
	"encoding/base64": {"EncodeToString"}, "encoding/hex": {"EncodeToString"}, "errors": {"New"}, "fmt": {"Sprint", "Errorf"},
	"html": {"EscapeString"}, "net/url": {"QueryEscape", "PathEscape"}, "os": {"Getenv", "LookupEnv"}, "path": nil, "regexp": {"MustCompile"}, "path/filepath": {"Join", "Base", "Dir", "Ext"},
	"strconv": {"Itoa", "Atoi", "Format", "Parse", "Quote", "Unquote"}, "strings": nil, "time": {"Now", "Since", "Until", "Date", "Unix"},
	"github.com/google/uuid": {"New", "Must"}, "github.com/gofrs/uuid": {"NewV4", "Must"}, "github.com/satori/go.uuid": {"NewV4", "Must"},
	"github.com/spf13/viper": {"Get", "IsSet"},
}

// idleMethods are types of other modules whose methods only give a value.
var idleMethods = map[string]bool{
	"time.Time": true, "time.Duration": true, "time.Month": true, "time.Weekday": true,
	"github.com/google/uuid.UUID": true, "github.com/gofrs/uuid.UUID": true, "github.com/satori/go.uuid.UUID": true,
}

// changingMethods are beginnings of the names of methods that change what they are
// called on.
var changingMethods = []string{"Set", "Unmarshal", "Scan", "Gob", "Parse", "Append", "Decode"}

// acts returns a call in n that does more than give a value, or nil: n must not go.
func (a *analysis) acts(p *usage.Package, n ast.Node) (found ast.Node) {
	ast.Inspect(n, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			return false // it is not called here
		case *ast.UnaryExpr:
			if n.Op == token.ARROW {
				found = n
			}
		case *ast.CallExpr:
			if !a.idleCall(p, n) {
				found = n
			}
		}
		return found == nil
	})
	return found
}

// idleCall reports whether a call, its arguments aside, only gives a value.
func (a *analysis) idleCall(p *usage.Package, call *ast.CallExpr) bool {
	if a.plainCall(p, call) {
		return true
	}
	if lit, ok := ast.Unparen(call.Fun).(*ast.FuncLit); ok {
		return a.idleBody(p, lit, lit.Body)
	}
	fn := callee(p.Info, call)
	if fn == nil || fn.Pkg() == nil || isMethodExpr(p, call) || a.starts(p, fn) {
		return false
	}
	for _, arg := range call.Args { // which it may call
		if isFunc(p, arg) {
			return false
		}
	}
	if fn.Signature().Recv() != nil && idleMethods[typeNameOf(fn)] {
		return !slices.ContainsFunc(changingMethods, func(name string) bool { return strings.HasPrefix(fn.Name(), name) })
	}
	names, ok := idleFuncs[fn.Pkg().Path()]
	switch {
	case !ok:
		return a.idle(fn)
	case fn.Signature().Recv() != nil:
		return false // it may change what it is called on
	}
	return len(names) == 0 || slices.ContainsFunc(names, func(name string) bool { return strings.HasPrefix(fn.Name(), name) })
}

// idle reports whether a function of the packages at hand only gives a value: all of
// its body reads, and changes no variables but its own.
//
//	func env(key, fallback string) string { if v := os.Getenv(key); v != "" { return v }; return fallback }
func (a *analysis) idle(fn *types.Func) bool {
	fn = fn.Origin()
	decl := a.bodyOf(fn)
	if decl == nil || decl.Body == nil || isInterface(fn) {
		return false
	}
	if done, ok := a.idles[fn.Pos()]; ok {
		return done
	}
	a.idles[fn.Pos()] = false // until it is shown: a function that calls itself may not end
	p := a.packageOf(decl)
	a.idles[fn.Pos()] = p != nil && a.idleBody(p, decl, decl.Body)
	return a.idles[fn.Pos()]
}

// idleBody reports whether the body of a function only gives a value.
func (a *analysis) idleBody(p *usage.Package, fn ast.Node, body *ast.BlockStmt) bool {
	ok := true
	ast.Inspect(body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.AssignStmt:
			ok = ok && !slices.ContainsFunc(n.Lhs, func(l ast.Expr) bool { return !a.ownVariable(p, fn, l) })
		case *ast.IncDecStmt:
			ok = ok && a.ownVariable(p, fn, n.X)
		case *ast.RangeStmt:
			ok = ok && n.Tok != token.ASSIGN && endsByItself(p, n)
		case *ast.ForStmt, *ast.FuncLit, *ast.SendStmt, *ast.GoStmt, *ast.DeferStmt, *ast.SelectStmt, *ast.LabeledStmt:
			ok = false
		case *ast.UnaryExpr:
			ok = ok && n.Op != token.ARROW
		case *ast.CallExpr:
			ok = ok && a.idleCall(p, n)
		}
		return ok
	})
	return ok
}

// endsByItself reports whether a loop is over values at hand, and not over what a
// function or a channel gives.
func endsByItself(p *usage.Package, loop *ast.RangeStmt) bool {
	switch under(p, loop.X).(type) {
	case *types.Signature, *types.Chan:
		return false
	}
	return true
}
