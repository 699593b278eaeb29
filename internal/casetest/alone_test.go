package casetest_test

import (
	"fmt"
	"path/filepath"
	"testing"

	"github.com/sesfix/sesfix/internal/casetest"
	"github.com/sesfix/sesfix/rewrite"
)

// TestPlansHoldAlone applies one plan at a time of the cases that promise it:
// golangci-lint may leave out any of them.
func TestPlansHoldAlone(t *testing.T) {
	cases, err := casetest.Select(casetest.Cases(), `^sesv2_files_apart$`)
	if err != nil {
		t.Fatal(err)
	}
	m, err := casetest.NewModule(t.TempDir(), repo(t, "testdata", "src"), realSDK,
		repo(t, "internal", "testkit", "paubox"), cases)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range cases {
		res, err := rewrite.Run(load(t, m, nil)[c.Name], c.Options)
		if err != nil {
			t.Fatal(err)
		}
		if len(res.Plans) < 2 {
			t.Errorf("%s: %d plans, want several", c.Name, len(res.Plans))
		}
		for _, plan := range res.Plans {
			t.Run(fmt.Sprintf("%s/%s", c.Name, filepath.Base(plan.Filename)), func(t *testing.T) {
				typeChecks(t, load(t, m, map[string][]byte{plan.Filename: plan.After})[c.Name])
			})
		}
	}
}
