package casetest

// smtpCases reach SES by SMTP, or by other ways than its SDKs.
func smtpCases() []Case {
	return []Case{
		blocked("smtp_hosts", "does not follow this host"),
		silent("smtp_hosts_ignored"),
		silent("smtp_samenames"),
		manual("smtp_manual"),
		manual("smtp_doors"),
	}
}

func manual(name string) Case { return Case{Name: name, Want: Manual} }
