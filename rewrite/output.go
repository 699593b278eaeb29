package rewrite

import (
	"go/token"

	"github.com/dave/dst"

	"github.com/sesfix/sesfix/internal/plan"
)

// output writes a read of the message's ID (mapping.md 3.1).
//
//	// Have: aws.ToString(out.MessageId), *out.MessageId  =>  out.SourceTrackingID
//	// Have: out.MessageId                                =>  &out.SourceTrackingID
//	// Have: fmt.Println(out.MessageId)                   =>  fmt.Println(out.SourceTrackingID)
//	// Have: out.MessageId != nil                         =>  out.SourceTrackingID != ""
//	// Have: out.String()                                 =>  fmt.Sprintf("%+v", out)
func (e *editor) output(c plan.Output) dst.Node {
	if c.Form == plan.Print {
		return &dst.CallExpr{Fun: e.sel("fmt", "Sprintf"), Args: []dst.Expr{
			&dst.BasicLit{Kind: token.STRING, Value: `"%+v"`}, dst.Clone(e.at(c.Result)).(dst.Expr)}}
	}
	id := &dst.SelectorExpr{X: e.at(c.Result), Sel: dst.NewIdent("SourceTrackingID")}
	switch c.Form {
	case plan.Address:
		return &dst.UnaryExpr{Op: token.AND, X: id}
	case plan.Compare:
		return &dst.BinaryExpr{X: id, Op: c.Op, Y: &dst.BasicLit{Kind: token.STRING, Value: `""`}}
	}
	return id
}
