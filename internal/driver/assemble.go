package driver

import (
	"strings"

	"github.com/sesfix/sesfix/report"
	"github.com/sesfix/sesfix/rewrite"
)

// assemble makes the report of a run, with the names of files as users know them.
func (r *run) assemble(loaded *loadResult, res *rewrite.Result) *report.Report {
	rep := report.New("sesfix", version())
	for _, f := range res.Findings {
		if r.shows(f) {
			f.File = r.ws.rel(f.File)
			rep.Findings = append(rep.Findings, f.Finding)
		}
	}
	for _, u := range res.Units {
		rep.Units = append(rep.Units, r.relUnit(u))
	}
	rep.Errors = append(rep.Errors, loaded.errors...)
	for _, e := range res.Errors {
		e.Message = r.ws.relText(e.Message)
		rep.Errors = append(rep.Errors, e)
	}
	rep.Notices = append(rep.Notices, res.Notices...)
	rep.NotAnalysed = append(rep.NotAnalysed, loaded.notAnalysed...)
	return rep
}

// shows reports whether the settings let a finding be seen. What is hidden is
// still rewritten.
func (r *run) shows(f rewrite.Finding) bool {
	test := strings.HasSuffix(f.File, "_test.go")
	return r.settings.Rules.Shows(f.Rule) && (r.settings.Tests || !test)
}

func (r *run) relUnit(u report.Unit) report.Unit {
	files := make([]string, 0, len(u.Files))
	for _, f := range u.Files {
		files = append(files, r.ws.rel(f))
	}
	blockers := make([]report.Blocker, 0, len(u.Blockers))
	for _, b := range u.Blockers {
		b.File = r.ws.rel(b.File)
		blockers = append(blockers, b)
	}
	u.Files, u.Blockers = files, blockers
	return u
}

// markFixed says that what could be rewritten has been.
func markFixed(rep *report.Report) {
	for i := range rep.Findings {
		if f := &rep.Findings[i]; f.Status == report.Fixable {
			f.Status = report.Fixed
		}
	}
	for i := range rep.Units {
		if u := &rep.Units[i]; u.Status == report.Fixable {
			u.Status = report.Fixed
		}
	}
}
