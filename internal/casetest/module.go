package casetest

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// Module is a temporary module that holds cases and builds them against the
// real SES SDK. One module holds all cases, so that the SDK is loaded once.
type Module struct {
	dir   string
	cases []Case
}

// modulePath is the path of the temporary module.
const modulePath = "cases"

// NewModule copies the cases from testdata/src (src) into dir. The versions of
// the SDK are those of the module in sdk; paubox is the folder of the module
// that stands in for github.com/paubox/paubox-go; beside it is that of
// go-simple-mail, which the module proxy does not have everywhere.
func NewModule(dir, src, sdk, paubox string, cases []Case) (*Module, error) {
	// The go command names files by their real path, and so must the overlay.
	dir, err := filepath.EvalSymlinks(dir)
	if err != nil {
		return nil, err
	}
	m := &Module{dir, cases}
	mod := replace("github.com/paubox/paubox-go", "v1.0.0", paubox) +
		replace("github.com/xhit/go-simple-mail/v2", "v2.16.0", filepath.Join(filepath.Dir(paubox), "simplemail"))
	for _, c := range cases {
		if err := copyGo(filepath.Join(dir, c.Name), filepath.Join(src, c.Name)); err != nil {
			return nil, err
		}
		if m.nested(c) {
			mod += replace(c.Name, "v0.0.0", "./"+c.Name)
		}
	}
	return m, m.writeMod(sdk, mod)
}

// replace returns the lines of a go.mod that take a module from a folder.
func replace(path, version, dir string) string {
	return fmt.Sprintf("\nrequire %[1]s %[2]s\n\nreplace %[1]s => %[3]s\n", path, version, dir)
}

// nested reports whether a case has packages below its own. Such a case is a
// module of its own, because the packages import each other by the path that
// they have under testdata/src.
func (m *Module) nested(c Case) bool {
	found, _ := filepath.Glob(filepath.Join(m.dir, c.Name, "*", "*.go"))
	return len(found) > 0
}

// path returns the import path of a case's package.
func (m *Module) path(c Case) string {
	if m.nested(c) {
		return c.Name
	}
	return modulePath + "/" + c.Name
}

// writeMod writes the go.mod and go.sum of the module, and those of nested cases.
func (m *Module) writeMod(sdk, more string) error {
	mod, err := os.ReadFile(filepath.Join(sdk, "go.mod"))
	if err != nil {
		return err
	}
	sum, err := os.ReadFile(filepath.Join(sdk, "go.sum"))
	if err != nil {
		return err
	}
	_, requires, _ := strings.Cut(string(mod), "\n")
	files := map[string]string{
		"go.mod": "module " + modulePath + "\n" + requires + more,
		"go.sum": string(sum),
	}
	for _, c := range m.cases {
		if m.nested(c) {
			files[c.Name+"/go.mod"] = "module " + c.Name + "\n" + requires
		}
	}
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(m.dir, name), []byte(text), 0o666); err != nil {
			return err
		}
	}
	return nil
}

// copyGo copies the Go files of a folder and of those below it.
func copyGo(dst, src string) error {
	return filepath.WalkDir(src, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(name) != ".go" {
			return err
		}
		data, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		to := filepath.Join(dst, strings.TrimPrefix(name, src))
		if err := os.MkdirAll(filepath.Dir(to), 0o777); err != nil {
			return err
		}
		return os.WriteFile(to, data, 0o666)
	})
}

// Load type-checks all cases, with the files of overlay in place of those on
// disk, and returns their packages by the name of the case.
func (m *Module) Load(overlay map[string][]byte) (Packages, error) {
	var patterns []string
	for _, c := range m.cases {
		patterns = append(patterns, m.path(c)+"/...")
	}
	return moduleLoader(m.dir, overlay).loadCases(m.dir, patterns)
}

// Source returns the file under src, the folder given to [NewModule], that a
// file of the module was copied from.
func (m *Module) Source(src, filename string) string {
	return filepath.Join(src, strings.TrimPrefix(filename, m.dir))
}
