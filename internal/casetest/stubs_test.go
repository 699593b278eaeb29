package casetest_test

import (
	"go/types"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/sesfix/sesfix/internal/casetest"
)

// repo returns the absolute path of a folder of this repository.
func repo(t *testing.T, elem ...string) string {
	t.Helper()
	dir, err := filepath.Abs(filepath.Join(append([]string{"..", ".."}, elem...)...))
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

// realSDK is the module that requires the real AWS SDK.
const realSDK = "testdata/realsdk"

// TestStubsAgreeWithTheRealSDK holds every AWS stub against the package that it
// stands in for.
func TestStubsAgreeWithTheRealSDK(t *testing.T) {
	stubs, err := casetest.StubTypes(repo(t, "testdata"), "github.com/aws/...")
	if err != nil {
		t.Fatal(err)
	}
	real, err := casetest.ModuleTypes(realSDK, keys(stubs)...)
	if err != nil {
		t.Fatal(err)
	}
	compare(t, stubs, real)
}

// TestStubsAgreeWithTheRealLibraries does the same for the libraries of SMTP, of logs and of tracing.
func TestStubsAgreeWithTheRealLibraries(t *testing.T) {
	stubs, err := casetest.StubTypes(repo(t, "testdata"), "github.com/domodwyer/...", "github.com/emersion/...", "github.com/go-mail/...",
		"github.com/jordan-wright/...", "github.com/wneessen/...", "gopkg.in/...", "github.com/sirupsen/...", "go.uber.org/...", "go.opentelemetry.io/...")
	if err != nil {
		t.Fatal(err)
	}
	real, err := casetest.ModuleTypes(realSDK, keys(stubs)...)
	if err != nil {
		t.Fatal(err)
	}
	compare(t, stubs, real)
}

// TestSimpleMailStubIsTheDouble holds the stub of go-simple-mail against the
// double that programs under test are built with: they are the same file.
func TestSimpleMailStubIsTheDouble(t *testing.T) {
	stub, err := os.ReadFile(repo(t, "testdata", "src", "github.com", "xhit", "go-simple-mail", "v2", "mail.go"))
	if err != nil {
		t.Fatal(err)
	}
	double, err := os.ReadFile(repo(t, "internal", "testkit", "simplemail", "mail.go"))
	if err != nil {
		t.Fatal(err)
	}
	if string(stub) != string(double) {
		t.Error("they differ: copy internal/testkit/simplemail/mail.go over the stub")
	}
}

// TestSimpleMailStubAgreesWithTheRealLibrary holds the stub, and with it the
// double, against a checkout of go-simple-mail, where there is one. What an access
// is made of has to be there as a whole: each field and each constant.
func TestSimpleMailStubAgreesWithTheRealLibrary(t *testing.T) {
	dir := os.Getenv("SIMPLE_MAIL_DIR")
	if dir == "" {
		t.Skip("SIMPLE_MAIL_DIR names no checkout of go-simple-mail v2")
	}
	stubs, err := casetest.StubTypes(repo(t, "testdata"), "github.com/xhit/...")
	if err != nil {
		t.Fatal(err)
	}
	real, err := casetest.ModuleTypes(dir, ".")
	if err != nil {
		t.Fatal(err)
	}
	compare(t, stubs, real)
	const path = "github.com/xhit/go-simple-mail/v2"
	for _, name := range casetest.ExportedParts(real[path], "SMTPServer", "AuthType", "Encryption", "ContentType") {
		if !slices.Contains(casetest.ExportedParts(stubs[path], "SMTPServer", "AuthType", "Encryption", "ContentType"), name) {
			t.Errorf("the stub lacks %s", name)
		}
	}
}

// TestPauboxStubAgreesWithTheDouble holds the Paubox stub against the double
// that the tests send mail with.
func TestPauboxStubAgreesWithTheDouble(t *testing.T) {
	comparePaubox(t, repo(t, "internal", "testkit", "paubox"))
}

// TestPauboxStubAgreesWithTheRealSDK holds the Paubox stub against the source
// of paubox-go v1.0.0, where there is a copy.
func TestPauboxStubAgreesWithTheRealSDK(t *testing.T) {
	dir := os.Getenv("PAUBOX_GO_DIR")
	if dir == "" {
		t.Skip("PAUBOX_GO_DIR does not name a copy of paubox-go v1.0.0")
	}
	comparePaubox(t, dir)
}

func comparePaubox(t *testing.T, dir string) {
	stubs, err := casetest.StubTypes(repo(t, "testdata"), "github.com/paubox/paubox-go")
	if err != nil {
		t.Fatal(err)
	}
	real, err := casetest.ModuleTypes(dir, ".")
	if err != nil {
		t.Fatal(err)
	}
	compare(t, stubs, real)
}

func compare(t *testing.T, stubs, real map[string]*types.Package) {
	t.Helper()
	if len(stubs) == 0 {
		t.Fatal("there are no stubs")
	}
	for path, stub := range stubs {
		if real[path] == nil {
			t.Errorf("%s: not found", path)
			continue
		}
		for _, diff := range casetest.CompareAPI(stub, real[path]) {
			t.Error(diff)
		}
	}
}

func keys(pkgs map[string]*types.Package) []string {
	var paths []string
	for path := range pkgs {
		paths = append(paths, path)
	}
	return paths
}

// TestCompareAPISeesDifferences makes sure that agreement means something.
func TestCompareAPISeesDifferences(t *testing.T) {
	stub := checkSource(t, `package p
type T struct { A int; B string; c bool }
func (T) M() {}
func (*T) N() {}
func F(a int) {}
const C = 1
var V int
type OnlyHere int`)
	real := checkSource(t, `package p
type T struct { A string; C int }
func (*T) M() {}
func F(b int) {}
const C = 2
func V() {}`)
	got := strings.Join(casetest.CompareAPI(stub, real), "\n")
	for _, want := range []string{
		"C is 1, really 2", "F is func(a int), really func(b int)", "OnlyHere does not really exist",
		"T.A is int, really string", "field T.B does not really exist", "receiver of T.M",
		"method T.N does not really exist", "V is a *types.Var",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("differences lack %q:\n%s", want, got)
		}
	}
}
