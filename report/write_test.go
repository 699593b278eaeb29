package report

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write the golden files of testdata anew")

func TestWriteGolden(t *testing.T) {
	reports := map[string]*Report{
		"sample": sampleReport(),
		"fixed":  fixedReport(),
		"empty":  New("sesfix", "v0.1.0"),
	}
	for name, r := range reports {
		r.Finish()
		for _, format := range Formats() {
			t.Run(name+"/"+format, func(t *testing.T) {
				checkGolden(t, name+"."+format+".golden", written(t, format, r))
			})
		}
	}
}

// checkGolden compares got with a file of testdata, or writes it with -update.
func checkGolden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("%v (go test ./report -update writes it)", err)
	}
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("%s (-want +got):\n%s", path, diff)
	}
}

// written returns what a format makes of a report.
func written(t *testing.T, format string, r *Report) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := Write(&b, format, r); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestWriteUnknownFormat(t *testing.T) {
	err := Write(&bytes.Buffer{}, "xml", New("sesfix", "v0.1.0"))
	if err == nil || err.Error() != `unknown format "xml": want one of text, json` {
		t.Errorf("got %v", err)
	}
}

func TestWriteReturnsTheWritersError(t *testing.T) {
	full := errors.New("no space left")
	r := sampleReport()
	r.Finish()
	for _, format := range Formats() {
		if err := Write(failing{full}, format, r); !errors.Is(err, full) {
			t.Errorf("%s: got %v, want %v", format, err, full)
		}
	}
}

// failing is a writer that cannot write.
type failing struct{ err error }

func (f failing) Write([]byte) (int, error) { return 0, f.err }

// The findings of a report come from many packages, in any order.
func TestWriteIsDeterministic(t *testing.T) {
	for _, format := range Formats() {
		first := sampleReport()
		first.Finish()
		want := written(t, format, first)
		for seed := range uint64(20) {
			r := sampleReport()
			random := rand.New(rand.NewPCG(seed, 0))
			random.Shuffle(len(r.Findings), func(i, j int) { r.Findings[i], r.Findings[j] = r.Findings[j], r.Findings[i] })
			random.Shuffle(len(r.Units), func(i, j int) { r.Units[i], r.Units[j] = r.Units[j], r.Units[i] })
			r.Finish()
			if diff := cmp.Diff(string(want), string(written(t, format, r))); diff != "" {
				t.Fatalf("%s, order %d (-first +this):\n%s", format, seed, diff)
			}
		}
	}
}

// A report that its tool filled by hand, Finish forgotten, has no null either.
func TestJSONHasNoNull(t *testing.T) {
	r := &Report{
		Findings:  []Finding{{Rule: "client"}},
		Units:     []Unit{{ID: "u1"}},
		Checklist: []Step{{Step: 1}},
	}
	for _, r := range []*Report{{}, New("sesfix", "v0.1.0"), r} {
		if got := string(written(t, "json", r)); strings.Contains(got, "null") {
			t.Errorf("null in\n%s", got)
		}
	}
	if r.Findings[0].Notes != nil {
		t.Error("writing has changed the report")
	}
}

func TestJSONReadsBack(t *testing.T) {
	r := sampleReport()
	r.Finish()
	decoder := json.NewDecoder(bytes.NewReader(written(t, "json", r)))
	decoder.DisallowUnknownFields()
	var back Report
	if err := decoder.Decode(&back); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(r, &back); diff != "" {
		t.Errorf("read back (-written +read):\n%s", diff)
	}
}

func TestTextFixCommand(t *testing.T) {
	r := sampleReport()
	r.Finish()
	var b bytes.Buffer
	if err := WriteText(&b, r, TextOptions{FixCommand: "sesfix -fix -C app ./mail"}); err != nil {
		t.Fatal(err)
	}
	if want := "next: run sesfix -fix -C app ./mail\n"; !strings.Contains(b.String(), want) {
		t.Errorf("no %q in\n%s", want, b.String())
	}
}
