package events

import (
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sesfix/sesfix/internal/usage"
)

// find returns the findings of one source text, whether or not it type-checks,
// as "line rule symbol".
func find(t *testing.T, src string) []string {
	t.Helper()
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "p.go", src, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	info := &types.Info{Types: map[ast.Expr]types.TypeAndValue{}, Defs: map[*ast.Ident]types.Object{},
		Uses: map[*ast.Ident]types.Object{}, Selections: map[*ast.SelectorExpr]*types.Selection{}}
	conf := types.Config{Importer: importer.Default(), Error: func(error) {}}
	pkg, _ := conf.Check("p", fset, []*ast.File{file}, info)
	list := []string{}
	for _, x := range Find(&usage.Package{Path: "p", Fset: fset, Files: []*ast.File{file}, Types: pkg, Info: info}) {
		list = append(list, fmt.Sprintf("%d %s %s", fset.Position(x.Node.Pos()).Line, x.Rule, x.Symbol))
	}
	return list
}

func TestFind(t *testing.T) {
	for _, test := range []struct {
		name, src string
		want      []string
	}{
		{"code with errors", `package p
type event struct { NotificationType string "json:\"notificationType\""; Bounce bounce "json:\"bounce\""; Complaint any "json:\"complaint\"" }
type bounce struct { R []string "json:\"bouncedRecipients\""; X missing.Type; Y unknown }
func f(e event) {
	e.missing = e.NotificationType.wrong(undefined...)
	switch undefined.Type { case "Bounce": }
	switch e.NotificationType { case "Complaint": nothing() }
	f(g(h), e.Bounce.Y.Z[1])
	var a, b = f(e)
	return e
}`, []string{"7 event-complaint Complaint", "8 event-bounce Bounce"}},
		{"structs in circles", `package p
type event struct { *event; *other; EventType string "json:\"eventType\""; Bounce *bounce "json:\"bounce\"" }
type other struct { *event; *other }
type bounce struct { BounceType string "json:\"bounceType\""; Again *event "json:\"again\""; More []bounce "json:\"more\"" }
func f(e event) bool { return e.EventType == "Click" || e.Bounce.Again.Bounce.BounceType == "Transient" }`,
			[]string{"5 event-click Click", "5 event-bounce Bounce Transient"}},
		{"a library looks keys up", `package p
type result string
func (r result) String() string { return string(r) }
var get func(string) result
type doc struct{}
type getter interface { Get(path string) result }
func f(g getter, m map[string]string) {
	if g.Get("eventType").String() == "Open" && m["complaintFeedbackType"] != "" { println() }
}`, []string{}}, // the function is the package's own: what it returns is known
		{"a map", `package p
func f(m map[string]string) {
	if m["eventType"] == "Open" && m["complaintFeedbackType"] != "" { println() }
}`, []string{"3 event-open Open"}},
		{"a head without the rest", `package p
type head struct { Kind string "json:\"eventType\"" }
type complaint struct { Kind string "json:\"complaintFeedbackType\"" }
type api struct { Kind string "json:\"eventType\""; ID int "json:\"id\"" }
func f(h head, a api) bool { return h.Kind == "Send" && a.Kind == "Send" }`, []string{"5 event-send Send"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, find(t, test.src)); diff != "" {
				t.Errorf("findings (-want +got):\n%s", diff)
			}
		})
	}
}

// Large structs that refer to each other are everywhere, and no events: to walk
// the tree below each would not end.
func TestLargeStructs(t *testing.T) {
	var b strings.Builder
	b.WriteString("package p\ntype evidence struct { R []string \"json:\\\"bouncedRecipients\\\"\" }\n")
	b.WriteString("type event struct { EventType string \"json:\\\"eventType\\\"\"; Mail *t0 }\nfunc f(e event) any { return e.Mail }\n")
	const size = 60
	for i := range size {
		fmt.Fprintf(&b, "type t%d struct {", i)
		for j := range size {
			fmt.Fprintf(&b, "F%d *t%d; ", j, j)
		}
		fmt.Fprintf(&b, "}\nfunc f%d(t t%d) any { return t.F0.F1 }\n", i, i)
	}
	if got := find(t, b.String()); len(got) > 0 {
		t.Errorf("got %q", got)
	}
}
