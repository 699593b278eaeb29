package smtp

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"strconv"
	"strings"
	"testing"

	"github.com/sesfix/sesfix/internal/plan"
	"github.com/sesfix/sesfix/internal/usage"
)

// stubs are as much of the standard library as the programs of FuzzTexts need.
var stubs = map[string]string{
	"fmt":     "package fmt\nfunc Sprintf(format string, a ...any) string",
	"os":      "package os\nfunc Getenv(key string) string",
	"net/url": "package url\ntype Userinfo struct{}\nfunc UserPassword(u, p string) *Userinfo\nfunc (u *Userinfo) String() string\ntype URL struct { Scheme, Host string; User *Userinfo }\nfunc QueryEscape(s string) string",
}

type stubImporter map[string]*types.Package

func (m stubImporter) Import(path string) (*types.Package, error) {
	if m[path] == nil {
		p, err := check(m, path, stubs[path])
		if err != nil {
			return nil, err
		}
		m[path] = p.Types
	}
	return m[path], nil
}

// check type-checks a file.
func check(imp types.Importer, path, src string) (*usage.Package, error) {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, path+".go", src, parser.ParseComments)
	if err != nil {
		return nil, err
	}
	info := &types.Info{Types: map[ast.Expr]types.TypeAndValue{}, Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{},
		Selections: map[*ast.SelectorExpr]*types.Selection{}, Implicits: map[ast.Node]types.Object{}, Scopes: map[ast.Node]*types.Scope{}}
	conf := types.Config{Importer: imp, IgnoreFuncBodies: false, Error: func(error) {}}
	pkg, _ := conf.Check(path, fset, []*ast.File{file}, info) // stubs have no bodies
	return &usage.Package{Path: path, Fset: fset, Files: []*ast.File{file}, Types: pkg, Info: info}, nil
}

// program puts a text in every place that the search takes one apart in.
const program = `package p
import ("fmt"; "net/url"; "os")
const text = %[1]s
const host = "email-smtp.us-east-1.amazonaws.com"
type T struct { A string %[2]s }
func f(user, pass string) []any {
	return []any{
		%[1]s, text, fmt.Sprintf(%[1]s, user, pass, 2587), fmt.Sprintf(text, os.Getenv("SES_USER"), os.Getenv("SES_PASS")),
		"smtp://" + user + ":" + pass + "@" + %[1]s, %[1]s + host + ":2587", fmt.Sprintf(%[1]s, host), "smtp://a:b@" + host + %[1]s,
		&url.URL{Scheme: "smtp", Host: %[1]s, User: url.UserPassword("a", %[1]s)}, fmt.Sprintf("smtp://%%s:%%s@%%s", url.QueryEscape(user), %[1]s, host),
		"smtp://" + url.UserPassword(user, %[1]s).String() + "@" + host,
	}
}
`

// FuzzTexts holds the search for SMTP access to its promise: whatever a text in the
// code is, it never panics, and what it plans is in the file.
func FuzzTexts(f *testing.F) {
	for _, seed := range []string{
		"", "email-smtp.us-east-1.amazonaws.com", "email-smtp.us-east-1.amazonaws.com:2587", "smtp://%s:%s@email-smtp.us-east-1.amazonaws.com:%d",
		"smtp://a:b@email-smtp.us-east-1.amazonaws.com:2587/?x=y", "smtps://%[2]s:%s@%%email-smtp.%s.amazonaws.com", "smtp://a%2Fb:c@", "%s:%d", "@", "\uE000\uE001",
		"smtp://{u}:{p}@email-smtp.us-east-1.amazonaws.com", "vpce-1-a.email-smtp.us-east-1.vpce.amazonaws.com", "X-SES-A: b", `env:"SES_SMTP_HOST" default:"email-smtp.x.amazonaws.com`,
	} {
		f.Add(seed)
	}
	imp := stubImporter{}
	f.Fuzz(func(t *testing.T, text string) {
		tag := "`" + strings.ReplaceAll(text, "`", "") + "`"
		p, err := check(imp, "p", fmt.Sprintf(program, strconv.Quote(text), tag))
		if err != nil {
			return // the tag holds what no source can
		}
		units, sites := Build([]*usage.Package{p}, plan.Options{})
		file := p.Files[0]
		within := func(pos token.Pos) bool { return file.FileStart <= pos && pos <= file.FileEnd }
		for _, s := range sites {
			if !within(s.Node.Pos()) {
				t.Fatalf("a finding is outside of the file: %s", s.Message)
			}
		}
		for _, u := range units {
			for _, ch := range u.Changes {
				if !within(ch.Node().Pos()) || !within(ch.Node().End()) {
					t.Fatalf("a change is outside of the file")
				}
				if l, ok := ch.(Literal); ok && strings.HasPrefix(l.Text, `"`) {
					if _, err := strconv.Unquote(l.Text); err != nil {
						t.Fatalf("%q is no text: %v", l.Text, err)
					}
				}
			}
		}
	})
}
