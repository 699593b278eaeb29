package infra

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
)

// largest is the size of the largest file that is read: settings are small, data
// is not.
const largest = 1 << 20

// formatOf returns the scanner for a file of that name, nil for one that holds no
// settings.
func formatOf(name string) scanner {
	base := strings.ToLower(filepath.Base(name))
	for _, lock := range []string{"package-lock.json", "composer.lock", "go.sum"} {
		if base == lock {
			return nil
		}
	}
	if base == ".env" || strings.HasPrefix(base, ".env.") || strings.HasPrefix(base, "env.") || base == ".envrc" {
		return scanEnv
	}
	base = withoutSample(base)
	if strings.HasPrefix(base, "dockerfile") || strings.HasPrefix(base, "containerfile") || base == "makefile" {
		return scriptOf(base)
	}
	switch filepath.Ext(base) {
	case ".env":
		return scanEnv
	case ".yml", ".yaml":
		return scanYAML
	case ".json", ".jsonc", ".json5":
		return scanJSON
	case ".toml":
		return scanTOML
	case ".ini", ".cfg", ".conf", ".cnf", ".properties":
		return scanINI
	case ".tf", ".tofu", ".tfvars", ".hcl":
		return scanHCL
	case ".sh", ".bash", ".mk":
		return scanScript
	case ".dockerfile":
		return scanDocker
	}
	return nil
}

// scriptOf is the scanner of a file that has no ending.
func scriptOf(base string) scanner {
	if base == "makefile" {
		return scanScript
	}
	return scanDocker
}

// withoutSample is a name without the ends of files that are to be copied.
func withoutSample(base string) string {
	for {
		ext := filepath.Ext(base)
		if !slices.Contains([]string{".example", ".sample", ".dist", ".template", ".tmpl", ".tpl", ".gotmpl", ".default", ".local"}, ext) {
			return base
		}
		base = strings.TrimSuffix(base, ext)
	}
}

// Scan returns the settings of a file. A file whose name is none of a settings
// file has none.
func Scan(name string, text []byte) []Setting {
	scan := formatOf(name)
	if scan == nil || bytes.IndexByte(text, 0) >= 0 {
		return nil
	}
	body := bytes.TrimPrefix(text, []byte("\xef\xbb\xbf")) // some editors mark UTF-8 so
	settings, err := scan(body)
	if err != nil {
		settings = scanLines(body)
	}
	for i := range settings {
		settings[i].Start += len(text) - len(body)
		settings[i].End += len(text) - len(body)
	}
	return settings
}

// Find reads the settings files below a directory that lead to SES, in the order
// of their names, those behind symbolic links last. Other modules below it are none of it, and neither is what
// tools and package managers keep there. What could not be read is told.
func Find(root string) (files []*File, unread []Unread) {
	t := settingsBelow(root)
	for _, name := range t.names {
		info, err := os.Lstat(name)
		if err != nil {
			t.miss(name, notRead(err))
			continue
		}
		files = append(files, t.read(name, info)...)
	}
	return append(files, t.linked()...), t.unread
}

// tree is what lies below a directory.
type tree struct {
	root   string
	names  []string // files that can hold settings
	links  []string // symbolic links to such
	unread []Unread
}

// settingsBelow lists the files below a directory that can hold settings, and the
// symbolic links to such.
func settingsBelow(root string) *tree {
	t := &tree{root: root}
	filepath.WalkDir(root, func(name string, e fs.DirEntry, err error) error {
		link := e != nil && e.Type()&fs.ModeSymlink != 0
		switch {
		case err != nil:
			t.miss(name, notRead(err))
		case e.IsDir():
			if name != root && skipped(name) {
				return filepath.SkipDir
			}
		case link && t.toDirectory(name):
		case formatOf(name) == nil:
		case link:
			t.links = append(t.links, name)
		default:
			t.names = append(t.names, name)
		}
		return nil
	})
	return t
}

// WithPort is a settings file below a directory with a port that SES has and
// Paubox has not, "" if there is none: an access can be spread over files. What is
// edited anyway, of the given files, is none.
func WithPort(root string, known []*File) string {
	t := settingsBelow(root)
	for _, name := range append(t.names, t.links...) {
		info, err := os.Stat(name)
		if err != nil || !info.Mode().IsRegular() || info.Size() > largest {
			continue
		}
		text, err := os.ReadFile(name)
		if err != nil || !bytes.Contains(text, []byte("2587")) && !bytes.Contains(text, []byte("2465")) {
			continue
		}
		for _, s := range Scan(name, text) {
			port := mapping.DefaultOf(s.Value)
			if to, _, ok := mapping.SMTPPort(port); ok && to != port && !editedAt(known, name, s.Start) {
				return name
			}
		}
	}
	return ""
}

// editedAt reports whether a unit that nothing blocks changes the value at a place.
func editedAt(files []*File, name string, start int) bool {
	return slices.ContainsFunc(files, func(f *File) bool {
		return f.Name == name && slices.ContainsFunc(f.Units, func(u *Unit) bool {
			return len(u.Blockers) == 0 && slices.ContainsFunc(u.Edits, func(e Edit) bool { return e.Start == start })
		})
	})
}

// linked reads the files that symbolic links lead to, where they are none of those
// that were read. They are never edited: what else they belong to is not known.
func (t *tree) linked() (files []*File) {
	seen := map[string]bool{}
	if len(t.links) > 0 {
		for _, name := range t.names {
			real, _ := filepath.EvalSymlinks(name)
			seen[real] = true
		}
	}
	for _, name := range t.links {
		real, err := filepath.EvalSymlinks(name)
		if err != nil {
			t.miss(name, "the symbolic link leads nowhere")
			continue
		}
		if seen[real] {
			continue
		}
		seen[real] = true
		info, err := os.Stat(real)
		if err != nil {
			t.miss(name, notRead(err))
			continue
		}
		for _, f := range t.read(name, info) {
			for _, u := range f.Units {
				u.Blockers = append(u.Blockers, Blocker{u.host.Start, "the file is a symbolic link: change the one that it leads to"})
			}
			files = append(files, f)
		}
	}
	return files
}

// read looks at one file; it gives none where nothing of it leads to SES.
func (t *tree) read(name string, info fs.FileInfo) []*File {
	switch {
	case !info.Mode().IsRegular():
		t.miss(name, "it is no regular file")
		return nil
	case info.Size() > largest:
		t.large(name)
		return nil
	}
	text, err := os.ReadFile(name)
	if err != nil {
		t.miss(name, notRead(err))
		return nil
	}
	if wide(text) {
		t.miss(name, "it is written in UTF-16: sesfix reads UTF-8")
		return nil
	}
	if f := Look(name, text); f != nil {
		return []*File{f}
	}
	return nil
}

// skipped reports whether a directory is left out.
func skipped(dir string) bool {
	base := filepath.Base(dir)
	if slices.Contains([]string{".git", ".hg", ".svn", ".terraform", ".idea", "vendor", "node_modules", "testdata"}, base) {
		return true
	}
	_, err := os.Stat(filepath.Join(dir, "go.mod"))
	return err == nil
}
