package mapping

import "strings"

// printers are the functions and methods, by package, that write a value of any type
// as text for a person, or take it for that (mapping.md 3.1, whole outputs printed).
// A name that ends in * stands for all that begin like that.
var printers = map[string][]string{
	"fmt":                        {"Print*", "Sprint*", "Fprint*", "Append*", "Errorf"},
	"log":                        {"Print*", "Fatal*", "Panic*"},
	"log/slog":                   {"Debug*", "Info*", "Warn*", "Error*", "Log", "With", "Any", "Group"},
	"testing":                    {"Log*", "Error*", "Fatal*", "Skip*"},
	"github.com/sirupsen/logrus": {"Trace*", "Debug*", "Info*", "Print*", "Warn*", "Error*", "Fatal*", "Panic*", "WithField", "WithFields"},
	"github.com/Sirupsen/logrus": {"Debug*", "Info*", "Print*", "Warn*", "Error*", "Fatal*", "Panic*", "WithField", "WithFields"},
	"go.uber.org/zap":            {"Any", "Debug*", "Info*", "Warn*", "Error*", "DPanic*", "Panic*", "Fatal*", "With"},
	"github.com/rs/zerolog":      {"Interface", "Any", "Msgf", "Print*"},
}

// Prints reports whether the function or method name of a package writes its
// arguments for a person (mapping.md 3.1). formatted says that one of them, the
// first string, is a format.
func Prints(pkgPath, name string) (formatted, ok bool) {
	for _, p := range printers[pkgPath] {
		begin, more := strings.CutSuffix(p, "*")
		if name == begin || more && strings.HasPrefix(name, begin) {
			return strings.HasSuffix(name, "f"), true
		}
	}
	return false, false
}

// PrintsText reports whether a format shows values in a way that a person reads: not
// their types (%T) or addresses (%p), which say what the SDK is (mapping.md 4.2, S14).
func PrintsText(format string) bool {
	for i := 0; i < len(format); i++ {
		if format[i] != '%' {
			continue
		}
		for i++; i < len(format) && strings.IndexByte("+-# 0123456789.[]*", format[i]) >= 0; i++ {
		}
		if i < len(format) && (format[i] == 'T' || format[i] == 'p') {
			return false
		}
	}
	return true
}

// asserts are the packages of test helpers that compare what they are given with nil.
var asserts = map[string]bool{
	"github.com/stretchr/testify/assert": true, "github.com/stretchr/testify/require": true,
}

// AsksNil reports whether the function or method name of a package asks no more of a
// value than whether it is nil: so the type of the value may change (mapping.md 4.2, S12).
func AsksNil(pkgPath, name string) bool {
	switch name {
	case "Nil", "Nilf", "NotNil", "NotNilf":
		return asserts[pkgPath]
	}
	return false
}

// AsksEqual reports whether the function or method name of a package asks whether two
// values are equal, or not: of nil and a value it asks no more than AsksNil.
func AsksEqual(pkgPath, name string) bool {
	switch name {
	case "Equal", "Equalf", "NotEqual", "NotEqualf":
		return asserts[pkgPath]
	}
	return false
}

// Asserts reports whether a package is one of test helpers, which only read what they
// are given.
func Asserts(pkgPath string) bool { return asserts[pkgPath] }
