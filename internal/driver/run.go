package driver

import (
	"context"
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/sesfix/sesfix/internal/option"
	"github.com/sesfix/sesfix/report"
	"github.com/sesfix/sesfix/rewrite"
)

// run is one standalone run.
type run struct {
	sys      System
	settings *option.Settings
	patterns []string
	ws       *workspace
}

// safely is do, with a panic turned into an error.
func (r *run) safely(ctx context.Context) (status int, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = internalError(p)
		}
	}()
	return r.do(ctx)
}

// do loads, plans, applies and reports, in this order.
func (r *run) do(ctx context.Context) (int, error) {
	g := &gotool{env: r.sys.Env, dir: r.settings.Dir, tags: r.settings.Tags}
	ws, err := findWorkspace(ctx, g)
	if err != nil {
		return 0, err
	}
	r.ws = ws
	listed, err := list(ctx, g, ws, r.patterns)
	if err != nil {
		return 0, err
	}
	files := findSettings(ws, listed)
	listed.hosts = files.hosts(ws)
	sel, err := choose(ctx, g, ws, listed)
	if err != nil {
		return 0, err
	}
	loaded, err := load(ctx, g, ws, sel)
	if err != nil {
		return 0, err
	}
	loaded.addListed(ws, listed)
	opts := r.settings.Rewrite
	opts.UsedElsewhere = neighbours(ws, listed)
	opts.Open = sel.open
	opts.Settings = listed.hosts
	res, err := rewrite.Run(append(loaded.packages[:len(loaded.packages):len(loaded.packages)], loaded.aside...), opts)
	if err != nil {
		return 0, err
	}
	files.checkPorts(listed, res.Plans)
	if err := ctx.Err(); err != nil { // nothing is half written: stop before, not within
		return 0, fmt.Errorf("stopped before anything was written: %w", err)
	}
	return r.finish(loaded, res, files)
}

// finish applies the plans, as the settings say, and writes the report.
func (r *run) finish(loaded *loadResult, res *rewrite.Result, files settingsFiles) (int, error) {
	rep := r.assemble(loaded, res)
	res.Plans = append(res.Plans, r.addSettings(rep, files)...)
	undo := func() error { return nil }
	if r.settings.Fix && len(res.Plans) > 0 {
		var err error
		if undo, err = applyPlans(r.ws, res.Plans); err != nil {
			return 0, err
		}
		markFixed(rep)
		rep.Notices = append(rep.Notices, moduleNotices(r.ws, loaded.packages, res.Plans)...)
	}
	rep.Finish()
	if err := r.print(rep, res.Plans); err != nil {
		if e := undo(); e != nil {
			return 0, fmt.Errorf("%w\nand the files could not be put back: %w", err, e)
		}
		return 0, err
	}
	if r.settings.Diff && len(res.Plans) > 0 {
		return statusRemains, nil
	}
	return report.ExitStatus(rep), nil
}

// print writes the diff, the report, or both.
func (r *run) print(rep *report.Report, plans []rewrite.FilePlan) error {
	if r.settings.Diff {
		if err := writeDiff(r.sys.Stdout, r.ws, plans); err != nil {
			return fmt.Errorf("printing the diff: %w", err)
		}
		if r.settings.Output == "" {
			explainDiff(r.sys.Stderr, rep)
			return nil
		}
	}
	if r.settings.Output != "" {
		return writeReportFile(r.settings, rep)
	}
	if err := report.Write(r.sys.Stdout, r.settings.Format, rep); err != nil {
		return fmt.Errorf("printing the report: %w", err)
	}
	return nil
}

// internalError turns a panic into an error. The value is printed only where it
// cannot hold text of the code that was analysed, which reports keep secret.
func internalError(p any) error {
	what := fmt.Sprintf("%T", p)
	if e, ok := p.(runtime.Error); ok {
		what = e.Error()
	}
	return fmt.Errorf("internal error: %s\n%s\nNo file was changed. Please report this: https://github.com/sesfix/sesfix/issues",
		what, debug.Stack())
}
