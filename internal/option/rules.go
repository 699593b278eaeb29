package option

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
)

// Rules says which rules are shown. The zero value shows all of them. A hidden
// rule hides findings; it never changes what is rewritten.
type Rules struct {
	text   string
	hidden map[string]bool
}

// Shows reports whether findings of a rule are shown.
func (r *Rules) Shows(rule string) bool { return !r.hidden[rule] }

// String returns the list as it was given.
func (r *Rules) String() string { return r.text }

// Set reads a list of rules: "a,b" shows these alone; "-a,+b" hides a from all
// of them and shows b. A rule that does not exist is an error.
func (r *Rules) Set(list string) error {
	entries := split(list)
	signed := 0
	for _, e := range entries {
		if isSigned(e) {
			signed++
		}
	}
	if signed != 0 && signed != len(entries) {
		return fmt.Errorf("some rules have a sign and some have none: write a,b to see these alone, or -a,-b to see all but these")
	}
	known := RuleIDs()
	hidden := map[string]bool{}
	if len(entries) > 0 && signed == 0 {
		for _, id := range known {
			hidden[id] = true
		}
	}
	for _, e := range entries {
		id := strings.TrimLeft(e, "+-")
		if !slices.Contains(known, id) {
			return UnknownRule(id)
		}
		hidden[id] = strings.HasPrefix(e, "-")
	}
	*r = Rules{text: list, hidden: hidden}
	return nil
}

// RuleIDs returns the identifiers of all rules.
func RuleIDs() []string {
	var ids []string
	for _, r := range mapping.Rules() {
		ids = append(ids, r.ID)
	}
	return ids
}

// UnknownRule is the error for a rule that does not exist.
func UnknownRule(id string) error {
	if close := Closest(id, RuleIDs()); len(close) > 0 {
		return fmt.Errorf("there is no rule %q: did you mean %s?", id, orList(close))
	}
	return fmt.Errorf("there is no rule %q: 'sesfix help' lists them", id)
}

func isSigned(entry string) bool { return entry[0] == '+' || entry[0] == '-' }

// split returns the entries of a list, without blanks and empty entries.
func split(list string) []string {
	var entries []string
	for e := range strings.SplitSeq(list, ",") {
		if e = strings.TrimSpace(e); e != "" {
			entries = append(entries, e)
		}
	}
	return entries
}
