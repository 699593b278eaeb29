package driver

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/mod/modfile"
	"golang.org/x/mod/semver"

	"github.com/sesfix/sesfix/rewrite"
)

// What the rewritten code needs.
const (
	pauboxModule  = "github.com/paubox/paubox-go"
	pauboxVersion = "v1.0.0"
	pauboxGo      = "1.23"
)

// moduleNotices says what is left to do to the go.mod files of the modules in
// which files were written: sesfix never edits go.mod. Code that sends by SMTP
// needs no module.
func moduleNotices(ws *workspace, pkgs []*rewrite.Package, plans []rewrite.FilePlan) []string {
	touched := map[string]bool{}
	for _, p := range pkgs {
		for _, plan := range plans {
			if _, ok := p.Sources[plan.Filename]; ok && bytes.Contains(plan.After, []byte(pauboxModule)) {
				touched[p.Module] = true
			}
		}
	}
	var notices []string
	for _, m := range ws.modules {
		if touched[m.Path] {
			notices = append(notices, ws.notices(m)...)
		}
	}
	return notices
}

func (ws *workspace) notices(m module) []string {
	steps := []string{"go mod tidy"}
	if len(ws.modules) > 1 {
		steps = slices.Insert(steps, 0, "cd "+ws.rel(m.Dir))
	}
	mod, err := readMod(m.GoMod)
	if err != nil {
		return []string{fmt.Sprintf("%s could not be read (%v): make sure that it requires %s %s", ws.rel(m.GoMod), err, pauboxModule, pauboxVersion)}
	}
	missing := !requires(mod, pauboxModule)
	if missing {
		steps = slices.Insert(steps, len(steps)-1, "go get "+pauboxModule+"@"+pauboxVersion)
	}
	switch {
	case ws.work && exists(filepath.Join(ws.root, "vendor", "modules.txt")):
		steps = append(steps, "go work vendor")
	case exists(filepath.Join(m.Dir, "vendor", "modules.txt")):
		steps = append(steps, "go mod vendor")
	}
	notices := []string{"To finish, run: " + strings.Join(steps, " && ")}
	if old := goDirective(mod); missing && semver.Compare("v"+old, "v"+pauboxGo) < 0 {
		notices = append(notices, fmt.Sprintf("%s says go %s and %s needs go %s: go get raises it; build images, CI and linters must follow",
			ws.rel(m.GoMod), old, pauboxModule, pauboxGo))
	}
	return notices
}

func readMod(name string) (*modfile.File, error) {
	text, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	return modfile.ParseLax(name, text, nil)
}

func requires(mod *modfile.File, path string) bool {
	return slices.ContainsFunc(mod.Require, func(r *modfile.Require) bool { return r.Mod.Path == path })
}

// goDirective is the Go version that a module asks for; without one it is 1.16.
func goDirective(mod *modfile.File) string {
	if mod.Go == nil {
		return "1.16"
	}
	return mod.Go.Version
}

func exists(name string) bool {
	_, err := os.Stat(name)
	return err == nil
}
