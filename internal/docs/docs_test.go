package docs

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sesfix/sesfix/internal/mapping"
)

var update = flag.Bool("update", false, "write the pages under docs/ anew")

func TestRulesPageIsCurrent(t *testing.T) {
	page, want := filepath.Join("..", "..", "docs", "rules.md"), Rules()
	if *update {
		if err := os.WriteFile(page, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(page)
	if err != nil {
		t.Fatalf("%v\nrun go test ./internal/docs -update", err)
	}
	if diff := cmp.Diff(strings.Split(string(got), "\n"), strings.Split(want, "\n")); diff != "" {
		t.Errorf("docs/rules.md is stale: run go test ./internal/docs -update (-file +rendered):\n%s", diff)
	}
}

// TestLinksOfRulesHold makes sure that the link of a finding leads to a section.
func TestLinksOfRulesHold(t *testing.T) {
	page := Rules()
	for _, r := range mapping.Rules() {
		_, anchor, _ := strings.Cut(r.URL(), "#")
		if !strings.HasSuffix(strings.SplitN(r.URL(), "#", 2)[0], "/docs/rules.md") || strings.Count(page, "\n## "+anchor+"\n") != 1 {
			t.Errorf("%s: %s leads to no section, or to several", r.ID, r.URL())
		}
	}
}
