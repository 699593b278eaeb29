package mapping

import "testing"

func TestPrintsText(t *testing.T) {
	for format, want := range map[string]bool{
		"": true, "%v": true, "%+v\n": true, "100%% T": true, "%%T": true, "%s %[1]v": true, "%*d": true, "%": true,
		"%T": false, "%-20T": false, "%v %[1]T": false, "%p": false, "%#p": false,
	} {
		if got := PrintsText(format); got != want {
			t.Errorf("PrintsText(%q) = %v", format, got)
		}
	}
}

func TestPrintsString(t *testing.T) {
	for _, c := range []struct {
		format string
		n      int
		want   bool
	}{
		{"%s: %v", 0, true}, {"%s: %v", 1, false}, {"%d%% %+q", 1, true}, {"%v", 3, false}, {"%*d %s", 0, true}, {"%[2]v %[1]s", 1, true}, {"%5.1f %v", 1, false},
	} {
		if got := PrintsString(c.format, c.n); got != c.want {
			t.Errorf("PrintsString(%q, %d) = %v", c.format, c.n, got)
		}
	}
}

func TestStringVerbs(t *testing.T) {
	for format, want := range map[string]bool{"%s %-5v %q%%": true, "sent": true, "%x of %d": false, "%T": false, "%[1]s %*d": false} {
		if got := StringVerbs(format); got != want {
			t.Errorf("StringVerbs(%q) = %v", format, got)
		}
	}
}

func TestPrints(t *testing.T) {
	for _, c := range []struct {
		pkg, name            string
		formatted, whole, ok bool
	}{
		{pkg: "fmt", name: "Println", ok: true},
		{pkg: "fmt", name: "Fprintf", formatted: true, ok: true},
		{pkg: "fmt", name: "Errorf", formatted: true, ok: true},
		{pkg: "fmt", name: "Sscan"},
		{pkg: "log", name: "Printf", formatted: true, ok: true},
		{pkg: "log", name: "Output"},
		{pkg: "log/slog", name: "Any", ok: true},
		{pkg: "go.uber.org/zap", name: "Any", whole: true, ok: true},
		{pkg: "go.uber.org/zap", name: "Infow", whole: true, ok: true},
		{pkg: "go.uber.org/zap", name: "Infof", formatted: true, ok: true},
		{pkg: "github.com/rs/zerolog", name: "Interface", whole: true, ok: true},
		{pkg: "github.com/davecgh/go-spew/spew", name: "Sdump", whole: true, ok: true},
		{pkg: "encoding/json", name: "Marshal"},
	} {
		want := Printed{Formatted: c.formatted && c.ok, Whole: c.whole}
		if how, ok := Prints(c.pkg, c.name); ok != c.ok || ok && how != want {
			t.Errorf("Prints(%q, %q) = %+v, %v", c.pkg, c.name, how, ok)
		}
	}
}
