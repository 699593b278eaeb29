package mapping

// projectRules returns the rules of credentials, modules and of settings
// outside Go (mapping.md 4.2 and 8).
func projectRules() []Rule {
	return []Rule{
		{
			ID: "credential", Title: "An AWS credential in the code", Action: Manual, Step: 12,
			Doc:    `A literal AWS access key or SMTP password stands in the code or in a file beside it. Its value is never printed. Treat it as known to others: revoke it once the traffic has moved, and keep the Paubox key in a secret store.`,
			Before: `provider := credentials.NewStaticCredentialsProvider("AKIA...", "...", "")`,
		},
		{
			ID: "module", Title: "The module's requirements", Action: Manual, Step: 4,
			Doc:    `The module has to require github.com/paubox/paubox-go v1.0.0, which needs Go 1.23 or newer in go.mod, in Dockerfiles and in workflows. go mod tidy then removes the AWS modules that nothing else imports. A module that vendors needs go mod vendor as well.`,
			Before: `require github.com/aws/aws-sdk-go-v2/service/sesv2 v1.79.7`,
			After:  `require github.com/paubox/paubox-go v1.0.0`,
		},
		{
			ID: "infra", Title: "An SES setting outside Go", Action: Manual, Step: 5,
			Doc: `A setting of SES in a file that is not Go: environment variables, IAM permissions, Terraform, CloudFormation, Dockerfiles, workflows. A setting that another rule is about, such as an SMTP host or an identity, is reported under that rule. Files are read for their text: resources of Terraform and CloudFormation, IAM actions, SAM policies, commands of the AWS command line, DNS records, names of variables. Nothing of this is ever edited.

AWS credentials go only where no other AWS service needs them. DNS records are reported and never edited: replace SPF and DKIM when you cut over, and keep those of SES until it has delivered its last mail.`,
			Before: `AWS_REGION=us-east-1
SES_SMTP_USERNAME=`,
			After: `PAUBOX_API_KEY=
PAUBOX_ENDPOINT=`,
		},
	}
}
