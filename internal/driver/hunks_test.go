package driver

import (
	"strings"
	"testing"

	"github.com/aymanbagabas/go-udiff"
)

func TestRenumber(t *testing.T) {
	var before, after []string
	for i := range 60 {
		line := strings.Repeat("x", i)
		before = append(before, line)
		switch {
		case i == 3 || i == 6:
			after = append(after, line+"a", "b", "c")
		case i == 30:
		case i == 33:
			after = append(after, "d", line)
		default:
			after = append(after, line)
		}
	}
	a, b := strings.Join(before, "\n")+"\n", strings.Join(after, "\n")+"\n"
	diff := renumber(udiff.Unified("a", "b", a, b))
	// Each hunk's new side has to stand where its head says.
	hunks := strings.Split(diff, "\n@@ ")[1:]
	if len(hunks) != 2 {
		t.Fatalf("%d hunks in\n%s", len(hunks), diff)
	}
	for _, h := range hunks {
		head, body, _ := strings.Cut(h, "\n")
		var from, n, to, m int
		if !scan(head, "-%d,%d +%d,%d @@", &from, &n, &to, &m) {
			t.Fatalf("head %q", head)
		}
		var side []string
		for line := range strings.Lines(body + "\n") {
			if line[0] == ' ' || line[0] == '+' {
				side = append(side, strings.TrimSuffix(line[1:], "\n"))
			}
		}
		want := after[to-1 : to-1+m]
		if strings.Join(side[:m], "\n") != strings.Join(want, "\n") {
			t.Errorf("the hunk %s does not stand there in the new file", head)
		}
	}
}

func TestRenumberLeavesNewFiles(t *testing.T) {
	diff := udiff.Unified("/dev/null", "b", "", "one\ntwo\n")
	if got := renumber(diff); got != diff {
		t.Errorf("got %q, want %q", got, diff)
	}
}
