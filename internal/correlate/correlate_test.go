package correlate

import "testing"

// A column whose table is not known is told with the first store that fits.
func TestFirstOf(t *testing.T) {
	stored := []store{
		{place{kind: "map", name: "message_id"}, "a.go:1"},
		{place{kind: "column", name: "message_id", tab: "sent"}, "a.go:2"},
		{place{kind: "column", name: "message_id", tab: "queued"}, "a.go:3"},
	}
	for tab, want := range map[string]string{"": "a.go:2", "queued": "a.go:3", "other": ""} {
		got, ok := firstOf(stored, place{kind: "column", name: "message_id", tab: tab})
		if got.where != want || ok != (want != "") {
			t.Errorf("table %q: %s, %t, want %q", tab, got.where, ok, want)
		}
	}
}
