package rewrite

import (
	"fmt"
	"go/ast"
	"go/types"
	"slices"
	"strings"

	"github.com/sesfix/sesfix/internal/plan"
	"github.com/sesfix/sesfix/internal/usage"
)

// helpers are the declarations that the fixes of one package share. Each is
// written once, into the first edited file.
type helpers struct {
	inline  bool // one client is made in the package: no function for it
	options bool // a client of the package has options of its own
	opts    Options
	pkg     *usage.Package
	sources map[string][]byte
	names   map[string]string // what the helpers are named, by the names that they have where these are free
	given   map[string]bool   // names of helpers that other files declare for themselves
}

// newHelpers returns the helpers of a package that gets the changes.
func (r *run) newHelpers(p *usage.Package, changes map[*ast.File][]plan.Change) *helpers {
	h := &helpers{opts: r.opts, pkg: p, sources: r.byUsage[p].Sources, names: map[string]string{}, given: map[string]bool{}}
	var clients []*plan.Client
	for f, list := range changes {
		// Those of tests do not count: with and without its tests the package
		// gets the same text in every other file.
		if !isTest(p, f) {
			clients = append(clients, constructions(list)...)
		}
	}
	h.serve(clients)
	return h
}

// next prepares for a file that gets the changes. A file whose plan has to hold
// alone uses no helper that another plan brings.
func (h *helpers) next(changes []plan.Change) {
	if !h.opts.SingleFile {
		return
	}
	for _, name := range h.names {
		h.given[name] = true
	}
	h.names = map[string]string{}
	h.serve(constructions(changes))
}

// serve decides how the given clients are made.
func (h *helpers) serve(clients []*plan.Client) {
	h.inline = len(clients) < 2
	h.options = slices.ContainsFunc(clients, func(c *plan.Client) bool { return len(c.Options) > 0 })
}

// constructions lists the clients that are made.
func constructions(changes []plan.Change) (clients []*plan.Client) {
	for _, c := range changes {
		if client, ok := c.(*plan.Client); ok {
			clients = append(clients, client)
		}
	}
	return clients
}

// mustClient returns a call of the package's function that makes a client or
// panics, for functions that cannot return an error.
func (h *helpers) mustClient(e *editor, c *plan.Client) string {
	name, options := "mustPauboxClient", h.options
	if len(c.Options) > 0 && !options {
		// Of a test alone: the function for the other files has no options.
		name, options = "mustPauboxClientWith", true
	}
	return h.declare(e, name, h.typed("*"+pauboxPath+".Client", options), func(name string) string {
		opts, params := "", ""
		if options {
			opts, params = "opts...", "opts ..."+e.name(pauboxPath)+".Option"
		}
		call := ""
		if h.inline || options != h.options {
			call = e.paubox(opts)
		} else {
			call = h.newClient(e) + "(" + opts + ")"
		}
		return fmt.Sprintf("// %s returns a client for Paubox. It panics if PAUBOX_API_KEY is not set.\nfunc %s(%s) *%s.Client {\n\tclient, err := %s\n\tif err != nil {\n\t\tpanic(err)\n\t}\n\treturn client\n}\n",
			name, name, params, e.name(pauboxPath), call)
	}) + "(" + e.optionArgs(c) + ")"
}

// sender returns a call of the package's function that makes a client whose sends
// fail where it cannot be made, for functions that cannot return an error.
func (h *helpers) sender(e *editor, c *plan.Client) string {
	h.declare(e, "pauboxSender", isSender, func(name string) string {
		pkg, ctx := e.name(pauboxPath), e.name("context")
		return fmt.Sprintf("// %s sends through Paubox. Where its client could not be made, each send fails with that error.\ntype %s struct {\n\tclient *%s.Client\n\terr error\n}\n\n"+
			"// SendMessage sends one message.\nfunc (s %s) SendMessage(ctx %s.Context, req *%s.SendMessageRequest) (*%s.SendMessageResponse, error) {\n\tif s.err != nil {\n\t\treturn nil, %s.Errorf(\"paubox client: %%w\", s.err)\n\t}\n\treturn s.client.SendMessage(ctx, req)\n}\n",
			name, name, pkg, name, ctx, pkg, pkg, e.name("fmt"))
	})
	typ := h.names["pauboxSender"]
	return h.declare(e, "newPauboxSender", h.typed(h.pkg.Path+"."+typ, h.options), func(name string) string {
		opts, params := "", ""
		if h.options {
			opts, params = "opts...", "opts ..."+e.name(pauboxPath)+".Option"
		}
		call := ""
		if h.inline {
			call = e.paubox(opts)
		} else {
			call = h.newClient(e) + "(" + opts + ")"
		}
		return fmt.Sprintf("// %s makes a client for Paubox that reports at each send where PAUBOX_API_KEY is not set.\nfunc %s(%s) %s {\n\tclient, err := %s\n\treturn %s{client, err}\n}\n", name, name, params, typ, call, typ)
	}) + "(" + e.optionArgs(c) + ")"
}

// isSender accepts a type that sends, as an earlier run has written it.
func isSender(obj types.Object) bool {
	named, ok := obj.Type().(*types.Named)
	if ok {
		st, isStruct := named.Underlying().(*types.Struct)
		ok = isStruct && st.NumFields() == 2 && st.Field(0).Type().String() == "*"+pauboxPath+".Client" && st.Field(1).Type().String() == "error"
	}
	return ok && slices.ContainsFunc(slices.Collect(named.Methods()), func(m *types.Func) bool { return m.Name() == "SendMessage" })
}

// newClient returns the name of the package's function that makes a client.
func (h *helpers) newClient(e *editor) string {
	return h.declare(e, "newPauboxClient", h.typed("(*"+pauboxPath+".Client, error)", h.options), func(name string) string {
		opts, params, more := "", "", ""
		if h.options {
			opts, params, more = "opts...", "opts ..."+e.name(pauboxPath)+".Option", "; opts may change that"
		}
		return fmt.Sprintf("// %s returns a client for Paubox, with the key and the endpoint of the environment%s.\nfunc %s(%s) (*%s.Client, error) {\n\treturn %s\n}\n",
			name, more, name, params, e.name(pauboxPath), e.paubox(opts))
	})
}

// orEmpty returns the name of the function that reads a pointer that may be nil.
func (h *helpers) orEmpty(e *editor) string {
	const body = "(s *string) string {\n\tif s == nil {\n\t\treturn \"\"\n\t}\n\treturn *s\n}\n"
	return h.declare(e, "stringOrEmpty", h.written(body), func(name string) string {
		return "// " + name + " returns what s points to, \"\" for nil.\nfunc " + name + body
	})
}

// strings returns the name of the function that reads a list of pointers, of which
// some may be nil (rule V9).
func (h *helpers) strings(e *editor) string {
	const body = "(list []*string) []string {\n\tvar out []string\n\tfor _, s := range list {\n\t\tif s != nil {\n\t\t\tout = append(out, *s)\n\t\t}\n\t}\n\treturn out\n}\n"
	return h.declare(e, "derefStrings", h.written(body), func(name string) string {
		return "// " + name + " returns what the pointers of list point to, without those that are nil.\nfunc " + name + body
	})
}

// first returns the name of the function that takes the first address of a list
// (mapping.md 2.1).
func (h *helpers) first(e *editor) string {
	const body = "(list []string) string {\n\tif len(list) == 0 {\n\t\treturn \"\"\n\t}\n\treturn list[0]\n}\n"
	return h.declare(e, "firstAddress", h.written(body), func(name string) string {
		return "// " + name + " returns the first address of list, \"\" for none.\nfunc " + name + body
	})
}

// contentType returns the name of the function that finds the type of a file by its
// name (mapping.md 2.4).
func (h *helpers) contentType(e *editor) string {
	body := func(mime, filepath string) string {
		return fmt.Sprintf("(name string) string {\n\tif t := %s.TypeByExtension(%s.Ext(name)); t != \"\" {\n\t\treturn t\n\t}\n\treturn \"application/octet-stream\"\n}\n", mime, filepath)
	}
	return h.declare(e, "contentTypeOf", h.written(body("mime", "filepath")), func(name string) string {
		return "// " + name + " returns the content type of a file by its name.\nfunc " + name + body(e.name("mime"), e.name("path/filepath"))
	})
}

// messageSender returns the name of the package's interface that stands for the one
// of the SES client (mapping.md 4.2, S13).
func (h *helpers) messageSender(e *editor) string {
	own := func(obj types.Object) bool {
		iface, ok := obj.Type().Underlying().(*types.Interface)
		return ok && iface.NumMethods() == 1 && iface.Method(0).Name() == "SendMessage"
	}
	return h.declare(e, "messageSender", own, func(name string) string {
		paubox := e.name(pauboxPath)
		return fmt.Sprintf("// %s is what this package needs of a client for Paubox.\ntype %s interface {\n\tSendMessage(ctx %s.Context, req *%s.SendMessageRequest) (*%s.SendMessageResponse, error)\n}\n",
			name, name, e.name("context"), paubox, paubox)
	})
}

// declare returns the name of a helper, which it writes into the file of e unless
// the package has it. A declaration of the same name that is not ours, says own, is
// left alone: the helper gets another name.
func (h *helpers) declare(e *editor, name string, own func(types.Object) bool, text func(name string) string) string {
	if done := h.names[name]; done != "" {
		return done
	}
	free := name
	for {
		obj := h.pkg.Types.Scope().Lookup(free)
		if obj == nil && !h.given[free] && !h.hidden(free) {
			break
		}
		if obj != nil && own(obj) {
			h.names[name] = free
			return free // of an earlier run
		}
		free = "paubox" + strings.ToUpper(free[:1]) + free[1:]
	}
	h.names[name] = free
	e.append = append(e.append, text(free))
	return free
}

// hidden reports whether a name is one of a variable somewhere in the
// package, which would hide a function of that name.
func (h *helpers) hidden(name string) bool {
	for id, obj := range h.pkg.Info.Defs {
		if v, ok := obj.(*types.Var); ok && id.Name == name && !v.IsField() {
			return true
		}
	}
	return false
}

// typed accepts a function with the given results, that takes options where these
// are needed: that a user has changed what it does is no reason to write another.
func (h *helpers) typed(results string, options bool) func(types.Object) bool {
	return func(obj types.Object) bool {
		_, isFunc := obj.(*types.Func)
		text := types.TypeString(obj.Type(), nil)
		return isFunc && (text == "func(opts ..."+pauboxPath+".Option) "+results || text == "func() "+results && !options)
	}
}

// written accepts a function of the given text behind its name.
func (h *helpers) written(body string) func(types.Object) bool {
	return func(obj types.Object) bool {
		for _, f := range h.pkg.Files {
			for _, decl := range f.Decls {
				fn, ok := decl.(*ast.FuncDecl)
				if !ok || fn.Name.Pos() != obj.Pos() {
					continue
				}
				start, end := h.pkg.Fset.Position(fn.Name.End()), h.pkg.Fset.Position(fn.End())
				src := h.sources[start.Filename]
				return end.Offset <= len(src) && strings.TrimSpace(string(src[start.Offset:end.Offset])) == strings.TrimSpace(body)
			}
		}
		return false
	}
}
