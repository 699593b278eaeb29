package textedit

import "testing"

// FuzzLines: the edits between two texts turn the one into the other, in order and
// without an overlap.
func FuzzLines(f *testing.F) {
	f.Add("a\nb\nc\n", "a\nx\nc\n")
	f.Add("a\r\nb", "a\r\nb\r\nc\r\n")
	f.Add("", "x")
	f.Add("one\n\n\ntwo", "two")
	f.Fuzz(func(t *testing.T, before, after string) {
		got, at := "", 0
		for _, e := range Lines([]byte(before), []byte(after)) {
			if e.Start < at || e.End < e.Start || e.End > len(before) {
				t.Fatalf("the edit [%d, %d) behind %d of %d bytes", e.Start, e.End, at, len(before))
			}
			got += before[at:e.Start] + e.New
			at = e.End
		}
		if got += before[at:]; got != after {
			t.Errorf("%q becomes %q, not %q", before, got, after)
		}
	})
}
