package infra

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"
)

// What cannot be read is told, and what has nothing to do with SES is not.
func TestUnread(t *testing.T) {
	dir, other := t.TempDir(), t.TempDir()
	host := "SMTP_HOST=" + sesHost + "\n"
	var wide []byte
	for _, u := range utf16.Encode([]rune("\ufeff" + host)) {
		wide = append(wide, byte(u), byte(u>>8))
	}
	pad := strings.Repeat("A=b # nothing\n", largest/14+1)
	for name, text := range map[string]string{
		".env":            host,
		"sub/.env/a.toml": "[smtp]\nhost = \"" + sesHost + "\"\n", // a directory of that name
		"wide.env":        string(wide),
		"large.json":      pad + host,
		"data.json":       pad,
		"latin1.env":      "# caf\xe9\n" + host,
		"binary.env":      "\x00\x01\x02\x03",
	} {
		file := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	for name, to := range map[string]string{"gone.yaml": "nowhere.yaml", "elsewhere": other, "within": "sub", "bazel-bin": other, "gone.go": "nowhere.go"} {
		if err := os.Symlink(to, filepath.Join(dir, name)); err != nil {
			t.Skip(err)
		}
	}
	want := []string{
		"elsewhere: the symbolic link leads to a directory elsewhere, and is not followed",
		"gone.yaml: the symbolic link leads nowhere",
		"large.json: it speaks of SES and is larger than 1 MiB, which settings are not: look at it yourself",
		"wide.env: it is written in UTF-16: sesfix reads UTF-8",
	}
	if os.Getuid() != 0 { // nothing stops root
		for _, name := range []string{"shut.env", "shut"} {
			os.Mkdir(filepath.Join(dir, "shut"), 0)
			os.WriteFile(filepath.Join(dir, "shut.env"), nil, 0)
			want = append(want, name+": it cannot be read: permission denied")
		}
	}
	files, unread := Find(dir)
	var read, got []string
	for _, f := range files {
		read = append(read, strings.TrimPrefix(f.Name, dir+"/"))
	}
	for _, u := range unread {
		got = append(got, strings.TrimPrefix(u.Name, dir+"/")+": "+u.Reason)
	}
	if d := cmp.Diff([]string{".env", "latin1.env", "sub/.env/a.toml"}, read); d != "" {
		t.Errorf("read (-want +got)\n%s", d)
	}
	slices.Sort(want)
	slices.Sort(got)
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("not read (-want +got)\n%s", d)
	}
}

// A host at the seam of two parts of a large file is found.
func TestMentionsAtSeam(t *testing.T) {
	for _, before := range []int{largest - 10, largest, largest - 1<<10 - 5, 3*largest - 20} {
		text := strings.Repeat("x", before) + sesHost + strings.Repeat("y", largest)
		if found, err := mentions(strings.NewReader(text)); !found || err != nil {
			t.Errorf("the host at %d is not found: %v", before, err)
		}
	}
	if found, _ := mentions(strings.NewReader(strings.Repeat("email-smtq", largest/4))); found {
		t.Error("a host is found in nothing")
	}
}
