package smtp

import (
	"go/ast"
	"go/types"

	"github.com/sesfix/sesfix/internal/plan"
)

// inner is the view into what gets the host together with the other parts of the
// access: a function with its parameters, or a struct with its fields. It serves
// other hosts too, so nothing changes in it: each part must come from outside,
// where the host does.
type inner struct {
	carriers map[types.Object]bool
	given    map[part]types.Object
	login    bool
}

// deepest is how many functions and structs a host is followed through.
const deepest = 4

// inside returns the converter that looks into a function or a struct, of which
// carrier gets the host.
func (c *converter) inside(carrier types.Object, carriers []types.Object) *converter {
	sub := &converter{finder: c.finder, unit: &plan.Unit{}, depth: c.depth + 1,
		reached: map[*ast.CallExpr]bool{}, claims: map[types.Object]*claim{}, seen: map[ast.Expr]bool{},
		notes: map[ast.Node][]string{}, known: map[types.Object]bool{carrier: true},
		inner: &inner{carriers: map[types.Object]bool{}, given: map[part]types.Object{}}}
	for o := range c.known {
		sub.known[o] = true
	}
	for _, o := range carriers {
		sub.inner.carriers[o] = true
	}
	for _, use := range c.uses[carrier] {
		e := c.named(use)
		if kv, ok := c.parent[e].(*ast.KeyValueExpr); ok && kv.Key == e {
			continue // it gets its value there
		}
		if c.written(e) {
			sub.block(e, "it gets another value there")
			continue
		}
		sub.follow(e)
	}
	for i := 0; i < len(sub.order); i++ {
		sub.access(sub.order[i])
	}
	for _, o := range sub.inner.given {
		for _, use := range c.uses[o] {
			if c.written(c.named(use)) {
				sub.block(use, "a part of the access gets another value there")
			}
		}
	}
	return sub
}

// carried notes that a part of the access is a parameter or a field. It reports
// whether it is.
func (c *converter) carried(e ast.Expr, p part) bool {
	if c.inner == nil {
		return false
	}
	obj := c.objectOf(e)
	if obj == nil || !c.inner.carriers[obj] {
		return false
	}
	if old := c.inner.given[p]; old != nil && old != obj {
		c.block(e, "a part of the access comes from two places")
	}
	c.inner.given[p] = obj
	return true
}

// objectOf is the variable or field that e names.
func (c *converter) objectOf(e ast.Expr) types.Object {
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		return c.Info.Uses[e]
	case *ast.SelectorExpr:
		return c.Info.Uses[e.Sel]
	}
	return nil
}

// conclude plans the parts that go in together with the host: arg gives the
// expression for a parameter or field.
func (c *converter) conclude(sub *converter, e ast.Expr, at ast.Node, arg func(types.Object) ast.Expr) {
	if len(sub.unit.Blockers) > 0 {
		for _, b := range sub.unit.Blockers {
			c.unit.Blockers = append(c.unit.Blockers, plan.Blocker{Pos: b.Pos, Text: b.Text})
		}
		return
	}
	for _, p := range []part{portPart, userPart, passPart} {
		obj := sub.inner.given[p]
		if obj == nil {
			continue
		}
		x := arg(obj)
		v, _ := obj.(*types.Var)
		switch {
		case v.IsField() && v.Exported() && c.Types.Name() != "main":
			c.block(e, "a part of the access goes to an exported field, and sesfix does not see what other packages do with it")
		case x == nil:
			c.block(e, "a part of the access does not come from the place where the host does")
		case p == portPart:
			c.portArg(x)
		default:
			c.secret(x, p, at)
		}
	}
	user, pass := sub.inner.given[userPart] != nil, sub.inner.given[passPart] != nil
	switch {
	case user && pass:
		c.loginSite(at)
	case sub.inner.login:
		c.block(e, "the login does not come from the place where the host does")
	}
}

// transfer follows a host into a parameter of a function of the package. It
// reports whether it is one.
func (c *converter) transfer(e ast.Expr, call *ast.CallExpr) bool {
	fn := c.callee(call)
	if fn == nil || c.decls[fn] == nil || c.depth > deepest || call.Ellipsis.IsValid() || fn.Signature().Variadic() {
		return false
	}
	params := fn.Signature().Params()
	var carriers []types.Object
	var carrier types.Object
	for i := range params.Len() {
		carriers = append(carriers, params.At(i))
		if i < len(call.Args) && call.Args[i] == e {
			carrier = params.At(i)
		}
	}
	if carrier == nil || params.Len() != len(call.Args) {
		return false
	}
	c.conclude(c.inside(carrier, carriers), e, call, func(o types.Object) ast.Expr {
		for i, p := range carriers {
			if p == o {
				return call.Args[i]
			}
		}
		return nil
	})
	return true
}

// callee is the function or method of the package that call surely calls.
func (c *converter) callee(call *ast.CallExpr) *types.Func {
	fun := ast.Unparen(call.Fun)
	if sel, ok := fun.(*ast.SelectorExpr); ok {
		fun = sel.Sel
	}
	id, ok := fun.(*ast.Ident)
	if !ok {
		return nil
	}
	fn, _ := c.Info.Uses[id].(*types.Func)
	return fn
}

// intoField follows a host into a field of a struct of the package that nobody
// else can read. It reports whether it is one.
func (c *converter) intoField(e ast.Expr, lit *ast.CompositeLit, key *ast.Ident) bool {
	st, ok := types.Unalias(c.Info.TypeOf(lit)).Underlying().(*types.Struct)
	field, isVar := c.Info.Uses[key].(*types.Var)
	if !ok || !isVar || field.Pkg() != c.Types || c.depth > deepest {
		return false
	}
	if field.Exported() && c.Types.Name() != "main" {
		c.block(e, "the host goes to an exported field, and sesfix does not see what other packages do with it")
		return true
	}
	var carriers []types.Object
	for f := range st.Fields() {
		carriers = append(carriers, f)
	}
	values := map[types.Object]ast.Expr{}
	for _, el := range lit.Elts {
		if kv, ok := el.(*ast.KeyValueExpr); ok {
			if id, ok := kv.Key.(*ast.Ident); ok {
				values[c.Info.Uses[id]] = kv.Value
			}
		}
	}
	c.conclude(c.inside(field, carriers), e, lit, func(o types.Object) ast.Expr { return values[o] })
	return true
}

// knows is the text of a parameter or field that gets the host.
func (c *converter) knows(e ast.Expr) (string, bool) {
	if obj := c.objectOf(e); obj != nil && c.known[obj] {
		return "email-smtp.region.amazonaws.com", true
	}
	return "", false
}

// deep is text that looks through variables, parameters and fields.
func (c *converter) deep(e ast.Expr) (string, bool) {
	return folder{info: c.Info, see: c.origin, know: c.knows}.text(e)
}
