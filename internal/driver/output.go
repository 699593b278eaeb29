package driver

import (
	"bytes"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/aymanbagabas/go-udiff"

	"github.com/sesfix/sesfix/internal/option"
	"github.com/sesfix/sesfix/report"
	"github.com/sesfix/sesfix/rewrite"
)

// writeReportFile writes the report to the file of -o: all of it or, when
// something fails, nothing.
func writeReportFile(settings *option.Settings, rep *report.Report) error {
	var text bytes.Buffer
	if err := report.Write(&text, settings.Format, rep); err != nil {
		return fmt.Errorf("writing the report: %w", err)
	}
	name := absolute(settings.Dir, settings.Output)
	mode := fs.FileMode(0o644)
	if target, err := filepath.EvalSymlinks(name); err == nil {
		name = target
		info, err := os.Stat(name)
		if err != nil {
			return fmt.Errorf("writing the report: %w", err)
		}
		if !info.Mode().IsRegular() { // /dev/null, a pipe
			return os.WriteFile(name, text.Bytes(), mode)
		}
		mode = info.Mode().Perm()
	}
	return writer{os.Rename}.replace(name, text.Bytes(), mode)
}

// writeDiff prints the plans in the form that "patch -p1" and "git apply" take,
// from the root of the workspace.
func writeDiff(w io.Writer, ws *workspace, plans []rewrite.FilePlan) error {
	sorted := slices.Clone(plans)
	slices.SortFunc(sorted, func(a, b rewrite.FilePlan) int { return strings.Compare(ws.rel(a.Filename), ws.rel(b.Filename)) })
	for _, p := range sorted {
		name := ws.rel(p.Filename)
		from := "a/" + name
		if p.New {
			from = "/dev/null"
		}
		text, err := unified(from, "b/"+name, string(p.Before), string(p.After))
		if err != nil {
			return err
		}
		if _, err := io.WriteString(w, renumber(text)); err != nil {
			return err
		}
	}
	return nil
}

// unified is the diff of a file. That of a settings file has no lines around the
// changes: other people's passwords stand there. "git apply" takes it with
// -unidiff-zero.
func unified(from, to, before, after string) (string, error) {
	context := udiff.DefaultContextLines
	if !strings.HasSuffix(to, ".go") {
		context = 0
	}
	return udiff.ToUnified(from, to, before, udiff.Lines(before, after), context)
}

// explainDiff says on standard error what a diff alone does not show.
func explainDiff(w io.Writer, rep *report.Report) {
	for _, e := range rep.Errors {
		fmt.Fprintf(w, "sesfix: %s: %s\n", e.Package, e.Message)
	}
	if n := rep.Summary.Blocked + rep.Summary.Manual; n > 0 {
		fmt.Fprintf(w, "sesfix: the diff leaves findings (%d): run without -diff, or with -o FILE, to see them\n", n)
	}
}
