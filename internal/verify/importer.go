package verify

import (
	"embed"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"maps"
	"math"
	"slices"
	"strings"
)

const pauboxPath = "github.com/paubox/paubox-go"

//go:embed api/*.go.txt api/webhook/*.go.txt api/mime/*.go.txt
var api embed.FS

// carried are the import paths that sesfix carries declarations of. Those of
// the standard library hold what emitted code uses, and no more.
var carried = map[string]string{
	pauboxPath:        "paubox",
	"context":         "context",
	"encoding/base64": "encoding_base64",
	"errors":          "errors",
	"fmt":             "fmt",
	"log":             "log",
	"mime":            "mime",
	"net/http":        "net_http",
	"net/url":         "net_url",
	"os":              "os",
	"path/filepath":   "path_filepath",
	"slices":          "slices",
	"strings":         "strings",
	"sync":            "sync",
	"time":            "time",
}

// webhooks are the packages that a handler of Paubox webhooks needs, in place of
// those of carried: a rewritten file needs other parts of the same packages, and
// what it does not need must not keep it from the types of the program.
var webhooks = map[string]string{
	"crypto/sha256": "webhook/crypto_sha256",
	"crypto/subtle": "webhook/crypto_subtle",
	"encoding/json": "webhook/encoding_json",
	"io":            "webhook/io",
	"net/http":      "webhook/net_http",
	"net/mail":      "webhook/net_mail",
	"net/url":       "webhook/net_url",
	"strings":       "webhook/strings",
}

// mimes are the packages that a mail in MIME needs (rewrite/mimemail), for the same
// reason.
var mimes = map[string]string{
	"encoding/base64":      "mime/encoding_base64",
	"io":                   "mime/io",
	"mime":                 "mime/mime",
	"mime/multipart":       "mime/mime_multipart",
	"mime/quotedprintable": "mime/mime_quotedprintable",
	"net/mail":             "mime/net_mail",
	"net/textproto":        "mime/net_textproto",
	"strings":              "mime/strings",
	"unicode/utf8":         "mime/unicode_utf8",
}

// imports is a types.Importer that reads nothing.
type imports struct {
	direct []*types.Package // imports of the package as it was
	roots  []*types.Package // where the search for other packages begins
	deps   map[string]*types.Package
	done   map[string]*types.Package // the answers given so far
	fset   *token.FileSet            // of what sesfix carries
	// selected are the names behind a dot in the files at hand.
	selected map[string]bool
	table    map[string]string // what sesfix carries
}

// selected lists the names that files select from something.
func selected(files []*ast.File) map[string]bool {
	names := map[string]bool{}
	for _, f := range files {
		ast.Inspect(f, func(n ast.Node) bool {
			if sel, ok := n.(*ast.SelectorExpr); ok {
				names[sel.Sel.Name] = true
			}
			return true
		})
	}
	return names
}

// newImporter returns the importer of a package. more is what is carried besides,
// or otherwise.
func newImporter(old *types.Package, deps map[string]*types.Package, more map[string]string) *imports {
	i := &imports{direct: old.Imports(), deps: deps, done: map[string]*types.Package{}, fset: farFileSet(), table: maps.Clone(carried)}
	maps.Copy(i.table, more)
	// A package of deps can have got declarations of ours; for one type to
	// stay one type, every later package has to take the same.
	i.roots = slices.Clone(i.direct)
	for _, path := range slices.Sorted(maps.Keys(deps)) {
		i.roots = append(i.roots, deps[path])
	}
	return i
}

func (i *imports) Import(path string) (*types.Package, error) {
	if path == "unsafe" {
		return types.Unsafe, nil
	}
	if pkg := i.done[path]; pkg != nil {
		return pkg, nil
	}
	pkg, err := i.find(path)
	if err != nil {
		return nil, err
	}
	pkg = completed(pkg)
	i.done[path] = pkg
	return pkg, nil
}

func (i *imports) find(path string) (*types.Package, error) {
	if pkg := i.deps[path]; pkg != nil {
		return pkg, nil
	}
	for _, pkg := range i.direct {
		if isPath(pkg, path) {
			return pkg, nil
		}
	}
	pkg := i.reachable(path)
	if i.table[path] == "" {
		if pkg == nil {
			return nil, fmt.Errorf("verify: no source has package %q", path)
		}
		return pkg, nil
	}
	file, err := i.parse(path)
	if err != nil {
		return nil, err
	}
	names := exported(file)
	if path == pauboxPath {
		// Another version than ours is what the program will be built with.
		names = []string{"New", "SendMessageRequest"}
	}
	if path == "net/http" {
		// Packages that speak of its Client often come without the rest, which
		// only -keep-proxy writes.
		names = slices.DeleteFunc(names, func(name string) bool { return name != "Client" && !i.selected[name] })
	}
	if pkg != nil && (path != pauboxPath || pkg.Complete()) && hasAll(pkg, names) {
		return pkg, nil
	}
	conf := types.Config{Importer: i}
	return conf.Check(path, i.fset, []*ast.File{file}, nil)
}

// isPath reports whether pkg is what path imports, vendored or not.
func isPath(pkg *types.Package, path string) bool {
	return pkg.Path() == path || strings.HasSuffix(pkg.Path(), "/vendor/"+path)
}

func hasAll(pkg *types.Package, names []string) bool {
	for _, name := range names {
		if pkg.Scope().Lookup(name) == nil {
			return false
		}
	}
	return true
}

// reachable returns the package nearest to the roots that path imports, or nil.
func (i *imports) reachable(path string) *types.Package {
	seen := map[*types.Package]bool{}
	for queue := i.roots; len(queue) > 0; queue = queue[1:] {
		pkg := queue[0]
		if seen[pkg] {
			continue
		}
		seen[pkg] = true
		if isPath(pkg, path) {
			return pkg
		}
		queue = append(queue[:len(queue):len(queue)], pkg.Imports()...)
	}
	return nil
}

// completed returns pkg, or where pkg is incomplete, as an indirect import read
// from export data can be, a complete package with the same objects: go/types
// drops an incomplete one without a word. What it lacks is then undefined.
func completed(pkg *types.Package) *types.Package {
	if pkg.Complete() {
		return pkg
	}
	whole := types.NewPackage(pkg.Path(), pkg.Name())
	for _, name := range pkg.Scope().Names() {
		whole.Scope().Insert(pkg.Scope().Lookup(name)) // its parent and package stay
	}
	whole.SetImports(pkg.Imports())
	whole.MarkComplete()
	return whole
}

// farFileSet has positions that no other file set knows, so that the position
// of an object of ours is never taken for one in the user's files.
func farFileSet() *token.FileSet {
	s := token.NewFileSet()
	s.AddFile("", math.MaxInt/2, 0)
	return s
}

// parse reads the declarations that sesfix carries for path.
func (i *imports) parse(path string) (*ast.File, error) {
	name := "api/" + i.table[path] + ".go.txt"
	src, err := api.ReadFile(name)
	if err != nil {
		return nil, err
	}
	return parser.ParseFile(i.fset, name, src, parser.SkipObjectResolution)
}

// exported lists the exported package-level names of f.
func exported(f *ast.File) []string {
	var names []string
	add := func(id *ast.Ident) {
		if id.IsExported() {
			names = append(names, id.Name)
		}
	}
	for _, decl := range f.Decls {
		switch decl := decl.(type) {
		case *ast.FuncDecl:
			if decl.Recv == nil {
				add(decl.Name)
			}
		case *ast.GenDecl:
			for _, spec := range decl.Specs {
				switch spec := spec.(type) {
				case *ast.TypeSpec:
					add(spec.Name)
				case *ast.ValueSpec:
					for _, id := range spec.Names {
						add(id)
					}
				}
			}
		}
	}
	return names
}
