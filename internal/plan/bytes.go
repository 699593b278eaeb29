package plan

import (
	"go/ast"
	"go/types"
	"strings"

	"github.com/sesfix/sesfix/internal/usage"
)

// SES reads the bytes of an attachment when it is sent; the new code encodes them
// where the attachment is made. Between the two nothing may write to them.

// keepsBytes reports whether the bytes of e stay as they are: they are a copy of a
// string, or a file's that was just read, or nothing at hand writes to bytes.
func (m *message) keepsBytes(e ast.Expr) bool {
	if call, ok := ast.Unparen(e).(*ast.CallExpr); ok && len(call.Args) == 1 && m.p.Info.Types[call.Fun].IsType() {
		b, isString := under(m.p, call.Args[0]).(*types.Basic)
		if isString && b.Info()&types.IsString != 0 {
			return true
		}
	}
	for _, q := range m.pkgs {
		if !meets(q.Types, m.p.Types) {
			continue
		}
		for _, f := range q.Files {
			if m.writesBytes(q, f) {
				return false
			}
		}
	}
	return true
}

// writesBytes reports whether a file holds code that may write into a list of bytes
// that is there already.
func (a *analysis) writesBytes(p *usage.Package, f *ast.File) (found bool) {
	ast.Inspect(f, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.AssignStmt:
			for _, l := range n.Lhs {
				ix, ok := ast.Unparen(l).(*ast.IndexExpr)
				found = found || ok && isBytes(p.Info.TypeOf(ix.X))
			}
		case *ast.IncDecStmt:
			ix, ok := ast.Unparen(n.X).(*ast.IndexExpr)
			found = found || ok && isBytes(p.Info.TypeOf(ix.X))
		case *ast.CallExpr:
			found = found || a.callWritesBytes(p, n)
		}
		return !found
	})
	return found
}

// callWritesBytes reports whether a call may write into bytes that it is handed, or
// empties a buffer whose bytes are then written over.
func (a *analysis) callWritesBytes(p *usage.Package, call *ast.CallExpr) bool {
	if p.Info.Types[call.Fun].IsType() {
		return false
	}
	fn := callee(p.Info, call)
	if p.Info.Types[call.Fun].IsBuiltin() {
		id, ok := ast.Unparen(call.Fun).(*ast.Ident)
		if !ok || len(call.Args) == 0 || !isBytes(p.Info.TypeOf(call.Args[0])) {
			return false
		}
		return id.Name == "copy" || id.Name == "clear" || id.Name == "append" && !isNil(p, call.Args[0])
	}
	if fn != nil && reuses(fn) {
		return true
	}
	for _, arg := range call.Args {
		if isBytes(p.Info.TypeOf(arg)) && (fn == nil || (!a.local(fn) || isInterface(fn)) && !readsBytes(fn)) {
			return true
		}
	}
	return false
}

// reuses reports whether fn is a method by which buffers and pools give room away
// that others may still look at.
func reuses(fn *types.Func) bool {
	if fn.Signature().Recv() == nil || fn.Pkg() == nil {
		return false
	}
	pkg := fn.Pkg().Path()
	switch fn.Name() {
	case "Reset":
		return pkg != "time" && pkg != "hash"
	case "Bytes", "ReadSlice", "ReadLine", "Peek":
		return pkg == "bufio" // the next read writes over what these give
	case "Put":
		return strings.Contains(strings.ToLower(pkg), "pool") || pkg == "sync"
	}
	return fn.Name() == "Truncate" && pkg != "time" && pkg != "os" || fn.Name() == "AvailableBuffer"
}

// readsBytes reports whether a function of another module only reads the bytes that
// it is handed: by what it is known for, or by the contract of its name.
func readsBytes(fn *types.Func) bool {
	if byteReaders[fullName(fn)] {
		return true
	}
	if fn.Signature().Recv() != nil {
		return fn.Name() == "Write" || strings.HasPrefix(fn.Name(), "EncodeToString")
	}
	return false
}

var byteReaders = map[string]bool{
	"encoding/json.Unmarshal": true, "encoding/json.Valid": true, "encoding/xml.Unmarshal": true,
	"bytes.NewReader": true, "bytes.Equal": true, "bytes.Contains": true, "bytes.HasPrefix": true,
	"bytes.TrimSpace": true, "bytes.Clone": true, "net/http.DetectContentType": true, "os.WriteFile": true,
	"encoding/hex.EncodeToString": true, "crypto/sha256.Sum256": true, "crypto/md5.Sum": true,
	"fmt.Sprintf": true, "fmt.Printf": true, "fmt.Println": true, "fmt.Sprint": true, "fmt.Fprintf": true, "fmt.Errorf": true,
}

// isBytes reports whether t is a list or an array of bytes.
func isBytes(t types.Type) bool {
	if t == nil {
		return false
	}
	var elem types.Type
	switch u := t.Underlying().(type) {
	case *types.Slice:
		elem = u.Elem()
	case *types.Array:
		elem = u.Elem()
	case *types.Pointer:
		arr, ok := u.Elem().Underlying().(*types.Array)
		if !ok {
			return false
		}
		elem = arr.Elem()
	default:
		return false
	}
	b, ok := elem.Underlying().(*types.Basic)
	return ok && b.Kind() == types.Uint8
}
