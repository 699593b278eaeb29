package driver

import (
	"bytes"
	"context"
	"io"
	"os"
	"path/filepath"
	"testing"

	"golang.org/x/tools/txtar"
)

// sdkTree is a module with a stub of an SES SDK, beside the main module.
const sdkTree = `
-- ../sesv2/go.mod --
module github.com/aws/aws-sdk-go-v2/service/sesv2
go 1.24
-- ../sesv2/sesv2.go --
package sesv2

type Client struct{}
type SendEmailInput struct{}

func NewFromConfig() *Client { return nil }
func (*Client) SendEmail(*SendEmailInput) error { return nil }
-- go.mod --
module example.com/m
go 1.24
require github.com/aws/aws-sdk-go-v2/service/sesv2 v1.0.0
replace github.com/aws/aws-sdk-go-v2/service/sesv2 => ../sesv2
`

// writeTree writes archives into a new directory, the first ones first, and
// returns the directory of the main module.
func writeTree(t *testing.T, archives ...string) string {
	t.Helper()
	dir, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	dir = filepath.Join(dir, "main")
	for _, a := range archives {
		for _, f := range txtar.Parse([]byte(a)).Files {
			writeFile(t, filepath.Join(dir, f.Name), f.Data)
		}
	}
	return dir
}

func writeFile(t *testing.T, name string, text []byte) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, text, 0o644); err != nil {
		t.Fatal(err)
	}
}

func readFile(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// testTool runs the go command in a directory, away from what the developer's
// environment says about it.
func testTool(dir string) *gotool {
	env := append(os.Environ(), "GOFLAGS=", "GOWORK=", "GO111MODULE=", "CGO_ENABLED=0")
	return &gotool{env: env, dir: dir}
}

// testWorkspace finds the workspace of a tree.
func testWorkspace(t *testing.T, dir string) (*gotool, *workspace) {
	t.Helper()
	g := testTool(dir)
	ws, err := findWorkspace(context.Background(), g)
	if err != nil {
		t.Fatal(err)
	}
	return g, ws
}

// runMain runs the command in a directory and returns its outputs.
func runMain(dir string, args ...string) (status int, stdout, stderr string) {
	var out, errs bytes.Buffer
	status = Main(context.Background(), args, System{Stdout: &out, Stderr: io.Writer(&errs), Env: testTool(dir).env, Dir: dir})
	return status, out.String(), errs.String()
}
