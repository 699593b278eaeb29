package textedit

import (
	"go/format"
	"math/rand"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestLines(t *testing.T) {
	tests := []struct {
		name, before, after string
		want                []Edit
	}{
		{"same", "a\n", "a\n", nil},
		{"insert", "a\nc\n", "a\nb\nc\n", []Edit{{2, 2, "b\n"}}},
		{"delete", "a\nb\nc\n", "a\nc\n", []Edit{{2, 4, ""}}},
		{"two", "a\nb\nc\n", "A\nb\nC\n", []Edit{{0, 2, "A\n"}, {4, 6, "C\n"}}},
		{"no newline", "a\nb", "a\nb\n", []Edit{{2, 3, "b\n"}}},
		{"from nothing", "", "a\n", []Edit{{0, 0, "a\n"}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if d := cmp.Diff(tt.want, Lines([]byte(tt.before), []byte(tt.after))); d != "" {
				t.Error(d)
			}
		})
	}
}

func TestLinesRandom(t *testing.T) {
	r := rand.New(rand.NewSource(1))
	text := func() string {
		var b strings.Builder
		for range r.Intn(12) {
			b.WriteString([]string{"a\n", "b\n", "é\n", "\n"}[r.Intn(4)])
		}
		return b.String() + []string{"", "x"}[r.Intn(2)]
	}
	for range 3000 {
		before, after := text(), text()
		out, at := "", 0
		for _, e := range Lines([]byte(before), []byte(after)) {
			if e.Start < at || e.End < e.Start || e.Start > 0 && before[e.Start-1] != '\n' {
				t.Fatalf("%q to %q: bad edit %v", before, after, e)
			}
			out += before[at:e.Start] + e.New
			at = e.End
		}
		if out += before[at:]; out != after {
			t.Fatalf("%q to %q: got %q", before, after, out)
		}
	}
}

func TestKeep(t *testing.T) {
	const messy = "package p\n\nvar  a=1\n\n\n\nfunc f() {\n    g( 1 )\n\th(2)\n}\n\nfunc k() {   }\n"
	tests := []struct {
		name, before, old, new string
		want                   string
	}{
		{"formatted", "package p\n\nvar a = 1\n", "1", "2", "package p\n\nvar a = 2\n"},
		{"no change", messy, "1", "1", messy},
		{"apart", messy, "\th(2)", "\th(3)", strings.Replace(messy, "h(2)", "h(3)", 1)},
		{"same line", messy, "g(1)", "gg(1)", strings.Replace(messy, "g( 1 )", "gg( 1 )", 1)},
		{"not to be told apart", messy, "func k() {}", "func k(x int) { x++ }", strings.Replace(messy, "func k() {   }", "func k(x int) { x++ }", 1)},
		{"insert", messy, "\th(2)\n", "\th(2)\n\ti()\n", strings.Replace(messy, "\th(2)\n", "\th(2)\n\ti()\n", 1)},
		{"delete", messy, "\tg(1)\n", "", strings.Replace(messy, "    g( 1 )\n", "", 1)},
		{"CRLF", "package p\r\n\r\nvar a = 1\r\nvar b = 2\r\n", "var a = 1\n", "var a = 1\nvar c = 3\n",
			"package p\r\n\r\nvar a = 1\r\nvar c = 3\r\nvar b = 2\r\n"},
		{"CRLF, messy", strings.ReplaceAll(messy, "\n", "\r\n"), "\th(2)\n", "\th(3)\n\ti()\n",
			strings.ReplaceAll(strings.Replace(messy, "\th(2)\n", "\th(3)\n\ti()\n", 1), "\n", "\r\n")},
		{"mixed ends", "package p\n\nvar a = 1\r\nvar b = 2\nvar c = 3", "b = 2", "b = 4",
			"package p\n\nvar a = 1\r\nvar b = 4\nvar c = 3"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			base, err := format.Source([]byte(tt.before))
			if err != nil {
				t.Fatal(err)
			}
			after := strings.Replace(string(base), tt.old, tt.new, 1)
			if !strings.Contains(string(base), tt.old) {
				t.Fatalf("no %q in %q", tt.old, base)
			}
			got := Keep([]byte(tt.before), base, []byte(after))
			if d := cmp.Diff(tt.want, string(got)); d != "" {
				t.Error(d)
			}
			f1, err := format.Source(got)
			if err != nil {
				t.Fatal(err)
			}
			f2, _ := format.Source([]byte(after))
			if d := cmp.Diff(string(f2), string(f1)); d != "" {
				t.Error("not the same as after:", d)
			}
		})
	}
}

func TestKeepNotGo(t *testing.T) {
	got := Keep([]byte("a  (\nb\nc\n"), []byte("a (\nb\nc\n"), []byte("a (\nb\nd\n"))
	if want := "a  (\nb\nd\n"; string(got) != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestKeepUnsortedImports adds an import to a list that gofmt would sort: no import may
// stand there twice.
func TestKeepUnsortedImports(t *testing.T) {
	before := "package p\n\nimport (\n\t\"sync\"\n\t\"context\"\n\t\"fmt\"\n)\n"
	base := "package p\n\nimport (\n\t\"context\"\n\t\"fmt\"\n\t\"sync\"\n)\n"
	after := "package p\n\nimport (\n\t\"context\"\n\t\"fmt\"\n\t\"os\"\n\t\"sync\"\n)\n"
	got := string(Keep([]byte(before), []byte(base), []byte(after)))
	for _, path := range []string{"sync", "context", "fmt", "os"} {
		if n := strings.Count(got, `"`+path+`"`); n != 1 {
			t.Errorf("%q is imported %d times:\n%s", path, n, got)
		}
	}
}
