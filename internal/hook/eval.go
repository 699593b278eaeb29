package hook

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"maps"
	"slices"
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
)

// eval carries the SES handler out for one event of one dialect, and collects
// what it does.
type eval struct {
	w       *writer
	root    *root
	event   mapping.Event
	dialect string
	env     map[types.Object]value
	out     *bytes.Buffer
	used    map[string]bool // names of variables in out
	calls   int             // helper functions on the way, against recursion
	depth   int             // conditions on errors around
	status  int             // what was answered so far
	failed  string          // the error that is known to be one here
	pure    bool            // only a value is wanted
	logging bool            // the arguments of a log line are looked at
	result  *value          // of a pure run

	matched bool      // the event was told from others
	told    bool      // the type of a bounce was looked at
	says    bool      // something is done, if only a log line
	acts    bool      // something else is done
	first   token.Pos // where
	blocked *block
}

func newEval(w *writer, r *root, e mapping.Event, dialect string) *eval {
	ev := &eval{w: w, root: r, event: e, dialect: dialect, env: map[types.Object]value{},
		out: &bytes.Buffer{}, used: map[string]bool{}}
	ev.env[r.event] = value{is: isEvent, typ: r.typ}
	return ev
}

// block notes the first reason against the handler.
func (ev *eval) block(n ast.Node, format string, args ...any) {
	if ev.blocked == nil {
		ev.blocked = &block{n.Pos(), fmt.Sprintf(format, args...)}
	}
}

// frame is what is left to do: statements, and what comes after them.
type frame struct {
	stmts  []ast.Stmt
	next   *frame
	loop   bool  // the statements are the body of a loop
	sw     bool  // or of a switch
	join   bool  // the code after a condition on an error: it is not this run's
	status int   // of a join: what was answered before the condition
	call   *call // the statements are the body of a helper function
}

// call is how a helper function was called.
type call struct {
	decl  *ast.FuncDecl
	tail  bool         // return helper(…)
	check *ast.IfStmt  // if err := helper(…); err != nil
	err   types.Object // the err of it
}

// start carries out the handler from where the event is decoded.
func (ev *eval) start() {
	body := ev.root.decl.Body.List
	if ev.root.source == nil {
		ev.run(&frame{stmts: body})
		return
	}
	ev.run(ev.from(ev.root.stmt))
}

// from returns what is left to do at a statement: it, and all that follows it in
// the blocks around.
func (ev *eval) from(s ast.Stmt) *frame {
	var frames []*frame
	for n := ast.Node(s); n != nil; n = ev.w.parent[n] {
		f := &frame{}
		var list []ast.Stmt
		switch up := ev.w.parent[n].(type) {
		case *ast.BlockStmt:
			list = up.List
			switch ev.w.parent[up].(type) {
			case *ast.ForStmt, *ast.RangeStmt:
				f.loop = true
			case *ast.SwitchStmt, *ast.TypeSwitchStmt, *ast.SelectStmt:
				continue // n is a case
			}
		case *ast.CaseClause:
			list, f.sw = up.Body, true
		case *ast.CommClause:
			list, f.sw = up.Body, true
		case *ast.FuncLit, *ast.FuncDecl:
			return link(frames)
		}
		at, ok := n.(ast.Stmt)
		if i := slices.Index(list, at); ok && i >= 0 {
			f.stmts = list[i:]
			if len(frames) > 0 {
				f.stmts = list[i+1:]
			}
			frames = append(frames, f)
		}
	}
	return link(frames)
}

// link puts frames one behind the other.
func link(frames []*frame) *frame {
	for i := range len(frames) - 1 {
		frames[i].next = frames[i+1]
	}
	return frames[0]
}

// run does what a frame says, and what comes after it.
func (ev *eval) run(f *frame) {
	for ev.blocked == nil && ev.result == nil {
		switch {
		case f == nil:
			ev.finish(nil)
			return
		case f.join && f.status == ev.status:
			return
		case f.join: // the answer is another on this way: it is followed to its end
			f = f.next
		case len(f.stmts) == 0:
			f = f.next
		default:
			rest := *f
			rest.stmts = f.stmts[1:]
			next, ok := ev.stmt(f.stmts[0], &rest)
			if !ok {
				return
			}
			f = next
		}
	}
}

// finish ends the work on the event: the code gives back the error e, nil for
// none.
func (ev *eval) finish(e ast.Expr) {
	switch {
	case ev.pure:
		ev.block(ev.root.decl, "a helper function gives back nothing")
	case e != nil:
		if text := ev.text(e); ev.blocked == nil {
			ev.line("return %s", text)
		}
	case ev.status >= 400 && ev.failed != "":
		ev.line("return %s", ev.failed)
	case ev.status >= 400 && ev.matched && ev.acts:
		ev.block(ev.root.decl, "it answers %d without an error", ev.status)
	default:
		ev.line("return nil")
	}
}

func (ev *eval) line(format string, args ...any) { fmt.Fprintf(ev.out, format+"\n", args...) }

// act emits a statement that does something.
func (ev *eval) act(n ast.Node, format string, args ...any) {
	ev.doing(n)
	ev.line(format, args...)
}

// doing notes that something is done at n. To write a log line is not, for an
// event that the code does not name.
func (ev *eval) doing(n ast.Node) {
	ev.says = true
	switch {
	case ev.pure:
		ev.block(n, "a helper function does more than to look at the event")
	case !ev.acts && !ev.logs(n):
		ev.acts, ev.first = true, n.Pos()
	}
}

// logs reports whether n is a call that writes a log line.
func (ev *eval) logs(n ast.Node) bool {
	c, ok := n.(*ast.CallExpr)
	if !ok {
		return false
	}
	fn := ev.w.callee(c)
	if fn == nil || fn.Pkg() == nil {
		return false
	}
	path := fn.Pkg().Path()
	return path == "log" || path == "log/slog" || path == "fmt" && strings.HasPrefix(fn.Name(), "Print")
}

// branch carries out the body of a condition on an error that is not known, and
// says whether the code goes on after it.
func (ev *eval) branch(body []ast.Stmt, rest *frame, failed string) {
	env, used, status, before := maps.Clone(ev.env), maps.Clone(ev.used), ev.status, ev.failed
	if failed != "" {
		ev.failed = failed
	}
	ev.depth++
	ev.run(&frame{stmts: body, next: &frame{join: true, status: status, next: rest}})
	ev.depth--
	ev.env, ev.used, ev.status, ev.failed = env, used, status, before
}

// fresh returns a name for a variable of the handler's code, in the new code.
func (ev *eval) fresh(name string) string {
	try := name
	for i := 2; ev.used[try] || ev.w.names.taken(try); i++ {
		try = fmt.Sprintf("%s%d", name, i)
	}
	ev.used[try] = true
	return try
}

// leap returns where continue, break or the end of a helper function leads: what
// comes after the innermost frame that is one. ok is false where there is none.
func leap(f *frame, is func(*frame) bool) (after *frame, ok bool) {
	for ; f != nil; f = f.next {
		if is(f) {
			return f.next, true
		}
	}
	return nil, false
}

// str is the constant of an event.
func str(text string) constant.Value { return constant.MakeString(text) }
