package driver

import (
	"bytes"
	"os"
)

// handlesEvents reports whether the text of a package has the words of code that
// handles SES events, which refers to no SDK (mapping.md 6.1). To be wrong costs
// time: what loads is looked at again, by what its values come from.
func (g graph) handlesEvents(n *node) bool {
	words := wordsOf(n.files)
	if words.handler() {
		return true
	}
	if !words.told {
		return false
	}
	for path := range n.imports { // the structs of the events can be another package's
		if dep := g[path]; dep != nil && dep.main {
			if w := wordsOf(dep.files); w.typed && w.told {
				return true
			}
		}
	}
	return false
}

// eventWords are the words found in the text of a package.
type eventWords struct {
	typed    bool // the member that tells the type of an event
	told     bool // an event that has a name of its own
	header   bool // the type of an SNS message in a header, next to SES
	receives bool // the event of a Lambda function that gets received mail
}

// handler reports whether the words are those of a handler.
func (w eventWords) handler() bool { return w.receives || w.typed && w.told || w.header }

func wordsOf(files map[string]bool) (w eventWords) {
	sns, ses := false, false
	for name := range files {
		text, err := os.ReadFile(name)
		if err != nil {
			continue // the load will say so
		}
		w.receives = w.receives || bytes.Contains(text, []byte("SimpleEmailEvent"))
		ses = ses || bytes.Contains(text, []byte("SES")) || bytes.Contains(text, []byte("ses"))
		text = bytes.ToLower(text)
		w.typed = w.typed || hasAny(text, "notificationtype", "eventtype", "detail-type", "detailtype")
		w.told = w.told || hasAny(text, "bounce", "complain", `"received"`, "deliverydelay")
		sns = sns || hasAny(text, "x-amz-sns-message-type")
	}
	w.header = sns && ses
	return w
}

func hasAny(text []byte, words ...string) bool {
	for _, word := range words {
		if bytes.Contains(text, []byte(word)) {
			return true
		}
	}
	return false
}
