package plan

import (
	"regexp"
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
)

// unknown stands in a sample of MIME for a text that only a run gives.
const unknownText = "\x00"

// repeated stands in a sample before what a loop writes, more than once perhaps.
const repeated = "\uF8FF"

// mimeSample is a mail in MIME as a function puts it together, with all that depends on
// a condition, and each part that a loop adds once.
type mimeSample struct {
	top   map[string]bool // the headers of the mail
	part  map[string]string
	first bool // in the headers of the mail
	head  bool // in the headers of the mail or of a part
	parts bool // it has some
	kinds map[string]int
	codes map[string]bool // the transfer encodings of parts
	to    string          // the header To
	again bool            // a loop writes the part
}

// homeless finds what has no place in a message wherever it stands: it may be the header
// of another branch.
var homeless = regexp.MustCompile(`(?mi)(?:^|[\x00\x{E000}-\x{F8FF}])(in-reply-to|references|importance|precedence|auto-submitted|feedback-id|list-id|sender|return-path|disposition-notification-to|content-type: *(?:text/calendar|message/rfc822|multipart/(?:signed|encrypted|report)))\b`)

// headerBreak finds a header that stands on a line of its own.
var headerBreak = regexp.MustCompile(`\n[A-Za-z][A-Za-z-]*: |(?i)content-(?:type|id|disposition):`)

var showsPart = regexp.MustCompile(`(?i)(?:src|background|href) *= *["']?cid:|url\(["']?cid:`)

var boundaryLine = regexp.MustCompile(`^--\S`)

var headerLine = regexp.MustCompile(`^([A-Za-z0-9-]+):[ \t]*(.*)$`)

// unfitSample says why a sample of MIME has no place in a Paubox message, "" where it
// has one, what its header To is, and
// which transfer encodings it names.
func unfitSample(text string) (why, to string, codes map[string]bool) {
	s := mimeSample{top: map[string]bool{}, part: map[string]string{}, first: true, head: true, kinds: map[string]int{}, codes: map[string]bool{}}
	why = s.unfit(text)
	return why, s.to, s.codes
}

func (s *mimeSample) unfit(text string) string {
	if m := homeless.FindStringSubmatch(text); m != nil {
		return "a Paubox message has no " + m[1]
	}
	if showsPart.MatchString(text) {
		return "its HTML shows a part of the mail by its Content-ID"
	}
	last := ""
	for line := range strings.SplitSeq(strings.ReplaceAll(text, "\r\n", "\n"), "\n") {
		why, again := "", strings.Contains(line, repeated)
		line = strings.ReplaceAll(line, repeated, "")
		switch {
		case s.head && (strings.HasPrefix(line, " ") || strings.HasPrefix(line, "\t")) && last != "":
			s.part[last] += line
		case s.head && line == "":
			why, last = s.ends(), ""
			s.head, s.first = false, false
		case s.parts && boundaryLine.MatchString(line):
			if s.head {
				why = s.ends()
			}
			s.head, s.part, last, s.again = !strings.HasSuffix(line, "--"), map[string]string{}, "", false
		case s.head:
			m := headerLine.FindStringSubmatch(line)
			if m == nil || strings.Contains(m[1], unknownText) {
				return "a line of its headers is not known"
			}
			last = mapping.HeaderName(m[1])
			if last == "Content-Type" && s.part[last] != "" {
				why = s.ends() // of one branch, and what follows of another
			} else if s.first && s.top[last] && !strings.HasPrefix(last, "X-Ses-") {
				return "the header " + last + " stands there twice"
			}
			s.part[last] = m[2]
			s.again = s.again || again
			if again && s.first && !strings.HasPrefix(last, "X-Ses-") {
				return "the header " + last + " may stand there twice"
			}
			if last == "To" {
				s.to = m[2]
			}
			if last == "Reply-To" && strings.Contains(m[2], ",") {
				return "its Reply-To may hold more than one address"
			}
			if last == "To" && !strings.Contains(m[2], unknownText) && !strings.Contains(m[2], "@") {
				return "its To names nobody"
			}
			s.top[last] = s.top[last] || s.first
			if !mapping.MIMEHeader(last) {
				return "it has a header that a Paubox message has no place for"
			}
		}
		if why != "" {
			return why
		}
	}
	for _, name := range []string{"To", "Subject"} {
		if !s.top[name] {
			return "the mail gets no header " + name + " here, which Paubox needs"
		}
	}
	if s.kinds["text/plain"]+s.kinds["text/html"] == 0 {
		return "the mail gets no text that sesfix sees"
	}
	return ""
}

// ends looks at the headers of a part when all are there.
func (s *mimeSample) ends() string {
	kind, params, _ := strings.Cut(strings.ToLower(s.part["Content-Type"]), ";")
	kind = strings.TrimSpace(kind)
	place, _, _ := strings.Cut(strings.ToLower(s.part["Content-Disposition"]), ";")
	named := strings.Contains(params, "name=") || strings.Contains(strings.ToLower(s.part["Content-Disposition"]), "filename")
	if strings.TrimSpace(place) == "attachment" {
		if !named {
			return "a file has no name"
		}
		if strings.HasPrefix(kind, "multipart/") || kind == "message/rfc822" {
			return "a Paubox message has no attached " + kind
		}
		return s.encoding()
	}
	if s.part["Content-Id"] != "" {
		return "a part has a Content-ID, by which the HTML may show it"
	}
	switch kind {
	case "":
		kind = "text/plain"
		fallthrough
	case "text/plain", "text/html":
		if s.kinds[kind]++; s.kinds[kind] > 1 || s.again {
			return "the mail may have more than one " + kind
		}
		if _, charset, ok := strings.Cut(params, "charset="); ok && !utf8Charset(charset) {
			return "the mail has another charset than UTF-8"
		}
		if named {
			return "a text of the mail has a file name"
		}
		return s.encoding()
	case "multipart/mixed", "multipart/alternative", "multipart/related":
		if !strings.Contains(params, "boundary=") {
			return "the boundary of its parts is not known"
		}
		s.parts = true
		return ""
	}
	return "a part is no text, no attachment and no list of them"
}

func utf8Charset(s string) bool {
	s, _, _ = strings.Cut(strings.Trim(s, `"' `), ";")
	switch strings.Trim(s, `"' `) {
	case "utf-8", "utf8", "us-ascii":
		return true
	}
	return false
}

// encoding looks at the transfer encoding of a part.
func (s *mimeSample) encoding() string {
	code := strings.ToLower(strings.TrimSpace(s.part["Content-Transfer-Encoding"]))
	s.codes[code] = true
	switch code {
	case "", "7bit", "8bit", "binary", "base64", "quoted-printable":
		return ""
	}
	return "the transfer encoding of a part is not known"
}
