package plan

import (
	"go/ast"
	"go/types"

	"github.com/sesfix/sesfix/internal/usage"
)

// assembledMIME looks at MIME that a function writes into a buffer by itself.
func (a *analysis) assembledMIME(p *usage.Package, buf *types.Var) string {
	return unknownMIMEText
}

// writtenMIME looks at MIME that is a text.
func (a *analysis) writtenMIME(p *usage.Package, e ast.Expr) string {
	return unknownMIMEText
}
