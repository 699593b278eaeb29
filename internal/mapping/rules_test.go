package mapping

import (
	"go/format"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// The order and the names are those of design.md, "Rules": they are in
// suppressions, baselines and dashboards of users.
func TestRuleIDs(t *testing.T) {
	want := strings.Fields(`send-email send-raw send-templated send-bulk send-other
		client aws-config type output error mock
		template
		config-set tls-policy event-destination identity suppression contacts account receiving unsupported
		smtp-host smtp-port smtp-auth smtp-header
		event-delivery event-open event-bounce event-click event-complaint event-reject event-send event-other sns-envelope
		credential module infra`)
	var got []string
	for _, rule := range Rules() {
		got = append(got, rule.ID)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("rules (-design.md +registry):\n%s", diff)
	}
}

func TestRulesAreComplete(t *testing.T) {
	for _, rule := range Rules() {
		if rule.Title == "" || strings.HasSuffix(rule.Title, ".") || strings.Contains(rule.Title, "\n") {
			t.Errorf("%s: the title %q is not one phrase without a full stop", rule.ID, rule.Title)
		}
		if !strings.HasSuffix(rule.Doc, ".") {
			t.Errorf("%s: the documentation does not end in a sentence", rule.ID)
		}
		switch rule.Action {
		case Rewrite, Note, Manual, Remove, None:
		default:
			t.Errorf("%s: action %q", rule.ID, rule.Action)
		}
		if rule.Step < 0 || rule.Step > len(Checklist()) {
			t.Errorf("%s: step %d is not on the checklist", rule.ID, rule.Step)
		}
		if (rule.Action == Rewrite || rule.Action == Note) && rule.Before != "" && rule.After == "" {
			t.Errorf("%s is rewritten, but its example has no result", rule.ID)
		}
	}
}

// Documentation is for users: they do not know the words of mapping.md.
func TestTextsAreForUsers(t *testing.T) {
	inside := regexp.MustCompile(`REWRITE|FLAG|NO-EQUIV|NOTE|mapping\.md|design\.md|°|\bsection \d|see sesv2`)
	check := func(where, text string) {
		if word := inside.FindString(text); word != "" {
			t.Errorf("%s says %q", where, word)
		}
	}
	for _, rule := range Rules() {
		check(rule.ID, rule.Title+rule.Doc)
	}
	for _, sdk := range SDKs() {
		for _, op := range Operations(sdk) {
			check(sdk.Key+" "+op.Name, op.Text)
			if strings.HasSuffix(op.Text, ".") || strings.Contains(op.Text, "\n") {
				t.Errorf("%s %s: %q is not one phrase without a full stop", sdk.Key, op.Name, op.Text)
			}
		}
	}
}

func TestExamplesAreFormattedGo(t *testing.T) {
	notGo := map[string]bool{"module": true, "infra": true}
	for _, rule := range Rules() {
		for _, example := range []string{rule.Before, rule.After} {
			if notGo[rule.ID] || example == "" {
				continue
			}
			formatted, err := format.Source([]byte(inSwitch(example)))
			if err != nil {
				t.Errorf("%s: %v in\n%s", rule.ID, err, example)
			} else if string(formatted) != inSwitch(example) {
				t.Errorf("%s: gofmt would write\n%s", rule.ID, formatted)
			}
		}
	}
}

// inSwitch completes an example that shows one case of a switch.
func inSwitch(example string) string {
	if strings.HasPrefix(example, "case ") {
		return "switch {\n" + example + "\n}"
	}
	return example
}

func TestRuleByID(t *testing.T) {
	rule, ok := RuleByID("send-email")
	if !ok || rule.ID != "send-email" {
		t.Errorf("RuleByID: %q, %t", rule.ID, ok)
	}
	if want := "https://github.com/sesfix/sesfix/blob/main/docs/rules.md#send-email"; rule.URL() != want {
		t.Errorf("URL is %s, want %s", rule.URL(), want)
	}
	if _, ok := RuleByID("send"); ok {
		t.Error("there is a rule for the ID send")
	}
}

// A step is automatic when sesfix edits code for one of its rules.
func TestChecklist(t *testing.T) {
	edited := map[int]bool{}
	for _, rule := range Rules() {
		if rule.Action == Rewrite || rule.Action == Note || rule.Action == Remove {
			edited[rule.Step] = true
		}
	}
	steps := Checklist()
	if len(steps) != 12 {
		t.Fatalf("%d steps, want the guide's 12", len(steps))
	}
	for i, step := range steps {
		if step.Number != i+1 || step.Title == "" {
			t.Errorf("step %d is numbered %d, titled %q", i+1, step.Number, step.Title)
		}
		if step.Automatic != edited[step.Number] {
			t.Errorf("step %d: Automatic is %t, but rules that edit: %t", step.Number, step.Automatic, edited[step.Number])
		}
	}
}
