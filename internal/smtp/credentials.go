package smtp

import (
	"go/ast"
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
)

// credentialReason never tells the value.
const credentialReason = "treat it as known to others: revoke it in AWS, and keep the Paubox key in a secret store"

// credentials reports the AWS credentials that stand in the code. Nothing of
// their values gets into a finding.
func (f *finder) credentials() {
	if !f.near {
		return
	}
	for _, lit := range f.keys {
		f.say(lit, "credential", mapping.Manual, "the ID of an AWS access key in the code", credentialReason)
	}
	for _, call := range f.auths {
		if !f.reachesSES(call) {
			continue
		}
		for i, role := range mapping.SMTPCall(function(f.Info, call)) {
			if role == mapping.PassRole && i < len(call.Args) {
				f.password(call.Args[i])
			}
		}
	}
}

// password reports a password that is a constant, where its text stands.
func (f *finder) password(e ast.Expr) {
	e = ast.Unparen(f.origin(e))
	s, ok := f.deep(e)
	if !ok || s == "" || strings.Contains(s, mapping.Unknown) {
		return
	}
	if id, ok := e.(*ast.Ident); ok {
		if at := f.defs[f.Info.Uses[id]]; at != nil && definition(f.parent[at], at) != nil {
			e = definition(f.parent[at], at)
		}
	}
	f.say(e, "credential", mapping.Manual, "an SMTP password in the code", credentialReason)
}

// reachesSES reports whether a call is about an SMTP host of SES, or logs in with
// a key of AWS.
func (f *finder) reachesSES(call *ast.CallExpr) bool {
	for i, role := range mapping.SMTPCall(function(f.Info, call)) {
		if i >= len(call.Args) {
			break
		}
		s, ok := f.deep(call.Args[i])
		if !ok {
			continue
		}
		_, _, _, isHost := mapping.SMTPHostOf(s)
		switch role {
		case mapping.AddrRole, mapping.HostRole:
			if isHost {
				return true
			}
		case mapping.UserRole:
			if mapping.IsAccessKeyID(s) {
				return true
			}
		}
	}
	return false
}

// fieldSet notes the fields with a part of the access that a statement sets.
func (f *finder) fieldSet(as *ast.AssignStmt) {
	for _, l := range as.Lhs {
		sel, ok := ast.Unparen(l).(*ast.SelectorExpr)
		if !ok {
			continue
		}
		switch mapping.SMTPFields(typeName(f.Info.TypeOf(sel.X)))[sel.Sel.Name] {
		case mapping.HostRole, mapping.PortRole, mapping.UserRole, mapping.PassRole, mapping.AuthRole:
			f.sets = append(f.sets, sel)
		}
	}
}

// fields looks at a literal of a struct with a part of the access.
func (f *finder) fields(lit *ast.CompositeLit) {
	roles := mapping.SMTPFields(typeName(f.Info.TypeOf(lit)))
	if roles == nil {
		return
	}
	ses, pass := false, ast.Expr(nil)
	for _, e := range lit.Elts {
		kv, ok := e.(*ast.KeyValueExpr)
		if !ok {
			continue
		}
		key, ok := kv.Key.(*ast.Ident)
		if !ok {
			continue
		}
		s, _ := f.deep(kv.Value)
		_, _, _, isHost := mapping.SMTPHostOf(s)
		ses = ses || isHost || roles[key.Name] == mapping.UserRole && mapping.IsAccessKeyID(s)
		if roles[key.Name] == mapping.PassRole {
			pass = kv.Value
		}
	}
	if ses && pass != nil {
		f.password(pass)
	}
}
