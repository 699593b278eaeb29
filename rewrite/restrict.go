package rewrite

import (
	"fmt"
	"go/token"
	"path/filepath"
	"slices"
	"strings"

	"github.com/sesfix/sesfix/internal/plan"
)

// restrict blocks the units that the driver must not be offered.
func (r *run) restrict() {
	for _, u := range r.units {
		if !u.Convertible() {
			continue
		}
		files := r.files(u)
		if r.opts.SingleFile && len(files) > 1 {
			u.Blockers = append(u.Blockers, plan.Blocker{Pos: first(u), Text: "several files change together (" +
				strings.Join(files, ", ") + "): run sesfix -fix ./..., or set multi-file"})
		}
		if r.opts.NolintRanges {
			r.nolint(u)
		}
	}
}

// files names the files that a unit changes.
func (r *run) files(u *plan.Unit) (names []string) {
	for _, c := range u.Changes {
		if name := filepath.Base(r.position(c.Node().Pos()).Filename); !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names
}

// nolint blocks a unit that would change what a nolint comment stands on, whether
// or not a finding stands there too.
func (r *run) nolint(u *plan.Unit) {
	for _, c := range u.Changes {
		if pos := c.Node().Pos(); r.ignored(pos, "") {
			u.Blockers = append(u.Blockers, plan.Blocker{Pos: pos, Text: fmt.Sprintf("ignored at line %d", r.position(pos).Line)})
			return
		}
	}
}

// position is the place of pos: all packages of a run have one FileSet.
func (r *run) position(pos token.Pos) token.Position {
	for p := range r.byUsage {
		return p.Fset.Position(pos)
	}
	return token.Position{}
}
