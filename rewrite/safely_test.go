package rewrite

import (
	"strings"
	"testing"

	"github.com/sesfix/sesfix/internal/plan"
	"github.com/sesfix/sesfix/internal/usage"
)

// A package that the planner chokes on does not end the run.
func TestBuildSurvivesAPanic(t *testing.T) {
	list := []*usage.Package{{Path: "good"}, {Path: "bad"}, {Path: "fine"}}
	r, res := &run{}, &Result{}
	r.build(list, plan.Options{}, res, func(pkgs []*usage.Package, opts plan.Options) (units []*plan.Unit, sites []*plan.Site) {
		if len(pkgs) == 1 && !opts.SinglePackage {
			t.Error("units may cross packages of which one is not planned")
		}
		for _, p := range pkgs {
			if p.Path == "bad" {
				var none *usage.Package
				_ = none.Path
			}
			sites = append(sites, &plan.Site{Pkg: p})
		}
		return nil, sites
	})
	var paths []string
	for _, s := range r.sites {
		paths = append(paths, s.Pkg.Path)
	}
	if got := strings.Join(paths, " "); got != "good fine" {
		t.Errorf("planned: %s", got)
	}
	if len(res.Errors) != 1 || res.Errors[0].Package != "bad" || !strings.Contains(res.Errors[0].Message, "nil pointer") {
		t.Errorf("errors: %v", res.Errors)
	}
}
