package driver

import (
	"os"
	"path/filepath"
	"testing"
)

func TestCrosses(t *testing.T) {
	for _, test := range []struct {
		name, code string
		want       bool
	}{
		{"unexported field", `type M struct{ c *sesv2.Client }; func (m *M) Send() { m.c.SendEmail() }`, false},
		{"unexported function", `func build() *sesv2.SendEmailInput { return nil }; func Send() { build() }`, false},
		{"unexported interface in an unexported field", `type api interface{ SendEmail(*sesv2.SendEmailInput) }
			type M struct{ api api }`, false},
		{"unexported method", `type M struct{}; func (M) in() *sesv2.SendEmailInput { return nil }`, false},
		{"local declaration", `func F() { type X = sesv2.Client; var x X; _ = x }`, false},
		{"function literal", `var F = func() { var c *sesv2.Client; _ = c }`, false},
		{"another package of the name", `type sesv3 struct{}; func F(*sesv3) {}`, false},

		{"parameter", `func New(c *sesv2.Client) {}`, true},
		{"result", `func C() *sesv2.Client { return nil }`, true},
		{"exported field", `type M struct{ C *sesv2.Client }`, true},
		{"embedded", `type M struct{ *sesv2.Client }`, true},
		{"embedded unexported struct", `type M struct{ m }; type m struct{ C *sesv2.Client }`, true},
		{"method", `type m struct{}; func New() *m { return nil }; func (*m) C() *sesv2.Client { return nil }`, true},
		{"generic method", `type M[T any] struct{}; func (*M[T]) C() *sesv2.Client { return nil }`, true},
		{"constraint", `func F[T sesv2.Client]() {}`, true},
		{"alias", `type C = sesv2.Client`, true},
		{"interface", `type API interface{ SendEmail(*sesv2.SendEmailInput) }`, true},
		{"unexported interface", `type api interface{ SendEmail(*sesv2.SendEmailInput) }; func New(api) {}`, true},
		{"variable", `var C *sesv2.Client`, true},
		{"inferred variable", `var C = get(); func get() *sesv2.Client { return nil }`, true},
		{"constant", `const Max = sesv2.Limit`, true},
		{"constructor", `func Setup() { c := sesv2.NewFromConfig(); _ = c }`, true},
		{"constructor in a variable", `var c = sesv2.New(nil)`, true},
		{"does not parse", `func F( {`, true},
	} {
		t.Run(test.name, func(t *testing.T) {
			file := filepath.Join(t.TempDir(), "a.go")
			code := "package a\nimport \"github.com/aws/aws-sdk-go-v2/service/sesv2\"\n" + test.code
			if err := os.WriteFile(file, []byte(code), 0o644); err != nil {
				t.Fatal(err)
			}
			if got := crosses([]string{file}); got != test.want {
				t.Errorf("crosses = %v, want %v:\n%s", got, test.want, test.code)
			}
		})
	}
}

func TestCrossesSeveralFiles(t *testing.T) {
	dir := t.TempDir()
	var files []string
	for name, code := range map[string]string{
		"a.go": "package a\nimport mail \"github.com/aws/aws-sdk-go/service/ses\"\ntype api struct{ C *mail.SES }\n",
		"b.go": "package a\nfunc New() *api { return nil }\n",
	} {
		name = filepath.Join(dir, name)
		files = append(files, name)
		if err := os.WriteFile(name, []byte(code), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if !crosses(files) {
		t.Error("a renamed import, reached from another file, is not seen")
	}
}
