package driver

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/sesfix/sesfix/rewrite"
)

// change is a file about to be written.
type change struct {
	name          string // as the user knows it
	target        string // the file itself, where name is a symbolic link
	mode          fs.FileMode
	before, after []byte
	isNew         bool // the file is not there before
}

// writer replaces files. Tests make its rename fail.
type writer struct {
	rename func(from, to string) error
}

// applyPlans writes all plans, or none: when one write fails, the files already
// written are put back. The function it returns puts all of them back.
func applyPlans(ws *workspace, plans []rewrite.FilePlan) (undo func() error, err error) {
	return writer{os.Rename}.apply(ws, plans)
}

func (w writer) apply(ws *workspace, plans []rewrite.FilePlan) (undo func() error, err error) {
	var changes []change
	for _, p := range plans {
		c, err := check(ws, p)
		if err != nil {
			return nil, fmt.Errorf("%w; no file was changed", err)
		}
		changes = append(changes, c)
	}
	for i, c := range changes {
		err := w.replace(c.target, c.after, c.mode)
		if err == nil {
			continue
		}
		if e := w.restore(changes[:i]); e != nil {
			return nil, fmt.Errorf("%w\nand the files already written could not be put back: %w", err, e)
		}
		return nil, fmt.Errorf("%w; no file was changed", err)
	}
	return func() error { return w.restore(changes) }, nil
}

// check makes sure that a plan may be written: to a file of a main module, with
// the text that was analysed, that the user has not made read-only.
func check(ws *workspace, p rewrite.FilePlan) (change, error) {
	c := change{name: ws.rel(p.Filename), before: p.Before, after: p.After, isNew: p.New}
	if p.New {
		return c, c.checkNew(ws, p)
	}
	target, err := filepath.EvalSymlinks(p.Filename)
	if err != nil {
		return c, fmt.Errorf("cannot write %s: %w", c.name, err)
	}
	c.target = target
	if !ws.owns(target) {
		return c, fmt.Errorf("cannot write %s: it lies outside of the main modules", c.name)
	}
	info, err := os.Stat(target)
	if err != nil {
		return c, fmt.Errorf("cannot write %s: %w", c.name, err)
	}
	if c.mode = info.Mode().Perm(); c.mode&0o200 == 0 {
		return c, fmt.Errorf("cannot write %s: it is read-only", c.name)
	}
	text, err := os.ReadFile(target)
	if err != nil {
		return c, fmt.Errorf("cannot write %s: %w", c.name, err)
	}
	if !bytes.Equal(text, p.Before) {
		return c, fmt.Errorf("cannot write %s: it changed while sesfix was running; run sesfix again", c.name)
	}
	return c, nil
}

// checkNew makes sure that a new file may be written: into a directory of a main
// module, where there is none of its name.
func (c *change) checkNew(ws *workspace, p rewrite.FilePlan) error {
	dir, err := filepath.EvalSymlinks(filepath.Dir(p.Filename))
	if err != nil {
		return fmt.Errorf("cannot write %s: %w", c.name, err)
	}
	c.target, c.mode = filepath.Join(dir, filepath.Base(p.Filename)), 0o644
	if !ws.owns(c.target) {
		return fmt.Errorf("cannot write %s: it lies outside of the main modules", c.name)
	}
	if _, err := os.Lstat(c.target); !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("cannot write %s: it is there already, and is not a part of the build", c.name)
	}
	return nil
}

// restore writes the old text of the files, as many as it can.
func (w writer) restore(changes []change) error {
	var errs []error
	for _, c := range changes {
		if c.isNew {
			errs = append(errs, os.Remove(c.target))
			continue
		}
		errs = append(errs, w.replace(c.target, c.before, c.mode))
	}
	return errors.Join(errs...)
}

// replace writes a file so that it holds the old text or the new one at any
// time: the text goes to a file beside it, which then takes its name.
func (w writer) replace(name string, text []byte, mode fs.FileMode) (err error) {
	tmp, err := os.CreateTemp(filepath.Dir(name), ".sesfix-*")
	if err != nil {
		return fmt.Errorf("writing %s: %w", name, err)
	}
	defer func() {
		if err != nil {
			os.Remove(tmp.Name())
			err = fmt.Errorf("writing %s: %w", name, err)
		}
	}()
	_, err = tmp.Write(text)
	if err = errors.Join(err, tmp.Chmod(mode), tmp.Close()); err != nil {
		return err
	}
	return w.rename(tmp.Name(), name)
}
