package samemail

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// generator writes a random program: a function send that builds an input and
// sends it, called with several data. It knows the shapes that sesfix converts,
// and what must block: values that change between the building and the send.
// Shapes that the table lists as bugs are left out.
type generator struct {
	*rand.Rand
	lines []string
	count int      // of local variables
	held  []string // strings that an input may hold the addresses of
	dests []string // destinations that an input holds
	lists []string // local lists
	funcs []string // declarations beside send
}

// generate returns the text of a program's main.go.
func generate(r *rand.Rand) string {
	g := &generator{Rand: r, lists: []string{"a.to", "a.cc"}}
	g.send()
	body := "\t" + strings.Join(g.lines, "\n\t") + "\n"
	return head + body + "\treturn err\n}\n" + strings.Join(g.funcs, "")
}

const head = `// A random program.
package main

import (
	"context"
	"fmt"
	"os"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type data struct {
	n                                int
	flag                             bool
	from, subject, text, html, reply string
	to, cc                           []string
}

func ptr[T any](v T) *T { return &v }

func main() {
	ctx := context.Background()
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		os.Exit(1)
	}
	client := sesv2.NewFromConfig(cfg)
	for n := range 4 {
		a := data{n: n, flag: n%2 == 0, from: fmt.Sprintf("from%d@example.com", n), subject: fmt.Sprint("Subject ", n),
			text: fmt.Sprint("text ", n), html: fmt.Sprint("<p>", n), reply: "reply@example.com", to: []string{"a@example.com", "b@example.com"}[:1+n/2]}
		if n > 1 {
			a.cc = []string{"c@example.com"}
		}
		fmt.Println(aws.ToInt(&n), send(ctx, client, a) == nil)
	}
}

func send(ctx context.Context, client *sesv2.Client, a data) error {
	var err error
`

func (g *generator) add(format string, args ...any) {
	g.lines = append(g.lines, fmt.Sprintf(format, args...))
}

// forget leaves a scope: what was made in it cannot be named any more.
func (g *generator) forget(held, lists int, dests []string) {
	g.held, g.lists, g.dests = g.held[:held], g.lists[:lists], dests
}

// fresh is a new name.
func (g *generator) fresh(prefix string) string {
	g.count++
	return fmt.Sprint(prefix, g.count)
}

func (g *generator) pick(list ...string) string { return list[g.IntN(len(list))] }

// one reports true once in n times.
func (g *generator) one(n int) bool { return g.IntN(n) == 0 }

// str is an expression of type *string for one of the data.
func (g *generator) str(field string) string {
	switch g.IntN(8) {
	case 0, 1:
		g.held = append(g.held, field)
		return "&" + field
	case 2:
		v := g.fresh("s")
		g.add("%s := %s + %q", v, field, v)
		g.held = append(g.held, v)
		return g.pick("&"+v, "aws.String("+v+")")
	case 3:
		return "ptr(" + field + ")"
	case 4:
		return fmt.Sprintf("aws.String(fmt.Sprintf(\"%%s, %%d\", %s, a.n))", field)
	}
	return "aws.String(" + field + ")"
}

// list is an expression of type []string.
func (g *generator) list(from string) string {
	switch g.IntN(4) {
	case 0:
		v := g.fresh("l")
		g.add("%s := append([]string(nil), %s...)", v, from)
		g.lists = append(g.lists, v)
		return v
	case 1:
		return "append([]string{\"x@example.com\"}, " + from + "...)"
	}
	return from
}

func (g *generator) text(field string) string {
	charset := g.pick("", "", ", Charset: aws.String(\"UTF-8\")")
	return "&types.Content{Data: " + g.str(field) + charset + "}"
}

// change changes a value that an input may hold.
func (g *generator) change() {
	if g.one(3) {
		l := g.pick(g.lists...)
		g.add("if len(%s) > 0 {\n\t\t%s[0] = \"changed@example.com\"\n\t}", l, l)
		return
	}
	g.add("%s += \"!\"", g.pick(append(g.held, "a.subject")...))
}

// guarded adds a statement, perhaps under a condition or in a loop.
func (g *generator) guarded(stmt string) {
	switch g.IntN(5) {
	case 0:
		g.add("if a.flag {\n\t\t%s\n\t}", stmt)
	case 1:
		g.add("if a.n > 1 {\n\t\t%s\n\t} else if a.flag {\n\t\tfmt.Println(\"else\")\n\t}", stmt)
	case 2:
		g.add("for range 2 {\n\t\t%s\n\t}", stmt)
	default:
		g.add("%s", stmt)
	}
}

// destination is an expression of type *types.Destination.
func (g *generator) destination() string {
	if len(g.dests) > 0 && g.one(3) {
		return g.pick(g.dests...) // shared with another input
	}
	lit := "types.Destination{ToAddresses: " + g.list("a.to") + g.pick("", ", CcAddresses: a.cc", ", CcAddresses: []string{}") + "}"
	if g.one(2) {
		return "&" + lit
	}
	v := g.fresh("dest")
	and := g.pick("&", "")
	g.add("%s := %s%s", v, and, lit)
	for range g.IntN(3) {
		g.guarded(v + g.pick(".CcAddresses = a.cc", ".BccAddresses = append("+v+".BccAddresses, \"bcc@example.com\")", ".ToAddresses = append("+v+".ToAddresses, \"more@example.com\")"))
	}
	held := map[string]string{"&": "", "": "&"}[and] + v
	g.dests = append(g.dests, held)
	return held
}

// body is an expression of type *types.Body.
func (g *generator) body() string {
	switch g.IntN(4) {
	case 0:
		return "&types.Body{Text: " + g.text("a.text") + "}"
	case 1:
		return "&types.Body{Html: " + g.text("a.html") + ", Text: " + g.text("a.text") + "}"
	case 2:
		v := g.fresh("body")
		g.add("var %s types.Body", v)
		g.add("%s.Text = %s", v, g.text("a.text"))
		g.guarded(v + ".Html = " + g.text("a.html"))
		return "&" + v
	}
	v, text := g.fresh("body"), g.text("a.text")
	g.add("%s := &types.Body{Text: %s}", v, text)
	g.guarded(v + ".Html = " + g.text("a.html"))
	return v
}

// content is an expression of type *types.EmailContent.
func (g *generator) content() string {
	msg := "&types.Message{Subject: " + g.text("a.subject") + ", Body: " + g.body() + "}"
	if g.one(3) {
		v := g.fresh("msg")
		g.add("%s := %s", v, msg)
		msg = v
	}
	content := "&types.EmailContent{Simple: " + msg + "}"
	if g.one(4) {
		v := g.fresh("content")
		g.add("%s := %s", v, content)
		return v
	}
	return content
}

// literal is an input without the address operator.
func (g *generator) literal() string {
	fields := []string{"FromEmailAddress: " + g.str("a.from"), "Destination: " + g.destination(), "Content: " + g.content()}
	if g.one(3) {
		fields = append(fields, "ReplyToAddresses: []string{a.reply}")
	}
	if g.one(4) {
		fields = append(fields, "ConfigurationSetName: aws.String(\"set\")", "EmailTags: nil")
	}
	g.Shuffle(len(fields), func(i, j int) { fields[i], fields[j] = fields[j], fields[i] })
	return "sesv2.SendEmailInput{\n\t\t" + strings.Join(fields, ",\n\t\t") + ",\n\t}"
}

// write is an assignment to a field of the input in.
func (g *generator) write(in string) string {
	switch g.IntN(8) {
	case 0:
		return in + ".FromEmailAddress = " + g.str("a.from")
	case 1:
		return in + ".ReplyToAddresses = []string{a.reply}"
	case 2:
		return in + ".ConfigurationSetName = aws.String(\"other\")"
	case 3:
		return in + ".Destination.CcAddresses = " + g.list("a.cc")
	case 4:
		return fmt.Sprintf("%[1]s.Destination.ToAddresses = append(%[1]s.Destination.ToAddresses, \"w@example.com\")", in)
	case 5:
		return in + ".Content.Simple.Subject.Data = " + g.str("a.subject")
	case 6:
		return in + ".Content.Simple.Body.Html = " + g.text("a.html")
	}
	return fmt.Sprintf("fmt.Println(len(%[1]s.Destination.ToAddresses), *%[1]s.Content.Simple.Subject.Data)", in)
}

// input declares an input and returns an expression for its address.
func (g *generator) input() (name, address string) {
	name = g.fresh("in")
	switch g.IntN(5) {
	case 0:
		g.add("%s := %s", name, g.literal())
		return name, "&" + name
	case 1: // by a helper
		outer, held, lists, dests := g.lines, len(g.held), len(g.lists), g.dests
		g.dests = nil
		g.lines = nil
		lit := g.literal()
		helper := g.fresh("build")
		g.funcs = append(g.funcs, fmt.Sprintf("\nfunc %s(a data) *sesv2.SendEmailInput {\n\t%s\n\treturn &%s\n}\n", helper, strings.Join(g.lines, "\n\t"), lit))
		g.lines = outer
		g.forget(held, lists, dests) // the helper's own are not in sight
		g.add("%s := %s(a)", name, helper)
	case 2: // by branches
		outer, held, lists, dests := g.lines, len(g.held), len(g.lists), g.dests
		var branches [2]string
		for i := range branches {
			g.lines = nil
			g.forget(held, lists, dests)
			lit := g.literal()
			branches[i] = strings.Join(append(g.lines, name+" = &"+lit), "\n\t\t")
		}
		g.lines = outer
		g.forget(held, lists, dests)
		g.add("var %s *sesv2.SendEmailInput", name)
		g.add("if a.flag {\n\t\t%s\n\t} else {\n\t\t%s\n\t}", branches[0], branches[1])
	default:
		g.add("%s := &%s", name, g.literal())
	}
	return name, name
}

// send writes the body of the function send.
func (g *generator) send() {
	if g.one(6) {
		lit := g.literal()
		g.add("_, err = client.SendEmail(ctx, &%s)", lit)
		return
	}
	var inputs, all []string
	for range 1 + g.IntN(2) {
		name, address := g.input()
		for range g.IntN(4) {
			g.guarded(g.write(name))
		}
		inputs, all = append(inputs, name), append(all, address)
	}
	if g.one(2) {
		g.change()
	}
	if g.one(2) {
		g.add("if _, err = client.SendEmail(ctx, %s); err != nil {\n\t\treturn err\n\t}", g.pick(all...))
		g.guarded(g.write(g.pick(inputs...)))
	}
	for range 1 + g.IntN(2) {
		g.add("for _, in := range []*sesv2.SendEmailInput{%s} {\n\t\tif _, err = client.SendEmail(ctx, in); err != nil {\n\t\t\treturn err\n\t\t}\n\t}", strings.Join(all, ", "))
		if g.one(2) {
			g.guarded(g.write(g.pick(inputs...)))
		}
	}
}
