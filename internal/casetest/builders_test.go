package casetest_test

import (
	"go/types"
	"testing"

	"github.com/sesfix/sesfix/internal/casetest"
	"github.com/sesfix/sesfix/internal/mapping"
)

// TestBuildersAgreeWithTheRealLibraries holds the table of libraries that write MIME
// against these: each name is one of theirs.
func TestBuildersAgreeWithTheRealLibraries(t *testing.T) {
	real, err := casetest.ModuleTypes(realSDK, mapping.BuilderPaths()...)
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range mapping.BuilderPaths() {
		pkg, b := real[path], builder(t, path)
		obj := pkg.Scope().Lookup(b.Type)
		if obj == nil || pkg.Scope().Lookup(b.New) == nil {
			t.Errorf("%s has no %s or %s", path, b.Type, b.New)
			continue
		}
		has := func(name string) bool {
			member, _, _ := types.LookupFieldOrMethod(types.NewPointer(obj.Type()), false, pkg, name)
			return member != nil || pkg.Scope().Lookup(name) != nil
		}
		names := []string{b.Text}
		for name := range b.Headers {
			names = append(names, name)
		}
		for _, set := range []map[string]bool{b.Bodies, b.Files, b.Calm} {
			for name := range set {
				names = append(names, name)
			}
		}
		for _, name := range names {
			// The forks of gomail have it, and gomail has not.
			if !has(name) && !(name == "AttachReader" && path == "gopkg.in/gomail.v2") {
				t.Errorf("%s has no %s", path, name)
			}
		}
	}
}

func builder(t *testing.T, path string) mapping.Builder {
	t.Helper()
	b, ok := mapping.BuilderOf(path)
	if !ok {
		t.Fatalf("%s is no builder", path)
	}
	return b
}
