package hook

import (
	"bytes"
	_ "embed"
	"fmt"
	"go/format"
	"go/parser"
	"go/token"
	"regexp"
	"slices"
	"strings"
	"text/template"

	"path/filepath"

	"github.com/sesfix/sesfix/internal/events"
	"github.com/sesfix/sesfix/internal/mapping"
)

//go:embed handler.tmpl
var templateText string

// methodNames are the methods of the handler by the event of Paubox.
var methodNames = map[string]string{
	"api_mail_log_delivered": "delivered", "api_mail_log_opened": "opened",
	"api_mail_log_permanent_failure": "permanentFailure", "api_mail_log_temporary_failure": "temporaryFailure",
}

// page is what the template is filled in with.
type page struct {
	Root, Package, Type, Hook, Event, Ctx, Time string
	Example, Params, Secret                     string
	Head                                        []string
	Remarks                                     [][]string // paragraphs
	Fields                                      []fieldText
	Methods                                     []methodText
}

type fieldText struct{ Name, Type string }

type methodText struct {
	Name, To, From, Body string
	Comment              []string
}

// render writes the file.
func (w *writer) render(r *root, list []method, found []events.Finding) ([]byte, error) {
	n := w.names
	d := page{Root: r.name(w), Package: w.p.Types.Name(), Type: typeName, Hook: n.hook, Event: n.event, Ctx: n.ctx, Time: "string", Secret: "secret"}
	if w.time == "time.Time" {
		d.Time = n.importing("time", "time") + ".Time"
	}
	w.used(list)
	for _, f := range w.fields {
		d.Fields = append(d.Fields, fieldText{f.name, n.typ(f.obj.Type())})
		if f.name == "secret" {
			d.Secret = "urlSecret"
		}
	}
	params, example := []string{d.Secret + " string"}, []string{d.Secret}
	for _, f := range d.Fields {
		params, example = append(params, f.Name+" "+f.Type), append(example, f.Name)
	}
	d.Params, d.Example = strings.Join(params, ", "), strings.Join(example, ", ")
	for _, m := range list {
		d.Methods = append(d.Methods, w.method(m))
	}
	d.Remarks = w.remarks(r, found)
	d.Head = wrap("Written by sesfix -fix -webhooks from " + d.Root + ", which handles the events of Amazon SES and stays as it is: " +
		"keep it until SES has reported on the last mail that it accepted. This file is yours to change; sesfix does not write it again.")
	return w.print(d)
}

// used keeps the fields that the code of the methods reads.
func (w *writer) used(list []method) {
	w.fields = slices.DeleteFunc(w.fields, func(f field) bool {
		word := regexp.MustCompile(`\b` + w.names.hook + `\.` + f.name + `\b`)
		return !slices.ContainsFunc(list, func(m method) bool { return word.Match(m.body) })
	})
}

func (w *writer) method(m method) methodText {
	t := methodText{Name: methodNames[m.event.To], To: m.event.To, From: m.event.Name, Body: string(m.body)}
	if m.event.BounceType != "" {
		t.From += ", " + m.event.BounceType
	}
	text := t.Name + " does what the SES handler does for " + t.From + "."
	switch m.event.BounceType {
	case "Transient":
		text += " A temporary failure is not final: Paubox may still deliver, where SES has given up when it reports."
		if m.whole {
			text += " The SES handler does not tell it from a permanent one: decide whether that should stay."
			w.note("bounces are handled without a look at their type, so that temporary failures are handled like permanent ones")
		}
	}
	t.Comment = wrap(text)
	return t
}

// remarks lists what is not carried over.
func (w *writer) remarks(r *root, found []events.Finding) (list [][]string) {
	var lost []string
	seen := map[string]bool{}
	for _, x := range found {
		name, bounce, _ := strings.Cut(x.Symbol, " ")
		e, ok := mapping.EventOf(name)
		if bounce != "" {
			e, ok = mapping.BounceOf(bounce)
		}
		if !ok || e.To != "" || e.Rule == "receiving" || e.Rule == "event-bounce" && e.BounceType == "" || seen[x.Symbol] {
			continue
		}
		seen[x.Symbol] = true
		at := w.p.Fset.Position(x.Node.Pos())
		lost = append(lost, wrap(fmt.Sprintf("  - %s (%s:%d): %s", x.Symbol, filepath.Base(at.Filename), at.Line, e.Advice))...)
	}
	before := "Nor is what hands the event to " + r.decl.Name.Name + "."
	if r.source != nil {
		before = "Nor is what " + r.decl.Name.Name + " does before it has decoded the event: the SNS message, its signature, the subscription."
	}
	if len(lost) == 0 {
		before = strings.Replace(before, "Nor is what", "Not carried over is what", 1)
	}
	list = append(list, wrap(before))
	if len(lost) > 0 {
		list = append([][]string{append(wrap("Not carried over, because Paubox has no such events:"), lost...)}, list...)
	}
	var notes []string
	for _, text := range w.notes {
		notes = append(notes, wrap("  - "+text)...)
	}
	if len(notes) > 0 {
		list = append(list, append(wrap("What is not as it was:"), notes...))
	}
	return list
}

// wrap breaks text into the lines of a comment. Those of an item are indented.
func wrap(text string) (lines []string) {
	indent := text[:len(text)-len(strings.TrimLeft(text, " "))]
	line := ""
	for _, word := range strings.Fields(text) {
		switch {
		case line == "":
			line = indent + word
		case len(line)+len(word) > 77:
			lines, line = append(lines, line), indent+"  "+word
			if indent == "" {
				line = word
			}
		default:
			line += " " + word
		}
	}
	return append(lines, line)
}

// print fills in the template and adds the imports that the file uses.
func (w *writer) print(d page) ([]byte, error) {
	t, err := template.New("handler").Funcs(template.FuncMap{"pkg": func(path string) string {
		return w.names.importing(path, base(path))
	}}).Parse(templateText)
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	if err := t.Execute(&out, d); err != nil {
		return nil, err
	}
	file, err := parser.ParseFile(token.NewFileSet(), "", out.Bytes(), parser.SkipObjectResolution)
	if err != nil {
		return nil, fmt.Errorf("it does not parse")
	}
	imports := "import (\n" + strings.Join(w.names.lines(file), "\n") + "\n)"
	return format.Source(bytes.Replace(out.Bytes(), []byte("import ()"), []byte(imports), 1))
}
