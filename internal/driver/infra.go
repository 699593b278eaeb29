package driver

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/sesfix/sesfix/internal/infra"
	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/report"
	"github.com/sesfix/sesfix/rewrite"
)

// settingsFiles are the files outside Go that lead to SES. Those below the
// directories that the patterns match with all below them are reported; what Go
// code reads can stand in any.
type settingsFiles struct {
	all      []*infra.File
	roots    []string
	reported map[*infra.File]bool
	unread   []infra.Unread // of those that would be reported
}

// findSettings looks through the directories of the main modules.
func findSettings(ws *workspace, l *listing) settingsFiles {
	roots := []string{ws.root}
	for _, m := range ws.modules {
		if !slices.Contains(roots, m.Dir) {
			roots = append(roots, m.Dir)
		}
	}
	s := settingsFiles{roots: roots, reported: map[*infra.File]bool{}}
	trees := l.trees(ws)
	below := func(name string) bool {
		return slices.ContainsFunc(trees, func(top string) bool { _, ok := inside(top, name); return ok })
	}
	for _, root := range roots {
		files, unread := infra.Find(root)
		for _, f := range files {
			s.all = append(s.all, f)
			s.reported[f] = below(f.Name)
		}
		for _, u := range unread {
			if below(u.Name) {
				s.unread = append(s.unread, u)
			}
		}
	}
	return s
}

// hosts are the settings that hold an SMTP host of SES, for the Go code that
// reads them.
func (s settingsFiles) hosts(ws *workspace) (list []rewrite.Setting) {
	for _, f := range s.all {
		for _, h := range f.Hosts {
			line, _ := place(f.Text, h.Start)
			list = append(list, rewrite.Setting{Path: h.Path, File: ws.rel(f.Name), Line: line})
		}
	}
	return list
}

// checkPorts blocks the settings without a port where the program sets one itself
// that Paubox does not have: they must not change alone. What the plans of this run
// change is no such place any more, or a second run would change what the first left.
func (s settingsFiles) checkPorts(l *listing, plans []rewrite.FilePlan) {
	if !slices.ContainsFunc(s.all, func(f *infra.File) bool { return slices.ContainsFunc(f.Units, needsPort) }) {
		return
	}
	file := portInCode(l, plans)
	var known []*infra.File
	for _, f := range s.all {
		if s.reported[f] {
			known = append(known, f)
		}
	}
	for _, root := range s.roots {
		if file == "" {
			file = infra.WithPort(root, known)
		}
	}
	if file == "" {
		return
	}
	for _, f := range s.all {
		for _, u := range f.Units {
			if needsPort(u) {
				u.Blockers = append(u.Blockers, infra.Blocker{At: f.Hosts[0].Start,
					Text: "its port is not among the settings, and " + filepath.Base(file) + " has a port that Paubox does not have"})
			}
		}
	}
}

func needsPort(u *infra.Unit) bool { return u.NoPort && len(u.Blockers) == 0 }

// portInCode is a file of the packages with such a port, once the plans are carried
// out; "" if there is none.
func portInCode(l *listing, plans []rewrite.FilePlan) string {
	after := map[string][]byte{}
	for _, p := range plans {
		after[p.Filename] = p.After
	}
	for _, p := range l.roots {
		if !isMain(p) {
			continue
		}
		for _, name := range p.GoFiles {
			text, planned := after[name]
			var err error
			if !planned {
				text, err = os.ReadFile(name)
			}
			if err == nil && (bytes.Contains(text, []byte("2587")) || bytes.Contains(text, []byte("2465"))) {
				return name
			}
		}
	}
	return ""
}

// addSettings adds the findings and units of the settings files to a report, and
// returns the plans of the files that -infra lets change.
func (r *run) addSettings(rep *report.Report, s settingsFiles) (plans []rewrite.FilePlan) {
	for _, u := range s.unread {
		rep.NotAnalysed = append(rep.NotAnalysed, report.NotAnalysed{File: r.ws.rel(u.Name), Reason: u.Reason})
	}
	edit := func(u *infra.Unit) bool { return r.settings.Infra && len(u.Blockers) == 0 }
	for _, f := range s.all {
		if !s.reported[f] {
			continue
		}
		ids := map[*infra.Unit]string{}
		for _, u := range f.Units {
			ids[u] = fmt.Sprintf("u%d", len(rep.Units)+1)
			rep.Units = append(rep.Units, r.settingsUnit(f, u, ids[u], edit(u)))
		}
		for _, x := range f.Findings {
			if r.settings.Rules.Shows(x.Rule) {
				rep.Findings = append(rep.Findings, r.settingsFinding(f, x, ids[x.Unit], edit))
			}
		}
		if after := f.Edited(edit); !bytes.Equal(after, f.Text) {
			p := rewrite.FilePlan{Filename: f.Name, Before: f.Text, After: after}
			for _, e := range f.Edits(edit) {
				p.Edits = append(p.Edits, rewrite.Edit(e))
			}
			plans = append(plans, p)
		}
	}
	if len(plans) > 0 && !r.settings.Fix {
		rep.Notices = append(rep.Notices, "Settings files change only with -infra: sesfix -fix -infra")
	}
	return plans
}

func (r *run) settingsUnit(f *infra.File, u *infra.Unit, id string, edit bool) report.Unit {
	out := report.Unit{ID: id, Status: report.Manual, Packages: []string{}, Files: []string{r.ws.rel(f.Name)}, Blockers: []report.Blocker{}}
	switch {
	case edit:
		out.Status = report.Fixable
	case len(u.Blockers) > 0:
		out.Status = report.Blocked
	}
	for _, b := range u.Blockers {
		line, column := place(f.Text, b.At)
		out.Blockers = append(out.Blockers, report.Blocker{File: r.ws.rel(f.Name), Line: line, Column: column, Message: b.Text})
	}
	return out
}

func (r *run) settingsFinding(f *infra.File, x *infra.Finding, unit string, edit func(*infra.Unit) bool) report.Finding {
	rule, _ := mapping.RuleByID(x.Rule)
	out := report.Finding{Rule: x.Rule, Action: string(x.Action), Status: report.Manual, File: r.ws.rel(f.Name), Symbol: x.Setting,
		Message: x.Message, Reason: x.Reason, Notes: append([]string{}, x.Notes...), Unit: unit, URL: rule.URL(), Module: r.ws.moduleOf(f.Name)}
	out.Line, out.Column = place(f.Text, x.Start)
	out.EndLine, out.EndColumn = place(f.Text, x.End)
	switch {
	case x.Suppressed:
		out.Status = report.Suppressed
	case x.Unit == nil:
	case len(x.Unit.Blockers) > 0:
		out.Status, out.Reason = report.Blocked, blockedSettings(f, x.Unit)
	case edit(x.Unit):
		out.Status = report.Fixable
	default:
		out.Reason = "settings are edited only on request: run sesfix -fix -infra"
	}
	if out.Status == report.Fixable && len(out.Notes) > 0 && x.Action == mapping.Rewrite {
		out.Action = string(mapping.Note)
	}
	return out
}

// blockedSettings names the first reasons why a unit of settings is left alone.
func blockedSettings(f *infra.File, u *infra.Unit) string {
	var parts []string
	for _, b := range u.Blockers {
		line, _ := place(f.Text, b.At)
		part := fmt.Sprintf("%s at %s:%d", b.Text, filepath.Base(f.Name), line)
		if !slices.Contains(parts, part) && len(parts) < 3 {
			parts = append(parts, part)
		}
	}
	return strings.Join(parts, "; ")
}

// place turns an offset into a line and a column of bytes, both from 1.
func place(text []byte, at int) (line, column int) {
	before := text[:at]
	return 1 + bytes.Count(before, []byte("\n")), at - bytes.LastIndexByte(before, '\n')
}

// moduleOf is the path of the main module whose directory holds a file, the
// innermost where several do.
func (ws *workspace) moduleOf(file string) string {
	path, longest := "", -1
	for _, m := range ws.modules {
		if _, ok := inside(m.Dir, file); ok && len(m.Dir) > longest {
			path, longest = m.Path, len(m.Dir)
		}
	}
	return path
}
