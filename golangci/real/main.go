// Command real is golangci-lint with the plugin of sesfix, as `golangci-lint
// custom` makes it, but built from the module proxy alone. It is a module of its
// own, so that the dependencies of golangci-lint stay out of sesfix. The test
// beside it, which ./run starts, runs it on the cases of sesfix.
package main

import (
	"fmt"
	"os"
	"runtime"

	"github.com/golangci/golangci-lint/v2/pkg/commands"
	"github.com/golangci/golangci-lint/v2/pkg/exitcodes"

	_ "github.com/sesfix/sesfix/golangci" // registers the linter
)

func main() {
	info := commands.BuildInfo{GoVersion: runtime.Version(), Version: "with sesfix", Commit: "unknown", Date: "unknown"}
	if err := commands.Execute(info); err != nil {
		fmt.Fprintln(os.Stderr, "The command is terminated due to an error:", err)
		os.Exit(exitcodes.Failure)
	}
}
