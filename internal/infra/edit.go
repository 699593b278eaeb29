package infra

import (
	"cmp"
	"slices"
)

// Edited is the text of the file with the edits of the units that take says.
func (f *File) Edited(take func(*Unit) bool) []byte {
	var text []byte
	at := 0
	for _, e := range f.Edits(take) {
		text = append(append(text, f.Text[at:e.Start]...), e.New...)
		at = e.End
	}
	return append(text, f.Text[at:]...)
}

// Edits are the edits of the units that take says, in the order of their places.
func (f *File) Edits(take func(*Unit) bool) []Edit {
	var edits []Edit
	for _, u := range f.Units {
		if take(u) {
			edits = append(edits, u.Edits...)
		}
	}
	slices.SortFunc(edits, func(a, b Edit) int { return cmp.Compare(a.Start, b.Start) })
	return edits
}
