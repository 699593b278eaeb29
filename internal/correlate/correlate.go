// Package correlate follows the message ID of SES from the sends that store it to
// the handlers of events that look it up (mapping.md 6.3): both ends of it change
// together, and what lies between, a map, a field or a column of a database, holds
// IDs of both kinds for a time.
//
// A value is followed through variables, fields, parameters, results and the
// functions that only change its form, in all packages of a run. What goes
// another way is not found, and nothing is said of it.
package correlate

import (
	"fmt"
	"go/ast"
	"go/token"
	"path/filepath"

	"github.com/sesfix/sesfix/internal/usage"
)

// Story is one way of the message ID: where it is kept, and where it is looked up.
type Story struct {
	Pkg    *usage.Package
	Node   ast.Node // the look-up
	Kept   string   // the place: "the column sent.message_id"
	Stored string   // where it is stored, "mail.go:40"
}

// Stories finds the ways of the message ID in the packages of a run.
func Stories(pkgs []*usage.Package) (list []Story) {
	f := newFlow(pkgs)
	f.spread()
	var stored []store
	f.each(func(p *pkg, n ast.Node) {
		for _, at := range p.stores(n) {
			stored = append(stored, store{at, where(p.Fset, n)})
		}
	})
	if len(stored) == 0 {
		return nil
	}
	f.each(func(p *pkg, n ast.Node) {
		for _, at := range p.lookups(n) {
			if kept, ok := firstOf(stored, at); ok {
				list = append(list, Story{Pkg: p.Package, Node: n, Kept: kept.at.text(), Stored: kept.where})
				return
			}
		}
	})
	return list
}

func where(fset *token.FileSet, n ast.Node) string {
	at := fset.Position(n.Pos())
	return fmt.Sprintf("%s:%d", filepath.Base(at.Filename), at.Line)
}

// store is where an ID is stored, in a place.
type store struct {
	at    place
	where string
}

// firstOf returns the first of stored, in the order of the text, that is the place at.
func firstOf(stored []store, at place) (store, bool) {
	for _, kept := range stored {
		if kept.at.same(at) {
			return kept, true
		}
	}
	return store{}, false
}

// place is where IDs are kept.
type place struct {
	kind string // "map", "field" or "column"
	name string // of a map or field, with its package
	show string // the same for people
	tab  string // of a column, if it is known
}

// same reports whether two places are one. A column is one by its name, unless
// the tables are known and differ.
func (a place) same(b place) bool {
	if a.kind != b.kind || a.name != b.name {
		return false
	}
	return a.tab == b.tab || a.tab == "" || b.tab == ""
}

func (a place) text() string {
	if a.kind == "column" && a.tab != "" {
		return "the column " + a.tab + "." + a.show
	}
	return "the " + a.kind + " " + a.show
}
