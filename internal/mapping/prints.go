package mapping

import (
	"slices"
	"strings"
)

// A printer is a package with functions and methods that write a value of any type as
// text for a person, or take it for that (mapping.md 3.1, whole values printed).
type printer struct {
	path string
	// names are functions and methods that write a value as fmt does: behind a
	// pointer in a struct it writes an address. A name that ends in * stands for all
	// that begin like that.
	names []string
	// whole are those that write what is behind the pointers too, as JSON does.
	whole []string
}

// printers are the known ones. Where they are documented stands behind each: what
// counts is that a value is written, and neither kept for other code nor looked at
// for its type.
var printers = []printer{
	{"fmt", []string{"Print*", "Sprint*", "Fprint*", "Append*", "Errorf"}, nil},                                                                  // pkg.go.dev/fmt
	{"log", []string{"Print*", "Fatal*", "Panic*"}, nil},                                                                                         // pkg.go.dev/log
	{"log/slog", slogNames, nil},                                                                                                                 // pkg.go.dev/log/slog#TextHandler
	{"golang.org/x/exp/slog", slogNames, nil},                                                                                                    // pkg.go.dev/golang.org/x/exp/slog
	{"testing", []string{"Log*", "Error*", "Fatal*", "Skip*"}, nil},                                                                              // pkg.go.dev/testing#T.Log
	{"github.com/sirupsen/logrus", logrusNames, nil},                                                                                             // pkg.go.dev/github.com/sirupsen/logrus#TextFormatter
	{"github.com/Sirupsen/logrus", logrusNames, nil},                                                                                             // its old path
	{"go.uber.org/zap", []string{"Debug*", "Info*", "Warn*", "Error*", "DPanic*", "Panic*", "Fatal*", "Log*"}, zapWhole},                         // pkg.go.dev/go.uber.org/zap#Any: by reflection, as JSON
	{"github.com/rs/zerolog", []string{"Msgf", "Print*"}, []string{"Interface", "Any", "Fields"}},                                                // pkg.go.dev/github.com/rs/zerolog#Event.Interface
	{"github.com/rs/zerolog/log", []string{"Print*"}, nil},                                                                                       // pkg.go.dev/github.com/rs/zerolog/log
	{"github.com/go-logr/logr", []string{"Info", "Error", "WithValues"}, nil},                                                                    // pkg.go.dev/github.com/go-logr/logr#Logger.Info
	{"github.com/go-kit/log", []string{"Log", "With", "WithPrefix", "WithSuffix"}, nil},                                                          // pkg.go.dev/github.com/go-kit/log#Logger
	{"github.com/go-kit/kit/log", []string{"Log", "With", "WithPrefix", "WithSuffix"}, nil},                                                      // its old path
	{"github.com/golang/glog", glogNames, nil},                                                                                                   // pkg.go.dev/github.com/golang/glog
	{"k8s.io/klog", glogNames, nil},                                                                                                              // pkg.go.dev/k8s.io/klog
	{"k8s.io/klog/v2", glogNames, nil},                                                                                                           // pkg.go.dev/k8s.io/klog/v2
	{"github.com/hashicorp/go-hclog", []string{"Log", "Trace", "Debug", "Info", "Warn", "Error", "With"}, nil},                                   // pkg.go.dev/github.com/hashicorp/go-hclog#Logger
	{"github.com/charmbracelet/log", []string{"Log*", "Debug*", "Info*", "Warn*", "Error*", "Fatal*", "Print*", "With"}, nil},                    // pkg.go.dev/github.com/charmbracelet/log
	{"github.com/labstack/gommon/log", []string{"Print", "Printf", "Debug", "Debugf", "Info", "Infof", "Warn", "Warnf", "Error", "Errorf"}, nil}, // pkg.go.dev/github.com/labstack/gommon/log
	{"github.com/apex/log", []string{"WithField", "Debugf", "Infof", "Warnf", "Errorf", "Fatalf"}, nil},                                          // pkg.go.dev/github.com/apex/log
	{"github.com/davecgh/go-spew/spew", nil, []string{"Dump", "Sdump", "Fdump", "Print*", "Sprint*", "Fprint*", "Errorf"}},                       // pkg.go.dev/github.com/davecgh/go-spew/spew
	{"github.com/aws/aws-sdk-go/aws/awsutil", nil, []string{"Prettify", "StringValue"}},                                                          // pkg.go.dev/github.com/aws/aws-sdk-go/aws/awsutil#Prettify
}

var (
	slogNames   = []string{"Debug*", "Info*", "Warn*", "Error*", "Log", "With", "Any", "Group"}
	logrusNames = []string{"Trace*", "Debug*", "Info*", "Print*", "Warn*", "Error*", "Fatal*", "Panic*", "WithField", "WithFields"}
	glogNames   = []string{"Info*", "Warning*", "Error*", "Exit*", "Fatal*"}
	zapWhole    = []string{"Any", "Reflect", "Debugw", "Infow", "Warnw", "Errorw", "DPanicw", "Panicw", "Fatalw", "Logw", "With"}
)

// Printed says how a function writes a value.
type Printed struct {
	Formatted bool // one of its arguments, the first string, is a format
	Whole     bool // it writes what is behind pointers too
}

// Prints reports whether the function or method name of a package writes its
// arguments for a person (mapping.md 3.1), and how.
func Prints(pkgPath, name string) (how Printed, ok bool) {
	for _, p := range printers {
		if p.path != pkgPath {
			continue
		}
		how.Formatted = strings.HasSuffix(name, "f")
		how.Whole = named(p.whole, name)
		return how, how.Whole || named(p.names, name)
	}
	return how, false
}

// named reports whether name is one of patterns, or begins as one that ends in *.
func named(patterns []string, name string) bool {
	return slices.ContainsFunc(patterns, func(p string) bool {
		begin, more := strings.CutSuffix(p, "*")
		return name == begin || more && strings.HasPrefix(name, begin)
	})
}

// PrintsText reports whether a format shows values in a way that a person reads: not
// their types (%T) or addresses (%p), which say what the SDK is (mapping.md 4.2, S14).
func PrintsText(format string) bool {
	verbs, _ := verbsOf(format)
	return !strings.ContainsAny(verbs, "Tp")
}

// PrintsString reports whether a format may show its n-th value, from 0 on, as a string:
// go vet refuses that of a struct with other fields than strings.
func PrintsString(format string, n int) bool {
	verbs, inOrder := verbsOf(format)
	if inOrder {
		return n < len(verbs) && strings.IndexByte("sqxX", verbs[n]) >= 0
	}
	return strings.ContainsAny(verbs, "sqxX")
}

// StringVerbs reports whether all verbs of a format suit strings, as go vet sees it
// (package fmt, "Printing").
func StringVerbs(format string) bool {
	verbs, _ := verbsOf(format)
	return strings.Trim(verbs, "vsqxX") == ""
}

// verbsOf returns the verbs of a format. inOrder says that each stands for the next value.
func verbsOf(format string) (verbs string, inOrder bool) {
	inOrder = true
	for i := 0; i < len(format); i++ {
		if format[i] != '%' {
			continue
		}
		for i++; i < len(format) && strings.IndexByte("+-# 0123456789.[]*", format[i]) >= 0; i++ {
			inOrder = inOrder && strings.IndexByte("[*", format[i]) < 0
		}
		if i < len(format) && format[i] != '%' {
			verbs += format[i : i+1]
		}
	}
	return verbs, inOrder
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
