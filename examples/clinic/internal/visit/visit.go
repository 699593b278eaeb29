// Package visit holds what the clinic knows about a visit.
package visit

import (
	"encoding/json"
	"fmt"
	"os"
	"time"
)

// Visit is an appointment, kept or still to come.
type Visit struct {
	ID       string    `json:"id"`
	Start    time.Time `json:"start"`
	Doctor   string    `json:"doctor"`
	Patient  string    `json:"patient"`
	Email    string    `json:"email"`    // of the patient
	CareTeam []string  `json:"careTeam"` // addresses that get a copy of the summary
	Finished bool      `json:"finished"`
	Notes    string    `json:"notes"` // what the doctor wants the patient to remember
}

// Day is the date of the visit as patients read it.
func (v Visit) Day() string { return v.Start.Format("Monday, January 2") }

// Clock is the time of the visit as patients read it.
func (v Visit) Clock() string { return v.Start.Format("3:04 PM") }

// Load reads a list of visits from a JSON file.
func Load(path string) ([]Visit, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read visits: %w", err)
	}
	var visits []Visit
	if err := json.Unmarshal(data, &visits); err != nil {
		return nil, fmt.Errorf("read visits from %s: %w", path, err)
	}
	return visits, nil
}
