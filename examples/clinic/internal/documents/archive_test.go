package documents

import (
	"testing"
	"time"

	"example.com/clinic/internal/visit"
)

func TestKeyOf(t *testing.T) {
	v := visit.Visit{ID: "v-1041", Start: time.Date(2026, time.March, 2, 9, 0, 0, 0, time.UTC)}
	if got, want := keyOf(v), "visits/2026/03/02/v-1041.json"; got != want {
		t.Errorf("keyOf = %q, want %q", got, want)
	}
}
