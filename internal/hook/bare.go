package hook

import "go/ast"

// bare returns the named result that a return without values gives back, and how
// many there are.
func (ev *eval) bare(s *ast.ReturnStmt) (result *ast.Ident, n int) {
	for up := ev.w.parent[s]; up != nil; up = ev.w.parent[up] {
		var typ *ast.FuncType
		switch up := up.(type) {
		case *ast.FuncLit:
			typ = up.Type
		case *ast.FuncDecl:
			typ = up.Type
		default:
			continue
		}
		if typ.Results == nil {
			return nil, 0
		}
		for _, field := range typ.Results.List {
			for _, name := range field.Names {
				result, n = name, n+1
			}
		}
		return result, n
	}
	return nil, 0
}
