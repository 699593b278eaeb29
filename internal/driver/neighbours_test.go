package driver

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const neighbourTree = `
-- go.mod --
module example.com/m
go 1.24
-- mail/mail.go --
package mail
-- app/app.go --
package app
import _ "example.com/m/mail"
-- other/other.go --
package other
-- examples/go.mod --
module example.com/m/examples
-- examples/vendor/v.go --
package v
import "example.com/m/mail"
var _ = mail.Vendored
-- examples/main.go --
package main
import "example.com/m/mail"
var _ = mail.FromExamples
-- _examples/one/go.mod --
module example.com/m/hidden
-- _examples/one/main.go --
package main
import "example.com/m/mail"
var _ = mail.FromHidden
-- mail/testdata/e2e/go.mod --
module example.com/m/e2e
-- mail/testdata/e2e/main.go --
package main
import "example.com/m/mail"
var _ = mail.FromTestdata
-- broken/go.mod --
module example.com/m/broken
require (
-- broken/main.go --
package main
import "example.com/m/mail"
var _ = mail.FromBroken
-- chain/go.mod --
module example.com/m/chain
-- chain/main.go --
package main
import ("net/http"; "example.com/m/app")
var _ = app.Get().Mailer.Client
var _ http.Header
-- node_modules/x/go.mod --
module example.com/m/npm
-- node_modules/x/x.go --
package x
import "example.com/m/mail"
var _ = mail.FromNode
`

// What modules that are not loaded use: in folders that "..." passes over too, and
// what they reach through a package that they do import.
func TestNeighbours(t *testing.T) {
	dir := writeTree(t, neighbourTree)
	if err := os.Mkdir(filepath.Join(dir, ".git"), 0o755); err != nil {
		t.Fatal(err)
	}
	ws, err := findWorkspace(t.Context(), &gotool{env: os.Environ(), dir: dir})
	if err != nil {
		t.Fatal(err)
	}
	g := &gotool{env: os.Environ(), dir: dir}
	listed, err := list(t.Context(), g, ws, []string{"./..."})
	if err != nil {
		t.Fatal(err)
	}
	used := neighbours(ws, listed)
	if d := cmp.Diff([]string{"Client", "FromBroken", "FromExamples", "FromHidden", "FromTestdata", "Mailer"}, slices.Sorted(maps.Keys(used["example.com/m/mail"]))); d != "" {
		t.Errorf("of the package (-want +got)\n%s", d)
	}
	if got := used["example.com/m/mail"]["Client"]; got != "example.com/m/chain" {
		t.Errorf("what %q uses through package app is not told", got)
	}
	if got := used["example.com/m/other"]; got != nil {
		t.Errorf("nobody uses the package, but %v", got)
	}
}
