package casetest

import (
	"regexp"

	"github.com/sesfix/sesfix/rewrite"
)

// Want says what becomes of a case.
type Want string

// The expectations.
const (
	Fixed   Want = "fixed"   // every usage is rewritten
	Blocked Want = "blocked" // findings, with reasons, and no plan
	Manual  Want = "manual"  // findings that a person works on, and no plan
	Silent  Want = "silent"  // no finding that shows
	Written Want = "written" // manual findings, and a plan of a new file
)

// Case is one package under testdata/src and what is expected of it.
type Case struct {
	// Name is the folder below testdata/src, and the import path of the stub run.
	Name string
	Want Want
	// Reason is a part of one blocked or manual finding's reason, letter case aside.
	Reason string
	// Without is a text that no reason of a blocked case holds: a reason too many.
	Without string
	// Options are the rewriter's options. The analyzer runs with its defaults, but
	// for EmailTags and ReplyTo, and as for golangci-lint where SingleFile or NolintRanges say so.
	Options rewrite.Options
	// KeepsSES says that a fixed case refers to SES afterwards, on purpose.
	KeepsSES bool
	// MayLose lists comments that go with code that is removed. Comments inside
	// AWS configuration statements need no entry.
	MayLose []string
}

// Select returns the cases whose name matches the regular expression pattern.
func Select(cases []Case, pattern string) ([]Case, error) {
	re, err := regexp.Compile(pattern)
	if err != nil {
		return nil, err
	}
	var selected []Case
	for _, c := range cases {
		if re.MatchString(c.Name) {
			selected = append(selected, c)
		}
	}
	return selected, nil
}
