package report

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
)

// New returns an empty report of the tool of that name and version. Fill its
// lists, then call [Report.Finish].
func New(tool, version string) *Report {
	r := withLists(Report{Version: Version, Tool: Tool{Name: tool, Version: version}})
	return &r
}

// Finish makes a filled report ready to be written: it sorts its lists, gives
// every finding its fingerprint, counts the summary and turns nil lists into
// empty ones. To call it again after a change is fine.
func (r *Report) Finish() {
	*r = withLists(*r)
	r.sort()
	r.setFingerprints()
	r.Summary = summaryOf(r.Findings)
}

// sort orders everything that can come in any order, so that the same input
// gives the same bytes: findings by file, line, column and rule (README.md,
// "JSON"), the rest by what identifies it. Notices keep their order.
func (r *Report) sort() {
	slices.SortStableFunc(r.Findings, func(a, b Finding) int {
		return cmp.Or(
			strings.Compare(a.File, b.File),
			cmp.Compare(a.Line, b.Line),
			cmp.Compare(a.Column, b.Column),
			strings.Compare(a.Rule, b.Rule),
			cmp.Compare(a.EndLine, b.EndLine),
			cmp.Compare(a.EndColumn, b.EndColumn),
			strings.Compare(a.Symbol, b.Symbol),
			strings.Compare(a.Message, b.Message),
		)
	})
	for _, unit := range r.Units {
		slices.Sort(unit.Packages)
		slices.Sort(unit.Files)
		slices.SortStableFunc(unit.Blockers, compareBlockers)
	}
	slices.SortStableFunc(r.Units, func(a, b Unit) int {
		// The shorter ID first: u2 before u10.
		return cmp.Or(cmp.Compare(len(a.ID), len(b.ID)), strings.Compare(a.ID, b.ID))
	})
	slices.SortStableFunc(r.Checklist, func(a, b Step) int { return cmp.Compare(a.Step, b.Step) })
	slices.SortStableFunc(r.Errors, func(a, b Error) int {
		return cmp.Or(strings.Compare(a.Package, b.Package), strings.Compare(a.Message, b.Message))
	})
	slices.SortStableFunc(r.NotAnalysed, func(a, b NotAnalysed) int {
		return cmp.Or(strings.Compare(a.File, b.File), strings.Compare(a.Reason, b.Reason))
	})
}

func compareBlockers(a, b Blocker) int {
	return cmp.Or(
		strings.Compare(a.File, b.File),
		cmp.Compare(a.Line, b.Line),
		cmp.Compare(a.Column, b.Column),
		strings.Compare(a.Message, b.Message),
	)
}

// setFingerprints gives each finding a hash of what it says and of the file it
// is in. Equal ones in a file are told apart by their order, never by their
// position: code that moves keeps its fingerprint. For that a Message must not
// hold a position, nor change with the Status; a Reason may.
func (r *Report) setFingerprints() {
	equal := map[string]int{}
	for i := range r.Findings {
		f := &r.Findings[i]
		key := strings.Join([]string{f.Rule, f.File, f.Symbol, f.Message}, "\x00")
		equal[key]++
		sum := sha256.Sum256(fmt.Appendf(nil, "%s\x00%d", key, equal[key]))
		f.Fingerprint = hex.EncodeToString(sum[:16])
	}
}

// summaryOf counts findings by status. A send site is a finding whose rule
// begins with "send-": each call is one finding (README.md, "JSON").
func summaryOf(findings []Finding) Summary {
	s := Summary{Findings: len(findings)}
	for _, f := range findings {
		send := 0
		if strings.HasPrefix(f.Rule, "send-") {
			send = 1
		}
		s.Sends += send
		switch f.Status {
		case Fixable:
			s.Fixable++
			s.SendsFixable += send
		case Fixed:
			s.Fixed++
			s.SendsFixed += send
		case Blocked:
			s.Blocked++
		case Manual:
			s.Manual++
		case Suppressed:
			s.Suppressed++
		}
	}
	return s
}

// withLists returns a copy of r in which no list is nil, at any depth: readers
// of the JSON form get [], never null.
func withLists(r Report) Report {
	r.Findings, r.Units, r.Checklist = list(r.Findings), list(r.Units), list(r.Checklist)
	r.Errors, r.Notices, r.NotAnalysed = list(r.Errors), list(r.Notices), list(r.NotAnalysed)
	for i := range r.Findings {
		r.Findings[i].Notes = list(r.Findings[i].Notes)
	}
	for i := range r.Units {
		u := &r.Units[i]
		u.Packages, u.Files, u.Blockers = list(u.Packages), list(u.Files), list(u.Blockers)
	}
	for i := range r.Checklist {
		r.Checklist[i].Items = list(r.Checklist[i].Items)
	}
	return r
}

// list returns a copy of s that is not nil.
func list[T any](s []T) []T { return append([]T{}, s...) }
