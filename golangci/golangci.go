// Package golangci is the module plugin of golangci-lint: a thin shell over
// package analyzer. A golangci-lint that is built with it (README.md,
// "golangci-lint") knows the linter sesfix, of type module.
//
// Its settings are the options of the analyzer by their names, without the dash,
// and multi-file. golangci-lint may hide what is found in one file and apply the
// fix of the next, so what changes several files together is reported only,
// unless multi-file is true.
package golangci

import (
	"errors"
	"flag"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/golangci/plugin-module-register/register"
	"golang.org/x/tools/go/analysis"

	"github.com/sesfix/sesfix/analyzer"
	"github.com/sesfix/sesfix/internal/option"
)

// Name is the name of the linter, the key of its settings in .golangci.yml.
const Name = "sesfix"

// multiFile is the setting that no other driver has.
const multiFile = "multi-file"

func init() { register.Plugin(Name, New) }

// plugin is the linter with its settings.
type plugin struct{ analyzer *analysis.Analyzer }

// BuildAnalyzers returns the analyzer.
func (p plugin) BuildAnalyzers() ([]*analysis.Analyzer, error) {
	return []*analysis.Analyzer{p.analyzer}, nil
}

// GetLoadMode asks for types: sesfix goes by them.
func (plugin) GetLoadMode() string { return register.LoadModeTypesInfo }

// New makes the plugin from the settings that golangci-lint read. A setting that
// does not exist, or a value that it cannot have, is an error.
func New(conf any) (register.LinterPlugin, error) {
	settings, ok := conf.(map[string]any)
	if !ok && conf != nil {
		return nil, fmt.Errorf("settings of sesfix: want names and values, not %T", conf)
	}
	multi := false
	if value, given := settings[multiFile]; given {
		if multi, ok = value.(bool); !ok {
			return nil, fmt.Errorf("setting %s of sesfix: want true or false", multiFile)
		}
	}
	flags := flag.NewFlagSet(Name, flag.ContinueOnError)
	parsed := option.Register(flags, option.Package)
	for _, name := range slices.Sorted(maps.Keys(settings)) {
		if name == multiFile {
			continue
		}
		if err := set(flags, name, settings[name]); err != nil {
			return nil, err
		}
	}
	if err := parsed.Rewrite.Validate(); err != nil {
		return nil, fmt.Errorf("settings of sesfix: %w", err)
	}
	a := analyzer.NewFor(analyzer.Driver{SingleFile: !multi, Nolint: true, PartTests: true})
	var err error
	flags.Visit(func(f *flag.Flag) { err = errors.Join(err, a.Flags.Set(f.Name, f.Value.String())) })
	return plugin{a}, err
}

// set gives a flag the value of a setting.
func set(flags *flag.FlagSet, name string, value any) error {
	if flags.Lookup(name) == nil {
		return unknown(name)
	}
	s, err := text(value)
	if err == nil {
		err = flags.Set(name, s)
	}
	if err != nil {
		return fmt.Errorf("setting %s of sesfix: %w", name, err)
	}
	return nil
}

// text is the value as it would stand on a command line; a list has commas.
func text(value any) (string, error) {
	switch v := value.(type) {
	case string:
		return v, nil
	case bool:
		return fmt.Sprint(v), nil
	case []any:
		var parts []string
		for _, e := range v {
			s, ok := e.(string)
			if !ok {
				return "", fmt.Errorf("want a list of texts")
			}
			parts = append(parts, s)
		}
		return strings.Join(parts, ","), nil
	}
	return "", fmt.Errorf("want a text, a list of texts, true or false")
}

// unknown is the error for a setting that does not exist.
func unknown(name string) error {
	names := []string{multiFile}
	for _, o := range option.For(option.Package) {
		names = append(names, o.Name)
	}
	if near := option.Closest(name, names); len(near) > 0 {
		return fmt.Errorf("sesfix has no setting %q: did you mean %s?", name, strings.Join(near, " or "))
	}
	return fmt.Errorf("sesfix has no setting %q; it has %s", name, strings.Join(names, ", "))
}
