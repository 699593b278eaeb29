package infra

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
)

// Unread is a file or a directory that was not looked at.
type Unread struct {
	Name   string
	Reason string
}

// miss notes what was not looked at: nothing is left out without a word.
func (t *tree) miss(name, reason string) {
	t.unread = append(t.unread, Unread{name, reason})
}

// notRead is why something could not be read, without its name, which can be that
// of a file elsewhere.
func notRead(err error) string {
	var path *fs.PathError
	if errors.As(err, &path) {
		err = path.Err
	}
	return "it cannot be read: " + err.Error()
}

// toDirectory reports whether a symbolic link leads to a directory. Links are not
// followed; one that leads to what is looked at anyway needs no word, and neither
// do those that Bazel makes for its output.
func (t *tree) toDirectory(name string) bool {
	info, err := os.Stat(name)
	if err != nil || !info.IsDir() {
		return false
	}
	real, err := filepath.EvalSymlinks(name)
	root, errRoot := filepath.EvalSymlinks(t.root)
	rest, errRel := filepath.Rel(root, real)
	within := err == nil && errRoot == nil && errRel == nil && filepath.IsLocal(rest)
	if !within && !skipped(name) && !strings.HasPrefix(filepath.Base(name), "bazel-") {
		t.miss(name, "the symbolic link leads to a directory elsewhere, and is not followed")
	}
	return true
}

// large looks into a file that is too large for one of settings: only one that
// speaks of SES is worth a word.
func (t *tree) large(name string) {
	f, err := os.Open(name)
	if err != nil {
		t.miss(name, notRead(err))
		return
	}
	defer f.Close()
	found, err := mentions(f)
	switch {
	case err != nil:
		t.miss(name, notRead(err))
	case found:
		t.miss(name, "it speaks of SES and is larger than 1 MiB, which settings are not: look at it yourself")
	}
}

// mentions reports whether a text holds a line that leads to SES. A line longer
// than the buffer is looked at in parts that overlap.
func mentions(r io.Reader) (bool, error) {
	const overlap = 1 << 10
	in := bufio.NewReader(r)
	buf := make([]byte, 0, largest)
	for {
		n, err := io.ReadFull(in, buf[len(buf):cap(buf)])
		buf = buf[:len(buf)+n]
		if mapping.SettingsMayReachSES(buf) {
			return true, nil
		}
		if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
			return false, nil
		}
		if err != nil {
			return false, err
		}
		buf = buf[:copy(buf, buf[len(buf)-overlap:])]
	}
}

// wide reports whether a text that leads to SES is written in UTF-16, as some
// shells of Windows do.
func wide(text []byte) bool {
	big, small := bytes.HasPrefix(text, []byte("\xfe\xff")), bytes.HasPrefix(text, []byte("\xff\xfe"))
	if !big && !small && bytes.Count(text, []byte{0}) <= len(text)/4 {
		return false
	}
	return mapping.SettingsMayReachSES(bytes.ReplaceAll(text, []byte{0}, nil))
}
