package casetest

// smtpCases reach SES by SMTP, or by other ways than its SDKs.
func smtpCases() []Case {
	// Comments beside a header that goes, and beside the format of a host, go with it.
	const header, host = "// want `\\(smtp-header\\)`", "// want `\\(smtp-host\\)`"
	dialer, jordan, wneessen := fixed("smtp_gomail"), fixed("smtp_jordan"), fixed("smtp_wneessen")
	dialer.MayLose = []string{"// the set counts opens", header, host}
	jordan.MayLose, wneessen.MayLose = []string{header}, []string{header}
	return []Case{
		fixed("smtp_plain"),
		fixed("smtp_plain_step"),
		dialer,
		jordan,
		wneessen,
		fixed("smtp_gomail_literal"),
		fixed("smtp_generic_env"),
		blocked("smtp_hosts", "is exported"),
		silent("smtp_hosts_ignored"),
		silent("smtp_samenames"),
		manual("smtp_manual"),
		manual("smtp_doors"),
	}
}

func manual(name string) Case { return Case{Name: name, Want: Manual} }
