package casetest_test

import (
	"os"
	"os/exec"
	"testing"

	"github.com/sesfix/sesfix/internal/casetest"
	"github.com/sesfix/sesfix/rewrite"
)

// TestTestsPassAfterwards runs the tests of the cases that have fakes, as they are and rewritten:
// what they assert on the input they have to find in the message.
func TestTestsPassAfterwards(t *testing.T) {
	cases, err := casetest.Select(casetest.Cases(), `_fake_(reads|checks)$|^sesv2_interface_both$|^sesv2_testify$`)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	m, err := casetest.NewModule(dir, repo(t, "testdata", "src"), realSDK,
		repo(t, "internal", "testkit", "paubox"), cases)
	if err != nil {
		t.Fatal(err)
	}
	goTest(t, dir, "before")
	before := load(t, m, nil)
	for _, c := range cases {
		res, err := rewrite.Run(before[c.Name], c.Options)
		if err != nil {
			t.Fatal(err)
		}
		if len(res.Plans) != 2 {
			t.Errorf("%s: %d plans, want those of the code and of its test", c.Name, len(res.Plans))
		}
		for _, plan := range res.Plans {
			if err := os.WriteFile(plan.Filename, plan.After, 0o666); err != nil {
				t.Fatal(err)
			}
		}
	}
	goTest(t, dir, "afterwards")
}

func goTest(t *testing.T, dir, when string) {
	t.Helper()
	cmd := exec.Command("go", "test", "./...")
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOWORK=off", "GOFLAGS=-mod=mod")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Errorf("the tests fail %s: %v\n%s", when, err, out)
	}
}
