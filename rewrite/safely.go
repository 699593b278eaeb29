package rewrite

import (
	"fmt"
	"runtime"

	"github.com/sesfix/sesfix/internal/plan"
	"github.com/sesfix/sesfix/internal/usage"
	"github.com/sesfix/sesfix/report"
)

// builder plans packages: plan.Build, and its like for SMTP.
type builder func([]*usage.Package, plan.Options) ([]*plan.Unit, []*plan.Site)

// build adds the units and sites of the packages. A shape that the planner chokes on
// costs its own package, never the run (design.md, promise 7): the others are then
// planned one by one, and what crosses packages is left alone.
func (r *run) build(list []*usage.Package, opts plan.Options, res *Result, build builder) {
	err := guard(func() { r.add(build(list, opts)) })
	if err == nil {
		return
	}
	opts.SinglePackage = true
	for _, p := range list {
		if err := guard(func() { r.add(build([]*usage.Package{p}, opts)) }); err != nil {
			res.Errors = append(res.Errors, report.Error{Package: p.Path, Message: err.Error() + ": the package was not analysed; please report this"})
		}
	}
}

func (r *run) add(units []*plan.Unit, sites []*plan.Site) {
	r.units, r.sites = append(r.units, units...), append(r.sites, sites...)
}

// guard calls f, and returns its panic as an error. The value is told only where it
// cannot hold text of the code that was analysed.
func guard(f func()) (err error) {
	defer func() {
		if p := recover(); p != nil {
			what := fmt.Sprintf("%T", p)
			if e, ok := p.(runtime.Error); ok {
				what = e.Error()
			}
			err = fmt.Errorf("internal error (%s)", what)
		}
	}()
	f()
	return nil
}
