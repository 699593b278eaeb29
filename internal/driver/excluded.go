package driver

import (
	"go/ast"
	"go/build/constraint"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/sesfix/sesfix/report"
)

// addListed adds what the listing alone shows: the matched packages that the go
// command could not read, and the files with SES in them that are not built.
func (res *loadResult) addListed(ws *workspace, l *listing) {
	for _, p := range l.roots {
		if !isMain(p) {
			continue
		}
		for _, e := range p.Errors {
			res.addError(ws, p.PkgPath, e)
		}
	}
	for _, file := range excludedFiles(ws, l) {
		reason := excluded(file)
		if reason == "" && wordsOf(map[string]bool{file: true}).handler() {
			reason = whyExcluded(file)
		}
		if reason != "" {
			res.notAnalysed = append(res.notAnalysed, report.NotAnalysed{File: ws.rel(file), Reason: reason})
		}
	}
}

// addError adds an error of a package once, with names relative to the root.
func (res *loadResult) addError(ws *workspace, path string, err error) {
	e := report.Error{Package: path, Message: ws.relText(strings.TrimPrefix(err.Error(), "-: "))}
	if !slices.Contains(res.errors, e) {
		res.errors = append(res.errors, e)
	}
}

// excludedFiles returns the Go files among the matched packages that are not in
// the build, those included of a directory where no file is.
func excludedFiles(ws *workspace, l *listing) []string {
	set, dirs := map[string]bool{}, map[string]bool{}
	for _, p := range l.roots {
		for _, f := range slices.Concat(p.GoFiles, p.IgnoredFiles) {
			dirs[filepath.Dir(f)] = true
		}
		for _, f := range p.IgnoredFiles {
			set[f] = isMain(p) && strings.HasSuffix(f, ".go")
		}
	}
	for _, top := range l.trees(ws) {
		for _, f := range unlisted(top, dirs) {
			set[f] = true
		}
	}
	maps.DeleteFunc(set, func(_ string, is bool) bool { return !is })
	return slices.Sorted(maps.Keys(set))
}

// trees returns the directories that the patterns match with all below them and
// that lie in a main module.
func (l *listing) trees(ws *workspace) []string {
	var list []string
	for _, p := range l.patterns {
		name, rest, wild := strings.Cut(p, "...")
		if !wild || rest != "" || !isLocal(p) || !strings.HasSuffix(name, "/") {
			continue
		}
		top := filepath.Clean(absolute(l.dir, name))
		if slices.ContainsFunc(ws.modules, func(m module) bool { _, ok := inside(m.Dir, top); return ok }) {
			list = append(list, top)
		}
	}
	return list
}

// unlisted returns the Go files below a directory whose directory is not known,
// where the go command would look for packages.
func unlisted(top string, known map[string]bool) []string {
	var files []string
	filepath.WalkDir(top, func(name string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return nil // an unreadable directory: the go command said so
		case e.IsDir() && name != top && skipped(name):
			return filepath.SkipDir
		case !e.IsDir() && filepath.Ext(name) == ".go" && !hiddenName(e.Name()) && !known[filepath.Dir(name)]:
			files = append(files, name)
		}
		return nil
	})
	return files
}

// skipped reports whether "..." does not descend into a directory.
func skipped(dir string) bool {
	base := filepath.Base(dir)
	if hiddenName(base) || base == "vendor" || base == "testdata" {
		return true
	}
	_, err := os.Stat(filepath.Join(dir, "go.mod"))
	return err == nil
}

func hiddenName(base string) bool {
	return strings.HasPrefix(base, ".") || strings.HasPrefix(base, "_")
}

// excluded says why a file that leads to SES is not in the build; "" if the file
// does not.
func excluded(name string) string {
	f, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ImportsOnly|parser.ParseComments)
	if f == nil || !slices.ContainsFunc(f.Imports, importsSDK) && !namesSES(name) {
		return ""
	}
	return whyNot(f, err)
}

// whyExcluded says why a file is not in the build.
func whyExcluded(name string) string {
	f, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ImportsOnly|parser.ParseComments)
	if f == nil {
		return "it cannot be read"
	}
	return whyNot(f, err)
}

func whyNot(f *ast.File, err error) string {
	if err != nil {
		return "it does not parse"
	}
	if line := constraintLine(f); line != "" {
		return "build constraint " + line + " excludes it: run again with -tags or GOOS and GOARCH set"
	}
	if imports(f, "C") {
		return "it uses cgo, which is off: run again with CGO_ENABLED=1"
	}
	return "its name excludes it from this build: run again with GOOS and GOARCH set"
}

func imports(f *ast.File, path string) bool {
	return slices.ContainsFunc(f.Imports, func(s *ast.ImportSpec) bool { return s.Path.Value == strconv.Quote(path) })
}

func importsSDK(spec *ast.ImportSpec) bool {
	p, err := strconv.Unquote(spec.Path.Value)
	return err == nil && isSDK(p)
}

// constraintLine returns the build constraint of a file, "" if it has none.
func constraintLine(f *ast.File) string {
	for _, group := range f.Comments {
		for _, c := range group.List {
			if c.Pos() < f.Package && constraint.IsGoBuild(c.Text) {
				return c.Text
			}
		}
	}
	return ""
}
