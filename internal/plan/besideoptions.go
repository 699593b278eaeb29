package plan

import (
	"go/ast"
	"go/types"

	"github.com/sesfix/sesfix/internal/usage"
)

const (
	besideRetryNote    = "the retry settings hold for the SES client alone: Paubox posts once, and paubox.WithRetry may send a mail twice (mapping.md 3.3)"
	besideLogNote      = "the log settings hold for the SES client alone: paubox-go logs nothing"
	besideAWSNote      = "the SES client has an endpoint of AWS: the Paubox client uses the base URL of Paubox"
	besideEndpointNote = "the endpoint setting serves the Paubox client too now: it must not hold an AWS URL, and a fake SES server behind it must speak the Paubox API as well"
	besideHTTPNote     = "the HTTP client that sent to Amazon SES sends to Paubox too now, with its own timeout"
)

// besideOptions plans what a client that stays is made with, beside its configuration.
// All of that stays with it; what leads it to another place, an endpoint or an HTTP
// client, the new client gets as well.
//
//	// Have: client := sesv2.NewFromConfig(cfg, func(o *sesv2.Options) { o.BaseEndpoint = aws.String(url) })
//	//   =>  client := … (as it is)
//	//       var opts []paubox.Option; if url != "" {…}; pauboxClient, err := paubox.New(…)
func (a *analysis) besideOptions(h *holder, p *usage.Package, c *Client) {
	known := len(a.blockers)
	args := c.Call.Args[1:]
	fn := callee(p.Info, c.Call)
	if fn.Name() == "New" && usage.SDKOf(fn).Generation == 2 {
		if lit, ok := c.Call.Args[0].(*ast.CompositeLit); !ok || !a.besideSettings(p, c, lit) {
			a.notBeside(h, c.Call)
		}
	} else {
		a.configStays(p, c, c.Call.Args[0])
	}
	for _, arg := range args {
		a.claim(p, arg)
		a.keep(arg)
		if c.Call.Ellipsis.IsValid() || !isNil(p, arg) && !a.besideOption(p, c, arg) {
			a.notBeside(h, arg)
		}
	}
	for i := range a.blockers[known:] {
		a.blockers[known+i].node = c.Call // a condition in a function of options may belong to no unit
	}
}

func (a *analysis) notBeside(h *holder, n ast.Node) {
	a.blockf(n, "the client also calls %s, which stays with SES, and has options that a second client would not have", h.otherName())
}

// besideOption plans one argument of the old client's construction. It reports whether
// all that it sets is seen.
func (a *analysis) besideOption(p *usage.Package, c *Client, arg ast.Expr) bool {
	switch e := unaddressed(arg).(type) {
	case *ast.FuncLit:
		if e.Type.Params.NumFields() != 1 {
			return false
		}
		var o types.Object
		if names := e.Type.Params.List[0].Names; len(names) == 1 {
			o = p.Info.Defs[names[0]]
		}
		a.optionBody(p, c, e.Body.List, o)
		return true
	case *ast.CompositeLit:
		return a.besideSettings(p, c, e)
	case *ast.CallExpr:
		fn := callee(p.Info, e)
		if fullName(fn) == "github.com/aws/aws-sdk-go/aws.NewConfig" {
			return true
		}
		name, ok := settingFunc(fn)
		sel, isSel := ast.Unparen(e.Fun).(*ast.SelectorExpr)
		if !ok || !isSel || len(e.Args) != 1 || fn.Signature().Recv() == nil || !a.besideOption(p, c, sel.X) {
			return false
		}
		a.setting(p, c, name, e.Args[0])
		return true
	}
	if a.object(p, arg) != nil && isConfigType(p.Info.TypeOf(arg)) {
		a.configStays(p, c, arg)
		return true
	}
	return false
}

// besideSettings plans the settings of a literal. It reports whether all are seen.
func (a *analysis) besideSettings(p *usage.Package, c *Client, lit *ast.CompositeLit) bool {
	if !isConfigType(p.Info.TypeOf(lit)) {
		return false
	}
	a.claim(p, lit)
	a.keep(lit)
	for _, elt := range lit.Elts {
		kv, ok := elt.(*ast.KeyValueExpr)
		if !ok || isConfigType(p.Info.TypeOf(kv.Value)) {
			return false
		}
		a.setting(p, c, types.ExprString(kv.Key), kv.Value)
	}
	return true
}

// goes looks at a value of the old client that ends with it. Where the old client
// stays, so does the value.
func (a *analysis) goes(p *usage.Package, c *Client, x ast.Expr) {
	if !c.Beside {
		a.pure(p, x)
	}
}

// say adds the note to the client that fits: beside is for a client whose old one stays.
func (c *Client) say(text, beside string) {
	if c.Beside {
		text = beside
	}
	c.note(text)
}
