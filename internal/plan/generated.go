package plan

import (
	"fmt"
	"go/ast"
	"path/filepath"
	"slices"
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/usage"
)

// generatedReason says which generator has made a file, and how its output changes
// (mapping.md 4.2, S13).
func (a *analysis) generatedReason(u *Unit, f *ast.File) string {
	const lead = "a generated file would have to change: "
	name := mapping.Generator(generatedBy(f))
	if name == "" {
		return lead + "run its generator again"
	}
	why := lead + "it is made by " + name + ", so move the code by hand and run " + name + " again"
	if at := a.directive(u, name); at != "" {
		why += " (go generate, by the directive at " + at + ")"
	}
	return why
}

// generatedBy returns the line that says that a file is generated.
func generatedBy(f *ast.File) string {
	for _, group := range f.Comments {
		for _, c := range group.List {
			if text, ok := strings.CutPrefix(c.Text, "// Code generated "); ok {
				return text
			}
		}
	}
	return ""
}

// directive returns the place of the first go:generate directive that runs a generator, in
// the packages of a unit.
func (a *analysis) directive(u *Unit, name string) string {
	for _, p := range a.pkgs {
		if !u.Packages[p] && !slices.ContainsFunc(a.pkgs, func(q *usage.Package) bool { return u.Packages[q] && meets(p.Types, q.Types) }) {
			continue
		}
		for _, f := range p.Files {
			for _, group := range f.Comments {
				for _, c := range group.List {
					if run, ok := strings.CutPrefix(c.Text, "//go:generate "); ok && strings.Contains(run, name) {
						pos := p.Fset.Position(c.Pos())
						return fmt.Sprintf("%s:%d", filepath.Base(pos.Filename), pos.Line)
					}
				}
			}
		}
	}
	return ""
}
