// Package webhook holds the handler of Paubox webhooks that sesfix writes for
// users (mapping.md 6.3, 6.4). It is the source of package pauboxhook, which is
// built and tested like the rest and never a part of the command.
package webhook

import (
	"bytes"
	_ "embed"
	"fmt"
	"go/token"
)

// DefaultPackage is the name that the package of the handler has here.
const DefaultPackage = "pauboxhook"

//go:embed pauboxhook/handler.go
var handler []byte

// Source returns the handler as a file of the package of that name. The name
// must be one that a package can have.
func Source(name string) ([]byte, error) {
	if !token.IsIdentifier(name) || name == "_" {
		return nil, fmt.Errorf("%q cannot be the name of a package", name)
	}
	text := bytes.ReplaceAll(handler, []byte(DefaultPackage), []byte(name))
	if name == "main" { // the comment of a program speaks of the program
		text = bytes.Replace(text, []byte("&main."), []byte("&"), 1)
	}
	head := "// Written by sesfix webhook. It is yours to change.\n\n"
	return append([]byte(head), bytes.TrimLeft(text, "\n")...), nil
}
