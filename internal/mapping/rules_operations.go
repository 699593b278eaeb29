package mapping

// operationRules returns the rules of the operations that send nothing, by the
// classes of mapping.md 1.1. Templates are in templateRules.
func operationRules() []Rule {
	return []Rule{
		{
			ID: "config-set", Title: "A configuration set", Action: Remove, Step: 8,
			Doc: `Paubox has no configuration sets. Remove the calls that manage them and the code that uses their names; on a message the name is dropped with a note.

What a set did goes elsewhere: its event destination becomes a webhook, its TLS policy is not needed, and open or click tracking is set per message with OverrideOpenTracking and OverrideLinkTracking. A tracking domain of your own, archiving and reputation options have no equivalent.`,
			Before: `_, err := client.CreateConfigurationSet(ctx, &sesv2.CreateConfigurationSetInput{
	ConfigurationSetName: aws.String("clinic"),
})`,
		},
		{
			ID: "tls-policy", Title: "A TLS policy", Action: Remove, Step: 9,
			Doc: `Paubox always encrypts, so there is no TLS policy to set: remove TlsPolicy, whichever its value. sesfix never writes AllowNonTLS, not even for OPTIONAL, as it would switch that protection off.

Mail to a server without TLS arrives as a notice that leads to the Secure Portal, where SES would send plain text or bounce. Whoever is responsible for compliance should know.`,
			Before: `_, err := client.PutConfigurationSetDeliveryOptions(ctx, &sesv2.PutConfigurationSetDeliveryOptionsInput{
	ConfigurationSetName: aws.String("clinic"),
	TlsPolicy:            types.TlsPolicyRequire,
})`,
		},
		{
			ID: "event-destination", Title: "A destination of SES events", Action: Manual, Step: 8,
			Doc: `Event destinations and notification topics are replaced by a webhook in the Paubox dashboard (Email API > Webhooks); paubox-go v1.0.0 has no API for it.

SES goes on reporting on mail that it has already accepted, for days. Keep the topic and its handler until that has ended.`,
			Before: `_, err := client.SetIdentityNotificationTopic(ctx, &ses.SetIdentityNotificationTopicInput{
	Identity:         aws.String("clinic.example.com"),
	NotificationType: types.NotificationTypeBounce,
	SnsTopic:         aws.String(topic),
})`,
		},
		{
			ID: "identity", Title: "A sending identity", Action: Manual, Step: 2,
			Doc: `Paubox verifies domains, not single addresses, in its settings and by DNS records; paubox-go v1.0.0 has no API for it. Verify every domain that the program sends from, and replace the SPF and DKIM records when you cut over.

An API key belongs to one domain: a program that sends from several needs one client for each. Policies that let another AWS account send have no equivalent.`,
			Before: `_, err := client.VerifyDomainIdentity(ctx, &ses.VerifyDomainIdentityInput{
	Domain: aws.String("clinic.example.com"),
})`,
		},
		{
			ID: "suppression", Title: "The suppression list", Action: Manual, Step: 8,
			Doc: `Paubox documents no suppression list. Without one a program goes on mailing addresses that bounce: keep a table of your own, fed by the webhook event api_mail_log_permanent_failure, and look an address up before sending to it.`,
			Before: `_, err := client.PutSuppressedDestination(ctx, &sesv2.PutSuppressedDestinationInput{
	EmailAddress: aws.String(address),
	Reason:       types.SuppressionListReasonBounce,
})`,
		},
		{
			ID: "contacts", Title: "Contacts and contact lists", Action: Manual,
			Doc: `The Paubox Email API has no contact lists. Keep contacts in a database of your own or as subscribers of Paubox Marketing.

SES adds an unsubscribe header and footer to mail of a contact list. Paubox takes them from the message: set UnsubscribeURL, ListUnsubscribe and ListUnsubscribePost.`,
			Before: `out, err := client.ListContacts(ctx, &sesv2.ListContactsInput{
	ContactListName: aws.String("patients"),
})`,
		},
		{
			ID: "account", Title: "Account settings, quotas and statistics", Action: Manual,
			Doc: `Paubox has no API for quotas, sending statistics or account settings. Where the code uses the SES quota to pace itself, give it a limiter of its own; where it uses it as a health check, ask the status page. Deliverability reports have no equivalent.

GetMessageInsights is the exception: GetEmailDisposition answers for one tracking ID, in another shape.`,
			Before: `out, err := client.GetSendQuota(ctx, &ses.GetSendQuotaInput{})`,
		},
		{
			ID: "receiving", Title: "Receiving mail through SES", Action: Manual,
			Doc:    `Receipt rules, receipt filters and handlers of received mail are left alone on purpose: paubox-go v1.0.0 has no inbound API. They are listed so that nobody takes them for forgotten, and do not count as work that remains.`,
			Before: `_, err := client.DescribeActiveReceiptRuleSet(ctx, &ses.DescribeActiveReceiptRuleSetInput{})`,
		},
		{
			ID: "unsupported", Title: "A feature that Paubox does not have", Action: None,
			Doc: `Dedicated IP pools, tenants, multi-region endpoints, import and export jobs, custom verification mail and resource tags have no counterpart in the Paubox Email API. Remove the calls, or keep the SES client for them.

Ways to SES other than its SDKs and SMTP are reported here too, each with what to do instead: requests to its HTTPS API that the program signs itself, libraries around it, and the AWS command line.

The nearest to a tenant is an API key, and so a domain, for each. Paubox has one global endpoint, so code for regions and failover can go.`,
			Before: `_, err := client.CreateDedicatedIpPool(ctx, &sesv2.CreateDedicatedIpPoolInput{
	PoolName: aws.String("clinic"),
})`,
		},
	}
}
