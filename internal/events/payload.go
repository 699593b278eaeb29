package events

import (
	"go/ast"
	"go/types"
	"slices"
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
)

// payloads finds handlers that never ask for the type of an event: they read
// what only that event has (event.Bounce), or test it for nil. One finding for
// each function tells of each event that no comparison of the package names.
func (f *finder) payloads() {
	named := map[string]bool{}
	for _, x := range f.found {
		name, _, _ := strings.Cut(x.Symbol, " ")
		named[name] = true
	}
	type place struct {
		fn   ast.Node
		name string
	}
	seen := map[place]bool{}
	for _, file := range f.p.Files {
		ast.Inspect(file, func(n ast.Node) bool {
			sel, ok := n.(*ast.SelectorExpr)
			if !ok {
				return true
			}
			e, ok := f.payload(sel)
			at := place{f.function(sel), e.Name}
			if ok && !named[e.Name] && !seen[at] {
				seen[at] = true
				f.addEvent(sel, e, ", without a look at the type")
			}
			return true
		})
	}
}

// handedOn finds where a package that handles no event by name reads the type of
// one: it stores it, or leaves it to others.
func (f *finder) handedOn() {
	if len(f.found) > 0 {
		return
	}
	seen := map[ast.Node]bool{}
	for _, file := range f.p.Files {
		ast.Inspect(file, func(n ast.Node) bool {
			e, ok := n.(ast.Expr)
			if !ok || f.written(e) || seen[f.function(n)] {
				return true
			}
			switch e.(type) {
			case *ast.SelectorExpr, *ast.IndexExpr:
				if f.origin(e) == kind {
					seen[f.function(n)] = true
					f.add(Finding{Node: e, Rule: "event-other", Action: mapping.Manual, Symbol: "event type",
						Message: "the type of an SES event is read here and handed on: becomes event_name of the Paubox webhooks",
						Reason:  "look at what is done with it elsewhere: its values are those of Paubox from then on, and Click, Complaint, Reject and Send are not among them"})
				}
			}
			return true
		})
	}
}

// payload returns the event whose payload a selection reads.
func (f *finder) payload(e *ast.SelectorExpr) (mapping.Event, bool) {
	sel := f.p.Info.Selections[e]
	if sel == nil || sel.Kind() != types.FieldVal || f.written(e) {
		return mapping.Event{}, false
	}
	v, ok := sel.Obj().(*types.Var)
	if !ok || !f.shape(sel.Recv()).event() {
		return mapping.Event{}, false
	}
	for _, path := range f.paths[v] {
		for _, event := range mapping.Events() {
			if slices.ContainsFunc(event.Keys, func(key string) bool { return lower(key) == path }) {
				return event, true
			}
		}
	}
	return mapping.Event{}, false
}

// written reports whether e is what an assignment writes.
func (f *finder) written(e ast.Expr) bool {
	as, ok := f.parent[e].(*ast.AssignStmt)
	return ok && slices.Contains(as.Lhs, e)
}

// function returns the declaration that n stands in.
func (f *finder) function(n ast.Node) ast.Node {
	for ; n != nil; n = f.parent[n] {
		switch n.(type) {
		case *ast.FuncDecl, *ast.GenDecl:
			if _, top := f.parent[n].(*ast.File); top {
				return n
			}
		}
	}
	return nil
}

// fields notes what becomes of the members of an event that the package reads.
// It is of use where the event has an equivalent.
func (f *finder) fields(e mapping.Event) []string {
	if noEquivalent(e) || len(e.Keys) == 0 || e.Rule == "receiving" {
		return nil
	}
	return f.fieldNotes(e.Keys[0] + ".")
}

// fieldNotes notes what becomes of the members under prefix that are read.
func (f *finder) fieldNotes(prefix string) []string {
	read := f.reads()
	var kept, lost, notes []string
	for _, field := range mapping.EventFields() {
		switch {
		case !strings.HasPrefix(field.Path, prefix) || !read[lower(field.Path)]:
		case field.To == "":
			lost = append(lost, field.Path)
		default:
			kept = append(kept, field.Path+" becomes "+field.To)
		}
	}
	if len(kept) > 0 {
		notes = append(notes, strings.Join(kept, "; "))
	}
	if len(lost) > 0 {
		notes = append(notes, "no equivalent: "+strings.Join(lost, ", "))
	}
	return notes
}

// isSelected reports whether id is the field of a selection, not the key of a
// literal.
func (f *finder) isSelected(id *ast.Ident) bool {
	sel, ok := f.parent[id].(*ast.SelectorExpr)
	return ok && sel.Sel == id
}

// reads returns the members of SES events that the package selects.
func (f *finder) reads() map[string]bool {
	read := map[string]bool{}
	for v, paths := range f.paths {
		if slices.ContainsFunc(f.uses[v], f.isSelected) {
			for _, path := range paths {
				read[path] = true
			}
		}
	}
	return read
}
