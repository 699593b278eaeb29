package rewrite

import (
	"strings"
	"testing"
)

// FuzzIgnore: a comment silences one rule, or all, and never without a reason.
func FuzzIgnore(f *testing.F) {
	for _, s := range []string{
		"//sesfix:ignore send-email staff mail", "//sesfix:ignore send-email", "//sesfix:ignore", "//sesfix:ignore  client\tall of it",
		"//nolint:sesfix // newsletters", "//nolint:sesfix", "//nolint:all,sesfix //", "/* sesfix:ignore client reason */", "// sesfix:ignore client reason",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		rule, nolint, ok := parseIgnore(text)
		switch {
		case !ok:
		case nolint:
			_, reason, found := strings.Cut(strings.TrimPrefix(text, "//nolint:"), "//")
			if rule != "" || !found || strings.TrimSpace(reason) == "" {
				t.Errorf("%q silences %q without a reason", text, rule)
			}
		case rule == "" || len(strings.Fields(rule)) != 1 || !strings.HasPrefix(text, "//sesfix:ignore ") || len(strings.Fields(text)) < 3:
			t.Errorf("%q silences %q", text, rule)
		}
	})
}
