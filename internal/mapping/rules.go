package mapping

import "slices"

// Rule is one entry of the rule registry: what findings are reported under, and
// what help, the rule reference and the report formats print about it.
type Rule struct {
	ID     string
	Title  string // a noun phrase without a full stop
	Doc    string // what is found, what sesfix does and what is left, in paragraphs
	Before string // a short example, "" where there is none to show
	After  string // what becomes of Before, "" where it is deleted or stays
	Action Action // what usually becomes of a usage; a finding carries its own
	Step   int    // the step of Checklist that the work belongs to, 0 none
}

// Rules returns every rule, in the order of design.md, "Rules".
func Rules() []Rule {
	return slices.Concat(
		sendRules(), bulkRules(), codeRules(), templateRules(), operationRules(),
		smtpRules(), eventRules(), projectRules(),
	)
}

// RuleByID returns the rule of that ID; ok is false if there is none.
func RuleByID(id string) (rule Rule, ok bool) {
	for _, r := range Rules() {
		if r.ID == id {
			return r, true
		}
	}
	return Rule{}, false
}

// URL returns the address of the rule's section in the rule reference.
func (r Rule) URL() string {
	return "https://github.com/sesfix/sesfix/blob/main/docs/rules.md#" + r.ID
}
