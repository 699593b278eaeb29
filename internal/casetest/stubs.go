package casetest

import (
	"fmt"
	"go/types"
	"path/filepath"

	"golang.org/x/tools/go/packages"
)

// StubTypes type-checks the stub packages of the patterns in the GOPATH-style
// tree testdata. They must be free of errors.
func StubTypes(testdata string, patterns ...string) (map[string]*types.Package, error) {
	pkgs, err := gopathLoader(testdata).load(patterns...)
	for _, p := range pkgs {
		if len(p.Errors) > 0 {
			return nil, fmt.Errorf("%s: %v", p.ID, p.Errors[0])
		}
	}
	return typesOf(pkgs), err
}

// ModuleTypes type-checks packages as the module in dir sees them. Packages of
// other modules are loaded without their function bodies, which leaves them
// with errors such as unused imports; those do not matter here.
func ModuleTypes(dir string, patterns ...string) (map[string]*types.Package, error) {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return nil, err
	}
	pkgs, err := moduleLoader(dir, nil).load(patterns...)
	return typesOf(pkgs), err
}

// typesOf returns the types of packages by import path.
func typesOf(pkgs []*packages.Package) map[string]*types.Package {
	found := map[string]*types.Package{}
	for _, p := range pkgs {
		found[p.PkgPath] = p.Types
	}
	return found
}
