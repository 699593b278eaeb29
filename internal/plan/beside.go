package plan

import (
	"go/ast"
	"go/types"
	"slices"

	"github.com/sesfix/sesfix/internal/usage"
)

// A client that serves more than sending stays with SES for the rest, and a client
// for Paubox stands beside it: in a variable beside its variable, in a field beside
// its field. The sends go through the new one (design.md, unit).

// holder is a variable, field or parameter that holds an SES client.
type holder struct {
	p       *usage.Package
	v       *types.Var
	sends   []*ast.Ident // uses as the receiver of SendEmail
	others  []*ast.Ident // uses as the receiver of an operation that stays
	other   string       // the name of one of these
	sinks   []sink
	made    []*ast.CallExpr // constructions that go right into it
	from    []*holder
	joints  []*joint // where it goes into an interface with other methods
	unknown bool     // it goes, or comes from, where this is not followed
	written bool     // it gets another value than that of its declaration
	param   *param   // where it is a parameter that is needed for both

	name   string   // of the client beside it, once it is split
	anchor ast.Node // a node of the unit that its sends belong to
}

// sink is a place where the value of a holder goes to another.
type sink struct {
	use *ast.Ident
	to  *holder
}

// split finds the holders whose sends can get a client of their own.
func (a *analysis) split() {
	for _, p := range a.pkgs {
		for _, obj := range p.Info.Defs {
			if v, ok := obj.(*types.Var); ok && holdsClient(v.Type()) {
				a.holders[v.Pos()] = &holder{p: p, v: v}
			}
		}
	}
	for _, p := range a.pkgs {
		for obj, ids := range a.uses[p] {
			if h := a.holders[obj.Pos()]; h != nil {
				for _, id := range ids {
					a.held(p, h, id)
				}
			}
		}
		for _, r := range a.refs[p] {
			a.constructed(p, r)
		}
	}
	a.otherValues()
	a.findJoints()
	for _, h := range a.holders {
		if a.opts.SinglePackage && h.seenOutside() {
			h.unknown = true // another package may make the struct without the new client
		}
	}
	list := a.sortedHolders()
	a.secondParameters(list)
	for _, h := range list {
		starts := len(h.made) > 0 || h.isParameter() && len(h.from) == 0
		if needs := h.needs(map[*holder]bool{}); needs == both && starts && h.splittable(map[*holder]bool{}) {
			a.mark(h)
		}
	}
}

// holdsClient reports whether t is *sesv2.Client or its like.
func holdsClient(t types.Type) bool {
	_, pointer := types.Unalias(t).(*types.Pointer)
	return pointer && isClient(t)
}

// held classifies one use of a holder.
func (a *analysis) held(p *usage.Package, h *holder, id *ast.Ident) {
	e := a.unparen(a.qualified(id))
	switch place := a.placeType(p, e); {
	case a.isJoint(place):
		return // findJoints takes it
	case place != nil && !isClient(place) && accepts(place):
		h.sends = append(h.sends, id)
		return
	}
	switch up := a.parent[e].(type) {
	case *ast.SelectorExpr:
		fn, ok := p.Info.Uses[up.Sel].(*types.Func)
		op, form, isOp := a.operationOf(fn, a.callOf(up.Sel))
		switch {
		case !ok && a.traces(p, id) != nil: // stays with it
		case !ok || !isOp || a.callOf(up.Sel) == nil:
			h.unknown = true
		case a.movesPlainly(a.callOf(up.Sel), op, form):
			h.sends = append(h.sends, id)
		case a.removal(p, op, a.callOf(up.Sel)) != nil:
		default:
			h.others, h.other = append(h.others, id), op.Name
		}
	case *ast.BinaryExpr:
		h.unknown = h.unknown || !isNil(p, up.X) && !isNil(p, up.Y)
	case *ast.KeyValueExpr:
		if up.Key == e {
			return // the value says where it comes from
		}
		key, _ := up.Key.(*ast.Ident)
		a.flowsInto(h, id, p.Info.ObjectOf(key))
	case *ast.AssignStmt:
		a.assignedHolder(p, h, id, e, up)
	case *ast.CallExpr:
		if v := parameterOf(p, up, e); v != nil {
			a.flowsInto(h, id, v)
			return
		}
		h.unknown = true
	default:
		h.unknown = true
	}
}

func nameOf(fn *types.Func) string {
	if fn == nil {
		return ""
	}
	return fn.Name()
}

func (a *analysis) flowsInto(h *holder, id *ast.Ident, obj types.Object) {
	if v, ok := obj.(*types.Var); ok {
		if to := a.holders[v.Pos()]; to != nil {
			h.sinks = append(h.sinks, sink{id, to})
			if !slices.Contains(to.from, h) {
				to.from = append(to.from, h)
			}
			return
		}
	}
	h.unknown = true
}

// assignedHolder classifies a use of a holder in an assignment.
func (a *analysis) assignedHolder(p *usage.Package, h *holder, id *ast.Ident, e ast.Expr, as *ast.AssignStmt) {
	for i := range as.Lhs {
		if len(as.Lhs) != len(as.Rhs) {
			break
		}
		switch e {
		case as.Rhs[i]:
			a.flowsInto(h, id, a.object(p, as.Lhs[i]))
			return
		case as.Lhs[i]:
			call, isCall := ast.Unparen(as.Rhs[i]).(*ast.CallExpr)
			from, _ := a.object(p, as.Rhs[i]).(*types.Var)
			if !isCall && (from == nil || a.holders[from.Pos()] == nil) || isCall && !a.constructs(p, call) {
				h.unknown = true
			}
			return
		}
	}
	h.unknown = true
}

// constructs reports whether a call makes an SES client.
func (a *analysis) constructs(p *usage.Package, call *ast.CallExpr) bool {
	fn := callee(p.Info, call)
	return fn != nil && usage.SDKOf(fn) != nil && fn.Signature().Recv() == nil && (fn.Name() == "New" || fn.Name() == "NewFromConfig")
}

// constructed finds the holder that the construction of a client goes into.
func (a *analysis) constructed(p *usage.Package, r usage.Ref) {
	fn, ok := r.Obj.(*types.Func)
	if !ok || fn.Signature().Recv() != nil {
		return
	}
	call := a.callOf(r.Node.(*ast.Ident))
	if call == nil || !a.constructs(p, call) {
		return
	}
	var obj types.Object
	switch up := a.parent[call].(type) {
	case *ast.AssignStmt:
		if len(up.Lhs) == 1 && len(up.Rhs) == 1 && a.inList(up) {
			obj = a.object(p, up.Lhs[0])
		}
	case *ast.KeyValueExpr:
		if key, ok := up.Key.(*ast.Ident); ok {
			obj = p.Info.ObjectOf(key)
		}
	case *ast.CallExpr:
		if v := parameterOf(p, up, call); v != nil {
			obj = v
		}
	}
	if v, ok := obj.(*types.Var); ok {
		if h := a.holders[v.Pos()]; h != nil {
			h.made = append(h.made, call)
		}
	}
}

// What a holder is needed for.
const (
	sending = 1 << iota
	others
	unknown
	both = sending | others
)

// needs says what a holder, and those that its value goes to, are needed for.
func (h *holder) needs(seen map[*holder]bool) (n int) {
	if seen[h] {
		return 0
	}
	seen[h] = true
	if len(h.sends) > 0 {
		n |= sending
	}
	if len(h.others) > 0 {
		n |= others
	}
	if h.unknown {
		n |= unknown
	}
	if len(h.joints) > 0 {
		n |= both
	}
	for _, s := range h.sinks {
		n |= s.to.needs(seen)
	}
	return n
}

// splittable reports whether a client can stand beside h: its value comes from
// constructions, or from holders that are split as well, or it is that of a parameter,
// which all callers give; and where it goes on, it is needed for one thing, or split too.
func (h *holder) splittable(seen map[*holder]bool) bool {
	if seen[h] {
		return true
	}
	seen[h] = true
	if h.unknown || h.isParameter() && (h.param == nil || h.param.why != "") {
		return false
	}
	if len(h.made) == 0 && len(h.from) == 0 && !h.isParameter() {
		return false
	}
	if h.isLocal() && len(h.made)+len(h.from) > 1 || h.alias() != nil && h.alias().written {
		return false // a local variable is declared with its value, and keeps that
	}
	for _, from := range h.from {
		if !from.splittable(seen) {
			return false
		}
	}
	for _, s := range h.sinks {
		if n := s.to.needs(map[*holder]bool{}); n != 0 && n != sending && n != others && !s.to.splittable(seen) {
			return false
		}
	}
	return true
}

func (h *holder) isParameter() bool {
	return !h.v.IsField() && h.v.Kind() != types.LocalVar && h.v.Kind() != types.PackageVar
}

// seenOutside reports whether other packages can name the holder.
func (h *holder) seenOutside() bool {
	return h.v.Exported() && (h.v.IsField() || h.v.Kind() == types.PackageVar)
}

// isSplit returns the split holder that obj is, nil for any other object.
func (a *analysis) isSplit(obj types.Object) *holder {
	if obj == nil {
		return nil
	}
	if h := a.holders[obj.Pos()]; h != nil && h.name != "" {
		return h
	}
	return nil
}
