package report

// The reports that the golden files of the writers are made from. Findings are
// out of order on purpose.

func sampleReport() *Report {
	r := New("sesfix", "v0.1.0")
	r.Findings = []Finding{
		finding("send-raw", Blocked, "mail/raw.go", 30, Finding{
			Action: "manual", Symbol: "(*ses.SES).SendRawEmail", Unit: "u2",
			Message: "SendRawEmail needs a decision",
			Reason:  "the MIME is built outside of the function, at mail/raw.go:12",
		}),
		finding("type", Blocked, "mail/raw.go", 8, Finding{
			Action: "rewrite", Symbol: "*ses.SES", Unit: "u2",
			Message: "field svc has an SES type",
			Reason:  "the MIME is built outside of the function, at mail/raw.go:12",
		}),
		finding("send-email", Fixable, "mail/send.go", 41, Finding{
			Action: "note", Symbol: "(*sesv2.Client).SendEmail", Unit: "u1",
			Message: "SendEmail becomes SendMessage",
			Notes:   []string{"the configuration set is dropped", "a Go value like map[string]<T> & \"more\""},
		}),
		finding("send-email", Fixable, "mail/send.go", 9, Finding{
			Action: "rewrite", Symbol: "(*sesv2.Client).SendEmail", Unit: "u1",
			Message: "SendEmail becomes SendMessage",
		}),
		finding("identity", Manual, "admin/domain.go", 5, Finding{
			Action: "manual", Symbol: "(*sesv2.Client).CreateEmailIdentity",
			Message: "CreateEmailIdentity has no counterpart",
			Reason:  "verify the domain\nin the Paubox settings",
		}),
		finding("client", Suppressed, "mail/send.go", 3, Finding{
			Action: "rewrite", Symbol: "sesv2.NewFromConfig", Message: "construction of an SES client",
		}),
		finding("infra", Manual, ".env.example", 0, Finding{
			Action: "manual", Message: "AWS_REGION is for SES alone",
		}),
	}
	r.Units = []Unit{
		{ID: "u10", Status: Fixable},
		{ID: "u2", Status: Blocked, Sends: 1, Packages: []string{"example.com/app/mail"}, Files: []string{"mail/raw.go"},
			Blockers: []Blocker{{File: "mail/raw.go", Line: 12, Column: 2, Message: "the MIME is built outside of the function"}}},
		{ID: "u1", Status: Fixable, Sends: 2, Packages: []string{"example.com/app/mail"}, Files: []string{"mail/send.go"}},
	}
	r.Checklist = []Step{
		{Step: 4, Title: "Replace the AWS SDK call with a Paubox request", Status: "open", Items: []string{"3 sends"}},
		{Step: 1, Title: "Sign a BAA with Paubox", Status: "open"},
	}
	r.Errors = []Error{{Package: "example.com/app/old", Message: "old.go:3:8: cannot find package\n\"gone\""}}
	r.Notices = []string{"Paubox publishes several base URLs: send one test message"}
	r.NotAnalysed = []NotAnalysed{
		{File: "mail/send_windows.go", Reason: "excluded by its build constraints"},
		{File: "mail/send_plan9.go", Reason: "excluded by its build constraints"},
	}
	return r
}

func fixedReport() *Report {
	r := New("sesfix", "v0.1.0")
	r.Findings = []Finding{
		finding("send-email", Fixed, "mail/send.go", 41, Finding{
			Action: "rewrite", Symbol: "(*sesv2.Client).SendEmail", Message: "SendEmail becomes SendMessage",
		}),
		finding("send-email", Fixed, "mail/send.go", 60, Finding{
			Action: "note", Symbol: "(*sesv2.Client).SendEmail", Message: "SendEmail becomes SendMessage",
			Notes: []string{"message tags are dropped"},
		}),
		finding("send-other", Manual, "mail/send.go", 80, Finding{
			Action: "none", Symbol: "(*ses.Client).SendBounce", Message: "SendBounce has no equivalent",
			Reason: "Paubox has no inbound mail",
		}),
	}
	return r
}

func finding(rule string, status Status, file string, line int, f Finding) Finding {
	f.Rule, f.Status, f.File, f.Line = rule, status, file, line
	if line > 0 {
		f.Column, f.EndLine, f.EndColumn = 2, line, 20
	}
	f.Package, f.Module = "example.com/app/mail", "example.com/app"
	f.URL = "https://github.com/sesfix/sesfix/blob/main/docs/rules.md#" + rule
	return f
}
