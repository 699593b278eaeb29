package driver

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/tools/go/packages"

	"github.com/sesfix/sesfix/rewrite"
)

// listMode is what the choice of packages needs: no syntax and no types.
const listMode = packages.NeedName | packages.NeedFiles | packages.NeedImports | packages.NeedDeps |
	packages.NeedModule | packages.NeedForTest

// listing is the packages that the patterns match, with what they import.
type listing struct {
	dir      string
	patterns []string
	roots    []*packages.Package
	hosts    []rewrite.Setting // settings outside Go with an SMTP host of SES
}

// list asks for the packages that match the patterns. A pattern that matches
// nothing to analyse is an error.
func list(ctx context.Context, g *gotool, ws *workspace, patterns []string) (*listing, error) {
	queries, err := queries(g.dir, patterns)
	if err != nil {
		return nil, err
	}
	roots, err := packages.Load(g.config(ctx, listMode), queries...)
	if err != nil {
		return nil, fmt.Errorf("listing packages: %w", err)
	}
	found := false
	for _, p := range roots {
		if p.Module == nil && len(p.GoFiles) == 0 && len(p.Errors) > 0 { // no such package
			return nil, fmt.Errorf("%s", ws.relText(p.Errors[0].Msg))
		}
		found = found || isMain(p) && len(p.GoFiles) > 0
	}
	l := &listing{dir: g.dir, patterns: patterns, roots: roots}
	if found {
		return l, nil
	}
	if n := len(excludedFiles(ws, l)); n > 0 {
		return nil, fmt.Errorf("nothing to analyse: build constraints exclude all Go files that match %s (%d): run again with -tags, or with GOOS and GOARCH set",
			strings.Join(patterns, " "), n)
	}
	return nil, fmt.Errorf("nothing to analyse: no package of %s matches %s", ws.describe(), strings.Join(patterns, " "))
}

// isMain reports whether a package belongs to a main module and is not the
// program that go test generates.
func isMain(p *packages.Package) bool {
	return p.Module != nil && p.Module.Main && !isTestProgram(p)
}

func isTestProgram(p *packages.Package) bool {
	return strings.HasSuffix(p.ID, ".test") && p.Imports["testing/internal/testdeps"] != nil
}

// describe names the main modules in a message.
func (ws *workspace) describe() string {
	if len(ws.modules) == 1 {
		return "the module " + ws.modules[0].Path
	}
	return fmt.Sprintf("the %d modules of %s", len(ws.modules), filepath.Join(ws.root, "go.work"))
}

// queries turns the patterns of the command line into those of go/packages: a
// file stands for its package. It looks at local patterns itself, because what
// the go command says of them is hard to understand.
func queries(dir string, patterns []string) ([]string, error) {
	var list []string
	for _, p := range patterns {
		query, err := p, error(nil)
		switch {
		case strings.HasSuffix(p, ".go"):
			query, err = "file="+p, checkFile(dir, p)
		case isLocal(p):
			err = checkDir(dir, p)
		}
		if err != nil {
			return nil, err
		}
		list = append(list, query)
	}
	return list, nil
}

// isLocal reports whether the go command takes a pattern as a directory.
func isLocal(pattern string) bool {
	first, _, _ := strings.Cut(filepath.ToSlash(pattern), "/")
	return first == "." || first == ".." || filepath.IsAbs(pattern)
}

func absolute(dir, name string) string {
	if filepath.IsAbs(name) {
		return name
	}
	return filepath.Join(dir, name)
}

func checkFile(dir, name string) error {
	if info, err := os.Stat(absolute(dir, name)); err != nil || info.IsDir() {
		return fmt.Errorf("%s: no such file", name)
	}
	return nil
}

// checkDir looks at the directory of a local pattern; with "..." it is the
// directory to start from, otherwise it must hold Go files.
func checkDir(dir, pattern string) error {
	name, _, wild := strings.Cut(pattern, "...")
	if wild && !strings.HasSuffix(filepath.ToSlash(name), "/") { // ./foo... is a prefix of names
		name = filepath.Dir(name)
	}
	entries, err := os.ReadDir(absolute(dir, name))
	if err != nil {
		return fmt.Errorf("%s: no such directory", pattern)
	}
	isGo := func(e os.DirEntry) bool { return strings.HasSuffix(e.Name(), ".go") }
	if !wild && !slices.ContainsFunc(entries, isGo) {
		return fmt.Errorf("%s: the directory holds no Go files; to include its subdirectories, write %s/...",
			pattern, strings.TrimRight(pattern, "/"))
	}
	return nil
}
