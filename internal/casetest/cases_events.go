package casetest

// eventCases vary how the events of SES are handled. Nothing of them is edited.
func eventCases() []Case {
	return []Case{
		fixed("events_and_send"),
		manual("events_handed_on", "elsewhere"),
		manual("events_header", "dead code"),
		manual("events_ifchain", "receipt"),
		manual("events_ignored", "receipt"),
		manual("events_lambda_bridge", "queue"),
		manual("events_lambda_detail", "GetEmailDisposition"),
		manual("events_lambda_receiving", "inbound"),
		manual("events_lambda_sns", "function URL"),
		manual("events_map", "dashboard"),
		manual("events_neighbours", "two events"),
		manual("events_publishing", "GetEmailDisposition"),
		silent("events_samenames"),
		manual("events_sns_switch", "constant time"),
		manual("events_spread", "dashboard"),
		manual("events_typed", "error of the send"),
		manual("events_unmarshaljson", "dashboard"),
	}
}

// webhookCases vary the shape of the handler that -webhooks takes a Paubox
// handler from.
func webhookCases() []Case {
	list := []Case{
		written("webhook_switch", "writes the handler to paubox_webhook.go"),
	}
	for i := range list {
		list[i].Options.Webhooks = true
	}
	return list
}

func written(name, reason string) Case { return Case{Name: name, Want: Written, Reason: reason} }

func manual(name, reason string) Case { return Case{Name: name, Want: Manual, Reason: reason} }
