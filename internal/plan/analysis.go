package plan

import (
	"go/ast"
	"go/token"
	"go/types"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/usage"
)

// analysis is the state of one planning run over all packages.
type analysis struct {
	opts          Options
	pkgs          []*usage.Package
	parent        map[ast.Node]ast.Node
	funcs         map[token.Pos]*ast.FuncDecl // by the position of the name
	asides        map[token.Pos]*ast.FuncDecl // those of the packages aside, by the same
	groups        groups
	methods       map[string][]*types.Func // those that take or give an SES type, by name
	ifaces        map[*mapping.SDK][]named // where the interface of a client is named
	claimed       map[token.Pos]bool       // references that a change rewrites
	blockers      []placed
	dropped       []ast.Node // expressions that the new code does not hold
	kept          []ast.Node // parts of those that it holds all the same
	sites         []*Site
	changes       []Change
	clients       []*Client
	refs          map[*usage.Package][]usage.Ref
	uses          map[*usage.Package]map[types.Object][]*ast.Ident
	defs          map[types.Object]*ast.Ident // where an object is declared
	writes        map[*usage.Package][]write  // to fields of SES structs
	pieces        map[*types.Var]*piece
	failing       map[token.Pos]bool              // functions that get an error for a result, and their calls
	partFuncs     map[token.Pos]*partFunc         // by declaration
	hoisted       map[ast.Node][]string           // the names of variables that get parts, by function
	planned       map[ast.Expr]map[string]bool    // the targets of the writes that are planned, by field
	writesStrings *bool                           // whether strings are changed that pointers may point to
	addressed     map[token.Pos]bool              // variables whose address is taken, by declaration
	contents      map[*ast.CallExpr]*otherContent // calls of SendEmail that send no simple message
	mime          mimeSends
	holders       map[token.Pos]*holder           // of SES clients, by declaration
	ifaceMethods  map[string][]*types.Func        // of interfaces that may take a client, by name
	joints        []*joint                        // where SES clients go into interfaces with other methods
	others        map[token.Pos]bool              // methods of these that are no send, by declaration
	sendMocks     []*sendMock                     // of testify
	requests      map[*ast.CallExpr]*ast.CallExpr // the calls that make requests, by those that send them
	staying       map[token.Pos]bool              // references to SES that units leave as they are
	calms, turns  map[token.Pos]bool              // functions that change nothing, and those that depend on the calls before, by declaration
	usedUps       map[token.Pos][]ast.Node        // the calls, which go, of functions that nothing else may need, by declaration
	handouts      map[*ast.CallExpr]*types.Func   // calls, for sends, of functions that stay with SES
	inerts        map[string]bool                 // packages that do nothing when a program starts, by path
	idles         map[token.Pos]bool              // functions that only give a value, by declaration
	quiets        map[token.Pos]bool              // functions whose calls may go with a configuration, by declaration
	removed       []ast.Stmt                      // operations that Paubox does not need, with their checks
	sendlesses    map[token.Pos]bool              // functions whose errors come from no send, by declaration
	behinds       map[string]bool                 // operations of AWS in interfaces, and whether nothing behind them sends
	handing       map[token.Pos]bool              // parameters whose errors are being followed, by place
	idents        map[token.Pos]*ast.Ident        // that declare something, by place
	lists         map[*types.Var]bool             // variables of type []*string, and whether they become []string
	passedOn      map[*ast.Ident]bool             // options that a wrapper hands to the send
	meeting       map[ast.Node]bool               // declarations of tests, and whether what they run meets an SES client
	printing      map[token.Pos]bool              // parameters that are being followed to where they are printed
}

// Build plans the packages as one program.
func Build(pkgs []*usage.Package, opts Options) ([]*Unit, []*Site) {
	a := &analysis{opts: opts, pkgs: pkgs, parent: map[ast.Node]ast.Node{},
		funcs: map[token.Pos]*ast.FuncDecl{}, asides: map[token.Pos]*ast.FuncDecl{}, inerts: map[string]bool{}, handouts: map[*ast.CallExpr]*types.Func{}, groups: groups{}, claimed: map[token.Pos]bool{}, methods: map[string][]*types.Func{}, ifaces: map[*mapping.SDK][]named{},
		defs: map[types.Object]*ast.Ident{}, contents: map[*ast.CallExpr]*otherContent{}, refs: map[*usage.Package][]usage.Ref{}, uses: map[*usage.Package]map[types.Object][]*ast.Ident{},
		writes: map[*usage.Package][]write{}, pieces: map[*types.Var]*piece{}, partFuncs: map[token.Pos]*partFunc{}, failing: map[token.Pos]bool{}, hoisted: map[ast.Node][]string{}, planned: map[ast.Expr]map[string]bool{},
		passedOn: map[*ast.Ident]bool{}, printing: map[token.Pos]bool{}, meeting: map[ast.Node]bool{}, requests: map[*ast.CallExpr]*ast.CallExpr{}, lists: map[*types.Var]bool{}, calms: map[token.Pos]bool{}, turns: map[token.Pos]bool{}, quiets: map[token.Pos]bool{}, idles: map[token.Pos]bool{}, usedUps: map[token.Pos][]ast.Node{}, holders: map[token.Pos]*holder{}, staying: map[token.Pos]bool{}, sendlesses: map[token.Pos]bool{}, behinds: map[string]bool{}, handing: map[token.Pos]bool{}}
	for _, p := range pkgs {
		a.refs[p] = usage.Refs(p)
		a.index(p)
	}
	for _, p := range opts.Aside {
		a.indexAside(p)
	}
	for _, p := range pkgs {
		a.deadFields(p)
		a.findWrites(p)
		a.findOtherContents(p)
	}
	a.findMIME()
	a.split()
	a.findHandouts()
	for _, p := range pkgs {
		a.join(p)
		a.operations(p)
	}
	a.handedOut()
	a.besides()
	for _, p := range pkgs {
		a.tracedClients(p)
	}
	a.mocks()
	for _, p := range pkgs {
		a.inputs(p)
		a.outputs(p)
		a.interfaces(p)
		a.otherMethods(p)
		a.mockStrings(p)
	}
	for _, p := range pkgs {
		a.sharedParts(p)
		a.copies(p)
		a.types(p)
		a.flows(p)
		a.escapes(p)
		a.errorHandling(p)
		a.errorTexts(p)
		a.unclaimed(p)
	}
	a.unusedFunctions()
	return a.units(), a.sites
}

// index notes every node's parent, every function, and where objects are declared
// and used.
func (a *analysis) index(p *usage.Package) {
	uses := map[types.Object][]*ast.Ident{}
	for _, f := range p.Files {
		var stack []ast.Node
		ast.Inspect(f, func(n ast.Node) bool {
			if n == nil {
				stack = stack[:len(stack)-1]
				return true
			}
			if len(stack) > 0 {
				a.parent[n] = stack[len(stack)-1]
			}
			stack = append(stack, n)
			switch n := n.(type) {
			case *ast.FuncDecl:
				a.funcs[n.Name.Pos()] = n
			case *ast.Ident:
				if obj := p.Info.Uses[n]; obj != nil {
					uses[obj] = append(uses[obj], n)
				}
			}
			return true
		})
	}
	a.uses[p] = uses
	for id, obj := range p.Info.Defs {
		if obj != nil {
			a.defs[obj] = id
		}
	}
}

// enclosingFunc returns the body's owner: a *ast.FuncDecl or *ast.FuncLit.
func (a *analysis) enclosingFunc(n ast.Node) ast.Node {
	for n = a.parent[n]; n != nil; n = a.parent[n] {
		switch n.(type) {
		case *ast.FuncDecl, *ast.FuncLit:
			return n
		}
	}
	return nil
}

// container returns the simple statement, specification or field that n stands
// in: what shares one belongs to one unit.
func (a *analysis) container(n ast.Node) ast.Node {
	for c := n; c != nil; c = a.parent[c] {
		switch c := c.(type) {
		case *ast.Field:
			if !a.nestedField(c) {
				return c
			}
		case *ast.ValueSpec, *ast.ImportSpec:
			return c
		case *ast.TypeSpec:
			if _, isFunc := c.Type.(*ast.FuncType); isFunc {
				return c.Name // its parameters and results change with what has the type
			}
			return n
		case *ast.FuncDecl:
			return n
		case ast.Stmt:
			return c
		}
	}
	return n
}

// nestedField reports whether f is a parameter or result of a function type or
// of a function literal: it changes with the declaration around it.
func (a *analysis) nestedField(f *ast.Field) bool {
	ft, ok := a.parent[a.parent[f]].(*ast.FuncType)
	if !ok {
		return false
	}
	_, declares := a.parent[ft].(*ast.FuncDecl)
	return !declares
}

// join puts into one group whatever shares an SES-typed object.
func (a *analysis) join(p *usage.Package) {
	for _, r := range a.refs[p] {
		if _, ok := r.Node.(*ast.Ident); ok {
			a.groups.add(a.container(r.Node).Pos())
		}
	}
	link := func(id *ast.Ident, obj types.Object) {
		if obj == nil || usage.SDKOf(obj) != nil || a.handouts[a.callOf(id)] != nil || !a.local(obj) || a.isSplit(obj) != nil || isMixed(obj) {
			return
		}
		switch obj.(type) {
		case *types.Var, *types.Func, *types.TypeName:
			if usage.Mentions(obj.Type()) && !a.staysWithSES(p, obj, id) {
				a.groups.join(a.container(id).Pos(), obj.Pos())
			}
		}
	}
	for id, obj := range p.Info.Defs {
		link(id, obj)
	}
	for id, obj := range p.Info.Uses {
		link(id, obj)
	}
	for sel, s := range p.Info.Selections {
		a.embedded(sel, s)
	}
	for _, f := range p.Files {
		ast.Inspect(f, func(n ast.Node) bool { a.joinResults(p, n); return true })
	}
	a.joinMethods(p)
	a.joinEmbedded(p)
}

// joinEmbedded links a struct's embedded SES interface with the methods that the
// struct has in place of those of the interface.
func (a *analysis) joinEmbedded(p *usage.Package) {
	for _, obj := range p.Info.Defs {
		fn, ok := obj.(*types.Func)
		if !ok || fn.Signature().Recv() == nil || !usage.Mentions(fn.Type()) {
			continue
		}
		t := fn.Signature().Recv().Type()
		if ptr, ok := t.(*types.Pointer); ok {
			t = ptr.Elem()
		}
		st, ok := t.Underlying().(*types.Struct)
		if !ok {
			continue
		}
		for f := range st.Fields() {
			if f.Embedded() && usage.Mentions(f.Type()) && !isMixed(f) {
				a.groups.join(fn.Pos(), f.Pos())
			}
		}
	}
}

// joinResults links a function with its SES-typed parameters and results, with
// what it returns, and a literal without keys with the fields that it fills.
func (a *analysis) joinResults(p *usage.Package, n ast.Node) {
	switch n := n.(type) {
	case *ast.FuncDecl:
		obj := p.Info.Defs[n.Name]
		if obj == nil || !usage.Mentions(obj.Type()) {
			return
		}
		for _, list := range []*ast.FieldList{n.Type.Params, n.Type.Results} {
			if list == nil {
				continue
			}
			for _, f := range list.List {
				if usage.Mentions(p.Info.TypeOf(f.Type)) {
					a.groups.join(obj.Pos(), f.Pos())
				}
			}
		}
	case *ast.ReturnStmt:
		if lit, ok := a.enclosingFunc(n).(*ast.FuncLit); ok && usage.Mentions(p.Info.TypeOf(lit)) {
			a.groups.join(a.container(lit).Pos(), n.Pos())
		}
		if fn, ok := a.enclosingFunc(n).(*ast.FuncDecl); ok {
			if obj := p.Info.Defs[fn.Name]; obj != nil {
				if sig, ok := obj.Type().(*types.Signature); ok && usage.Mentions(sig.Results()) {
					a.groups.join(obj.Pos(), n.Pos())
				}
			}
		}
	case *ast.CompositeLit:
		st, ok := under(p, n).(*types.Struct)
		if !ok || len(n.Elts) == 0 {
			return
		}
		if _, keyed := n.Elts[0].(*ast.KeyValueExpr); keyed {
			return
		}
		for f := range st.Fields() {
			if a.local(f) && usage.Mentions(f.Type()) {
				a.groups.join(a.container(n).Pos(), f.Pos())
			}
		}
	}
}

// local reports whether obj is declared in one of the packages at hand.
func (a *analysis) local(obj types.Object) bool {
	if obj.Pkg() == nil {
		return false
	}
	for _, p := range a.pkgs {
		if p.Types.Path() == obj.Pkg().Path() {
			return true
		}
	}
	return false
}

// claim marks the references in n as rewritten.
func (a *analysis) claim(p *usage.Package, n ast.Node) {
	ast.Inspect(n, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok && usage.SDKOf(p.Info.Uses[id]) != nil {
			a.claimed[id.Pos()] = true
		}
		return true
	})
}
