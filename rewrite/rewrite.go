// Package rewrite turns type-checked Go packages that use Amazon SES into
// findings and file plans.
//
// It knows nothing of where packages come from: a driver hands it one or more
// packages (files, types, info and sources) and gets back what was found and,
// for each file that changes, the complete plan of that file.
package rewrite

import (
	"go/ast"
	"go/token"
	"go/types"
	"path/filepath"

	"github.com/sesfix/sesfix/internal/plan"
	"github.com/sesfix/sesfix/internal/smtp"
	"github.com/sesfix/sesfix/internal/usage"
	"github.com/sesfix/sesfix/report"
)

// Package is one type-checked package, its tests included (the widest variant
// where a package has several).
type Package struct {
	Path  string // import path
	Fset  *token.FileSet
	Files []*ast.File
	Types *types.Package
	Info  *types.Info
	// Sources holds the text of every file of Files by the name in Fset.
	Sources map[string][]byte
	// Module is the path of the module that holds the package; "" if unknown.
	Module string
	// Excluded names the files of the package that use SES and that the build
	// leaves out. What they need of the package is not known: it gets no plan.
	Excluded []string
	// Partial says that the build leaves out Go files of the package: what they need
	// of it is not known, so that no function is deleted.
	Partial bool
	// Unloaded names the test files of the package that the driver was told not to
	// load. What they need of the package is not known: it gets no plan.
	Unloaded []string
	// Aside says that the package is there to be looked into, for what calls of its
	// functions do: nothing in it is reported or rewritten. With errors it is left out.
	Aside bool
	// Errors are the errors that the package has of its own. A package with
	// errors is reported on as far as its types go, and gets no plan.
	Errors []error
}

// Options are the settings that change what is reported or rewritten.
type Options struct {
	// BaseURL is guide, email, sdk or an https URL (mapping.md 0.1). "" is guide.
	BaseURL string
	// ReplyTo says what becomes of several Reply-To addresses: "block" (or "")
	// or "first" (mapping.md 2.1).
	ReplyTo string
	// EmailTags says what becomes of message tags: "drop" (or "") or "headers"
	// (mapping.md 2.1).
	EmailTags string
	// KeepProxy keeps HTTP(S)_PROXY working after the migration (mapping.md 3.3).
	KeepProxy bool
	// SinglePackage is set by drivers that see one package at a time. A unit
	// that crosses packages is then reported, not rewritten.
	SinglePackage bool
	// UsedElsewhere holds, by import path and name, the module of the repository
	// that uses an exported declaration and was not loaded: it must not change.
	UsedElsewhere map[string]map[string]string
	// Open names the packages, by import path, that other packages depend on which are
	// not among those to rewrite, but in the same repository.
	Open map[string]bool
	// SingleFile is set by drivers that may apply the fix of one file and not that
	// of the next (design.md, "How fixes reach the drivers"). A unit that changes
	// several files is then reported, not rewritten, and every plan holds alone.
	SingleFile bool
	// NolintRanges is set for golangci-lint, which hides what a nolint comment
	// stands on by itself: with or without a reason, whole declarations too. What
	// it hides is then not rewritten.
	NolintRanges bool
	// KeepExported leaves the units alone that would change the exported API of a
	// package outside of internal and main.
	KeepExported bool
	// Settings are the settings outside Go that hold an SMTP host of SES: code that
	// reads one is reported.
	Settings []Setting
	// Webhooks has a handler of Paubox webhooks planned next to each handler of
	// SES events whose shape is understood (mapping.md 6).
	Webhooks bool
}

// Setting is a setting in a file that is not Go.
type Setting struct {
	Path []string // the names of the groups around it and, at last, its own
	File string   // as it is shown to users
	Line int
}

// Finding is a reported finding with its place in the FileSet. Its File is the
// name that the FileSet has; the driver makes it relative.
type Finding struct {
	report.Finding
	Pos, End token.Pos
}

// FilePlan is the complete set of edits of one file, imports included.
type FilePlan struct {
	Filename      string
	Before, After []byte
	Edits         []Edit // in order, not overlapping; they turn Before into After
	Package       string // import path
	New           bool   // the file is not there yet: Before is nil
}

// Edit replaces the bytes [Start, End) of a file's old text by New.
type Edit struct {
	Start, End int
	New        string
}

// Result is what [Run] found and proposes. Plans have been verified: with all of
// them applied every package still type-checks, and no reference that a plan
// set out to remove is left.
type Result struct {
	Findings []Finding
	Units    []report.Unit
	Plans    []FilePlan
	Errors   []report.Error // packages that could not be analysed, or only in part
	Notices  []string
}

// Run analyses the packages as one program and plans their migration: usages
// are grouped into units, each unit is rewritten or blocked, and every package
// is type-checked with its plans applied before they are offered.
func Run(pkgs []*Package, opts Options) (*Result, error) {
	if err := opts.Validate(); err != nil {
		return nil, err
	}
	r := &run{opts: opts, byUsage: map[*usage.Package]*Package{}}
	var list, aside []*usage.Package
	broken, partial := map[string]string{}, map[string]bool{}
	for _, p := range pkgs {
		u := &usage.Package{Path: p.Path, Module: p.Module, Fset: p.Fset, Files: p.Files, Types: p.Types, Info: p.Info}
		if p.Aside {
			if len(p.Errors) == 0 {
				aside = append(aside, u)
			}
			continue
		}
		r.byUsage[u] = p
		list = append(list, u)
		partial[p.Path] = partial[p.Path] || p.Partial
		r.ignores = append(r.ignores, ignores(p, opts.NolintRanges)...)
		if len(p.Errors) > 0 {
			broken[p.Path] = "the package does not type-check"
		} else if len(p.Excluded) > 0 {
			broken[p.Path] = "a file that the build excludes uses SES too (" + filepath.Base(p.Excluded[0]) + ")"
		} else if len(p.Unloaded) > 0 {
			broken[p.Path] = "the tests of the package are not analysed (" + filepath.Base(p.Unloaded[0]) + ")"
		}
	}
	planning := plan.Options{ReplyTo: opts.ReplyTo, EmailTags: opts.EmailTags, SinglePackage: opts.SinglePackage, KeepExported: opts.KeepExported, UsedElsewhere: opts.UsedElsewhere, Open: opts.Open, Aside: aside, Broken: broken, Partial: partial, Ignored: r.ignored, Hosts: hostNames(opts.Settings)}
	res := &Result{Notices: []string{}}
	r.build(list, planning, res, plan.Build)
	r.build(list, planning, res, smtp.Build)
	r.restrict()
	res.Plans = r.plans(list)
	hooks := r.webhooks(list, res.Plans, broken)
	for _, p := range list {
		r.sites = append(r.sites, eventSites(p, hooks[p])...)
	}
	r.sites = append(r.sites, storySites(list)...)
	for _, p := range list {
		if h := hooks[p]; h != nil && h.Text != nil {
			res.Plans = append(res.Plans, newFile(p, h))
			res.Notices = append(res.Notices, mountNotice(p, h))
		}
	}
	r.report(res)
	return res, nil
}

// run is the state of one call of [Run].
type run struct {
	opts    Options
	byUsage map[*usage.Package]*Package
	units   []*plan.Unit
	sites   []*plan.Site
	ignores []ignore
}
