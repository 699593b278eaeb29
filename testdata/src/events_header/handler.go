// Package web knows of SNS messages by a header alone; another package decodes
// the event.
package web

import "net/http"

type decoder interface {
	Subscription(r *http.Request) error
	Bounce(r *http.Request) error
}

type app struct{ SES decoder }

func (a *app) hook(r *http.Request) error {
	switch r.Header.Get("X-Amz-Sns-Message-Type") {
	case "SubscriptionConfirmation", "UnsubscribeConfirmation": // want `line 17 becomes dead code.*\(sns-envelope\)` `\(sns-envelope\)`
		return a.SES.Subscription(r)
	case "Notification":
		return a.SES.Bounce(r)
	}
	return nil
}
