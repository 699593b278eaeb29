package mapping

import "regexp"

// ReadsReply tells whether a function returns the answer of an SMTP server to a
// mail, in which SES puts its message ID (mapping.md 5.3).
func ReadsReply(function string) bool { return replyReaders[function] }

// replyReaders is never written.
var replyReaders = map[string]bool{
	"net/textproto.Reader.ReadResponse":                             true,
	"net/textproto.Reader.ReadCodeLine":                             true,
	"github.com/wneessen/go-mail.Msg.ServerResponse":                true,
	"github.com/emersion/go-smtp.DataCommand.CloseWithResponse":     true,
	"github.com/emersion/go-smtp.DataCommand.CloseWithLMTPResponse": true,
}

// reply is the beginning of the answer of SES to a mail, or an expression that
// looks for it.
var reply = regexp.MustCompile(`(?i)\b250(?: |-|\\s[+*]?)ok\b`)

// IsReply tells whether text is one to find the answer of SES to a mail with.
func IsReply(text string) bool { return reply.MatchString(text) }
