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
//	// Have: out.MessageId != nil                         =>  out.SourceTrackingID != ""
func (e *editor) output(c plan.Output) dst.Node {
	id := &dst.SelectorExpr{X: e.at(c.Result), Sel: dst.NewIdent("SourceTrackingID")}
	switch c.Form {
	case plan.Address:
		return &dst.UnaryExpr{Op: token.AND, X: id}
	case plan.Compare:
		return &dst.BinaryExpr{X: id, Op: c.Op, Y: &dst.BasicLit{Kind: token.STRING, Value: `""`}}
	}
	return id
}
