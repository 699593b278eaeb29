package casetest

// smtpCases reach SES by SMTP, or by other ways than its SDKs.
func smtpCases() []Case {
	// Comments beside a header that goes, and beside the format of a host, go with it.
	const header, host = "// want `\\(smtp-header\\)`", "// want `\\(smtp-host\\)`"
	dialer, jordan, wneessen := fixed("smtp_gomail"), fixed("smtp_jordan"), fixed("smtp_wneessen")
	dialer.MayLose = []string{"// the set counts opens", header, host}
	password := fixed("smtp_password_const")
	password.MayLose = []string{"// want `\\(credential\\)`"}
	forks, yak, simple := fixed("smtp_gomail_forks"), fixed("smtp_mailyak"), fixed("smtp_simplemail")
	url := fixed("smtp_host_url")
	url.MayLose = []string{"// url is what the mailer dials.", "// want `\\(smtp-host\\)` `\\(smtp-auth\\)` `\\(credential\\)`"}
	built := fixed("smtp_url_built")
	built.MayLose = append([]string{"// regional has a place for the region.", host}, password.MayLose...)
	for _, c := range []*Case{&jordan, &wneessen, &forks, &yak, &simple} {
		c.MayLose = []string{header}
	}
	return []Case{
		fixed("smtp_shared_func"),
		fixed("smtp_shared_struct"),
		password,
		fixed("smtp_port_shared"),
		fixed("smtp_const_repeated"),
		fixed("smtp_split"),
		fixed("smtp_plain"),
		fixed("smtp_plain_step"),
		dialer,
		jordan,
		wneessen,
		fixed("smtp_gomail_literal"),
		forks,
		fixed("smtp_emersion"),
		yak,
		simple,
		fixed("smtp_url"),
		fixed("smtp_url_import"),
		built,
		fixed("smtp_url_struct"),
		url,
		fixed("smtp_simplemail_func"),
		fixed("smtp_reply"),
		fixed("smtp_generic_env"),
		blocked("smtp_hosts", "is exported"),
		silent("smtp_hosts_ignored"),
		silent("smtp_samenames"),
		silent("smtp_libraries_samenames"),
		manual("smtp_manual", ""),
		manual("smtp_doors", ""),
	}
}

// smtpBlockedCases have a part of the access that sesfix does not follow: all of
// it stays.
func smtpBlockedCases() []Case {
	return []Case{
		blocked("smtp_host_repeated", "repeat it without a value of their own"),
		blocked("smtp_auth_identity", "acts as somebody else"),
		blocked("smtp_auth_crammd5", "a kind that SES does not have"),
		blocked("smtp_format_counted", "constants that are counted"),
		blocked("smtp_header_sdk", "may go through its SDK as well"),
		blocked("smtp_exported_field", "exported field"),
		blocked("smtp_port_dynamic", "only at run time"),
		blocked("smtp_port_unknown", "SES has no such port"),
		blocked("smtp_user_param", "the user name comes from a place"),
		blocked("smtp_field_late", "set in a field by itself"),
		blocked("smtp_auth_own", "the login is made in a way"),
		blocked("smtp_auth_other", "for another host"),
		blocked("smtp_auth_elsewhere", "the login goes to a place"),
		blocked("smtp_auth_missing", "login of this connection is not seen"),
		blocked("smtp_host_choice", "gets other values too"),
		blocked("smtp_host_compared", "compared with another"),
		blocked("smtp_default_flag", "only the default of smtp-host: change it by hand"),
		blocked("smtp_default_env", "only the default of RELAY_HOST"),
		blocked("smtp_default_tag", "only the default of NEXT_HOST"),
		blocked("smtp_url_const_shared", "stands where only one can"),
		blocked("smtp_url_format_shared", "credentials sesfix does not follow"),
		blocked("smtp_url_format_unused", "credentials sesfix does not follow"),
		blocked("smtp_url_region", "put together within a URL"),
		blocked("smtp_url_struct_late", "set in a field by itself"),
		blocked("smtp_url_struct_login", "does not stand in the same literal"),
		blocked("smtp_url_template", "credentials sesfix does not follow"),
		blocked("smtp_simplemail_branch", "in a way that sesfix does not follow"),
		blocked("smtp_host_china", "China partition"),
		blocked("smtp_host_effect", "does more than give a value"),
		blocked("smtp_host_comment", "a comment stands within"),
		blocked("smtp_unit_ignored", "ignored at"),
		blocked("smtp_header_text", "a header of SES is written in a way"),
		blocked("smtp_shared_fixed", "does not come from the place where the host does"),
		blocked("smtp_generated", "a generated file"),
	}
}
