package plan

import (
	"cmp"
	"go/ast"
	"go/types"
	"maps"
	"slices"
	"strings"
)

// mark names the client beside h, and beside those that it goes to and comes from.
func (a *analysis) mark(h *holder) {
	if h.name != "" {
		return
	}
	if from := h.alias(); from != nil {
		a.mark(from)
		h.name = from.name
	} else {
		h.name = a.freeName(h)
	}
	for _, from := range h.from {
		a.mark(from)
	}
	for _, s := range h.sinks {
		if s.to.needs(map[*holder]bool{}) == both {
			a.mark(s.to)
		}
	}
}

// alias returns the variable or parameter that h is another name of: the clients
// beside both are one.
//
//	// Have: c := client
func (h *holder) alias() *holder {
	if !h.isLocal() || len(h.made) > 0 || len(h.from) != 1 {
		return nil
	}
	if from := h.from[0]; (from.isLocal() || from.isParameter()) && from.v.Pos() < h.v.Pos() {
		return from
	}
	return nil
}

// freeName returns a name that nothing near the holder has.
func (a *analysis) freeName(h *holder) string {
	used := map[string]bool{}
	for _, f := range h.p.Files {
		ast.Inspect(f, func(n ast.Node) bool {
			if id, ok := n.(*ast.Ident); ok {
				used[id.Name] = true
			}
			return true
		})
	}
	for _, name := range a.namesBeside(a.defs[h.v]) {
		used[name] = true
	}
	names := []string{"pauboxClient", "pauboxMailClient", "pauboxSendClient"}
	if h.v.Kind() == types.PackageVar {
		// A local variable of the same name must not hide it.
		names = []string{h.v.Name() + "Paubox", h.v.Name() + "PauboxMail"}
	}
	for _, name := range names {
		if h.seenOutside() {
			name = strings.ToUpper(name[:1]) + name[1:]
		}
		if !used[name] {
			return name
		}
	}
	return "pauboxClientBeside" + h.v.Name()
}

// namesBeside lists the names of the clients that get a place in the declaration of
// the package around n: none of them may hide another.
func (a *analysis) namesBeside(n ast.Node) (names []string) {
	decl := a.packageDecl(n)
	for _, h := range a.holders {
		if h.name != "" && a.packageDecl(a.defs[h.v]) == decl {
			names = append(names, h.name)
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// sortedHolders lists the holders, and what each comes from and goes to, in the order
// of the text: the names of new clients depend on it.
func (a *analysis) sortedHolders() []*holder {
	list := slices.Collect(maps.Values(a.holders))
	slices.SortFunc(list, func(x, y *holder) int { return cmp.Compare(x.v.Pos(), y.v.Pos()) })
	for _, h := range list {
		slices.SortFunc(h.from, func(x, y *holder) int { return cmp.Compare(x.v.Pos(), y.v.Pos()) })
		slices.SortFunc(h.sinks, func(x, y sink) int { return cmp.Compare(x.use.Pos(), y.use.Pos()) })
	}
	return list
}

// packageDecl returns the declaration of the package that n stands in.
func (a *analysis) packageDecl(n ast.Node) ast.Node {
	for ; n != nil; n = a.parent[n] {
		if _, ok := a.parent[n].(*ast.File); ok {
			return n
		}
	}
	return nil
}
