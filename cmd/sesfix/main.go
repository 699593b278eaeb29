// Sesfix finds every use of Amazon SES in Go code and rewrites it for Paubox.
// Run "sesfix help" for how to use it.
package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"strings"

	"golang.org/x/tools/go/analysis/unitchecker"

	"github.com/sesfix/sesfix/analyzer"
	"github.com/sesfix/sesfix/internal/driver"
)

func main() {
	if speaksVet(os.Args[1:]) {
		unitchecker.Main(analyzer.New()) // exits
	}
	dir, err := os.Getwd()
	if err != nil {
		fmt.Fprintln(os.Stderr, "sesfix:", err)
		os.Exit(1)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	status := driver.Main(ctx, os.Args[1:], driver.System{Stdout: os.Stdout, Stderr: os.Stderr, Env: os.Environ(), Dir: dir})
	stop()
	os.Exit(status)
}

// speaksVet reports whether the arguments come from go vet or go fix, which run
// this binary as a tool: to ask for its version and its flags, and then once for
// every package, with a configuration file.
func speaksVet(args []string) bool {
	if len(args) == 0 {
		return false
	}
	first, last := args[0], args[len(args)-1]
	return first == "-V=full" || first == "-flags" || strings.HasSuffix(last, ".cfg")
}
