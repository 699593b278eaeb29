package driver

import (
	"slices"

	"golang.org/x/tools/go/packages"
)

// node is one import path: the package with all its test variants.
type node struct {
	path    string
	main    bool // it belongs to a main module
	matched bool // a pattern of the command line names it
	uses    bool // it imports an SES SDK itself
	reaches bool // it leads to SES in another way: see markers.go
	program bool // it is a package main: no other package sees its declarations
	// public holds the files that an importer sees, files all of them.
	public  []string
	files   map[string]bool
	imports map[string]bool
}

// graph is the packages of a listing with their dependencies.
type graph map[string]*node

func newGraph(l *listing) graph {
	g := graph{}
	packages.Visit(l.roots, func(p *packages.Package) bool {
		if !isTestProgram(p) {
			g.add(p)
		}
		return true
	}, nil)
	for _, p := range l.roots {
		if n := g[basePath(p)]; n != nil && n.main {
			n.matched = true
		}
	}
	g.scan()
	return g
}

// basePath is the import path of a package, that of the tested package where it
// is an external test.
func basePath(p *packages.Package) string {
	if p.ForTest != "" && p.PkgPath == p.ForTest+"_test" {
		return p.ForTest
	}
	return p.PkgPath
}

// add merges one variant of a package into its node.
func (g graph) add(p *packages.Package) {
	path := basePath(p)
	n := g[path]
	if n == nil {
		n = &node{path: path, files: map[string]bool{}, imports: map[string]bool{}}
		g[path] = n
	}
	n.main = n.main || isMain(p)
	for _, f := range p.GoFiles {
		n.files[f] = true
	}
	if p.ID == p.PkgPath {
		n.public, n.program = p.GoFiles, p.Name == "main"
	}
	for _, dep := range p.Imports {
		if to := basePath(dep); to != path {
			n.imports[to] = true
			n.uses = n.uses || isSDK(to)
			n.reaches = n.reaches || n.main && isDoor(to, p)
		}
	}
}

// importers returns the packages of main modules that depend on the given one.
func (g graph) importers(path string) []string {
	reverse := map[string][]string{}
	for _, n := range g {
		for to := range n.imports {
			reverse[to] = append(reverse[to], n.path)
		}
	}
	seen := map[string]bool{path: true}
	var found []string
	for queue := []string{path}; len(queue) > 0; queue = queue[1:] {
		for _, from := range reverse[queue[0]] {
			if seen[from] {
				continue
			}
			seen[from] = true
			queue = append(queue, from)
			if g[from].main {
				found = append(found, from)
			}
		}
	}
	slices.Sort(found)
	return found
}
