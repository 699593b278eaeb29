// Package feedback looks at the detail-type alone and hands the detail on.
package feedback

import (
	"encoding/json"

	"github.com/aws/aws-lambda-go/events"
)

func handle(event events.EventBridgeEvent, store func(json.RawMessage)) { // want `by EventBridgeEvent .*\(event-other\)`
	switch event.DetailType {
	case "Email Clicked": // want `Click events.*line 13 becomes dead code.*\(event-click\)`
		store(event.Detail)
	case "Scheduled Event":
		println("tick")
	}
}
