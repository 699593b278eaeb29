package plan

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"net/url"
	"slices"
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/usage"
)

// Guard says under which condition of its own an option of a client holds.
type Guard int

// The guards of an option.
const (
	Always   Guard = iota
	NotEmpty       // if x != ""
	NotNil         // if x != nil
	Filled         // if x != nil && *x != ""
)

// ClientOption is an option of the new client that a setting of the old one
// becomes (mapping.md 4.1): the URL of another service, or an HTTP client.
type ClientOption struct {
	Func  string // WithBaseURL or WithHTTPClient
	Value Value
	If    []*ast.IfStmt // the user's conditions around the setting, from inside out
	Guard Guard
	Once  bool // the value is a call, to be made once
}

const (
	endpointNote = "the endpoint setting now names the Paubox API: it must not hold an AWS URL, and a fake SES server behind it must speak the Paubox API"
	schemeNote   = "a base URL of Paubox is a whole one: an endpoint without https:// in front, which aws-sdk-go takes, does not work any more"
	awsURLNote   = "the endpoint was one of AWS: it goes, and the client uses the base URL of Paubox"
	retryNote    = "the retry settings go: Paubox posts once, and paubox.WithRetry may send a mail twice (mapping.md 3.3)"
	logNote      = "the log settings of the AWS client go: paubox-go logs nothing"
	httpNote     = "the HTTP client that sent to Amazon SES now sends to Paubox, with its own timeout"
)

// setting plans one setting of an SES client or of its configuration, by the name
// that the field has; the functions config.WithName set the same.
func (a *analysis) setting(p *usage.Package, c *Client, name string, x ast.Expr) {
	switch mapping.ClientSettings[name] {
	case mapping.Ends:
	case mapping.Retries:
		c.say(retryNote, besideRetryNote)
	case mapping.Logs:
		c.say(logNote, besideLogNote)
	case mapping.Endpoint:
		a.endpoint(p, c, name, x)
		return
	case mapping.HTTP:
		a.httpClient(p, c, x)
		return
	case mapping.FIPS:
		a.blockf(x, "the client uses FIPS or dual-stack endpoints (%s): FIPS is a compliance requirement that a person has to check with Paubox", name)
		return
	default:
		a.blockf(x, "the AWS configuration has a setting that is not carried over yet (%s)", name)
		return
	}
	a.goes(p, c, x)
}

// pure blocks an expression whose calls must not go with it.
func (a *analysis) pure(p *usage.Package, x ast.Expr) {
	if bad := a.loud(p, x); bad != nil {
		a.blockf(bad, "the AWS configuration has an option, or calls a function, that is not carried over yet")
	}
	a.credentials(p, x)
}

// endpoint carries an endpoint over as the base URL of the new client.
//
//	// Have: o.BaseEndpoint = aws.String(ep)  =>  if ep != "" { opts = append(opts, paubox.WithBaseURL(ep)) }
func (a *analysis) endpoint(p *usage.Package, c *Client, name string, x ast.Expr) {
	if isNil(p, x) {
		if _, written := a.parent[x].(*ast.AssignStmt); written {
			a.blockf(x, "the endpoint of the client is set to nil")
		}
		return
	}
	o := ClientOption{Func: "WithBaseURL", Value: Value{X: x}, Guard: NotEmpty}
	if b, ok := under(p, x).(*types.Basic); !ok || b.Info()&types.IsString == 0 {
		v, ok := a.scalar(p, x)
		if !ok && !a.settledBefore(p, x) {
			a.blockf(x, "the endpoint may change behind its pointer")
			return
		}
		o.Value = v
		if v.Form != AsIs {
			o.Value.Form, o.Guard = Deref, Filled
		}
	}
	text, fixed := literal(p, o.Value.X)
	switch {
	case fixed && text == "":
		a.takesBack(c, x, o.Func)
		return
	case !a.endpointText(p, c, name, o.Value.X, text, fixed):
		return
	case fixed || a.neverEmpty(p, o.Value.X):
		o.Guard = Always
	case name == "Endpoint":
		c.note(schemeNote)
	}
	c.say(endpointNote, besideEndpointNote)
	a.carry(p, c, o)
}

// takesBack blocks a setting that goes, where it may replace one that is carried
// over: without it that would hold where it must not.
//
//	// Have: o.BaseEndpoint = aws.String(local); if prod { o.BaseEndpoint = aws.String("https://email.us-east-1.amazonaws.com") }
func (a *analysis) takesBack(c *Client, x ast.Expr, option string) {
	if slices.ContainsFunc(c.Options, func(o ClientOption) bool { return o.Func == option }) {
		a.blockf(x, "the endpoint or the HTTP client is set before, and this may take it back")
	}
}

// endpointText looks at what is known of the URL. It reports whether it can be the
// base URL of Paubox.
func (a *analysis) endpointText(p *usage.Package, c *Client, name string, x ast.Expr, text string, fixed bool) bool {
	made := a.awsText(p, x)
	switch {
	case strings.Contains(made, "fips"):
		a.blockf(x, "the endpoint is a FIPS endpoint of AWS: FIPS is a compliance requirement that a person has to check with Paubox")
	case fixed && awsHost(text), !fixed && made != "":
		a.takesBack(c, x, "WithBaseURL")
		c.say(awsURLNote, besideAWSNote)
		a.goes(p, c, x)
	case a.awsValue(p, x):
		a.blockf(x, "the endpoint may be a URL of AWS, where no mail for Paubox must go")
	case fixed && !strings.Contains(text, "://"):
		a.blockf(x, "the endpoint in %s has no scheme: a base URL of Paubox needs https:// or http:// in front", name)
	default:
		return true
	}
	return false
}

// awsHost reports whether a URL, or a host, is one of AWS.
func awsHost(text string) bool {
	if !strings.Contains(text, "://") {
		text = "https://" + text
	}
	u, err := url.Parse(text)
	if err != nil {
		return false
	}
	host := "." + strings.ToLower(u.Hostname())
	return strings.HasSuffix(host, ".amazonaws.com") || strings.HasSuffix(host, ".amazonaws.com.cn") || strings.HasSuffix(host, ".api.aws")
}

// awsText returns the first string in an expression that names hosts of AWS.
func (a *analysis) awsText(p *usage.Package, x ast.Node) (found string) {
	ast.Inspect(x, func(n ast.Node) bool {
		if e, ok := n.(ast.Expr); ok && found == "" {
			if s, ok := literal(p, e); ok && (strings.Contains(s, "amazonaws.com") || strings.Contains(s, ".api.aws")) {
				found = s
			}
		}
		return found == ""
	})
	return found
}

// awsValue reports whether a variable that x reads gets a URL of AWS somewhere.
func (a *analysis) awsValue(p *usage.Package, x ast.Expr) (found bool) {
	for _, id := range identsIn(x) {
		v, ok := p.Info.Uses[id].(*types.Var)
		if !ok {
			continue
		}
		for _, use := range append([]*ast.Ident{a.defs[v]}, a.uses[p][v]...) {
			value := a.valueOf(use)
			found = found || value != nil && a.awsText(p, value) != ""
		}
	}
	return found
}

// neverEmpty reports whether a string is built around a text of its own.
func (a *analysis) neverEmpty(p *usage.Package, x ast.Expr) bool {
	switch x := ast.Unparen(x).(type) {
	case *ast.BinaryExpr:
		for _, e := range []ast.Expr{x.X, x.Y} {
			if s, ok := literal(p, e); x.Op == token.ADD && (ok && s != "" || a.neverEmpty(p, e)) {
				return true
			}
		}
	case *ast.CallExpr:
		if fullName(callee(p.Info, x)) == "fmt.Sprintf" {
			s, _ := literal(p, x.Args[0])
			return s != "" && !strings.HasPrefix(s, "%")
		}
	}
	return false
}

// httpClient carries an HTTP client over.
//
//	// Have: config.WithHTTPClient(hc)  =>  paubox.WithHTTPClient(hc)
func (a *analysis) httpClient(p *usage.Package, c *Client, x ast.Expr) {
	if isNil(p, x) {
		a.takesBack(c, x, "WithHTTPClient")
		return
	}
	if t := types.TypeString(types.Unalias(p.Info.TypeOf(x)), nil); t != "*net/http.Client" {
		a.blockf(x, "the client sends with an HTTP client that is no *http.Client")
		return
	}
	c.say(httpNote, besideHTTPNote)
	_, isLit := unaddressed(x).(*ast.CompositeLit)
	o := ClientOption{Func: "WithHTTPClient", Value: Value{X: x}, Guard: NotNil}
	if isLit || a.defaultClient(p, x) || a.madeHere(p, x) {
		o.Guard = Always
	}
	a.carry(p, c, o)
}

func (a *analysis) defaultClient(p *usage.Package, x ast.Expr) bool {
	obj := a.object(p, x)
	return obj != nil && obj.Pkg() != nil && obj.Pkg().Path() == "net/http" && obj.Name() == "DefaultClient"
}

// madeHere reports whether x is a local variable that a literal gives its only value.
func (a *analysis) madeHere(p *usage.Package, x ast.Expr) bool {
	v, ok := a.object(p, x).(*types.Var)
	if !ok || v.IsField() || a.defs[v] == nil || a.reassigned(p, v) {
		return false
	}
	as, ok := a.parent[a.defs[v]].(*ast.AssignStmt)
	if !ok || len(as.Lhs) != 1 || len(as.Rhs) != 1 {
		return false
	}
	u, ok := ast.Unparen(as.Rhs[0]).(*ast.UnaryExpr)
	return ok && u.Op == token.AND
}

// carry adds an option to the client. Where it stands is looked at when the place
// of the new client is known.
func (a *analysis) carry(p *usage.Package, c *Client, o ClientOption) {
	ast.Inspect(o.Value.X, func(n ast.Node) bool {
		_, isCall := n.(*ast.CallExpr)
		o.Once = o.Once || isCall && o.Guard != Always
		return true
	})
	if tv := p.Info.Types[o.Value.X]; tv.Value != nil && tv.Value.Kind() == constant.String {
		o.Once = false
	}
	c.Options = append(c.Options, o)
	a.kept = append(a.kept, o.Value.X)
}
