package mapping

// Step is one step of the migration checklist (guide.md, "Migration checklist").
type Step struct {
	Number    int // from 1
	Title     string
	Automatic bool // sesfix -fix does a part of it; what is left stands in the report
}

// Checklist returns the twelve steps in the guide's order. Automatic follows
// mapping.md 8, column "do automatically", for edits of Go code.
func Checklist() []Step {
	return []Step{
		{Number: 1, Title: "Sign a BAA with Paubox"},
		{Number: 2, Title: "Create an account and verify your sending domain"},
		{Number: 3, Title: "Generate a Paubox API key"},
		{Number: 4, Title: "Replace the AWS SDK call with a Paubox request", Automatic: true},
		{Number: 5, Title: "Remove AWS credentials from runtime config"},
		{Number: 6, Title: "Update SMTP credentials", Automatic: true},
		{Number: 7, Title: "Recreate SES templates as Paubox Dynamic Templates", Automatic: true},
		{Number: 8, Title: "Tear down the SNS topic and HTTPS subscription", Automatic: true},
		{Number: 9, Title: "Remove any TLS policy overrides", Automatic: true},
		{Number: 10, Title: "Send a test message"},
		{Number: 11, Title: "Swap DNS records"},
		{Number: 12, Title: "Revoke AWS credentials"},
	}
}
