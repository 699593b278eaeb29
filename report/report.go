// Package report is the public model of what sesfix found, and its writers.
//
// A [Report] knows nothing of Go syntax: another tool can read or write one
// without knowing sesfix. The JSON form is version 1, documented in README.md;
// lists are never null and the same input gives the same bytes.
package report

// Version is the version of the JSON form that this package writes.
const Version = 1

// Status says what became of a finding or of a unit.
type Status string

// The statuses of a finding.
const (
	Fixable    Status = "fixable"    // sesfix -fix rewrites it
	Fixed      Status = "fixed"      // sesfix -fix has rewritten it
	Blocked    Status = "blocked"    // sesfix could not follow it; Reason says why
	Manual     Status = "manual"     // there is nothing to rewrite; a person decides
	Suppressed Status = "suppressed" // silenced by a comment in the code
)

// Report is everything one run has to say.
type Report struct {
	Version     int           `json:"version"`
	Tool        Tool          `json:"tool"`
	Findings    []Finding     `json:"findings"`
	Units       []Unit        `json:"units"`
	Checklist   []Step        `json:"checklist"`
	Errors      []Error       `json:"errors"`
	Notices     []string      `json:"notices"`
	NotAnalysed []NotAnalysed `json:"notAnalysed"`
	Summary     Summary       `json:"summary"`
}

// Tool names the program that wrote the report.
type Tool struct {
	Name    string `json:"name"`
	Version string `json:"version"`
}

// Finding is what a user reads about one or more usages of SES.
type Finding struct {
	Rule   string `json:"rule"`   // an identifier of the rule registry, "send-email"
	Action string `json:"action"` // rewrite, note, manual, remove or none
	Status Status `json:"status"`
	File   string `json:"file"` // slash-separated, relative to the workspace or module root
	Line   int    `json:"line"` // lines and columns count from 1, columns in bytes
	Column int    `json:"column"`
	// EndLine and EndColumn are the position just after the last byte.
	EndLine   int      `json:"endLine"`
	EndColumn int      `json:"endColumn"`
	Package   string   `json:"package"` // import path
	Symbol    string   `json:"symbol"`  // "(*sesv2.Client).SendEmail"
	Message   string   `json:"message"`
	Reason    string   `json:"reason"` // why it is blocked or manual; "" otherwise
	Notes     []string `json:"notes"`  // what is dropped or changes
	Unit      string   `json:"unit"`   // ID of the unit, "" where it belongs to none
	URL       string   `json:"url"`    // documentation of the rule
	// Fingerprint stays the same while the finding moves up and down its file.
	Fingerprint string `json:"fingerprint"`
	Module      string `json:"module"` // module path
}

// Unit is a set of usages that change together or not at all.
type Unit struct {
	ID       string    `json:"id"`
	Status   Status    `json:"status"` // fixable, fixed, blocked or manual
	Packages []string  `json:"packages"`
	Files    []string  `json:"files"`
	Sends    int       `json:"sends"`
	Blockers []Blocker `json:"blockers"`
}

// Blocker is one reason why a unit is left alone, with its own position.
type Blocker struct {
	File    string `json:"file"`
	Line    int    `json:"line"`
	Column  int    `json:"column"`
	Message string `json:"message"`
}

// Step is one step of the migration checklist (guide.md, "Migration checklist").
type Step struct {
	Step   int      `json:"step"`
	Title  string   `json:"title"`
	Status string   `json:"status"` // open, done or not-needed
	Items  []string `json:"items"`
}

// Error is a package that could not be analysed, or only in part.
type Error struct {
	Package string `json:"package"`
	Message string `json:"message"`
}

// NotAnalysed is a file that was not looked at.
type NotAnalysed struct {
	File   string `json:"file"`
	Reason string `json:"reason"`
}

// Summary counts findings by status, and the send sites among them.
type Summary struct {
	Findings     int `json:"findings"`
	Fixable      int `json:"fixable"`
	Fixed        int `json:"fixed"`
	Blocked      int `json:"blocked"`
	Manual       int `json:"manual"`
	Suppressed   int `json:"suppressed"`
	Sends        int `json:"sends"`
	SendsFixable int `json:"sendsFixable"`
	SendsFixed   int `json:"sendsFixed"`
}
