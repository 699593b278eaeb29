package plan

import (
	"go/ast"
	"go/types"
	"strings"

	"github.com/sesfix/sesfix/internal/usage"
)

// multipart follows a writer of parts, of mime/multipart.
//
//	// Have: w := multipart.NewWriter(&buf); part, err := w.CreatePart(header); part.Write(text); w.Close()
func (m *mimeText) multipart(p *usage.Package, w *types.Var, with bound) {
	if w == nil {
		m.fail(unknownMIMEText)
		return
	}
	type step struct {
		call *ast.CallExpr
		name string
	}
	var steps []step
	for _, id := range m.sorted(p, w) {
		if id == m.defs[w] {
			continue
		}
		sel, ok := m.parent[id].(*ast.SelectorExpr)
		if !ok {
			m.fail(unknownMIMEText)
			return
		}
		call, ok := m.parent[sel].(*ast.CallExpr)
		if !ok {
			m.fail(unknownMIMEText)
			return
		}
		steps = append(steps, step{call, sel.Sel.Name})
	}
	// Its parts stand behind the headers that are written after the writer is made: they
	// need its boundary.
	var parts []step
	for _, s := range steps {
		switch s.name {
		case "Boundary", "SetBoundary":
		case "CreatePart", "Close":
			parts = append(parts, s)
		default:
			m.fail("the parts of the mail are made in a way that sesfix does not follow (" + s.name + ")")
		}
	}
	m.later = append(m.later, func() {
		for _, s := range parts {
			if s.name == "Close" {
				m.sample.WriteString("\n--" + unknownText + "--\n")
				continue
			}
			mark := ""
			if m.loops > 0 || m.repeats(s.call) {
				mark = repeated
			}
			m.sample.WriteString("\n--" + unknownText + "\n" + mark + m.partHeaders(p, s.call, with) + "\n" + unknownText)
			m.content(p, m.result(p, s.call), with)
		}
	})
}

// partHeaders are the lines of a part's headers.
func (m *mimeText) partHeaders(p *usage.Package, call *ast.CallExpr, with bound) (lines string) {
	fields, ok := m.headerFields(p, call.Args[0])
	if !ok {
		m.fail("the headers of a part are not known")
	}
	nested := false
	if part := m.result(p, call); part != nil {
		for _, id := range m.uses[p][part] {
			inner, isCall := m.parent[id].(*ast.CallExpr)
			nested = nested || isCall && fullName(callee(p.Info, inner)) == "mime/multipart.NewWriter"
		}
	}
	for _, f := range fields {
		value := m.text(p, f.value, with, 0)
		if strings.HasPrefix(strings.ToLower(value), "multipart/") && !nested {
			m.fail("sesfix does not see the parts in a part")
		}
		lines += f.name + ": " + value + "\n"
	}
	return lines
}

// content follows what is written to a part: parts in it, or a text that is looked at no
// further.
func (m *mimeText) content(p *usage.Package, part *types.Var, with bound) {
	if part == nil {
		return
	}
	for _, id := range m.uses[p][part] {
		call, ok := m.parent[id].(*ast.CallExpr)
		if ok && fullName(callee(p.Info, call)) == "mime/multipart.NewWriter" {
			before := m.later
			m.later = nil
			m.multipart(p, m.result(p, call), with)
			inner := m.later
			m.later = before
			for _, f := range inner {
				f()
			}
		}
	}
}
