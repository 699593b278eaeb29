package mapping

// EventField says where a member of an SES event stands in the body of a Paubox
// webhook (mapping.md 6.3).
type EventField struct {
	Path string // from the root of the event, without the marks of arrays
	To   string // the path in the webhook's body, "" for none
}

var eventFields = []EventField{
	{"notificationType", "event_name"},
	{"eventType", "event_name"},
	{"mail.messageId", "payload.source_tracking_id"},
	{"mail.commonHeaders.messageId", "payload.header_message_id"},
	{"mail.commonHeaders.subject", "payload.subject"},
	{"mail.commonHeaders.to", "payload.to"},
	{"mail.commonHeaders.from", "payload.from"},
	{"mail.destination", "payload.to"},
	{"mail.source", "payload.from"},
	{"mail.headers", "payload.custom_headers"},
	{"mail.tags", "payload.custom_headers"},
	{"mail.timestamp", ""},
	{"mail.sourceArn", ""},
	{"mail.sourceIp", ""},
	{"mail.callerIdentity", ""},
	{"mail.sendingAccountId", ""},
	{"bounce.bounceType", "event_name"},
	{"bounce.bouncedRecipients.emailAddress", "payload.to"},
	{"bounce.timestamp", "payload.time"},
	{"bounce.bounceSubType", ""},
	{"bounce.bouncedRecipients.action", ""},
	{"bounce.bouncedRecipients.status", ""},
	{"bounce.bouncedRecipients.diagnosticCode", ""},
	{"bounce.remoteMtaIp", ""},
	{"bounce.reportingMTA", ""},
	{"bounce.feedbackId", ""},
	{"delivery.recipients", "payload.to"},
	{"delivery.timestamp", "payload.time"},
	{"delivery.smtpResponse", ""},
	{"delivery.remoteMtaIp", ""},
	{"delivery.reportingMTA", ""},
	{"delivery.processingTimeMillis", ""},
	{"open.timestamp", "payload.time"},
	{"open.ipAddress", ""},
	{"open.userAgent", ""},
}

// EventFields returns the table of the members of SES events that have an
// equivalent, and of those of events with an equivalent that have none.
func EventFields() []EventField { return append([]EventField(nil), eventFields...) }

// Carrier is a type of aws-lambda-go by which SES events reach a function
// (mapping.md 6.1).
type Carrier struct {
	Name   string
	Rule   string
	Advice string
}

// LambdaEvents is the package that declares the carriers.
const LambdaEvents = "github.com/aws/aws-lambda-go/events"

const bridgeAdvice = "give the webhook an HTTPS endpoint: Paubox posts to one, and puts nothing on a bus, a stream or a queue"

var carriers = []Carrier{
	{"SNSEvent", "sns-envelope", "give the webhook an HTTPS endpoint, for a Lambda function a function URL or API Gateway: Paubox posts to one, without SNS"},
	{"SQSEvent", "event-other", "put a small HTTPS endpoint in front that stores what Paubox posts and puts it on the queue"},
	{"CloudWatchEvent", "event-other", bridgeAdvice},
	{"EventBridgeEvent", "event-other", bridgeAdvice},
	{"KinesisFirehoseEvent", "event-other", bridgeAdvice},
	{"SimpleEmailEvent", "receiving", "left alone: it is mail received through SES, and paubox-go v1.0.0 has no inbound API"},
}

// CarrierOf returns the carrier of that name in [LambdaEvents].
func CarrierOf(name string) (Carrier, bool) {
	for _, c := range carriers {
		if c.Name == name {
			return c, true
		}
	}
	return Carrier{}, false
}
