package smtp

import (
	"go/ast"
	"strconv"
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
)

// imported reports the import of a package that leads to SES.
func (f *finder) imported(spec *ast.ImportSpec) {
	path, err := strconv.Unquote(spec.Path.Value)
	if err != nil {
		return
	}
	f.sdk = f.sdk || mapping.SDKOf(path) != nil
	f.near = f.near || f.sdk
	if d, ok := mapping.DoorOf(path, f.Module); ok {
		f.near = true
		f.say(spec, d.Rule, mapping.Manual, "SES through "+d.Name, d.Do)
	}
}

// call looks at one call: of a library around SES, of the signer of AWS, or of a
// program.
func (f *finder) call(call *ast.CallExpr) {
	name := function(f.Info, call)
	path := name[:strings.LastIndex(name, ".")+1]
	switch {
	case name == "os/exec.Command":
		f.command(call, call.Args)
	case name == "os/exec.CommandContext" && len(call.Args) > 1:
		f.command(call, call.Args[1:])
	case strings.HasSuffix(path, "/aws/signer/v4.Signer."):
		for _, a := range call.Args {
			if s, ok := value(f.Info, a); ok && s == mapping.SigningService {
				f.near = true
				f.say(call, "unsupported", mapping.Manual, "a request to SES signed by hand", "replace it by paubox-go, which sets its own Authorization header")
			}
		}
	case mapping.ReadsReply(name):
		f.replies = append(f.replies, call)
	case mapping.SMTPCall(name) != nil:
		f.auths = append(f.auths, call)
	default:
		f.throughDoor(call, name)
	}
}

// throughDoor reports calls that make a client of a library around SES, or send.
func (f *finder) throughDoor(call *ast.CallExpr, name string) {
	path := name[strings.LastIndex(name, "/")+1:]
	pkg, member, _ := strings.Cut(path, ".")
	pkg = name[:len(name)-len(path)] + pkg
	if i := strings.LastIndex(member, "."); i >= 0 {
		member = member[i+1:]
	}
	if !strings.HasPrefix(member, "New") && !strings.HasPrefix(member, "Send") {
		return
	}
	if d, ok := mapping.DoorOf(pkg, f.Module); ok {
		f.say(call, d.Rule, mapping.Manual, "SES through "+d.Name, d.Do)
	}
}

// command reports a call of the AWS command line.
func (f *finder) command(call *ast.CallExpr, args []ast.Expr) {
	var words []string
	for _, a := range args {
		s, ok := text(f.Info, a)
		words = append(words, orUnknown(s, ok))
	}
	if len(words) > 0 && mapping.CommandIsSES(words[0], words[1:]) {
		f.say(call, "unsupported", mapping.Manual, "SES through the AWS command line", "replace the command by paubox-go, or by the Paubox command line")
	}
}

// api reports a host of the HTTPS API that is no setting of an SDK: the SDK's
// own findings say what becomes of its endpoints.
func (f *finder) api(n ast.Expr, s string) bool {
	if !mapping.IsAPIHost(s) {
		return false
	}
	if !f.givenToSDK(n) {
		f.near = true
		f.say(n, "unsupported", mapping.Manual, "a host of the HTTPS API of SES", "sesfix does not rewrite requests that are made by hand: use paubox-go")
	}
	return true
}

// givenToSDK reports whether n goes into a call or a struct of the AWS SDK.
func (f *finder) givenToSDK(n ast.Node) bool {
	aws := func(name string) bool { return strings.HasPrefix(name, "github.com/aws/aws-sdk-go") }
	for n = f.parent[n]; n != nil; n = f.parent[n] {
		switch n := n.(type) {
		case *ast.CallExpr:
			if aws(function(f.Info, n)) {
				return true
			}
		case *ast.CompositeLit:
			if aws(typeName(f.Info.TypeOf(n))) {
				return true
			}
		case *ast.AssignStmt:
			sel, ok := ast.Unparen(n.Lhs[0]).(*ast.SelectorExpr)
			return ok && aws(typeName(f.Info.TypeOf(sel.X)))
		case ast.Stmt:
			return false
		}
	}
	return false
}
