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
	}
	return nil
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
// tools and package managers keep there.
func Find(root string) []*File {
	var files []*File
	names, links := settingsBelow(root)
	for _, name := range names {
		if info, err := os.Lstat(name); err == nil {
			files = append(files, read(name, info)...)
		}
	}
	return append(files, linked(names, links)...)
}

// settingsBelow lists the files below a directory that can hold settings, and the
// symbolic links to such.
func settingsBelow(root string) (names, links []string) {
	filepath.WalkDir(root, func(name string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return nil // an unreadable directory holds no settings of the program
		case e.IsDir():
			if name != root && skipped(name) {
				return filepath.SkipDir
			}
		case formatOf(name) == nil:
		case e.Type()&fs.ModeSymlink != 0:
			links = append(links, name)
		default:
			names = append(names, name)
		}
		return nil
	})
	return names, links
}

// WithPort is a settings file below a directory with a port that SES has and
// Paubox has not, "" if there is none: an access can be spread over files. What is
// edited anyway, of the given files, is none.
func WithPort(root string, known []*File) string {
	names, links := settingsBelow(root)
	for _, name := range append(names, links...) {
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
func linked(names, links []string) (files []*File) {
	seen := map[string]bool{}
	if len(links) > 0 {
		for _, name := range names {
			real, _ := filepath.EvalSymlinks(name)
			seen[real] = true
		}
	}
	for _, name := range links {
		real, err := filepath.EvalSymlinks(name)
		if err != nil || seen[real] {
			continue
		}
		seen[real] = true
		info, err := os.Stat(real)
		if err != nil {
			continue
		}
		for _, f := range read(name, info) {
			for _, u := range f.Units {
				u.Blockers = append(u.Blockers, Blocker{u.host.Start, "the file is a symbolic link: change the one that it leads to"})
			}
			files = append(files, f)
		}
	}
	return files
}

// read looks at one file; it gives none where nothing of it leads to SES.
func read(name string, info fs.FileInfo) []*File {
	if !info.Mode().IsRegular() || info.Size() > largest {
		return nil
	}
	text, err := os.ReadFile(name)
	if err != nil {
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
