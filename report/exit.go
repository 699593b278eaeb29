package report

// ExitStatus returns the exit status that says how much a report leaves to do,
// the same for every format: 0 nothing, 3 something. It knows neither 1 (the
// job could not be done) nor 2 (wrong usage): these have no report.
//
// Something is a finding that is fixable, blocked or manual, and a package with
// errors of its own. Nothing is a finding that is suppressed, that is fixed,
// with or without a note, or that is left alone on purpose: rule "receiving".
func ExitStatus(r *Report) int {
	const clean, remaining = 0, 3
	if len(r.Errors) > 0 {
		return remaining
	}
	for _, f := range r.Findings {
		if remains(f) {
			return remaining
		}
	}
	return clean
}

// remains reports whether a finding still asks for something.
func remains(f Finding) bool {
	switch f.Status {
	case Fixed, Suppressed:
		return false
	}
	return f.Rule != "receiving"
}
