package smtp

import (
	"go/ast"

	"github.com/sesfix/sesfix/internal/mapping"
)

// replied reports the places that read the message ID of SES out of the answer
// to a mail (mapping.md 5.3), in packages that send through it. Nothing is
// blocked: mail goes out without it.
func (f *finder) replied() {
	if len(f.hosts) == 0 && !f.reads {
		return
	}
	for _, e := range f.replies {
		if call, ok := e.(*ast.CallExpr); ok && len(call.Args) > 0 {
			if s, ok := f.deep(call.Args[0]); ok && s != "250" {
				continue // the answer to another command
			}
		}
		f.say(e, "output", mapping.Manual, "the answer of the SMTP server to a mail, which holds the message ID of SES",
			"Paubox documents no ID in it: set a Message-ID header of your own and go by that, webhooks have it as header_message_id")
	}
}
