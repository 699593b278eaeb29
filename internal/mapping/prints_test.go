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

func TestPrints(t *testing.T) {
	for _, c := range []struct {
		pkg, name     string
		formatted, ok bool
	}{
		{"fmt", "Println", false, true}, {"fmt", "Fprintf", true, true}, {"fmt", "Errorf", true, true}, {"fmt", "Sscan", false, false},
		{"log", "Printf", true, true}, {"log", "Output", false, false}, {"log/slog", "Any", false, true}, {"encoding/json", "Marshal", false, false},
	} {
		if formatted, ok := Prints(c.pkg, c.name); formatted != c.formatted || ok != c.ok {
			t.Errorf("Prints(%q, %q) = %v, %v", c.pkg, c.name, formatted, ok)
		}
	}
}
