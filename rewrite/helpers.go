package rewrite

import (
	"fmt"
	"go/types"

	"github.com/sesfix/sesfix/internal/usage"
)

// helpers are the declarations that the fixes of one package share. Each is
// written once, into the first edited file.
type helpers struct {
	inline  bool // one client is made in the package: no function for it
	opts    Options
	pkg     *usage.Package
	client  bool
	must    bool
	pointer bool
	list    bool
	sender  bool
}

// mustClient returns the name of the package's function that makes a client or
// panics, for functions that cannot return an error.
func (h *helpers) mustClient(e *editor) string {
	const name = "mustPauboxClient"
	if !h.must && h.pkg.Types.Scope().Lookup(name) == nil {
		h.must = true
		e.append = append(e.append, fmt.Sprintf("// %s returns a client for Paubox. It panics if PAUBOX_API_KEY is not set.\nfunc %s() *%s.Client {\n\tclient, err := %s\n\tif err != nil {\n\t\tpanic(err)\n\t}\n\treturn client\n}\n",
			name, name, e.name(pauboxPath), e.expression()))
	}
	return name
}

// newClient returns the call of the package's function that makes a client.
func (h *helpers) newClient(e *editor) string {
	const name = "newPauboxClient"
	if !h.client && h.pkg.Types.Scope().Lookup(name) == nil {
		h.client = true
		e.append = append(e.append, fmt.Sprintf("// %s returns a client for Paubox, with the key and the endpoint of the environment.\nfunc %s() (*%s.Client, error) {\n\treturn %s\n}\n",
			name, name, e.name(pauboxPath), e.paubox()))
	}
	return name + "()"
}

// orEmpty returns the name of the function that reads a pointer that may be nil.
func (h *helpers) orEmpty(e *editor) string {
	const name = "stringOrEmpty"
	if !h.pointer && h.pkg.Types.Scope().Lookup(name) == nil {
		h.pointer = true
		e.append = append(e.append, "// "+name+" returns what s points to, \"\" for nil.\nfunc "+name+"(s *string) string {\n\tif s == nil {\n\t\treturn \"\"\n\t}\n\treturn *s\n}\n")
	}
	return name
}

// strings returns the name of the function that reads a list of pointers, of which
// some may be nil (rule V9).
func (h *helpers) strings(e *editor) string {
	const name = "derefStrings"
	if !h.list && h.pkg.Types.Scope().Lookup(name) == nil {
		h.list = true
		e.append = append(e.append, "// "+name+" returns what the pointers of list point to, without those that are nil.\nfunc "+name+"(list []*string) []string {\n\tvar out []string\n\tfor _, s := range list {\n\t\tif s != nil {\n\t\t\tout = append(out, *s)\n\t\t}\n\t}\n\treturn out\n}\n")
	}
	return name
}

// messageSender returns the name of the package's interface that stands for the one
// of the SES client (mapping.md 4.2, S13).
func (h *helpers) messageSender(e *editor) string {
	name := "messageSender"
	if obj := h.pkg.Types.Scope().Lookup(name); obj != nil {
		iface, ok := obj.Type().Underlying().(*types.Interface)
		if ok && iface.NumMethods() == 1 && iface.Method(0).Name() == "SendMessage" {
			return name // of an earlier run
		}
		name = "pauboxMessageSender"
	}
	if h.sender {
		return name
	}
	h.sender = true
	paubox := e.name(pauboxPath)
	e.append = append(e.append, fmt.Sprintf("// %s is what this package needs of a client for Paubox.\ntype %s interface {\n\tSendMessage(ctx %s.Context, req *%s.SendMessageRequest) (*%s.SendMessageResponse, error)\n}\n",
		name, name, e.name("context"), paubox, paubox))
	return name
}
