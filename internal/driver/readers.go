package driver

import (
	"bytes"
	"os"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/rewrite"
)

// markReaders marks the matched packages that can read a setting with an SMTP
// host of SES. To be wrong costs time: package smtp looks at what is read.
func (g graph) markReaders(hosts []rewrite.Setting) {
	if len(hosts) == 0 {
		return
	}
	for _, n := range g {
		if !n.matched || n.uses || n.reaches {
			continue
		}
		for name := range n.files {
			text, err := os.ReadFile(name)
			if err == nil && mayRead(bytes.ToLower(text), hosts) {
				n.reaches = true
				break
			}
		}
	}
}

// mayRead reports whether a text, in small letters, holds the words of a setting
// and those of code that reads settings.
func mayRead(text []byte, hosts []rewrite.Setting) bool {
	if !hasAny(text, mapping.ReaderWords()...) {
		return false
	}
	for _, h := range hosts {
		words := mapping.SettingWords(h.Name())
		all := len(words) > 0
		for _, w := range words {
			all = all && bytes.Contains(text, []byte(w))
		}
		if all {
			return true
		}
	}
	return false
}
