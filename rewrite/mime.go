package rewrite

import (
	"cmp"
	_ "embed"
	"go/types"
	"path"
	"regexp"
	"strings"

	"github.com/dave/dst"
)

// mimeSource is what a package gets to send mails in MIME as Paubox messages
// (mapping.md 2.6, B). It is Go, and has tests of its own (mime_test.go).
//
//go:embed mimemail/mime.go.txt
var mimeSource string

// sendMIME hands the client of a call to the function of the package that sends MIME.
//
//	// Have: svc.SendRawEmail(ctx, in)  =>  sendMIME(ctx, svc, in)
func (e *editor) sendMIME(call *dst.CallExpr) {
	client := call.Fun.(*dst.SelectorExpr).X
	e.help.mimeMail(e)
	call.Fun = dst.NewIdent(e.help.names["sendMIME"])
	call.Args = []dst.Expr{call.Args[0], client, call.Args[1]}
}

// mimeMail returns the name of the type of a mail in MIME.
func (h *helpers) mimeMail(e *editor) string {
	if name := h.names["mimeMail"]; name != "" {
		return name
	}
	sender := ""
	typ := h.declare(e, "mimeMail", ofMIME, func(name string) string {
		sender = h.declare(e, "sendMIME", sendsMIME, func(string) string { return "" })
		return mimeText(e, strings.NewReplacer("mimeMail", name, "sendMIME", sender))
	})
	if sender == "" { // of an earlier run
		h.declare(e, "sendMIME", sendsMIME, func(string) string { return "" })
	}
	return typ
}

// ofMIME accepts the type of a mail in MIME, as an earlier run has written it.
func ofMIME(obj types.Object) bool {
	st, ok := obj.Type().Underlying().(*types.Struct)
	return ok && st.NumFields() == 5 && st.Field(4).Name() == "Data"
}

// sendsMIME accepts the function that sends one.
func sendsMIME(obj types.Object) bool {
	fn, ok := obj.(*types.Func)
	return ok && fn.Signature().Params().Len() == 3 && strings.Contains(fn.Signature().String(), pauboxPath+".SendMessageRequest")
}

var (
	importSpec = regexp.MustCompile(`(?m)^\t(?:(\w+) )?"([^"]+)"$`)
	qualifier  = regexp.MustCompile(`\b([a-z0-9]+)\.([A-Z])`)
)

// mimeText is the text of the declarations, with the names that the packages have in the
// file of e.
func mimeText(e *editor, names *strings.Replacer) string {
	head, body, _ := strings.Cut(mimeSource, "\n)\n\n")
	imports := map[string]string{}
	for _, spec := range importSpec.FindAllStringSubmatch(head, -1) {
		imports[cmp.Or(spec[1], path.Base(spec[2]))] = spec[2]
	}
	return names.Replace(qualifier.ReplaceAllStringFunc(body, func(s string) string {
		name, rest, _ := strings.Cut(s, ".")
		if imports[name] != "" {
			name = e.name(imports[name])
		}
		return name + "." + rest
	}))
}
