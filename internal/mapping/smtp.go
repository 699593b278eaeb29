package mapping

import (
	"regexp"
	"slices"
	"strings"
)

// Unknown stands in a folded text for a part that is known only at run time.
const Unknown = "\x00"

// PauboxSMTPHost is the one SMTP host of Paubox (mapping.md 5.1).
const PauboxSMTPHost = "smtp.paubox.com"

// SMTPHost is one form of the name of SES's SMTP endpoint (mapping.md 5.1).
type SMTPHost struct {
	Kind string // "regional", "fips", "china", "vpc", "dual-stack", "legacy" or "part"
	Note string // what the user must know besides the new name, "" nothing
	Stop string // why the name must not be rewritten, "" where it may
}

// smtpHost is a row of the table of host names.
type smtpHost struct {
	SMTPHost
	pattern *regexp.Regexp
}

// region is the region in a host, whatever stands for it: known text, a part
// that is known at run time, or the placeholder of a template.
const region = `(?:\{\{[^}]*\}\}|[^\s@/:?#{}]|\$?\{[^{}\s]*\})+`

const (
	fipsNote = "the host was a FIPS endpoint: check that the compliance requirement holds with Paubox"
	partStop = "it is only a part of a host name, or a check for one"
	vpcNote  = "the host was a VPC endpoint: the traffic leaves the VPC now, so egress rules and NAT have to allow it"
)

// smtpHosts is in the order of precedence. It is never written.
var smtpHosts = []smtpHost{
	{SMTPHost{Kind: "vpc", Note: vpcNote}, whole(`vpce-[0-9a-z\x00-]+\.email-smtp\.` + region + `\.vpce\.amazonaws\.com`)},
	{SMTPHost{Kind: "china", Stop: "the host is one of the China partition of AWS: ask Paubox whether it serves that region"},
		whole(`email-smtp(?:-fips)?\.` + region + `\.amazonaws\.com\.cn`)},
	{SMTPHost{Kind: "fips", Note: fipsNote}, whole(`email-smtp-fips\.` + region + `\.(?:amazonaws\.com|api\.aws)`)},
	{SMTPHost{Kind: "legacy"}, whole(`email-smtp\.amazonaws\.com`)},
	{SMTPHost{Kind: "legacy"}, whole(`ses-smtp-prod-[0-9]+\.elb\.amazonaws\.com`)},
	{SMTPHost{Kind: "regional"}, whole(`email-smtp\.` + region + `\.amazonaws\.com`)},
	{SMTPHost{Kind: "dual-stack"}, whole(`email-smtp\.` + region + `\.api\.aws`)},
	{SMTPHost{Kind: "part", Stop: partStop}, whole(`email-smtp(?:-fips)?\.(?:` + region + `\.)?`)},
	{SMTPHost{Kind: "part", Stop: partStop}, whole(`email-smtp(?:-fips)?\.[a-z0-9-]*\x00.*`)},
}

// whole makes the expression of a text that is a host, alone or in an address
// or URL: with scheme, user, port, path.
func whole(host string) *regexp.Regexp {
	return regexp.MustCompile(`(?i)^(?:[a-z+]+://)?(?:[^\s@/]*@)?(` + host + `)(?::([^\s/:?]+))?/?(?:\?.*)?$`)
}

// smtpMention finds a host of SES within other text.
var smtpMention = regexp.MustCompile(`(?i)email-smtp(-fips)?\.[^\s"'@/:]*(amazonaws\.com|api\.aws)|email-smtp(-fips)?\.\x00|ses-smtp-prod-[0-9]+\.elb\.`)

// SMTPHostOf tells whether text, with Unknown for what is not constant, is an
// SMTP host of SES, alone or as part of an address or URL. name is the host in
// it, port the port, "" where there is none.
func SMTPHostOf(text string) (host SMTPHost, name, port string, ok bool) {
	if !strings.Contains(strings.ToLower(text), "-smtp") {
		return SMTPHost{}, "", "", false
	}
	for _, h := range smtpHosts {
		if m := h.pattern.FindStringSubmatch(text); m != nil {
			return h.SMTPHost, m[1], m[2], true
		}
	}
	return SMTPHost{}, "", "", false
}

// MentionsSMTPHost tells whether an SMTP host of SES stands within text: in a
// message, a comment of a template, a file's content.
func MentionsSMTPHost(text string) bool { return smtpMention.MatchString(text) }

// smtpWithin finds a whole host of SES within the text of a file.
var smtpWithin = regexp.MustCompile(`(?i)(?:^|[^\w.-])((?:vpce-[0-9a-z-]+\.)?email-smtp(?:-fips)?\.(?:(?:\{\{[^}\n]*\}\}|[^\s@/:?#{}"',;\[\]]|\$?\{[^{}\s]*\})+\.)?(?:vpce\.)?(?:amazonaws\.com(?:\.cn)?|api\.aws)|ses-smtp-prod-[0-9]+\.elb\.amazonaws\.com)(?:\.?(?:[^\w.-]|$))`)

// SMTPMentions returns the places of the SMTP hosts of SES in the text of a file,
// those within other text too (mapping.md 5.1).
func SMTPMentions(text []byte) (places [][2]int) {
	for at := 0; at < len(text); {
		m := smtpWithin.FindSubmatchIndex(text[at:])
		if m == nil {
			break
		}
		places = append(places, [2]int{at + m[2], at + m[3]})
		at += m[3]
	}
	return places
}

// mxHost is a host that receives mail (mapping.md 5.1): it stands in DNS, and is
// never rewritten.
var mxHost = regexp.MustCompile(`(?i)^(inbound-smtp|feedback-smtp)\.[^\s@/:]*(amazonaws\.com|amazonses\.com|\x00)\.?$`)

// MXHostOf tells whether text is a mail exchanger of SES, and which rule speaks
// of it: that of received mail, or that of the MAIL FROM domain.
func MXHostOf(text string) (rule string, ok bool) {
	m := mxHost.FindStringSubmatch(text)
	if m == nil {
		return "", false
	}
	if strings.EqualFold(m[1], "inbound-smtp") {
		return "receiving", true
	}
	return "identity", true
}

// SMTPPort returns the port of Paubox that takes the place of a port of SES
// (mapping.md 5.2). ok is false for a port that SES does not have.
func SMTPPort(port string) (to, note string, ok bool) {
	switch port {
	case "587", "465":
		return port, "", true
	case "25":
		return port, "many clouds block port 25: prefer 587", true
	case "2587":
		return "587", "", true
	case "2465":
		return "465", "", true
	}
	return "", "", false
}

// sesHeaders are the headers that SES takes out of a message that it sends, with
// the note of the field that they stand for (mapping.md 5.3 and 2.1).
func sesHeaders() map[string]string {
	return map[string]string{
		"X-SES-CONFIGURATION-SET":       "the configuration set has no equivalent: its events become webhooks",
		"X-SES-MESSAGE-TAGS":            "message tags have no equivalent over SMTP",
		"X-SES-SOURCE-ARN":              "sending authorization has no equivalent",
		"X-SES-FROM-ARN":                "sending authorization has no equivalent",
		"X-SES-RETURN-PATH-ARN":         "sending authorization has no equivalent",
		"X-SES-LIST-MANAGEMENT-OPTIONS": "contact lists have no equivalent: set List-Unsubscribe yourself",
		"X-SES-TENANT":                  "tenants have no equivalent",
	}
}

// receivedHeaders are those that SES itself adds to mail.
func receivedHeaders() []string {
	return []string{"X-SES-SPAM-VERDICT", "X-SES-VIRUS-VERDICT", "X-SES-RECEIPT", "X-SES-OUTGOING", "X-SES-DKIM-SIGNATURE"}
}

// sesHeader finds the name of a header of SES: the text itself, or the beginning
// of a line of it.
var sesHeader = regexp.MustCompile(`(?im)^(X-SES-[A-Z0-9-]*)[ \t]*(:|\z)`)

// SESHeaderOf returns the X-SES- header that text is, or that a line of it sets,
// in capitals, with the rule and the note for it (mapping.md 5.3).
func SESHeaderOf(text string) (name, rule, note string, ok bool) {
	m := sesHeader.FindStringSubmatch(text)
	if m == nil {
		return "", "", "", false
	}
	name = strings.ToUpper(m[1])
	if slices.Contains(receivedHeaders(), name) {
		return name, "receiving", "", true
	}
	return name, "smtp-header", sesHeaders()[name], true
}

// smtpSetting is the name of a variable that holds a part of the SMTP access to
// SES: SES_SMTP_USERNAME, AWS_SES_SMTP_PASSWORD, SMTP_SES_HOST, ses.smtp.port.
var smtpSetting = regexp.MustCompile(`(?i)^([a-z0-9]+[_.-])*(ses[_.-]smtp|smtp[_.-]ses)([_.-][a-z0-9]+)*$`)

// SMTPSettingOf tells whether text is the name of a setting for the SMTP access
// to SES, and which rule speaks of it (mapping.md 5.2).
func SMTPSettingOf(text string) (rule string, ok bool) {
	if !smtpSetting.MatchString(text) {
		return "", false
	}
	name := strings.ToUpper(text)
	for _, row := range []struct {
		rule  string
		words []string
	}{
		{"smtp-auth", []string{"USER", "PASS", "LOGIN", "KEY", "SECRET", "CRED", "AUTH"}},
		{"smtp-port", []string{"PORT"}},
		{"smtp-host", []string{"HOST", "SERVER", "ADDR", "ENDPOINT", "URL"}},
	} {
		if slices.ContainsFunc(row.words, func(w string) bool { return strings.Contains(name, w) }) {
			return row.rule, true
		}
	}
	return "", false
}

// accessKeyID is the form of the ID of an AWS access key.
var accessKeyID = regexp.MustCompile(`^(AKIA|ASIA)[A-Z0-9]{12,}$`)

// IsAccessKeyID tells whether text is the ID of an AWS access key, which is the
// user name of SES's SMTP access (mapping.md 5.2).
func IsAccessKeyID(text string) bool { return accessKeyID.MatchString(text) }
