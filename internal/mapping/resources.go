package mapping

import (
	"bytes"
	"regexp"
	"slices"
	"strings"
)

// Resource is a place outside Go that names something of SES (mapping.md 8).
type Resource struct {
	Name       string // what it is called there: a type, an action, a command
	Rule       string
	Message    string
	Reason     string
	Start, End int
}

// resourceRow is one way to name something of SES. The first group of its pattern
// is the name.
type resourceRow struct {
	pattern *regexp.Regexp
	message string
	rule    string // "" where the kind of the name decides: resourceRules
	reason  string
}

const (
	resourceReason = "sesfix does not edit it: remove it by hand once nothing goes through SES any more"
	dnsReason      = "DNS records are changed by hand, when you cut over; those of SES stay until it has delivered its last mail"
)

// resourceRows is in the order of precedence (mapping.md 8). It is never written.
var resourceRows = []resourceRow{
	{regexp.MustCompile(`^[ \t]*(?:resource|data|moved|import)?[ \t]*"(aws_ses(?:v2)?_[a-z0-9_]+)"`), "a resource of SES in Terraform", "", resourceReason},
	{regexp.MustCompile(`"(aws_ses(?:v2)?_[a-z0-9_]+)"[ \t]*:`), "a resource of SES in Terraform", "", resourceReason},
	{regexp.MustCompile(`\b(AWS::SES::[A-Za-z0-9]+)`), "a resource of SES in CloudFormation", "", resourceReason},
	{regexp.MustCompile(`\b(ses_smtp_password(?:_v4)?)\b`), "the SMTP password of SES in Terraform", "smtp-auth", "the password becomes the Paubox API key, from a secret store: delete the IAM user with this one"},
	{regexp.MustCompile(`(?:^|[\s"'\[,(-])(ses:(?:\*|[A-Z][A-Za-z0-9*]*))`), "an IAM permission for SES", "infra", resourceReason},
	{regexp.MustCompile(`\b(SES(?:Crud|BulkTemplatedCrud|EmailTemplateCrud|SendBounce)Policy(?:_v2)?)\b`), "a SAM policy for SES", "infra", resourceReason},
	{regexp.MustCompile(`\b(aws(?:[ \t]+--[a-z-]+(?:[= \t][^\s-]\S*)?)*[ \t]+ses(?:v2)?[ \t]+[a-z][a-z0-9-]+)`), "SES through the AWS command line", "unsupported", "replace the command by the Paubox command line or API"},
	{regexp.MustCompile(`\b(com\.amazonaws\.[^\s"']*\.email-smtp)\b`), "a VPC endpoint for the SMTP access to SES", "infra", "traffic to Paubox leaves the VPC: see that egress rules allow it, and remove the endpoint"},
	{regexp.MustCompile(`(?:^|["'\s=])(AWS/SES)\b`), "metrics of SES", "infra", "Paubox has no metrics in CloudWatch: watch its webhooks"},
	{regexp.MustCompile(`(?i)\b(include:amazonses\.com|_amazonses\b|\bdkim\.amazonses\.com)`), "a DNS record of SES", "identity", dnsReason},
	{regexp.MustCompile(`(?i)\b(feedback-smtp\.[^\s"']*amazonses\.com)`), "a mail exchanger of SES", "identity", dnsReason},
	{regexp.MustCompile(`(?i)\b(inbound-smtp\.[^\s"']*amazonaws\.com)`), "a mail exchanger of SES, for mail that it receives", "receiving", "paubox-go has no inbound API"},
	{regexp.MustCompile(`\b(aws-ses-v2-local|aws-ses-local)\b`), "an emulator of SES", "infra", "tests need it as long as code goes through SES"},
}

// tlsPolicy finds the setting of a configuration set for TLS, which other services
// could have as well: it counts only beside something of SES.
var tlsPolicy = regexp.MustCompile(`\b(tls_policy|TlsPolicy)\b["']?[ \t]*[:=]`)

const tlsReason = "it goes with its configuration set: tell compliance that what Paubox cannot deliver by TLS waits in its Secure Portal"

// resourceRules tell the rule of a resource by a part of its type, the closer one
// first (mapping.md 8, design.md). It is never written.
var resourceRules = []struct{ part, rule string }{
	{"eventdestination", "event-destination"}, {"notificationtopic", "event-destination"},
	{"template", "template"}, {"receipt", "receiving"}, {"mailmanager", "receiving"},
	{"suppression", "suppression"}, {"contactlist", "contacts"}, {"dedicatedip", "unsupported"}, {"vdm", "unsupported"},
	{"configurationset", "config-set"}, {"identity", "identity"}, {"dkim", "identity"}, {"mailfrom", "identity"}, {"tenant", "unsupported"},
}

// Resources returns the places of a text that name something of SES outside Go,
// in order: resources of Terraform and CloudFormation, permissions, commands, DNS
// records (mapping.md 8).
func Resources(text []byte) (list []Resource) {
	at := 0
	for line := range bytes.Lines(text) {
		if lower := bytes.ToLower(line); bytes.Contains(lower, []byte("ses")) || bytes.Contains(lower, []byte("-smtp")) {
			list = append(list, resourcesOf(line, at)...)
		}
		at += len(line)
	}
	if len(list) > 0 {
		for _, m := range tlsPolicy.FindAllSubmatchIndex(text, -1) {
			list = append(list, Resource{string(text[m[2]:m[3]]), "tls-policy", "a TLS policy of SES", tlsReason, m[2], m[3]})
		}
	}
	slices.SortStableFunc(list, func(a, b Resource) int { return a.Start - b.Start })
	return list
}

// resourcesOf are those of a line that begins at from.
func resourcesOf(line []byte, from int) (list []Resource) {
	for _, row := range resourceRows {
		for _, m := range row.pattern.FindAllSubmatchIndex(line, -1) {
			r := Resource{Name: string(line[m[2]:m[3]]), Rule: row.rule, Message: row.message, Reason: row.reason, Start: from + m[2], End: from + m[3]}
			if r.Rule == "" {
				r.Rule = resourceRule(r.Name)
			}
			if !slices.ContainsFunc(list, func(o Resource) bool { return o.Start < r.End && r.Start < o.End }) {
				list = append(list, r)
			}
		}
	}
	return list
}

func resourceRule(name string) string {
	name = strings.ReplaceAll(strings.ToLower(name), "_", "")
	for _, row := range resourceRules {
		if strings.Contains(name, row.part) {
			return row.rule
		}
	}
	return "infra"
}

// sesSetting is the name of a variable with a setting of SES that no part of its
// SMTP access is.
var sesSetting = regexp.MustCompile(`^(?:AWS_ENDPOINT_URL_SES(?:V2)?|(?:[A-Z0-9]+_)*AWS_SES(?:V2)?_[A-Z0-9_]+|` +
	`SES(?:V2)?_(?:REGION|FROM|SENDER|SOURCE|CONFIG|ACCESS|SECRET|KEY|ENDPOINT|IDENTITY|ARN|API|TOPIC|TEMPLATE|EMAIL|MAIL|DOMAIN|ROLE|ENABLED|HOST|USER|PASS)[A-Z0-9_]*)$`)

// IsSESSetting tells whether text is the name of a variable of the environment that
// is about SES (mapping.md 8, step 5).
func IsSESSetting(text string) bool { return sesSetting.MatchString(text) }

// resourceWords are words, in small letters, one of which a file that names
// something of SES outside Go holds. It is never written.
var resourceWords = []string{"aws_ses", "aws::ses", "amazonses", "email-smtp", "aws-ses-", "inbound-smtp"}

// otherWord is what can follow the letters of SES in such a file: the name of a
// command, of a policy, of an action or of a variable, as they are written.
var otherWord = regexp.MustCompile(`^(?:ses(?:v2)?[ \t]+[a-z]|ses:[*A-Z]|SES(?:V2)?(?:_|\b)|SES[A-Za-z]+Policy)`)

// holdsOtherWord looks at the places of the letters alone: to look at all of a text
// by the expression would take most of the time of a run.
func holdsOtherWord(file []byte) bool {
	for _, letters := range []string{"ses", "SES"} {
		for at := 0; ; at++ {
			i := bytes.Index(file[at:], []byte(letters))
			if i < 0 {
				break
			}
			at += i
			if otherWord.Match(file[at:min(at+50, len(file))]) {
				return true
			}
		}
	}
	return false
}

// SettingsMayReachSES tells from the bytes of a file that is not Go whether it can
// hold what leads to SES (mapping.md 8). To be wrong costs time, as long as no such
// file is missed.
func SettingsMayReachSES(file []byte) bool {
	if MayReachSES(file) || holdsOtherWord(file) {
		return true
	}
	text := bytes.ToLower(file)
	return slices.ContainsFunc(resourceWords, func(w string) bool { return bytes.Contains(text, []byte(w)) })
}
