package report

import (
	"fmt"
	"io"
	"strings"
)

// format is one way to write a report.
type format struct {
	name  string
	write func(w io.Writer, r *Report) error
}

// formats is the registry of the formats; each has a file of its own.
func formats() []format {
	return []format{
		{"text", func(w io.Writer, r *Report) error { return WriteText(w, r, TextOptions{}) }},
		{"json", WriteJSON},
	}
}

// Formats returns the names that [Write] knows, the default first.
func Formats() []string {
	var names []string
	for _, f := range formats() {
		names = append(names, f.name)
	}
	return names
}

// Write writes a finished report to w in the format of that name. It returns an
// error that lists the formats if there is none of that name, and the error of
// w if it cannot be written.
func Write(w io.Writer, name string, r *Report) error {
	for _, f := range formats() {
		if f.name == name {
			return f.write(w, r)
		}
	}
	return fmt.Errorf("unknown format %q: want one of %s", name, strings.Join(Formats(), ", "))
}
