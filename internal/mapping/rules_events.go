package mapping

// eventRules returns the rules of the code that handles SES events
// (mapping.md 6). Handlers are reported and never edited: SES goes on with events
// of mail that it accepted, so the new handler stands next to the old one. The
// command writes it with -fix -webhooks where it understands the old one.
func eventRules() []Rule {
	return []Rule{
		{
			ID: "event-delivery", Title: "A handler of Delivery events", Action: Manual, Step: 8,
			Doc: `A Delivery event becomes the webhook event api_mail_log_delivered. Paubox sends one event for each recipient: its address is payload.to, and the message is payload.source_tracking_id.

The handler itself is not edited. "sesfix -fix -webhooks" writes one for Paubox to paubox_webhook.go, next to it, if what it does can be carried over: it calls the same functions with the same values. Where it cannot, the finding says why, and "sesfix webhook" prints a handler to adapt. Keep the SES handler until SES has reported on the last mail that it accepted.`,
			Before: `switch event.NotificationType {
case "Delivery":
	delivered(event.Mail.MessageID)
}`,
			After: `switch event.EventName {
case "api_mail_log_delivered":
	delivered(event.Payload.SourceTrackingID)
}`,
		},
		{
			ID: "event-open", Title: "A handler of Open events", Action: Manual, Step: 8,
			Doc: `An Open event becomes the webhook event api_mail_log_opened. The IP address and the user agent of the reader are not in it.`,
		},
		{
			ID: "event-bounce", Title: "A handler of Bounce events", Action: Manual, Step: 8,
			Doc: `One SES event becomes two: a Permanent bounce is api_mail_log_permanent_failure, a Transient one api_mail_log_temporary_failure. The switch over bounceType moves up to the name of the event. Subtypes and diagnostic codes do not exist.

SES reports a transient bounce when it has stopped trying; a temporary failure of Paubox may still be delivered later, so do not count it as final. An Undetermined bounce has no equivalent, and must not become a permanent failure.`,
			Before: `case "Bounce":
	if event.Bounce.BounceType == "Permanent" {
		suppress(event.Bounce.BouncedRecipients[0].EmailAddress)
	}`,
			After: `case "api_mail_log_permanent_failure":
	suppress(event.Payload.To)`,
		},
		{
			ID: "event-click", Title: "A handler of Click events", Action: Manual, Step: 8,
			Doc: `Paubox pushes no click events. Clicks can be polled with GetEmailDisposition, which counts them for messages to a single recipient.`,
			After: `receipt, err := client.GetEmailDisposition(ctx, id)
if err != nil {
	return err
}
clicks := receipt.Data.Message.ClicksPerLink`,
		},
		{
			ID: "event-complaint", Title: "A handler of Complaint events", Action: Manual, Step: 8,
			Doc: `Paubox has no complaint event; unsubscribes are managed in its dashboard. A program that stopped mailing whoever complained loses that signal and needs another way to it, which can be a legal duty.`,
		},
		{
			ID: "event-reject", Title: "A handler of Reject events", Action: Manual, Step: 8,
			Doc: `Paubox refuses a message in the answer to the send, not by an event. Move what the handler does to where the error of the send is handled.`,
		},
		{
			ID: "event-send", Title: "A handler of Send events", Action: Manual, Step: 8,
			Doc: `Paubox has no Send event: a send that returns no error has been accepted. Remove the handler, and do there what it did.`,
		},
		{
			ID: "event-other", Title: "A handler of other SES events", Action: Manual, Step: 8,
			Doc: `Rendering Failure, DeliveryDelay and Subscription have no equivalent, and neither have the carriers EventBridge, Firehose, CloudWatch and SQS: Paubox posts to an HTTPS endpoint, once, and does not try again.

The nearest to DeliveryDelay is api_mail_log_temporary_failure, but it is not the same, so sesfix does not map it. Variables that a template misses are probably rendered empty: check them before sending.`,
		},
		{
			ID: "sns-envelope", Title: "The SNS envelope around SES events", Action: Manual, Step: 8,
			Doc: `Paubox posts {"event_name": ..., "payload": ...} without the SNS envelope: no second Unmarshal, no confirmation of a subscription and no signature.

Without the signature anyone can post to the endpoint and have addresses suppressed: put a secret into its URL and compare it in constant time. Webhooks cover all domains of the organization, so ignore mail that is not yours. A failed delivery is not repeated: store the event first, answer 200, then work.

Keep the SNS handler until SES has reported on the last mail that it accepted.`,
			Before: `var envelope struct{ Type, Message string }
if err := json.NewDecoder(r.Body).Decode(&envelope); err != nil {
	return err
}
return json.Unmarshal([]byte(envelope.Message), &event)`,
			After: `return json.NewDecoder(r.Body).Decode(&event)`,
		},
	}
}
