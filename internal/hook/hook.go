// Package hook writes the handler of Paubox webhooks that takes the place of a
// package's handler of SES events (mapping.md 6.2 to 6.4): it calls the same
// functions of the user with the same values, read from the webhook.
//
// The SES handler stays as it is, because SES goes on reporting on mail that it
// accepted. Its code is carried out in thought, from where the event is decoded,
// once for each event that Paubox has: the type of the event is known then, so
// every look at it is decided, and what is left is what the handler does for the
// event. Where something is left that this package does not understand, nothing
// is written: a handler that does half of the work is worse than none.
package hook

import (
	"bytes"
	"go/ast"
	"go/token"
	"go/types"
	"path/filepath"
	"slices"
	"strings"

	"github.com/sesfix/sesfix/internal/events"
	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/usage"
)

// FileName is the file that a handler is written to, next to the SES one.
const FileName = "paubox_webhook.go"

// typeName is the type of the handler. A package that has it has a handler.
const typeName = "PauboxWebhook"

// Handler is a handler of Paubox webhooks for one package, or why there is none.
type Handler struct {
	Filename string // as the FileSet of the package names files
	Text     []byte // nil where none is written
	Exists   bool   // the package has a handler of Paubox webhooks
	Events   map[string]bool
	Notes    []string // what is not as it was
	Reason   string   // why none is written
	Pos      token.Pos
}

// Plan writes the handler for a package whose handling of SES events has been
// found. The result does not have to type-check: the caller looks.
func Plan(p *usage.Package, found []events.Finding) *Handler {
	h := &Handler{Events: map[string]bool{}}
	if h.Exists = has(p); h.Exists {
		return h
	}
	w := &writer{p: p, reader: events.NewReader(p), funcs: map[*types.Func]*ast.FuncDecl{}, parent: map[ast.Node]ast.Node{}}
	w.learn()
	root, b := w.root()
	if b == nil {
		h.Filename = filepath.Join(filepath.Dir(p.Fset.Position(root.pos()).Filename), FileName)
		b = w.write(h, root, found)
	}
	if b != nil {
		h.Text, h.Reason, h.Pos = nil, b.text, b.pos
	}
	return h
}

// has reports whether the package handles webhooks of Paubox: it has the type, or
// names an event of Paubox.
func has(p *usage.Package) bool {
	if p.Types.Scope().Lookup(typeName) != nil {
		return true
	}
	found := false
	for _, file := range p.Files {
		ast.Inspect(file, func(n ast.Node) bool {
			lit, ok := n.(*ast.BasicLit)
			found = found || ok && lit.Kind == token.STRING && strings.HasPrefix(strings.Trim(lit.Value, "`\""), "api_mail_log_")
			return !found
		})
	}
	return found
}

// block is why no handler is written, and where.
type block struct {
	pos  token.Pos
	text string
}

// writer is the state of the work on one package.
type writer struct {
	p      *usage.Package
	reader *events.Reader
	funcs  map[*types.Func]*ast.FuncDecl
	parent map[ast.Node]ast.Node
	names  *names
	fields []field  // what the handler needs of the SES one
	notes  []string // what is not as it was
	time   string   // the Go type that the code reads payload.time as
}

// field is a receiver or parameter of the SES handler that its code uses.
type field struct {
	obj  types.Object
	name string
}

// learn notes the functions and the parents of nodes.
func (w *writer) learn() {
	for _, file := range w.p.Files {
		var stack []ast.Node
		ast.Inspect(file, func(n ast.Node) bool {
			if n == nil {
				stack = stack[:len(stack)-1]
				return true
			}
			if len(stack) > 0 {
				w.parent[n] = stack[len(stack)-1]
			}
			stack = append(stack, n)
			if d, ok := n.(*ast.FuncDecl); ok && d.Body != nil {
				if fn, ok := w.p.Info.Defs[d.Name].(*types.Func); ok {
					w.funcs[fn] = d
				}
			}
			return true
		})
	}
}

// note remembers what is not as it was, once.
func (w *writer) note(text string) {
	if !slices.Contains(w.notes, text) {
		w.notes = append(w.notes, text)
	}
}

// write fills in the handler.
func (w *writer) write(h *Handler, root *root, found []events.Finding) *block {
	w.names = newNames(w.p)
	var list []method
	for _, e := range mapping.Events() {
		if e.To == "" {
			continue
		}
		m, b := w.event(root, e)
		if b != nil {
			return b
		}
		if m != nil {
			list, h.Events[e.To] = append(list, *m), true
		}
	}
	if len(list) == 0 {
		return &block{root.pos(), "the handler does nothing for an event that Paubox has"}
	}
	text, err := w.render(root, list, found)
	if err != nil {
		return &block{root.pos(), "the handler would not hold: " + err.Error()}
	}
	h.Text, h.Notes = text, w.notes
	return nil
}

// event carries the SES handler out for one event, in each dialect that it
// reads. m is nil where it does nothing for the event.
func (w *writer) event(root *root, e mapping.Event) (m *method, b *block) {
	for i, dialect := range root.dialects {
		ev := newEval(w, root, e, dialect)
		ev.start()
		if ev.blocked != nil {
			return nil, ev.blocked
		}
		body := ev.out.Bytes()
		switch {
		case !ev.matched && ev.acts:
			return nil, &block{ev.first, "it acts on events that it does not name"}
		case !ev.matched || !ev.says:
			body = nil
		}
		if i > 0 && !bytes.Equal(body, bodyOf(m)) {
			return nil, &block{root.pos(), "eventType and notificationType are handled differently"}
		}
		if m = nil; body != nil {
			m = &method{event: e, body: body, whole: e.BounceType != "" && !ev.told}
		}
	}
	return m, nil
}

// method is what the handler does for one event.
type method struct {
	event mapping.Event
	body  []byte
	whole bool // a bounce whose type the SES handler does not look at
}

func bodyOf(m *method) []byte {
	if m == nil {
		return nil
	}
	return m.body
}
