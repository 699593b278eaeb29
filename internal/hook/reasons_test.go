package hook

import (
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"strings"
	"testing"

	"github.com/sesfix/sesfix/internal/events"
	"github.com/sesfix/sesfix/internal/usage"
)

const header = `package p
import ("context"; "encoding/json"; "errors"; "fmt"; "log"; "net/http"; "strings"; "time")
var _ = fmt.Sprint; var _ = errors.New; var _ = log.Print; var _ http.Handler; var _ = strings.ToLower; var _ time.Time; var _ context.Context
type event struct {
	EventType string "json:\"eventType\""
	Mail struct {
		ID string "json:\"messageId\""; Sent string "json:\"timestamp\""; Source string "json:\"source\""
		Tags map[string][]string "json:\"tags\""
		Common struct { Subject string "json:\"subject\""; ID string "json:\"messageId\""; To []string "json:\"to\"" } "json:\"commonHeaders\""
	} "json:\"mail\""
	Bounce struct {
		Type string "json:\"bounceType\""; Sub string "json:\"bounceSubType\""; At string "json:\"timestamp\""; Time time.Time "json:\"Timestamp\""
		To []struct { Address string "json:\"emailAddress\""; Code *string "json:\"diagnosticCode\""; Status string "json:\"status\"" } "json:\"bouncedRecipients\""
	} "json:\"bounce\""
	Delivery struct { To []string "json:\"recipients\""; Response string "json:\"smtpResponse\"" } "json:\"delivery\""
}
type store struct { list []string; n int }
func (s *store) add(ctx context.Context, args ...any) error { return nil }
func (s *store) get(id string) (string, error) { return "", nil }
func add(args ...any) error { return nil }
func decode(text []byte) (event, error) { var e event; return e, json.Unmarshal(text, &e) }
`

const one = `func (s *store) one(e event) string { s.n++; return "" }
func wanted(e event) bool { if e.Mail.Source == "desk@example.com" { return true }; return false }
func noted(e event) { add(e.Mail.ID) }
func again(e event, n int) { if e.Mail.ID == "" { again(e, 0); add(n) } }
`

// planned returns the handler for a handler with that body.
func planned(t *testing.T, src string) *Handler {
	t.Helper()
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "p.go", src, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	info := &types.Info{Types: map[ast.Expr]types.TypeAndValue{}, Defs: map[*ast.Ident]types.Object{},
		Uses: map[*ast.Ident]types.Object{}, Selections: map[*ast.SelectorExpr]*types.Selection{}, Implicits: map[ast.Node]types.Object{}}
	pkg, err := (&types.Config{Importer: importer.Default()}).Check("p", fset, []*ast.File{file}, info)
	if err != nil {
		t.Fatal(err)
	}
	p := &usage.Package{Path: "p", Fset: fset, Files: []*ast.File{file}, Types: pkg, Info: info}
	return Plan(p, events.Find(p))
}

// TestUnderstood lists bodies of a case of Permanent bounces with what becomes of
// them: the new code, or the reason why there is none, after a minus.
func TestUnderstood(t *testing.T) {
	for body, want := range map[string]string{
		`add(e.Mail.ID)`: `add(e.Payload.SourceTrackingID)`,
		`add(e.Mail.Source, e.Mail.Common.Subject, e.Mail.Common.ID)`:                                                `add(e.Payload.sender(), e.Payload.Subject, e.Payload.HeaderMessageID)`,
		`add(e.EventType, e.Bounce.Type)`:                                                                            `add("Bounce", "Permanent")`,
		`add(e.Bounce.To[0].Address, e.Bounce.At)`:                                                                   `add(e.Payload.recipient(), e.Payload.Time)`,
		`add(e.Bounce.Time)`:                                                                                         `add(e.Payload.Time)`,
		`add(e.Bounce.To[0].Status)`:                                                                                 `add("")`,
		`add(strings.ToLower(e.Bounce.To[0].Address), 7, "x"+e.Mail.ID)`:                                             `add(strings.ToLower(e.Payload.recipient()), 7, "x"+e.Payload.SourceTrackingID)`,
		`return s.add(ctx, map[string]string{"id": e.Mail.ID}, []any{e.Mail.Common.To})`:                             `return hook.s.add(ctx, map[string]string{"id": e.Payload.SourceTrackingID}, []any{[]string{e.Payload.To}})`,
		`_ = add(&store{n: 1})`:                                                                                      `_ = add(&store{n: 1})`,
		`err = add(e.Mail.ID); return err`:                                                                           "err := add(e.Payload.SourceTrackingID)\n\treturn err",
		`for i, to := range e.Bounce.To { if i > 0 { break }; add(to.Address) }`:                                     `add(e.Payload.recipient())`,
		`for range e.Delivery.To { add("never") }; add("once")`:                                                      `add("once")`,
		`to := e.Bounce.To; if len(to) != 1 { return errors.New("none") }; add(to[0].Address)`:                       `add(e.Payload.recipient())`,
		`if err := add(); err != nil { log.Print(err) } else { add(2) }; add(3)`:                                     "if err := add(); err != nil {\n\t\tlog.Print(err)\n\t} else {\n\t\tadd(2)\n\t}\n\tadd(3)",
		`if err := add(); err == nil { return nil }; return errors.New("x")`:                                         "if err := add(); err == nil {\n\t\treturn nil\n\t}\n\treturn errors.New(\"x\")",
		`for _, to := range e.Bounce.To { if to.Address == "" { continue }; add(to.Address) }; add(2)`:               "if e.Payload.recipient() == \"\" {\n\t\tadd(2)\n\t\treturn nil\n\t}\n\tadd(e.Payload.recipient())\n\tadd(2)",
		`what := "soft"; if e.Bounce.Type == "Permanent" { what = "hard" }; add(what, e.Bounce.Type == "Permanent")`: `add("hard", true)`,
		`if _, err := s.get(e.Mail.ID); err != nil { return err }`:                                                   "if _, err := hook.s.get(e.Payload.SourceTrackingID); err != nil {\n\t\treturn err\n\t}",
		`_, err = s.get(e.Mail.ID); return err`:                                                                      "_, err := hook.s.get(e.Payload.SourceTrackingID)\n\treturn err",
		`log.Print(e.Bounce.Sub); add(1)`:                                                                            "log.Print(\"\")\n\tadd(1)",
		`const what = "gone"; add(what)`:                                                                             `add("gone")`,

		`const rate = 0.5; add(rate)`:                           `add(0.5)`,
		`rate := 0.5; n := int64(5); x := 3.0; add(rate, n, x)`: `add(0.5, int64(5), 3.0)`,
		`const sep = ','; add(sep)`:                             `add(',')`,
		`wait := 2 * time.Second; add(wait)`:                    `add(time.Duration(2000000000))`,
		`if wanted(e) { add(1) }`:                               `-a condition on something else`,
		`if noted(e); e.Mail.ID != "" { add(1) }`:               `-a helper function is called before a condition`,
		`switch noted(e); { case true: add(1) }`:                `-a helper function is called before a condition`,
		`again(e, s.n)`:                                         `-again calls itself`,

		`add(e.Bounce.Sub)`:                                      `-bounce.bounceSubType has no equivalent in Paubox`,
		`add(e.Mail.Sent)`:                                       `-mail.timestamp has no equivalent in Paubox`,
		`add(e.Mail.Tags)`:                                       `-mail.tags has no equivalent`,
		`add(e.Bounce.To[0].Code)`:                               `-type that sesfix does not carry over`,
		`add(e.Bounce.To[1].Address)`:                            `-the whole of bounce.bouncedrecipients`,
		`add(e.Bounce.At, e.Bounce.Time)`:                        `-is read as text here and as a time elsewhere`,
		`log.Print(e)`:                                           `-the whole of the event is handed to a function`,
		`json.NewEncoder(nil).Encode(&e.Bounce)`:                 `-the whole of bounce is handed to a function`,
		`add(s.one(e))`:                                          `-the whole of the event is handed to a function`,
		`if e.Bounce.Sub == "Suppressed" { add() }`:              `-a condition on something else`,
		`if e.Bounce.To[0].Status == "5.1.1" { add() }`:          `-a condition on something else`,
		`if s.n > 0 { add() }`:                                   `-a condition on something else`,
		`if len(e.Mail.Tags) > 0 { add() }`:                      `-a condition on something else`,
		`s.list = append(s.list, e.Mail.ID)`:                     `-it changes more than a variable of its own`,
		`s.n++`:                                                  `-it changes a variable`,
		`e.Mail.ID = "x"; add(e.Mail.ID)`:                        `-it changes more than a variable of its own`,
		`go add(e.Mail.ID)`:                                      `-a statement that sesfix does not carry over (go)`,
		`defer add(e.Mail.ID)`:                                   `-(defer)`,
		`id, err := s.get(e.Mail.ID); if err == nil { add(id) }`: `-it works on with what a function returns`,
		`x := strings.ToLower(e.Mail.ID); add(x)`:                `-it works on with what a function returns`,
		`add(func() {})`:                                         `-an expression`,
		`for _, tag := range e.Mail.Tags { add(tag) }`:           `-a loop over something else than the recipients`,
		`if err := add(); err != nil { s.n = 1 }`:                `-it changes more than a variable of its own`,
		`add(string(text))`:                                      `-text comes with the SNS message`,
		`add(tenant)`:                                            `-tenant comes with the SNS message`,
		`add(before)`:                                            `-before is made outside of what handles the event`,
	} {
		src := header + one + "func (s *store) handle(ctx context.Context, tenant string, text []byte) error {\n\tbefore := time.Now(); _ = before\n\tvar e event\n\t" +
			"err := json.Unmarshal(text, &e)\n\tif err != nil { return err }\n\tif e.EventType == \"Bounce\" && e.Bounce.Type == \"Permanent\" {\n" + body + "\n}\nreturn nil\n}\n"
		h := planned(t, src)
		reason, blocked := strings.CutPrefix(want, "-")
		switch {
		case blocked && (h.Text != nil || !strings.Contains(h.Reason, reason)):
			t.Errorf("%s\nreason %q, want %q\n%s", body, h.Reason, reason, h.Text)
		case !blocked && h.Text == nil:
			t.Errorf("%s\nnot understood: %s", body, h.Reason)
		case !blocked && !strings.Contains(string(h.Text), "error {\n\t"+want+"\n"):
			_, text, _ := strings.Cut(string(h.Text), "permanentFailure(ctx context")
			t.Errorf("%s\nwant %s\ngot %s", body, want, text)
		}
	}
}

// TestBare holds returns without values to what they give back: an error that is
// lost would be answered with 200.
func TestBare(t *testing.T) {
	const log = "; if err != nil { log.Print(1) }; return }\n"
	for src, want := range map[string]string{
		`func f(text []byte) (err error) { var e event; if err = json.Unmarshal(text, &e); err != nil { return }; if e.EventType == "Open" { err = add(1)` + log + `; return }`: "err := add(1)\n\tif err != nil {\n\t\tlog.Print(1)\n\t}\n\treturn err\n",
		`func f(text []byte) error { var e event; json.Unmarshal(text, &e); if e.EventType == "Open" { return g(e) }; return nil }
func g(e event) (err error) { err = add(1)` + log: "err := add(1)\n\tif err != nil {\n\t\tlog.Print(1)\n\t}\n\treturn err\n",
		`func f(text []byte) error { var e event; json.Unmarshal(text, &e); if e.EventType == "Open" { if err := g(e); err != nil { return err }; add("two") }; return nil }
func g(e event) (err error) { err = add(1)` + log: "\tif err2 := err; err2 != nil {\n\t\treturn err2\n\t}\n\tadd(\"two\")\n",
		`func f(text []byte) (n int, err error) { var e event; json.Unmarshal(text, &e); if e.EventType == "Open" { add(1); return }; return }`: "-a function that gives back more than an error",
	} {
		h := planned(t, header+src)
		reason, blocked := strings.CutPrefix(want, "-")
		if blocked && (h.Text != nil || !strings.Contains(h.Reason, reason)) || !blocked && !strings.Contains(string(h.Text), want) {
			t.Errorf("%s\nreason %q, want %q\n%s", src, h.Reason, want, h.Text)
		}
	}
}

// TestHandlers lists whole handlers of which none is understood.
func TestHandlers(t *testing.T) {
	for src, want := range map[string]string{
		`func f(text []byte) { var e event; json.Unmarshal(text, &e); switch e.EventType { case "Bounce": add(1); default: add(2) } }`:   "acts on events that it does not name",
		`func f(text []byte) { var e event; json.Unmarshal(text, &e); add(e.Mail.ID); if e.EventType == "Bounce" { add(1) } }`:           "acts on events that it does not name",
		`func f(text []byte) { var e event; json.Unmarshal(text, &e); if e.EventType == "Complaint" { add(1) } }`:                        "does nothing for an event that Paubox has",
		`func f(text []byte) (int, error) { var e event; json.Unmarshal(text, &e); if e.EventType == "Open" { add(1) }; return 1, nil }`: "gives back more than an error",
		`func f(text []byte) bool { var e event; json.Unmarshal(text, &e); if e.EventType == "Open" { add(1) }; return true }`:           "gives back something else than an error",
		`func f(text []byte) { var e event; json.Unmarshal(text, &e); if e.EventType == "Open" { add(1) } }
func g(text []byte) { e, _ := decode(text); if e.EventType == "Delivery" { add(1) } }`: "decoded in more than one place",
		`func f(m map[string]func(e event), e2 event) { m[e2.EventType](e2) }`:                                                                                        "handed to a function that sesfix does not see into",
		`func f[T any](text []byte, t T) { var e event; json.Unmarshal(text, &e); if e.EventType == "Open" { add(1) } }`:                                              "type parameters",
		`func f(w http.ResponseWriter, r *http.Request) { var e event; json.NewDecoder(r.Body).Decode(&e); if e.EventType == "Open" { add(1); w.WriteHeader(503) } }`: "answers 503 without an error",
		`func f(w http.ResponseWriter, r *http.Request) { var e event; json.NewDecoder(r.Body).Decode(&e); if e.EventType == "Open" { add(r.RemoteAddr) } }`:          "uses the HTTP request of SNS",
		`func f(text []byte) { var e event; json.Unmarshal(text, &e); h(e, 0) }
func h(e event, n int) { if e.EventType == "Open" { h(e, n) } }`: "h calls itself",
		`func (s *store) f(text []byte) { s.Lock(); defer s.Unlock(); var e event; json.Unmarshal(text, &e); if e.EventType == "Open" { add(1) } }
func (s *store) Lock() {}
func (s *store) Unlock() {}`: "it holds a lock, or ends something later",
		`type Context struct{}
func (*Context) JSON(code int) {}
func f(c *Context, text []byte) { var e event; json.Unmarshal(text, &e); if e.EventType == "Open" { add(1); c.JSON(200) } }`: "c comes with the SNS message",
		`type box interface { Request() *http.Request; Done() }
func f(b box, text []byte) { var e event; json.Unmarshal(text, &e); if e.EventType == "Open" { b.Done() } }`: "b comes with the SNS message",
		`type parcel struct { Body []byte }
func (*parcel) Done() {}
func f(p *parcel) { body := p.Body; text := body; var e event; json.Unmarshal(text, &e); if e.EventType == "Open" { p.Done() } }`: "p comes with the SNS message",
		`func f(s *store, text []byte) { s = &store{}; var e event; json.Unmarshal(text, &e); if e.EventType == "Open" { s.add(nil) } }`:                                          "s gets another value in f",
		`func f(ctx context.Context, s *store, text []byte) { ctx = context.WithoutCancel(ctx); var e event; json.Unmarshal(text, &e); if e.EventType == "Open" { s.add(ctx) } }`: "ctx gets another value in f",
		`func f(text []byte) { var e event; json.Unmarshal(text, &e); if e.EventType == "Open" { http.Error(three()) } }
func three() (http.ResponseWriter, string, int) { return nil, "", 0 }
func g(text []byte) { f(text); add("done") }`: "g does more when the event is handled",
		`func f(text []byte) error { var e event; json.Unmarshal(text, &e); if e.EventType == "Open" { return add(1) }; return nil }
func g(text []byte) { if err := f(text); err != nil { add("failed") } }`: "g does more when the event is handled",
		`func f(text []byte) error { var e event; json.Unmarshal(text, &e); if e.EventType == "Open" { return add(1) }; return nil }
func g(text []byte) error { return f(text) }
func h(w http.ResponseWriter, r *http.Request) { switch r.Method { case "POST": if err := g(nil); err != nil { log.Print(err); http.Error(w, "x", 500); return }; case "GET": add(2) }; w.WriteHeader(200); add(3) }`: "h does more when the event is handled",
	} {
		if h := planned(t, header+src); h.Text != nil || !strings.Contains(h.Reason, want) {
			t.Errorf("%s\nreason %q, want %q\n%s", src, h.Reason, want, h.Text)
		}
	}
	for _, src := range []string{
		`func f(text []byte) error { var e event; json.Unmarshal(text, &e); if e.EventType == "Open" { return add(1) }; return nil }
func h(w http.ResponseWriter, r *http.Request) { switch r.Method { case "POST": if err := f(nil); err != nil { log.Print(err); http.Error(w, "x", 500); return }; case "GET": add(2) }; w.WriteHeader(200); fmt.Fprintln(w, "ok") }`,
		`type Mailbox struct{}
func (*Mailbox) Put(id string) {}
func f(m *Mailbox, text []byte) { var e event; json.Unmarshal(text, &e); if e.EventType == "Open" { m.Put(e.Mail.ID) } }`,
	} {
		if h := planned(t, header+src); h.Text == nil {
			t.Errorf("%s\nnot understood: %s", src, h.Reason)
		}
	}
	h := planned(t, header+"type PauboxWebhook struct{}\nfunc f(e event) { if e.EventType == \"Open\" { add(1) } }")
	if !h.Exists || h.Text != nil {
		t.Errorf("a handler that is there is written again: %+v", h)
	}
}
