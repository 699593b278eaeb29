// Package usage finds the usages of Amazon SES in one type-checked package.
//
// A usage is found by what go/types resolves an identifier to, never by its
// name: renamed, dot and blank imports, method values, embedded clients and
// calls in packages that never import SES are all references to objects of an
// SES package. The package knows nothing of rewriting.
package usage

import (
	"go/ast"
	"go/token"
	"go/types"
	"sort"

	"github.com/sesfix/sesfix/internal/mapping"
)

// Package is one type-checked package.
type Package struct {
	Path   string // import path
	Module string // module path; "" if unknown
	Fset   *token.FileSet
	Files  []*ast.File
	Types  *types.Package
	Info   *types.Info
}

// Ref is one reference to an object of an SES SDK package: an identifier, or an
// import that names the package.
type Ref struct {
	Node ast.Node // *ast.Ident or *ast.ImportSpec
	Obj  types.Object
	SDK  *mapping.SDK
}

// Pos is where the reference begins.
func (r Ref) Pos() token.Pos { return r.Node.Pos() }

// Refs lists every reference of the package to an SES SDK object, in order of
// position. It is what the ledger is held against (design.md, promise 1).
func Refs(p *Package) []Ref {
	var refs []Ref
	for id, obj := range p.Info.Uses {
		if sdk := SDKOf(obj); sdk != nil {
			refs = append(refs, Ref{id, obj, sdk})
		}
	}
	for _, f := range p.Files {
		for _, spec := range f.Imports {
			if name := p.Info.PkgNameOf(spec); name != nil {
				if sdk := mapping.SDKOf(name.Imported().Path()); sdk != nil {
					refs = append(refs, Ref{spec, name, sdk})
				}
				continue
			}
			// A blank import defines no object.
			if sdk := mapping.SDKOf(importPath(spec)); sdk != nil {
				refs = append(refs, Ref{spec, nil, sdk})
			}
		}
	}
	sort.Slice(refs, func(i, j int) bool { return refs[i].Pos() < refs[j].Pos() })
	return refs
}

func importPath(spec *ast.ImportSpec) string {
	if n := len(spec.Path.Value); n >= 2 {
		return spec.Path.Value[1 : n-1]
	}
	return ""
}

// SDKOf returns the SES SDK whose package declares obj, or which the package
// name obj stands for; nil when obj has nothing to do with SES.
func SDKOf(obj types.Object) *mapping.SDK {
	if name, ok := obj.(*types.PkgName); ok {
		return mapping.SDKOf(name.Imported().Path())
	}
	if fn, ok := obj.(*types.Func); ok && fn == nil {
		return nil // of a call whose function is a value
	}
	if obj == nil || obj.Pkg() == nil {
		return nil
	}
	return mapping.SDKOf(obj.Pkg().Path())
}
