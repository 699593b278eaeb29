package driver

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// module is a main module.
type module struct {
	Path, Dir, GoMod, GoVersion string
}

// workspace is the main modules of a run.
type workspace struct {
	root    string // the paths of the report are relative to it
	work    bool   // there is a go.work
	modules []module
}

// findWorkspace asks the go command for the main modules.
func findWorkspace(ctx context.Context, g *gotool) (*workspace, error) {
	if info, err := os.Stat(g.dir); err != nil || !info.IsDir() {
		return nil, fmt.Errorf("%s: no such directory", g.dir)
	}
	out, err := g.output(ctx, "env", "-json", "GOMOD", "GOWORK")
	if err != nil {
		return nil, err
	}
	var env struct{ GOMOD, GOWORK string }
	if err := json.Unmarshal(out, &env); err != nil {
		return nil, fmt.Errorf("reading go env: %w", err)
	}
	ws := &workspace{work: env.GOWORK != "" && env.GOWORK != "off"}
	switch {
	case ws.work:
		ws.root = filepath.Dir(env.GOWORK)
	case env.GOMOD != "" && env.GOMOD != os.DevNull:
		ws.root = filepath.Dir(env.GOMOD)
	default:
		return nil, fmt.Errorf("no go.mod in %s or above it: run sesfix inside a module (or 'go mod init' first), and leave GO111MODULE unset", g.dir)
	}
	ws.modules, err = mainModules(ctx, g)
	return ws, err
}

func mainModules(ctx context.Context, g *gotool) ([]module, error) {
	out, err := g.output(ctx, "list", "-m", "-json")
	if err != nil {
		return nil, err
	}
	var modules []module
	for d := json.NewDecoder(bytes.NewReader(out)); ; {
		var m module
		err := d.Decode(&m)
		if errors.Is(err, io.EOF) {
			return modules, nil
		}
		if err != nil {
			return nil, fmt.Errorf("reading go list -m: %w", err)
		}
		modules = append(modules, m)
	}
}

// rel is the name of a file in the report.
func (ws *workspace) rel(file string) string {
	if !filepath.IsAbs(file) {
		return filepath.ToSlash(file)
	}
	rel, err := filepath.Rel(ws.root, file)
	if err != nil { // another volume
		return filepath.ToSlash(file)
	}
	return filepath.ToSlash(rel)
}

// relText makes the file names within a message relative, as in a report.
func (ws *workspace) relText(text string) string {
	return strings.ReplaceAll(text, ws.root+string(filepath.Separator), "")
}

// module returns the main module with the given path, nil if there is none.
func (ws *workspace) module(path string) *module {
	i := slices.IndexFunc(ws.modules, func(m module) bool { return m.Path == path })
	if i < 0 {
		return nil
	}
	return &ws.modules[i]
}

// owns reports whether sesfix may write a file: it lies in a main module and is
// not vendored.
func (ws *workspace) owns(file string) bool {
	return slices.ContainsFunc(ws.modules, func(m module) bool {
		rest, ok := inside(m.Dir, file)
		return ok && !slices.Contains(strings.Split(filepath.ToSlash(rest), "/"), "vendor")
	})
}

// inside returns the path of a file within a directory, both free of symbolic
// links in the result.
func inside(dir, file string) (string, bool) {
	if d, err := filepath.EvalSymlinks(dir); err == nil {
		dir = d
	}
	rel, err := filepath.Rel(dir, file)
	if err != nil || !filepath.IsLocal(rel) {
		return "", false
	}
	return rel, true
}
