package events

import (
	"go/ast"
	"go/types"
	"regexp"
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
)

// The advice on each part of the SNS envelope (mapping.md 6.1, 6.4).
const (
	unwrapAdvice  = "decode {event_name, payload} once: Paubox posts it without the SNS envelope (sesfix webhook prints a handler)"
	confirmAdvice = "remove it when SES has reported on the last mail that it accepted: Paubox webhooks are set up in the dashboard, without a confirmation"
	secretAdvice  = "Paubox documents no signature: put a secret into the URL of the webhook and compare it in constant time, or anyone can have addresses suppressed"
)

// subscribes reports whether text is the type of an SNS message, or of an SES
// test message, that is about the subscription.
func subscribes(text string) bool {
	switch text {
	case "SubscriptionConfirmation", "UnsubscribeConfirmation", "UnsubscriptionConfirmation", "AmazonSnsSubscriptionSucceeded":
		return true
	}
	return false
}

// subscriptions reports the handling of messages about the subscription.
func (f *finder) subscriptions() {
	for _, n := range f.confirms {
		f.addEnvelope(n, "SNS subscription", "a message about the SNS subscription is handled here: Paubox has no such message",
			f.dead(n)+confirmAdvice, nil)
	}
}

// envelope finds what unwraps, confirms and verifies the SNS messages around
// events of mail that was sent.
func (f *finder) envelope() {
	for _, file := range f.p.Files {
		for _, spec := range file.Imports {
			if strings.Trim(spec.Path.Value, "`\"") == "github.com/robbiet480/go.sns" {
				f.addEnvelope(spec, "SNS library", "a library for SNS messages is used here", secretAdvice, nil)
			}
		}
		ast.Inspect(file, func(n ast.Node) bool {
			if call, ok := n.(*ast.CallExpr); ok {
				f.unwraps(call)
			}
			return true
		})
		f.carriers(file, "sns-envelope", "event-other")
	}
}

func (f *finder) addEnvelope(n ast.Node, symbol, text, advice string, notes []string) {
	f.add(Finding{Node: n, Rule: "sns-envelope", Action: mapping.Manual, Symbol: symbol, Message: text, Reason: advice, Notes: notes})
}

// unwraps handles the calls that SNS makes necessary.
func (f *finder) unwraps(call *ast.CallExpr) {
	fn := callee(f.p.Info, call)
	if fn == nil || fn.Pkg() == nil {
		return
	}
	switch path, name := fn.Pkg().Path(), fn.Name(); {
	case path == "crypto/x509" && name == "CheckSignature":
		f.addEnvelope(call, "SNS signature", "the signature of an SNS message is verified here", secretAdvice, nil)
	case path == "net/http" && (name == "Get" || strings.HasPrefix(name, "NewRequest")) && f.anyArg(call, confirmURL):
		f.addEnvelope(call, "SNS subscription", "an SNS subscription is confirmed here", confirmAdvice, nil)
	case strings.HasSuffix(path, "/service/sns") && strings.HasPrefix(name, "ConfirmSubscription"):
		f.addEnvelope(call, "SNS subscription", "an SNS subscription is confirmed here", confirmAdvice, nil)
	case name == "Unmarshal" && (f.anyArg(call, message) || f.opens(call)):
		f.addEnvelope(call, "SNS message", "an SES event is taken out of its SNS message here", unwrapAdvice, f.fieldNotes("mail."))
	case path == "strings" && name == "NewReader" && f.anyArg(call, message):
		f.addEnvelope(call, "SNS message", "an SES event is taken out of its SNS message here", unwrapAdvice, f.fieldNotes("mail."))
	}
}

// opens reports whether a call decodes an event from the Message of a struct that
// has nothing else of an SNS message.
func (f *finder) opens(call *ast.CallExpr) bool {
	event, text := false, false
	for _, arg := range call.Args {
		event = event || f.shape(f.p.Info.TypeOf(arg)).event()
		ast.Inspect(arg, func(n ast.Node) bool {
			if e, ok := n.(*ast.SelectorExpr); ok {
				sel := f.p.Info.Selections[e]
				if sel != nil && sel.Kind() == types.FieldVal {
					_, key := f.member(sel)
					text = text || key == "message"
				}
			}
			return true
		})
	}
	return event && text
}

func (f *finder) anyArg(call *ast.CallExpr, r role) bool {
	for _, arg := range call.Args {
		if f.origin(arg) == r {
			return true
		}
	}
	return false
}

// receiving finds the Lambda functions that SES calls with mail it received.
func (f *finder) receiving() {
	for _, file := range f.p.Files {
		f.carriers(file, "receiving")
	}
}

// carriers reports the events of Lambda of the given rules, once in each
// declaration.
func (f *finder) carriers(file *ast.File, rules ...string) {
	type place struct {
		decl ast.Node
		name string
	}
	seen := map[place]bool{}
	ast.Inspect(file, func(n ast.Node) bool {
		id, ok := n.(*ast.Ident)
		if !ok {
			return true
		}
		obj, ok := f.p.Info.Uses[id].(*types.TypeName)
		if !ok || obj.Pkg() == nil || obj.Pkg().Path() != mapping.LambdaEvents {
			return true
		}
		c, ok := mapping.CarrierOf(obj.Name())
		at := place{f.function(id), obj.Name()}
		for _, rule := range rules {
			if ok && c.Rule == rule && !seen[at] {
				seen[at] = true
				f.addCarrier(id, c)
			}
		}
		return true
	})
}

func (f *finder) addCarrier(id *ast.Ident, c mapping.Carrier) {
	x := Finding{Node: id, Rule: c.Rule, Action: mapping.Manual, Symbol: "events." + c.Name, Reason: c.Advice,
		Message: "SES events arrive here by " + c.Name + " of aws-lambda-go: Paubox posts to an HTTPS endpoint"}
	if c.Rule == "receiving" {
		x.Action, x.Message = mapping.None, "mail received through Amazon SES arrives here"
	}
	f.add(x)
}

// aboutSES matches the identifiers that speak of SES.
var aboutSES = regexp.MustCompile(`(^|[a-z_])SES($|[^A-Z]|[A-Z][a-z])|^ses($|[A-Z_])|Ses($|[A-Z])`)

// header reports whether the package asks for the type of an SNS message by the
// header of its request, and speaks of SES: what decodes the event is elsewhere.
func (f *finder) header() bool {
	asks, speaks := false, false
	for _, file := range f.p.Files {
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.BasicLit:
				text, _ := f.text(n)
				asks = asks || lower(text) == snsHeader
			case *ast.Ident:
				speaks = speaks || aboutSES.MatchString(n.Name)
			}
			return !asks || !speaks
		})
	}
	return asks && speaks
}
