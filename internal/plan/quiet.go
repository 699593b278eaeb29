package plan

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/usage"
)

// What makes an AWS configuration goes with it, calls of functions included: those
// that only read settings or log. One that stops the program, or refuses by an error
// of its own, may decide whether mail is sent: that is no configuration (gates).

// quietFuncs are functions of other modules that may go, by package; all names where
// none is listed, and names that begin so.
var quietFuncs = map[string][]string{
	"context": {"Background", "TODO", "WithTimeout"},
	"errors":  nil, "fmt": {"Sprint", "Errorf"}, "log": {"Print"}, "log/slog": logs,
	"os": {"Getenv", "LookupEnv"}, "path": nil, "path/filepath": {"Join", "Base", "Dir"},
	"strconv": nil, "strings": nil, "time": {"Duration"},
	"github.com/spf13/viper":     {"Get", "IsSet"},
	"github.com/sirupsen/logrus": logs, "github.com/rs/zerolog": logs, "github.com/rs/zerolog/log": logs, "go.uber.org/zap": logs,
	"github.com/pkg/errors": nil,
}

// logs are the beginnings of the names of functions that write a line to a log, or
// make a part of one; others change the log.
var logs = []string{"Debug", "Info", "Warn", "Error", "Print", "Trace", "With", "Msg", "Err", "Str", "Send", "Any"}

// quietBuiltins change nothing.
var quietBuiltins = map[string]bool{"append": true, "cap": true, "len": true, "make": true, "max": true, "min": true, "new": true}

// loud returns a node in n whose effect must not go, or nil.
func (a *analysis) loud(p *usage.Package, n ast.Node) (found ast.Node) {
	ast.Inspect(n, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			return false
		case *ast.IfStmt:
			if a.checksLoad(p, n) { // its body ends with the configuration
				for _, part := range []ast.Stmt{n.Init, n.Else} {
					if part != nil && found == nil {
						found = a.loud(p, part)
					}
				}
				return false
			}
		case *ast.UnaryExpr:
			if n.Op == token.ARROW {
				found = n
			}
		case *ast.CallExpr:
			if !a.quietCall(p, n) {
				found = n
			}
		}
		return found == nil
	})
	return found
}

// quietCall reports whether a call may go.
func (a *analysis) quietCall(p *usage.Package, call *ast.CallExpr) bool {
	if p.Info.Types[call.Fun].IsType() {
		return true
	}
	if p.Info.Types[call.Fun].IsBuiltin() {
		return quietBuiltins[identOf(call.Fun).Name]
	}
	fn := callee(p.Info, call)
	if fn == nil || fn.Pkg() == nil {
		return fn != nil // error.Error
	}
	if a.starts(p, fn) || strings.HasPrefix(fn.Name(), "Fatal") || strings.HasPrefix(fn.Name(), "Panic") {
		return false
	}
	if names, ok := quietFuncs[fn.Pkg().Path()]; ok {
		for _, name := range names {
			if strings.HasPrefix(fn.Name(), name) {
				return true
			}
		}
		return len(names) == 0 && fn.Signature().Recv() == nil // a method may change what it is called on
	}
	return a.constructs(p, call) || genericPointer(fn) || pointerFuncs[fullName(fn)] || derefFuncs[fullName(fn)] || a.givesPointer(fn) || awsSetting(fn) ||
		loadFuncs[fullName(fn)] || a.quiet(fn) || a.idleCall(p, call)
}

// quiet reports whether a call of a function of the packages at hand may go: it
// changes nothing but variables of its own.
func (a *analysis) quiet(fn *types.Func) bool {
	fn = fn.Origin()
	decl := a.bodyOf(fn)
	if isInterface(fn) || decl == nil || decl.Body == nil {
		return false
	}
	if done, ok := a.quiets[fn.Pos()]; ok {
		return done
	}
	a.quiets[fn.Pos()] = false // until it is shown
	p := a.packageOf(decl)
	if p == nil || a.loud(p, decl.Body) != nil {
		return false
	}
	ok := true
	ast.Inspect(decl.Body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.AssignStmt:
			for _, l := range n.Lhs {
				ok = ok && (a.ownVariable(p, decl, l) || a.ownSetting(p, decl, l))
			}
		case *ast.IncDecStmt:
			ok = ok && a.ownVariable(p, decl, n.X)
		case *ast.FuncLit, *ast.SendStmt, *ast.GoStmt, *ast.DeferStmt, *ast.RangeStmt, *ast.SelectStmt:
			ok = false
		}
		return ok
	})
	a.quiets[fn.Pos()] = ok
	return ok
}

// ownSetting reports whether l is a setting of an AWS configuration in a variable of
// the function's own.
func (a *analysis) ownSetting(p *usage.Package, decl *ast.FuncDecl, l ast.Expr) bool {
	sel, ok := ast.Unparen(l).(*ast.SelectorExpr)
	return ok && isConfigType(p.Info.TypeOf(sel.X)) && a.ownVariable(p, decl, sel.X)
}

// ownConfig reports whether a call is of a function of the packages at hand that
// makes an AWS configuration, with results results, and may go: it does nothing else,
// and the configuration has nothing that the Paubox client would need.
//
//	// Have: sess, err := newSession(); if err != nil {…}; svc := ses.New(sess)
//	//   =>  svc, err := paubox.New(…); if err != nil {…}
func (a *analysis) ownConfig(p *usage.Package, call *ast.CallExpr, results int) bool {
	fn := callee(p.Info, call)
	if fn == nil || fn.Signature().Results().Len() != results || !isConfig(fn.Signature().Results().At(0).Type()) {
		return false
	}
	if results == 2 && !isErrorType(fn.Signature().Results().At(1).Type()) || a.starts(p, fn) || !a.quiet(fn) {
		return false
	}
	decl := a.bodyOf(fn)
	p = a.packageOf(decl)
	return a.plainSettings(p, decl) && !a.gates(p, decl)
}

// isConfig reports whether t is what an SES client is made from.
func isConfig(t types.Type) bool {
	switch types.TypeString(types.Unalias(t), nil) {
	case "github.com/aws/aws-sdk-go-v2/aws.Config", "*github.com/aws/aws-sdk-go-v2/aws.Config",
		"*github.com/aws/aws-sdk-go/aws.Config", "*github.com/aws/aws-sdk-go/aws/session.Session":
		return true
	}
	return false
}

// plainSettings reports whether all settings of configurations in a function end
// with these: no endpoint, no HTTP client.
func (a *analysis) plainSettings(p *usage.Package, decl *ast.FuncDecl) bool {
	ok := true
	ast.Inspect(decl.Body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.CompositeLit:
			if isConfigType(p.Info.TypeOf(n)) {
				for _, elt := range n.Elts {
					kv, keyed := elt.(*ast.KeyValueExpr)
					ok = ok && keyed && (isConfigType(p.Info.TypeOf(kv.Value)) || plainSetting(types.ExprString(kv.Key)))
				}
			}
		case *ast.AssignStmt:
			for _, l := range n.Lhs {
				if sel, isSel := ast.Unparen(l).(*ast.SelectorExpr); isSel {
					ok = ok && plainSetting(sel.Sel.Name)
				}
			}
		case *ast.CallExpr:
			if loadFuncs[fullName(callee(p.Info, n))] || a.constructs(p, n) {
				ok = ok && !slices.ContainsFunc(n.Args, func(e ast.Expr) bool { return handsOptions(p, decl, e) })
			}
			// The configuration of another function may have any.
			if fn := callee(p.Info, n); fn != nil && a.atHand(fn) && fn.Signature().Results().Len() > 0 && isConfig(fn.Signature().Results().At(0).Type()) {
				ok = ok && a.ownConfig(p, n, fn.Signature().Results().Len())
			}
		}
		return ok
	})
	return ok && !a.takesConfig(decl)
}

// handsOptions reports whether e is an option of a configuration or of a client, or a list
// of these, that a function does not make itself: what it sets is not seen.
func handsOptions(p *usage.Package, decl *ast.FuncDecl, e ast.Expr) bool {
	t := under(p, e)
	if list, ok := t.(*types.Slice); ok {
		t = list.Elem().Underlying()
	}
	_, isFunc := t.(*types.Signature)
	if v, ok := p.Info.Uses[identOf(ast.Unparen(e))].(*types.Var); ok && isFunc {
		return v.Pos() < decl.Body.Pos() || decl.Body.End() <= v.Pos()
	}
	call, isCall := ast.Unparen(e).(*ast.CallExpr)
	if !isFunc || !isCall {
		return isFunc
	}
	_, sets := settingFunc(callee(p.Info, call))
	return !sets
}

// takesConfig reports whether a function is handed a configuration, or has one of
// its receiver's: what that holds is not seen.
func (a *analysis) takesConfig(decl *ast.FuncDecl) bool {
	p := a.packageOf(decl)
	found := false
	ast.Inspect(decl, func(n ast.Node) bool {
		id, ok := n.(*ast.Ident)
		if !ok {
			return true
		}
		v, isVar := p.Info.ObjectOf(id).(*types.Var)
		if isVar && (isConfig(v.Type()) || isConfigType(v.Type())) {
			own := decl.Body.Pos() <= v.Pos() && v.Pos() < decl.End() || v.IsField() && v.Pkg() != p.Types
			result := !v.IsField() && decl.Type.Results != nil && inside(a.defs[v], decl.Type.Results)
			found = found || !own && !result
		}
		return true
	})
	return found
}

func plainSetting(name string) bool {
	kind, known := mapping.ClientSettings[name]
	return known && (kind == mapping.Ends || kind == mapping.Retries || kind == mapping.Logs) || name == "Config"
}
