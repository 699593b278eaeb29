// Package driver is the standalone run of sesfix: it chooses the packages of
// the main modules that matter, loads them with types, has package rewrite plan
// their migration, applies the plans and writes the report.
//
// It knows nothing of rules or of the code that is rewritten.
package driver

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"github.com/sesfix/sesfix/internal/option"
)

// The exit statuses of the command, the same for every format.
const (
	statusDone    = 0 // nothing is left to do
	statusFailed  = 1 // the job could not be done
	statusUsage   = 2 // the command line is wrong
	statusRemains = 3 // findings, broken packages or a diff remain
)

// System is what a run sees of the machine around it.
type System struct {
	Stdout, Stderr io.Writer
	Env            []string // of the go command, in the form "key=value"
	Dir            string   // working directory, absolute
}

// usageError is a mistake on the command line.
type usageError struct{ error }

// Main runs the command with the given arguments, without the program's name,
// and returns its exit status.
func Main(ctx context.Context, args []string, sys System) int {
	status, err := command(ctx, args, sys)
	if err == nil {
		return status
	}
	fmt.Fprintf(sys.Stderr, "sesfix: %v\n", err)
	if errors.As(err, new(usageError)) {
		fmt.Fprintln(sys.Stderr, "Run 'sesfix help' for usage.")
		return statusUsage
	}
	return statusFailed
}

// command does what the first argument says.
func command(ctx context.Context, args []string, sys System) (int, error) {
	if len(args) > 0 {
		switch args[0] {
		case "help":
			return statusDone, help(sys.Stdout, args[1:])
		case "version":
			return statusDone, printVersion(sys.Stdout, args[1:])
		case "webhook":
			return statusDone, printWebhook(sys, args[1:])
		}
	}
	settings, patterns, err := parse(args)
	if errors.Is(err, flag.ErrHelp) {
		return statusDone, help(sys.Stdout, nil)
	}
	if err != nil {
		return 0, usageError{err}
	}
	if !filepath.IsAbs(settings.Dir) {
		settings.Dir = filepath.Join(sys.Dir, settings.Dir)
	}
	r := &run{sys: sys, settings: settings, patterns: patterns}
	return r.safely(ctx)
}

// parse reads the flags and the package patterns.
func parse(args []string) (*option.Settings, []string, error) {
	flags := flag.NewFlagSet("sesfix", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	settings := option.Register(flags, option.Command)
	if err := flags.Parse(args); err != nil {
		return nil, nil, err
	}
	if settings.Fix && settings.Diff {
		return nil, nil, fmt.Errorf("-fix changes files and -diff does not: choose one")
	}
	if err := settings.Rewrite.Validate(); err != nil {
		return nil, nil, err
	}
	patterns := flags.Args()
	for _, p := range patterns {
		if strings.HasPrefix(p, "-") {
			return nil, nil, fmt.Errorf("%s stands after a package: put the flags first", p)
		}
	}
	if len(patterns) == 0 {
		patterns = []string{"./..."}
	}
	return settings, patterns, nil
}
