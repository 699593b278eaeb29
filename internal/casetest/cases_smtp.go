package casetest

// smtpCases reach SES by SMTP, or by other ways than its SDKs.
func smtpCases() []Case {
	return []Case{
		fixed("smtp_plain"),
		fixed("smtp_plain_step"),
		fixed("smtp_gomail"),
		fixed("smtp_gomail_literal"),
		fixed("smtp_generic_env"),
		fixed("smtp_jordan"),
		fixed("smtp_wneessen"),
		blocked("smtp_hosts", "does not follow this host"),
		silent("smtp_hosts_ignored"),
		silent("smtp_samenames"),
		manual("smtp_manual"),
		manual("smtp_doors"),
	}
}

func manual(name string) Case { return Case{Name: name, Want: Manual} }
