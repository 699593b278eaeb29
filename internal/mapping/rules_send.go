package mapping

// sendRules returns the rules of the calls that send mail (mapping.md 2.1-2.7).
func sendRules() []Rule {
	return []Rule{
		{
			ID: "send-email", Title: "A message sent with SendEmail", Action: Rewrite, Step: 4,
			Doc: `SendEmail becomes SendMessage of paubox-go. From, To, Cc, Bcc, Reply-To, subject, bodies, X- headers and attachments keep their values.

What Paubox has no field for is dropped, with a note: the configuration set, the return path, message tags (see -email-tags), sending authorization, character sets other than UTF-8. A header has one value in Paubox, and no home but X- and List-Unsubscribe: another one blocks the call.

paubox-go refuses a message without a To address, a subject or a body before it sends anything. Such a call is blocked, and so is one with several Reply-To addresses (see -reply-to) or with a value that cannot be followed.

A list of Reply-To addresses whose length is not known is refused at run time where it holds more than one: the new code returns an error where the function gives the error of its send back, and the call is blocked elsewhere.`,
			Before: `out, err := client.SendEmail(ctx, &sesv2.SendEmailInput{
	FromEmailAddress: aws.String(from),
	Destination:      &types.Destination{ToAddresses: []string{to}},
	Content: &types.EmailContent{Simple: &types.Message{
		Subject: &types.Content{Data: aws.String(subject)},
		Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
	}},
})`,
			After: `out, err := client.SendMessage(ctx, &paubox.SendMessageRequest{
	Message: paubox.Message{
		Recipients: []string{to},
		Headers:    paubox.MessageHeaders{From: from, Subject: subject},
		Content:    paubox.MessageContent{PlainText: paubox.Ptr(text)},
	},
})`,
		},
		{
			ID: "send-raw", Title: "A raw MIME message", Action: Manual, Step: 4,
			Doc: `The Paubox Email API takes structured messages, not MIME. Where sesfix sees how the MIME is made, by gomail, go-mail/mail or jordan-wright/email, or by the texts that the program's own functions put together, and that nothing in it will be refused, the send becomes sendMIME: a function that the package gets, which takes each mail apart when it is sent. Who stands in the envelope and in neither To nor Cc becomes Bcc. It returns an error, and sends nothing, where a mail holds what a Paubox message has no place for: embedded images, calendars, signed or encrypted parts, headers other than X- and List-Unsubscribe.

Any other MIME is reported, with what sesfix does not see. By hand there are two ways. SMTP through smtp.paubox.com carries the MIME as it is, with inline images, calendars and threading headers, but returns no tracking ID. SendMessage needs the parts: then Bcc is who stands in the envelope (Destinations) and in neither To nor Cc. Putting the whole envelope into Recipients would disclose the Bcc addresses; reading the headers alone would drop them.

SendEmail of sesv2 whose content is Raw is reported here too. Where it stays, its client stays, and simple messages of the same client move to a Paubox client beside it.

Remove X-SES- headers and Bcc headers from the MIME in either case.`,
			Before: `_, err := client.SendRawEmail(ctx, &ses.SendRawEmailInput{
	Source:       aws.String(from),
	Destinations: envelope,
	RawMessage:   &types.RawMessage{Data: raw},
})`,
			After: `_, err := sendMIME(ctx, client, &mimeMail{
	From:       from,
	Recipients: envelope,
	Data:       raw,
})`,
		},
		{
			ID: "send-templated", Title: "A message sent from a stored template", Action: Note, Step: 4,
			Doc: `SendTemplatedEmail, and SendEmail with a stored template, become SendTemplatedMessage. The template data, a JSON text in SES, becomes a map.

A Paubox template has no subject: every send gives it. sesfix takes it from the template's definition where the code holds one, and blocks the call where it does not know the subject. It never invents one.

Open and click tracking cannot be set on a templated message. A variable without a value ends an SES send with a Rendering Failure event; Paubox probably renders it empty.`,
			Before: `_, err := client.SendTemplatedEmail(ctx, &ses.SendTemplatedEmailInput{
	Source:       aws.String(from),
	Destination:  &types.Destination{ToAddresses: []string{to}},
	Template:     aws.String("reminder"),
	TemplateData: aws.String("{\"day\":\"Monday\"}"),
})`,
			After: `_, err := client.SendTemplatedMessage(ctx, &paubox.SendTemplatedMessageRequest{
	TemplateName:   "reminder",
	TemplateValues: map[string]any{"day": "Monday"},
	Message: paubox.TemplatedMessage{
		Recipients: []string{to},
		Headers:    paubox.MessageHeaders{From: from, Subject: "Your appointment"},
	},
})`,
		},
	}
}

// bulkRules are the rules of the sends that are rarely met.
func bulkRules() []Rule {
	return []Rule{
		{
			ID: "send-bulk", Title: "A bulk send from a template", Action: Note, Step: 4,
			Doc: `Paubox has no bulk endpoint for templates. SendBulkTemplatedEmail and SendBulkEmail become a loop with one SendTemplatedMessage for each entry; the values of an entry overlay the default values.

SES answers with a status for each entry and no error. The loop keeps that: it goes on after a failed entry and collects one result for each, in order. A cancelled context ends it.

There are as many requests as entries, so a rate limit can be met within one call; and to retry the whole call sends again what was already sent.`,
			Before: `out, err := client.SendBulkTemplatedEmail(ctx, &ses.SendBulkTemplatedEmailInput{
	Source:              aws.String(from),
	Template:            aws.String("reminder"),
	DefaultTemplateData: aws.String("{}"),
	Destinations:        destinations,
})`,
			After: `for i, r := range recipients {
	_, errs[i] = client.SendTemplatedMessage(ctx, &paubox.SendTemplatedMessageRequest{
		TemplateName:   "reminder",
		TemplateValues: r.Values,
		Message: paubox.TemplatedMessage{
			Recipients: []string{r.Address},
			Headers:    paubox.MessageHeaders{From: from, Subject: "Your appointment"},
		},
	})
}`,
		},
		{
			ID: "send-other", Title: "A send that Paubox has no equivalent for", Action: None, Step: 4,
			Doc: `SendBounce answers a message that SES received, and Paubox has no inbound mail to answer. SendCustomVerificationEmail asks the owner of an address to confirm it, and Paubox verifies domains, not addresses.

Remove the call and the flow around it. A confirmation mail of your own can go out with SendMessage.`,
		},
	}
}

// templateRules returns the rule of template management (mapping.md 2.8, 7).
func templateRules() []Rule {
	return []Rule{{
		ID: "template", Title: "A template that is created, read, listed or deleted", Action: Note, Step: 7,
		Doc: `Calls that manage SES templates become those for Paubox dynamic templates. Paubox keys templates by number where SES has the name, so an update, a read or a deletion first looks the name up in ListTemplates.

A Paubox template is one HTML body. The subject moves to each send, and the text part has no home. Code that reads either back is blocked.

SES does not escape {{x}}, standard Handlebars does: values that hold markup, and values that the code escapes already, look different. Of the block helpers, Paubox documents #if and #each only.`,
		Before: `_, err := client.CreateTemplate(ctx, &ses.CreateTemplateInput{
	Template: &types.Template{
		TemplateName: aws.String("reminder"),
		SubjectPart:  aws.String("Your appointment"),
		HtmlPart:     aws.String(html),
	},
})`,
		After: `_, err := client.CreateTemplate(ctx, &paubox.CreateTemplateRequest{
	Name: "reminder",
	Body: []byte(html),
})`,
	}}
}
