package driver

import (
	"context"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// chosen returns what the patterns select, without the module's path.
func chosen(t *testing.T, dir string, patterns ...string) []string {
	t.Helper()
	g, ws := testWorkspace(t, dir)
	l, err := list(context.Background(), g, ws, patterns)
	if err != nil {
		t.Fatal(err)
	}
	sel, err := choose(context.Background(), g, ws, l)
	if err != nil {
		t.Fatal(err)
	}
	paths := []string{}
	for _, p := range sel.paths {
		paths = append(paths, strings.TrimPrefix(p, "example.com/m/"))
	}
	return paths
}

// callers import package mail, directly or not; other does not.
const callers = `
-- app/app.go --
package app
import "example.com/m/mail"
func Run() { mail.Send() }
-- cmd/x/main.go --
package main
import "example.com/m/app"
func main() { app.Run() }
-- far/far_test.go --
package far_test
import ("testing"; "example.com/m/app")
func Test(*testing.T) { app.Run() }
-- far/far.go --
package far
-- other/other.go --
package other
`

const closedMail = `
-- mail/mail.go --
package mail
import "github.com/aws/aws-sdk-go-v2/service/sesv2"
var client *sesv2.Client
func Send() { client.SendEmail(nil) }
`

const openMail = `
-- mail/mail.go --
package mail
import "github.com/aws/aws-sdk-go-v2/service/sesv2"
var Client *sesv2.Client
func Send() { Client.SendEmail(nil) }
`

func TestChoose(t *testing.T) {
	for _, test := range []struct {
		name, mail string
		patterns   []string
		want       []string
	}{
		{"what is not exported stays at home", closedMail, []string{"./..."}, []string{"mail"}},
		{"only what matches", closedMail, []string{"./app", "./other"}, []string{}},
		{"what is exported takes its users along", openMail, []string{"./..."}, []string{"app", "cmd/x", "far", "mail"}},
		{"outside of the patterns too", openMail, []string{"./mail"}, []string{"app", "cmd/x", "far", "mail"}},
		{"starting from a user of it", openMail, []string{"./cmd/..."}, []string{"app", "cmd/x", "far", "mail"}},
		{"not from elsewhere", openMail, []string{"./other"}, []string{}},
		{"a file stands for its package", closedMail, []string{"mail/mail.go"}, []string{"mail"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := chosen(t, writeTree(t, sdkTree, callers, test.mail), test.patterns...)
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestChooseTests(t *testing.T) {
	dir := writeTree(t, sdkTree, `
-- a/a.go --
package a
-- a/a_test.go --
package a
import "github.com/aws/aws-sdk-go-v2/service/sesv2"
var Exported *sesv2.Client
-- b/b.go --
package b
import _ "example.com/m/a"
-- c/c.go --
package c
-- c/c_test.go --
package c_test
import _ "github.com/aws/aws-sdk-go-v2/service/sesv2"
`)
	if diff := cmp.Diff([]string{"a", "c"}, chosen(t, dir, "./...")); diff != "" {
		t.Errorf("what tests export is not seen by others: %s", diff)
	}
}

// A dependency cannot change; the packages that reach SES through it count, and
// only those that match.
func TestChooseDependency(t *testing.T) {
	dir := writeTree(t, sdkTree, `
-- ../util/go.mod --
module example.com/util
go 1.24
require github.com/aws/aws-sdk-go-v2/service/sesv2 v1.0.0
-- ../util/open/open.go --
package open
import "github.com/aws/aws-sdk-go-v2/service/sesv2"
func Client() *sesv2.Client { return nil }
-- ../util/closed/closed.go --
package closed
import "github.com/aws/aws-sdk-go-v2/service/sesv2"
func Send(in string) { var c *sesv2.Client; c.SendEmail(nil) }
-- go.mod --
module example.com/m
go 1.24
require github.com/aws/aws-sdk-go-v2/service/sesv2 v1.0.0
require example.com/util v1.0.0
replace github.com/aws/aws-sdk-go-v2/service/sesv2 => ../sesv2
replace example.com/util => ../util
-- a/a.go --
package a
import "example.com/util/open"
func Send() { open.Client().SendEmail(nil) }
-- b/b.go --
package b
import "example.com/util/closed"
func Send() { closed.Send("") }
-- c/c.go --
package c
import "example.com/m/a"
func Send() { a.Send() }
`)
	if diff := cmp.Diff([]string{"a", "c"}, chosen(t, dir, "./...")); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]string{"c"}, chosen(t, dir, "./c")); diff != "" {
		t.Error(diff)
	}
}

func TestChooseWorkspace(t *testing.T) {
	dir := writeTree(t, sdkTree, openMail, `
-- ../go.work --
go 1.24
use ./main
use ./second
replace github.com/aws/aws-sdk-go-v2/service/sesv2 => ./sesv2
-- ../second/go.mod --
module example.com/second
go 1.24
-- ../second/second.go --
package second
import "example.com/m/mail"
func Run() { mail.Send() }
`)
	if diff := cmp.Diff([]string{"mail", "example.com/second"}, chosen(t, dir, "./...")); diff != "" {
		t.Error(diff)
	}
	_, ws := testWorkspace(t, dir)
	if ws.root != filepath.Dir(dir) {
		t.Errorf("the root is %s, want the directory of go.work", ws.root)
	}
	if got := ws.rel(filepath.Join(dir, "mail", "mail.go")); got != "main/mail/mail.go" {
		t.Errorf("rel = %s", got)
	}
}
