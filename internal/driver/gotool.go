package driver

import (
	"bytes"
	"context"
	"fmt"
	"os/exec"
	"strings"

	"golang.org/x/tools/go/packages"
)

// gotool runs the go command, or go/packages over it, in one directory.
type gotool struct {
	env  []string
	dir  string
	tags string
}

// environ is the environment of the go command. Module facts come from go list,
// so another driver of go/packages is of no use; PWD keeps the spelling of a
// directory that is reached through a symbolic link.
func (g *gotool) environ() []string {
	env := append([]string(nil), g.env...)
	return append(env, "GOPACKAGESDRIVER=off", "PWD="+g.dir)
}

// output runs "go args..." and returns what it prints.
func (g *gotool) output(ctx context.Context, args ...string) ([]byte, error) {
	path, err := exec.LookPath("go")
	if err != nil {
		return nil, fmt.Errorf("the go command is not on PATH, and sesfix needs it to load packages: install Go, or put its bin directory on PATH")
	}
	cmd := exec.CommandContext(ctx, path, args...)
	cmd.Dir, cmd.Env = g.dir, g.environ()
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil {
		what := "go " + strings.Join(args, " ")
		if text := strings.TrimSpace(stderr.String()); text != "" {
			return nil, fmt.Errorf("%s: %s", what, text)
		}
		return nil, fmt.Errorf("%s: %w", what, err)
	}
	return stdout.Bytes(), nil
}

// config is the configuration of a load.
func (g *gotool) config(ctx context.Context, mode packages.LoadMode) *packages.Config {
	cfg := &packages.Config{Mode: mode, Context: ctx, Dir: g.dir, Env: g.environ(), Tests: true}
	if g.tags != "" {
		cfg.BuildFlags = []string{"-tags=" + g.tags}
	}
	return cfg
}
