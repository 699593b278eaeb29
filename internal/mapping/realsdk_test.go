package mapping

import (
	"go/types"
	"os"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/packages"
)

// loadSDKs type-checks the four SDK packages at the versions of testdata/sdk.
// They come from the module proxy the first time, and cost some seconds.
func loadSDKs(t *testing.T) map[string]*types.Package {
	t.Helper()
	if testing.Short() {
		t.Skip("loads the real SDK packages")
	}
	const dir = "testdata/sdk"
	// The go command reads the versions, which go test does not see: reading them
	// here as well makes it forget a cached result when they change.
	if _, err := os.ReadFile(dir + "/go.mod"); err != nil {
		t.Fatal(err)
	}
	loaded, err := packages.Load(&packages.Config{
		Mode: packages.LoadAllSyntax, // from source: compiling the SDKs for export data takes longer
		Dir:  dir,
		Env:  append(os.Environ(), "GOWORK=off"),
	}, ".")
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]*types.Package{}
	packages.Visit(loaded, nil, func(p *packages.Package) {
		for _, err := range p.Errors {
			t.Fatalf("loading testdata/sdk: %v", err)
		}
		found[p.PkgPath] = p.Types
	})
	return found
}

// A new version of an SDK is taken up by raising it in testdata/sdk/go.mod: what
// it brings then fails here until the tables know it.
func TestTablesMatchTheRealSDKs(t *testing.T) {
	loaded := loadSDKs(t)
	for _, sdk := range SDKs() {
		t.Run(sdk.Key, func(t *testing.T) {
			client := loaded[sdk.ClientPath]
			if client == nil || loaded[sdk.TypesPath] == nil {
				t.Fatalf("testdata/sdk does not import %s and %s", sdk.ClientPath, sdk.TypesPath)
			}
			methods := methodsOf(t, client, sdk.ClientType)
			checkKnown(t, sdk, "method", without(methods, notOperations(sdk)), OperationOf)
			checkKnown(t, sdk, "constructor", constructorsOf(client), ConstructorOperation)
			checkPresent(t, sdk, "method", methods, append(spellings(sdk), notOperations(sdk)...))
			checkPresent(t, sdk, "constructor", constructorsOf(client), constructors(sdk))
			if sdk.IfacePath != "" {
				iface := methodsOf(t, loaded[sdk.IfacePath], sdk.IfaceType)
				checkKnown(t, sdk, "interface method", iface, OperationOf)
				checkPresent(t, sdk, "interface method", iface, spellings(sdk))
			}
		})
	}
}

// checkKnown reports names of the real package that the tables do not resolve.
func checkKnown(t *testing.T, sdk *SDK, kind string, names []string, lookup func(*SDK, string) (Operation, Form, bool)) {
	t.Helper()
	for _, name := range names {
		if _, _, ok := lookup(sdk, name); ok {
			continue
		}
		t.Errorf(`%s: the tables do not know the %s %s.
	For a new operation, add to operations.json under %q a line
		"%s": ["CLASS", "ACTION", "what a user is to do"]
	with class and action of mapping.md 1.1, list it in newerOperations (operations.go)
	if only aws-sdk-go-v2 has it, and correct the counts in operations_test.go.
	For a new paginator or waiter, add its operation to pagedOperations or waitedOperation (forms.go).`,
			sdk.ClientPath, kind, name, sdk.API, name)
	}
}

// checkPresent reports names that the tables expect and the real package lacks.
func checkPresent(t *testing.T, sdk *SDK, kind string, real, want []string) {
	t.Helper()
	for _, name := range without(want, real) {
		t.Errorf(`%s has no %s %s, but the tables say so:
	correct its name, remove the operation from operations.json and forms.go, or, if only aws-sdk-go-v2
	has it, list it in newerOperations (operations.go)`, sdk.ClientPath, kind, name)
	}
}

// spellings returns every method that the tables expect on a client.
func spellings(sdk *SDK) []string {
	var names []string
	for _, op := range Operations(sdk) {
		names = append(names, op.Name)
		for _, s := range suffixes() {
			if sdk.Generation == 1 && (!s.paged || slices.Contains(pagedOperations(sdk.API), op.Name)) {
				names = append(names, op.Name+s.text)
			}
		}
	}
	if sdk.Key == "v1/ses" {
		names = append(names, "WaitUntilIdentityExists", "WaitUntilIdentityExistsWithContext")
	}
	return names
}

// constructors returns every paginator and waiter constructor that the tables
// expect in a package.
func constructors(sdk *SDK) []string {
	if sdk.Generation == 1 {
		return nil
	}
	var names []string
	for _, name := range pagedOperations(sdk.API) {
		names = append(names, "New"+name+"Paginator")
	}
	if sdk.Key == "v2/ses" {
		names = append(names, "NewIdentityExistsWaiter")
	}
	return names
}

// notOperations returns the client's methods that call no operation
// (mapping.md 1).
func notOperations(sdk *SDK) []string {
	if sdk.Generation == 2 {
		return []string{"Options"}
	}
	return []string{"AddDebugHandlers", "MaxRetries", "NewRequest", "RetryRules", "ShouldRetry"}
}

// methodsOf returns the exported methods of a pointer to the named type, or of
// the named interface.
func methodsOf(t *testing.T, pkg *types.Package, name string) []string {
	t.Helper()
	object := pkg.Scope().Lookup(name)
	if object == nil {
		t.Fatalf("%s has no type %s", pkg.Path(), name)
	}
	typ := object.Type()
	if !types.IsInterface(typ) {
		typ = types.NewPointer(typ)
	}
	var names []string
	for method := range types.NewMethodSet(typ).Methods() {
		if method.Obj().Exported() {
			names = append(names, method.Obj().Name())
		}
	}
	return names
}

// constructorsOf returns the package's constructors of paginators and waiters.
func constructorsOf(pkg *types.Package) []string {
	var names []string
	for _, name := range pkg.Scope().Names() {
		_, isFunc := pkg.Scope().Lookup(name).(*types.Func)
		if isFunc && strings.HasPrefix(name, "New") &&
			(strings.HasSuffix(name, "Paginator") || strings.HasSuffix(name, "Waiter")) {
			names = append(names, name)
		}
	}
	return names
}

// without returns names less those in drop.
func without(names, drop []string) []string {
	return slices.DeleteFunc(slices.Clone(names), func(name string) bool {
		return slices.Contains(drop, name)
	})
}
