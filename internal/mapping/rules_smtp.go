package mapping

// smtpRules returns the rules of mail that goes out by SMTP (mapping.md 5).
func smtpRules() []Rule {
	return []Rule{
		{
			ID: "smtp-host", Title: "An SMTP host of SES", Action: Rewrite, Step: 6,
			Doc: `The regional SMTP hosts of SES become smtp.paubox.com, also where the name is put together from a region. The host of smtp.PlainAuth and the ServerName of a tls.Config change with it, as they have to equal the host that is dialled.

A FIPS host and a VPC endpoint are rewritten and reported: the one is a compliance requirement, and the other means that the traffic has to leave the VPC from now on.

All that a package holds of the access changes together or not at all: hosts, ports, credentials, TLS names and X-SES- headers, for net/smtp, gomail, go-mail, jordan-wright/email and libraries like them. A host that is exported, chosen at run time, stored where sesfix does not follow it, or that logs in with credentials from elsewhere is reported with the reason.

A host in a settings file (.env, YAML, JSON, TOML, INI) is found by the command alone, with the Go code that reads it; it is edited with -infra, together with the port and the user name beside it, where all of them are plain values.

An smtp:// URL with the credentials in it is rewritten where all of it is seen: a literal, a constant, one that + or fmt.Sprintf puts together, and a literal of url.URL. The key is escaped in it. A host that is only the default of a flag, a variable of the environment or a struct tag is reported: another value can be set there, and then the credentials would be those of the wrong server.

A text that mentions the host, and a setting that names it, are reported and not edited. Use the name, never an IP address. SMTP returns no tracking ID.`,
			Before: `host := fmt.Sprintf("email-smtp.%s.amazonaws.com", region)`,
			After:  `host := "smtp.paubox.com"`,
		},
		{
			ID: "smtp-port", Title: "An SMTP port that Paubox does not have", Action: Rewrite, Step: 6,
			Doc:    `Paubox listens on 587 and 25 with STARTTLS and on 465 with TLS from the first byte. 2587 becomes 587 and 2465 becomes 465; the way of encrypting stays. A port that is not a constant is reported, and keeps the access as it is. Many clouds block 25: prefer 587.`,
			Before: `dialer := gomail.NewDialer(host, 2587, user, password)`,
			After:  `dialer := gomail.NewDialer(host, 587, user, password)`,
		},
		{
			ID: "smtp-auth", Title: "SMTP credentials of SES", Action: Rewrite, Step: 6,
			Doc: `The user name is the literal text apikey and the password is the Paubox API key, without spaces or a line end. Variables that name SES or AWS are replaced by PAUBOX_API_KEY; those that name no service, as SMTP_PASSWORD, keep their names, and their values have to change. A password in the code is replaced as well, and reported as a credential.

SES SMTP credentials belong to an IAM user of their own: delete it once the traffic has moved.`,
			Before: `auth := smtp.PlainAuth("", os.Getenv("SES_SMTP_USERNAME"), os.Getenv("SES_SMTP_PASSWORD"), host)`,
			After:  `auth := smtp.PlainAuth("", "apikey", os.Getenv("PAUBOX_API_KEY"), host)`,
		},
		{
			ID: "smtp-header", Title: "A header that only SES understands", Action: Remove, Step: 6,
			Doc:    `SES takes X-SES-CONFIGURATION-SET, X-SES-MESSAGE-TAGS and the other X-SES- headers out of a message. Paubox does not: left in, they reach the recipients, and the ARNs in them show the AWS account. They are removed together with the SMTP host, with the note of the API field that they stand for. One that stands in a text, or in a message for the SDK, is left to you.`,
			Before: `m.SetHeader("X-SES-CONFIGURATION-SET", "clinic")`,
		},
	}
}
