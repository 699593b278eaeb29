package mapping

// FieldDo says what becomes of a field of an SES struct.
type FieldDo int

// What becomes of a field.
const (
	Branch  FieldDo = iota // a struct of its own; its fields have rows
	Scalar                 // *string -> string (rules V1-V3)
	Pointer                // *string -> *string (rule V5)
	List                   // []string -> []string (rule V6)
	Single                 // []string -> string: Reply-To
	Drop                   // dropped without a word
	Charset                // dropped, noted when it is not UTF-8 or ASCII
	Noted                  // dropped, with Text as a note
	Block                  // cannot be rewritten; Text says why
)

// Field is one row of the field tables (mapping.md 2.1).
type Field struct {
	Do   FieldDo
	To   string // the field's path below paubox.Message: "Headers.From"
	Text string
}

// types of Paubox that stand for an SES type wherever a value of it is declared
// (mapping.md 2.0, 3.1 and shape S12 of 4.2).
var retyped = map[string]string{
	"Client":          "Client",
	"SendEmailInput":  "SendMessageRequest",
	"SendEmailOutput": "SendMessageResponse",
}

// Converts reports whether sends of the SDK are rewritten.
func Converts(sdk *SDK) bool { return sdk.Generation == 2 && sdk.API == "sesv2" }

// Retyped returns the Paubox type that a declaration of the SES type name gets.
func Retyped(sdk *SDK, name string) (string, bool) {
	to, ok := retyped[name]
	return to, ok && sdk.Generation == 2 && sdk.API == "sesv2"
}

const (
	tagsNote = "message tags are dropped: webhooks know no tags (mapping.md 2.1)"
	arnNote  = "the identity ARN is dropped: the From domain must be verified in your own Paubox account"
)

// sesv2Fields are the rows of SendEmailInput of the API v2, by path.
var sesv2Fields = map[string]Field{
	"FromEmailAddress":               {Do: Scalar, To: "Headers.From"},
	"Destination":                    {Do: Branch},
	"Destination.ToAddresses":        {Do: List, To: "Recipients"},
	"Destination.CcAddresses":        {Do: List, To: "CC"},
	"Destination.BccAddresses":       {Do: List, To: "BCC"},
	"ReplyToAddresses":               {Do: Single, To: "Headers.ReplyTo"},
	"Content":                        {Do: Branch},
	"Content.Simple":                 {Do: Branch},
	"Content.Simple.Subject":         {Do: Branch},
	"Content.Simple.Subject.Data":    {Do: Scalar, To: "Headers.Subject"},
	"Content.Simple.Subject.Charset": {Do: Charset},
	"Content.Simple.Body":            {Do: Branch},
	"Content.Simple.Body.Html":       {Do: Branch},
	"Content.Simple.Body.Html.Data":  {Do: Pointer, To: "Content.HTML"},
	"Content.Simple.Body.Html.Charset": {
		Do: Charset},
	"Content.Simple.Body.Text":                  {Do: Branch},
	"Content.Simple.Body.Text.Data":             {Do: Pointer, To: "Content.PlainText"},
	"Content.Simple.Body.Text.Charset":          {Do: Charset},
	"Content.Simple.Headers":                    {Do: Block, Text: "message headers (In-Reply-To and others) have no settled place in a Paubox message yet"},
	"Content.Simple.Attachments":                {Do: Block, Text: "attachments are not rewritten yet"},
	"Content.Raw":                               {Do: Block, Text: "raw MIME content is not rewritten: swap it to SMTP, or send a structured message"},
	"Content.Template":                          {Do: Block, Text: "template content is not rewritten: Paubox needs a subject for each send"},
	"ConfigurationSetName":                      {Do: Noted, Text: "the configuration set is dropped: its event destinations, TLS, tracking and suppression settings end"},
	"EmailTags":                                 {Do: Noted, Text: tagsNote},
	"FeedbackForwardingEmailAddress":            {Do: Noted, Text: "the return path is dropped: bounces come by webhook"},
	"FeedbackForwardingEmailAddressIdentityArn": {Do: Noted, Text: arnNote},
	"FromEmailAddressIdentityArn":               {Do: Noted, Text: arnNote},
	"ListManagementOptions":                     {Do: Noted, Text: "list management is dropped: supply UnsubscribeURL and the List-Unsubscribe headers yourself"},
	"EndpointId":                                {Do: Noted, Text: "the multi-region endpoint is dropped: Paubox has one global endpoint"},
	"TenantName":                                {Do: Block, Text: "a tenant usually means an API key of its own in Paubox"},
	"ConfigurationOverrides":                    {Do: Block, Text: "tracking overrides are not rewritten yet"},
}

// SendField returns the row of the field at path below the input of SendEmail.
func SendField(sdk *SDK, path string) (Field, bool) {
	if sdk.API != "sesv2" || sdk.Generation != 2 {
		return Field{}, false
	}
	f, ok := sesv2Fields[path]
	return f, ok
}
