// Package events finds the code that handles the events of Amazon SES: bounces,
// complaints, deliveries and the rest, as they arrive by SNS or another carrier
// (mapping.md 6).
//
// Nothing of it refers to an SDK, so a handler is known by what it reads: JSON
// members that only SES has, and the type of the event beside them. A value is
// compared with the name of an event only where it provably comes from such a
// member; a "Bounce" that comes from anywhere else is no finding.
//
// Handlers are reported and never edited: what they do for an event without an
// equivalent is for a person to decide, and SES goes on reporting on mail that
// it accepted long after the last send through it (mapping.md 6.4). Package hook
// writes a handler of Paubox webhooks beside one that it understands.
package events

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/usage"
)

// Finding is one place that handles SES events, and what to do there.
type Finding struct {
	Node    ast.Node
	Rule    string
	Action  mapping.Action
	Symbol  string
	Message string
	Reason  string // what to do, and what becomes dead code
	Notes   []string
}

// Find returns the findings of one package, in order of position.
func Find(p *usage.Package) []Finding {
	f := newFinder(p)
	f.receiving()
	if !f.handler() {
		return f.sorted()
	}
	f.spread()
	f.cases()
	f.payloads()
	f.handedOn()
	if f.sends() {
		f.subscriptions()
		f.envelope()
	}
	return f.sorted()
}

// finder is the state of the search in one package.
type finder struct {
	p          *usage.Package
	parent     map[ast.Node]ast.Node
	uses       map[types.Object][]*ast.Ident
	shapes     map[types.Type]*shape
	paths      map[*types.Var][]string // where a member stands in an SES event
	vocabulary bool                    // the package knows a member that only SES has
	lookups    bool                    // and looks it up in a map or a document
	bus        bool                    // it reads the detail-type of EventBridge
	event      bool                    // it has to do with the struct of an SES event
	roles      map[types.Object]role   // of variables, parameters, fields and results
	kinds      map[*types.TypeName]bool
	methods    map[string][]*types.Func // of the package, by name
	confirms   []ast.Node               // what handles messages about the SNS subscription
	found      []Finding
	at         map[token.Pos]bool // where a finding stands
}

func newFinder(p *usage.Package) *finder {
	f := &finder{p: p, parent: map[ast.Node]ast.Node{}, uses: map[types.Object][]*ast.Ident{},
		shapes: map[types.Type]*shape{}, paths: map[*types.Var][]string{}, roles: map[types.Object]role{},
		kinds: map[*types.TypeName]bool{}, methods: map[string][]*types.Func{}, at: map[token.Pos]bool{}}
	for _, file := range p.Files {
		var stack []ast.Node
		ast.Inspect(file, func(n ast.Node) bool {
			if n == nil {
				stack = stack[:len(stack)-1]
				return true
			}
			if len(stack) > 0 {
				f.parent[n] = stack[len(stack)-1]
			}
			stack = append(stack, n)
			f.learn(n)
			return true
		})
	}
	return f
}

// learn notes what one node says of the package as a whole.
func (f *finder) learn(n ast.Node) {
	switch n := n.(type) {
	case *ast.Ident:
		if obj := f.p.Info.Uses[n]; obj != nil {
			f.uses[obj] = append(f.uses[obj], n)
		}
		if fn, ok := f.p.Info.Defs[n].(*types.Func); ok && fn.Signature().Recv() != nil {
			f.methods[fn.Name()] = append(f.methods[fn.Name()], fn)
		}
	case *ast.StructType:
		if s := f.shape(f.p.Info.TypeOf(n)); s != nil {
			f.vocabulary = f.vocabulary || s.vocabulary
			f.event = f.event || s.event()
		}
	case *ast.SelectorExpr:
		if sel := f.p.Info.Selections[n]; sel != nil && sel.Kind() == types.FieldVal {
			owner, key := f.member(sel)
			f.bus = f.bus || members[key] == detail && owner.tagged[key]
			f.vocabulary = f.vocabulary || owner != nil && owner.vocabulary
			f.event = f.event || owner.event() || f.shape(sel.Recv()).event()
		}
	case *ast.IndexExpr:
		if key, ok := f.text(n.Index); ok {
			f.lookups = f.lookups || onlySES[lower(key)]
		}
	case *ast.CallExpr:
		for _, arg := range n.Args {
			key, _ := f.text(arg)
			f.lookups = f.lookups || onlySES[lastKey(key)]
		}
	}
	f.vocabulary = f.vocabulary || f.lookups
}

// handler reports whether there is evidence enough that the package handles
// events of SES: the struct of one, or the name of a member that only SES has.
func (f *finder) handler() bool { return f.event || f.vocabulary || f.bus || f.header() }

// sends reports whether what is handled are events of mail that was sent. The
// envelope around received mail stays, as SES does.
func (f *finder) sends() bool {
	received := false
	for _, x := range f.found {
		if x.Rule != "receiving" {
			return true
		}
		received = true
	}
	return !received && (f.event || f.header())
}

// add notes a finding; a node has one.
func (f *finder) add(x Finding) {
	if pos := x.Node.Pos(); !f.at[pos] {
		f.at[pos] = true
		f.found = append(f.found, x)
	}
}

func (f *finder) sorted() []Finding {
	slices.SortStableFunc(f.found, func(x, y Finding) int { return int(x.Node.Pos()) - int(y.Node.Pos()) })
	return f.found
}
