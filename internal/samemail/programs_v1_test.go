package samemail

import (
	"path/filepath"
	"testing"

	"github.com/sesfix/sesfix/internal/testkit"
)

// contextPrograms do not send any more where their context is done or nil, as the
// note on their finding says: aws-sdk-go took no context (mapping.md 1.1).
var contextPrograms = map[string]bool{"late": true, "nilcontext": true, "shutdown": true}

// TestProgramsV1 runs the programs of testdata/programsv1, of aws-sdk-go, before and
// after their migration: equal, or left alone with a reason.
func TestProgramsV1(t *testing.T) {
	dir := testkit.CopyModule(t, filepath.Join("testdata", "programsv1"))
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
	names := built.Names
	if built = testkit.BuildTogether(t, dir); built.Broken != nil {
		t.Fatal(built.Broken)
	}
	equal := 0
	for _, name := range names {
		t.Run(name, func(t *testing.T) {
			if len(before[name].Sent) == 0 || before[name].ExitCode != 0 {
				t.Fatalf("before its migration it sends %d mails and exits with %d", len(before[name].Sent), before[name].ExitCode)
			}
			diff := testkit.Diff(before[name], built.Run(t, name))
			switch {
			case contextPrograms[name] && diff == "":
				t.Error("it is the same now: take it out of contextPrograms")
			case contextPrograms[name]:
				t.Skip("known: it gets the context of its function")
			case diff != "":
				t.Errorf("it is not the same after its migration (-before +after):\n%s", diff)
			case len(sesImports(t, filepath.Join(dir, name))) > 0:
				if blockers(report, name) == "" {
					t.Error("it is left alone without a reason")
				}
			default:
				equal++
			}
		})
	}
	if equal < 70 {
		t.Errorf("only %d programs are converted", equal)
	}
}
