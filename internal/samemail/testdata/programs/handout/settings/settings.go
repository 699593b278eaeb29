// Package settings reads the environment.
package settings

import "os"

// Settings are what is set.
type Settings struct{ site string }

var current Settings

var calls int

// Get returns the settings.
func Get() Settings { return current }

// Site is where the clinic stands.
func (s Settings) Site() string { return s.site }

// Region is the one of a service.
func Region(service string) string { return os.Getenv("CLINIC_REGION_" + service) }

// Count counts its calls.
func Count() string {
	calls++
	return string(rune('a' + calls))
}
