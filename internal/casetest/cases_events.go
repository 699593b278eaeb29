package casetest

// eventCases vary how the events of SES are handled. Nothing of them is edited.
func eventCases() []Case {
	return []Case{
		fixed("events_and_send"),
		fixed("events_correlated"),
		fixed("events_correlated_apart"),
		manual("events_handed_on", "elsewhere"),
		manual("events_header", "dead code"),
		manual("events_ignored", "receipt"),
		manual("events_lambda_bridge", "queue"),
		manual("events_lambda_detail", "GetEmailDisposition"),
		manual("events_lambda_receiving", "inbound"),
		manual("events_neighbours", "two events"),
		manual("events_publishing", "GetEmailDisposition"),
		manual("events_spread", "dashboard"),
		manual("events_typed", "error of the send"),
	}
}

// webhookCases vary the shape of the handler that -webhooks takes a Paubox
// handler from.
func webhookCases() []Case {
	const written = "writes the handler to paubox_webhook.go"
	list := []Case{
		manual("events_ifchain", "a condition on something else than the type of the event or an error at handler.go:38"),
		manual("events_lambda_sns", "a webhook needs an HTTPS endpoint"),
		manual("events_map", "does not see where an event is decoded into a struct"),
		silent("events_samenames"),
		manual("events_sns_switch", "bounce.bounceSubType has no equivalent in Paubox at handler.go:127"),
		manual("events_unmarshaljson", "decodes itself by UnmarshalJSON"),
		silent("webhook_dialects_samenames"),
		silent("webhook_ifchain_samenames"),
		silent("webhook_map_samenames"),
		manual("webhook_signature_deduped", "m comes with the SNS message, and Paubox has none at handler.go:36"),
		silent("webhook_signature_samenames"),
		silent("webhook_switch_samenames"),
		silent("webhook_unmarshaljson_samenames"),
		writes("webhook_dialects", written),
		manual("webhook_dialects_differ", "handled differently"),
		writes("webhook_helper", written),
		writes("webhook_ifchain", written),
		writes("webhook_signature", written),
		writes("webhook_switch", written),
	}
	for i := range list {
		list[i].Options.Webhooks = true
	}
	return list
}

// destinationCases ask SES for events, by each SDK.
func destinationCases() (list []Case) {
	for _, name := range []string{"sesv2", "ses", "v1ses", "v1sesv2"} {
		list = append(list, Case{Name: name + "_event_destination", Want: Blocked})
	}
	return list
}

func writes(name, reason string) Case { return Case{Name: name, Want: Written, Reason: reason} }

func manual(name, reason string) Case { return Case{Name: name, Want: Manual, Reason: reason} }
