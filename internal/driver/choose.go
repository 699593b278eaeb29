package driver

import (
	"context"
	"maps"
	"path/filepath"
	"slices"

	"github.com/sesfix/sesfix/internal/mapping"
)

// selection is the packages to analyse.
type selection struct {
	paths []string        // import paths, sorted
	files map[string]bool // the files of all these packages, by name
	aside []string        // import paths of packages to look into, sorted
	open  map[string]bool // those that packages may use which are not among them
}

// choose picks the packages of main modules that can hold something to report
// or to rewrite:
//
//   - those among the matched ones that import an SES SDK, or that lead to SES in
//     another way: an SMTP host, a library around it, a request made by hand, the
//     words of a handler of SES events, the names of settings with an SMTP host;
//   - where SES shows in what such a package exports, every package of the main
//     modules that depends on it, whatever the patterns say: what is exported
//     changes together with all of its users, or not at all.
func choose(ctx context.Context, g *gotool, ws *workspace, l *listing) (*selection, error) {
	gr := newGraph(l)
	crossing := gr.crossing()
	whole := l.whole(g, ws)
	if gr.concerns(crossing) && !whole {
		all, err := listAll(ctx, g, ws)
		if err != nil {
			return nil, err
		}
		matched := gr.matched()
		gr = newGraph(all)
		for path, n := range gr {
			n.matched = matched[path]
		}
		crossing, whole = gr.crossing(), true
	}
	gr.markReaders(l.hosts)
	sel := gr.selection(crossing)
	sel.open = gr.open(sel.paths, whole)
	sel.aside = gr.aside(sel.paths)
	for _, path := range sel.aside {
		for _, name := range gr[path].public {
			sel.files[name] = true
		}
	}
	return sel, nil
}

// open returns the selected packages that others of the main modules depend on which
// are not selected: all of them where the listing does not hold the main modules.
func (g graph) open(paths []string, whole bool) map[string]bool {
	open := map[string]bool{}
	for _, path := range paths {
		open[path] = !whole || slices.ContainsFunc(g.importers(path), func(from string) bool { return !slices.Contains(paths, from) })
	}
	return open
}

// crossing returns the packages in whose exported declarations SES shows.
func (g graph) crossing() []string {
	var paths []string
	for _, path := range slices.Sorted(maps.Keys(g)) {
		if n := g[path]; n.uses && !n.program && !isSDK(path) && crosses(n.public) {
			paths = append(paths, path)
		}
	}
	return paths
}

// concerns reports whether a matched package must be planned together with
// others, so that the listing must hold all packages of the main modules.
func (g graph) concerns(crossing []string) bool {
	return slices.ContainsFunc(crossing, func(path string) bool { return g[path].main && g.touches(path) })
}

// touches reports whether a package or one that depends on it is matched.
func (g graph) touches(path string) bool {
	return g[path].matched || slices.ContainsFunc(g.importers(path), func(p string) bool { return g[p].matched })
}

func (g graph) matched() map[string]bool {
	set := map[string]bool{}
	for path, n := range g {
		if n.matched {
			set[path] = true
		}
	}
	return set
}

// selection applies the rules of choose. A package outside of the main modules
// cannot change, so its importers need not be planned together.
func (g graph) selection(crossing []string) *selection {
	set := map[string]bool{}
	for path, n := range g {
		if n.matched && (n.uses || n.reaches || g.handlesEvents(n)) {
			set[path] = true
		}
	}
	for _, path := range crossing {
		together := g[path].main && g.touches(path)
		if together {
			set[path] = true
		}
		for _, from := range g.importers(path) {
			if together || g[from].matched {
				set[from] = true
			}
		}
	}
	sel := &selection{paths: slices.Sorted(maps.Keys(set)), files: map[string]bool{}}
	for path := range set {
		maps.Copy(sel.files, g[path].files)
	}
	return sel
}

// whole reports whether the patterns are known to cover the main modules.
func (l *listing) whole(g *gotool, ws *workspace) bool {
	return len(ws.modules) == 1 && slices.Contains(l.patterns, "./...") &&
		filepath.Clean(g.dir) == filepath.Clean(ws.modules[0].Dir)
}

// isSDK reports whether an import path is one of an SES SDK.
func isSDK(importPath string) bool { return mapping.SDKOf(importPath) != nil }

// listAll lists every package of the main modules.
func listAll(ctx context.Context, g *gotool, ws *workspace) (*listing, error) {
	var patterns []string
	for _, m := range ws.modules {
		patterns = append(patterns, filepath.Join(m.Dir, "..."))
	}
	return list(ctx, g, ws, patterns)
}
