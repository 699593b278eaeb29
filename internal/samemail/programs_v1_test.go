package samemail

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/sesfix/sesfix/internal/testkit"
)

// tested are the programs that have tests, with fakes. All but those of ctxiface and
// ifacecontext are converted with them.
var tested = []string{"./sesiface", "./ifacecontext", "./secondiface", "./owniface", "./ifacequota", "./ctxiface", "./ownifaceerror", "./ownsecond"}

// TestProgramsV1 runs the programs of testdata/programsv1, of aws-sdk-go, before and
// after their migration: equal, or left alone with the reason that the table gives.
// The tests that some of them have pass before and after.
func TestProgramsV1(t *testing.T) {
	dir := testkit.CopyModule(t, filepath.Join("testdata", "programsv1"))
	testkit.GoTest(t, dir, tested...)
	built := testkit.BuildTogether(t, dir)
	if built.Broken != nil {
		t.Fatal(built.Broken)
	}
	before := map[string]testkit.Output{}
	for _, name := range built.Names {
		before[name] = built.Run(t, name)
	}
	report := migrateAll(t, dir)
	testkit.UsePaubox(t, dir)
	testkit.GoTest(t, dir, tested...)
	names := built.Names
	if built = testkit.BuildTogether(t, dir); built.Broken != nil {
		t.Fatal(built.Broken)
	}
	table := programsV1()
	for _, name := range names {
		t.Run(name, func(t *testing.T) {
			i := slices.IndexFunc(table, func(p program) bool { return p.name == name })
			if i < 0 {
				i = len(table)
				table = append(table, program{name: name}) // it is converted
			}
			table[i].check(t, dir, built, before[name], report)
		})
	}
	for _, p := range table {
		if !slices.Contains(names, p.name) {
			t.Errorf("there is no program %s", strings.TrimSpace(p.name))
		}
	}
}
