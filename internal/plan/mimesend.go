package plan

import (
	"fmt"
	"go/ast"
	"go/types"
	"path/filepath"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/usage"
)

// sendsMIME plans one send of MIME that moves.
//
//	// Have: svc.SendRawEmail(in)  =>  sendMIME(ctx, svc, in)
func (a *analysis) sendsMIME(p *usage.Package, form mapping.Form, sdk *mapping.SDK, call *ast.CallExpr, s *Site) {
	s.Message = "MIME is sent through Amazon SES: becomes a Paubox message, taken apart when it is sent"
	s.Notes = append(s.Notes, onceNote, "what a Paubox message has no place for is refused when the mail is sent: embedded images, calendars, other headers than X-, an empty subject, nobody of To in the envelope (mapping.md 2.6)")
	a.addSend(p, call, s, sdk.Generation == 1 && form == mapping.Plain)
	for i, c := range a.changes {
		if send, ok := c.(Send); ok && send.Call == call {
			send.MIME = true
			a.changes[i] = send
		}
	}
}

// mimeMail plans the literal of an input with MIME.
//
//	// Have: &ses.SendRawEmailInput{Source: aws.String(f), RawMessage: &ses.RawMessage{Data: raw}}
//	//   =>  &mimeMail{From: f, Data: raw}
func (a *analysis) mimeMail(p *usage.Package, sdk *mapping.SDK, lit *ast.CompositeLit) {
	e := addressed(a, lit)
	if !a.consumed(p, e, p.Info.TypeOf(e)) {
		a.blockf(lit, "the input goes to a place that sesfix does not follow")
		return
	}
	m := a.newMessage(p, sdk, a.siteOf(p, lit))
	m.mime = true
	m.literal(lit, "")
	m.inOrder(m.fields)
	a.changes = append(a.changes, Message{Lit: lit, Fields: m.fields, Type: mapping.MIMEMail})
}

// bytesOf adds the bytes of the mail. A variable of them alone is one of bytes now.
//
//	// Have: message := ses.RawMessage{Data: raw}  =>  message := raw
func (m *message) bytesOf(kv *ast.KeyValueExpr, row mapping.Field) {
	data, lit := m.rawMessage(m.p, kv.Value)
	if data == nil {
		m.block(kv, "the MIME of an input is set in a way that sesfix does not follow")
		return
	}
	m.claim(m.p, lit.Type)
	m.claim(m.p, lit.Elts[0].(*ast.KeyValueExpr).Key)
	value := data
	if literalOf(kv.Value) == nil {
		value = unaddressed(kv.Value)
		m.changes = append(m.changes, Set{Expr: addressed(m.analysis, lit), Value: Value{X: data}})
		m.analysis.mime.holders[m.object(m.p, value).(*types.Var)] = true
	}
	m.given[row.To] = true
	m.fields = append(m.fields, MessageField{To: row.To, From: kv, Value: Value{X: value}})
}

// mimeReason is what a user reads of a send of MIME that stays.
func (a *analysis) mimeReason(call *ast.CallExpr, op mapping.Operation) string {
	if op.Rule != "send-raw" {
		return ""
	}
	why, ok := "", false
	if c := a.contents[call]; c != nil {
		why, ok = c.why, c.why != ""
	} else if call != nil {
		why, ok = a.mimeWhy(call, op)
	}
	const instead = "send it over SMTP, or as a structured message"
	if !ok {
		return "Paubox takes no raw MIME: " + instead
	}
	return "MIME is not taken apart: " + why + "; " + instead
}

// mimeWhy says why the MIME that a call of an operation sends is not taken apart.
func (a *analysis) mimeWhy(n ast.Node, op mapping.Operation) (why string, ok bool) {
	call, isCall := n.(*ast.CallExpr)
	if op.Rule != "send-raw" || !isCall {
		return "", false
	}
	stays, ok := a.mimeStay(mimeAPI{a.sdkOf(call), a.packageOf(call)})
	if !ok {
		return "", false
	}
	at := a.packageOf(stays.at).Fset.Position(stays.at.Pos())
	return fmt.Sprintf("%s (%s:%d)", stays.text, filepath.Base(at.Filename), at.Line), true
}

// isOutput reports whether name is the type of an answer that becomes one of Paubox.
func (a *analysis) isOutput(p *usage.Package, sdk *mapping.SDK, name string) bool {
	return name == "SendEmailOutput" || name == "SendRawEmailOutput" && a.mime.types[mimeAPI{sdk, p}]
}

// retyped returns the type that a declaration of the SES type name gets.
func (a *analysis) retyped(p *usage.Package, sdk *mapping.SDK, name string) (string, bool) {
	if a.mime.types[mimeAPI{sdk, p}] {
		if to, ok := mapping.RawRetyped(name); ok {
			return to, true
		}
	}
	return mapping.Retyped(sdk, name)
}
