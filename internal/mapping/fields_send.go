package mapping

import (
	"maps"
	"slices"
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
	"Content.Simple.Body.Text":                             {Do: Branch},
	"Content.Simple.Body.Text.Data":                        {Do: Pointer, To: "Content.PlainText"},
	"Content.Simple.Body.Text.Charset":                     {Do: Charset},
	"Content.Simple.Headers":                               {Do: Headers, To: CustomHeaders},
	"Content.Simple.Attachments":                           {Do: Files, To: "Attachments"},
	"Content.Raw":                                          {Do: Block, Text: "raw MIME content is not rewritten: swap it to SMTP, or send a structured message", Instead: []string{"Recipients", "Headers.From", "Headers.Subject", "Content.HTML"}},
	"Content.Template":                                     {Do: Block, Text: "template content is not rewritten: Paubox needs a subject for each send", Instead: []string{"Headers.Subject", "Content.HTML"}},
	"ConfigurationSetName":                                 {Do: Noted, Text: setNote},
	"EmailTags":                                            {Do: Tags, Text: tagsNote},
	"FeedbackForwardingEmailAddress":                       {Do: Noted, Text: returnNote},
	"FeedbackForwardingEmailAddressIdentityArn":            {Do: Noted, Text: arnNote},
	"FromEmailAddressIdentityArn":                          {Do: Noted, Text: arnNote},
	"ListManagementOptions":                                {Do: Noted, Text: "list management is dropped: supply UnsubscribeURL and the List-Unsubscribe headers yourself"},
	"EndpointId":                                           {Do: Noted, Text: "the multi-region endpoint is dropped: Paubox has one global endpoint"},
	"TenantName":                                           {Do: Block, Text: "a tenant usually means an API key of its own in Paubox"},
	"ConfigurationOverrides":                               {Do: Branch},
	"ConfigurationOverrides.Tracking":                      {Do: Branch},
	"ConfigurationOverrides.Tracking.OpenTrackingEnabled":  {Do: Feature, To: "OverrideOpenTracking"},
	"ConfigurationOverrides.Tracking.ClickTrackingEnabled": {Do: Feature, To: "OverrideLinkTracking"},
}

// sesFields are the rows of SendEmailInput of the API of 2010-12-01, by path.
var sesFields = map[string]Field{
	"Source":                    {Do: Scalar, To: "Headers.From"},
	"Destination":               {Do: Branch},
	"Destination.ToAddresses":   {Do: List, To: "Recipients"},
	"Destination.CcAddresses":   {Do: List, To: "CC"},
	"Destination.BccAddresses":  {Do: List, To: "BCC"},
	"ReplyToAddresses":          {Do: Single, To: "Headers.ReplyTo"},
	"Message":                   {Do: Branch},
	"Message.Subject":           {Do: Branch},
	"Message.Subject.Data":      {Do: Scalar, To: "Headers.Subject"},
	"Message.Subject.Charset":   {Do: Charset},
	"Message.Body":              {Do: Branch},
	"Message.Body.Html":         {Do: Branch},
	"Message.Body.Html.Data":    {Do: Pointer, To: "Content.HTML"},
	"Message.Body.Html.Charset": {Do: Charset},
	"Message.Body.Text":         {Do: Branch},
	"Message.Body.Text.Data":    {Do: Pointer, To: "Content.PlainText"},
	"Message.Body.Text.Charset": {Do: Charset},
	"ConfigurationSetName":      {Do: Noted, Text: setNote},
	"Tags":                      {Do: Tags, Text: tagsNote},
	"ReturnPath":                {Do: Noted, Text: returnNote},
	"ReturnPathArn":             {Do: Noted, Text: arnNote},
	"SourceArn":                 {Do: Noted, Text: arnNote},
}

// attachmentFields are the rows of an attachment of the API v2 (mapping.md 2.4).
var attachmentFields = map[string]Field{
	"FileName":                {Do: Scalar, To: "FileName"},
	"RawContent":              {Do: Bytes, To: "Content"},
	"ContentType":             {Do: Scalar, To: "ContentType"},
	"ContentDisposition":      {Do: Disposition},
	"ContentId":               {Do: Block, Text: "an attachment with a content ID: Paubox shows no file inside the HTML, where cid: references would break"},
	"ContentTransferEncoding": {Do: Drop},
	"ContentDescription":      {Do: Noted, Text: "the description of an attachment is dropped: Paubox has no field for it"},
}

// AttachmentField returns the row of a field of types.Attachment.
func AttachmentField(name string) (Field, bool) {
	f, ok := attachmentFields[name]
	return f, ok
}

// SendField returns the row of the field at path below the input of SendEmail.
func SendField(sdk *SDK, path string) (Field, bool) {
	f, ok := sendRows(sdk)[path]
	return f, ok
}

// sendRows are the same for both generations of an SDK: the newest one has a few
// fields more.
func sendRows(sdk *SDK) map[string]Field {
	switch {
	case sdk == nil:
		return nil
	case sdk.API == "ses":
		return sesFields
	}
	return sesv2Fields
}

// SendFields returns the paths that the tables know below the input of SendEmail.
func SendFields(sdk *SDK) []string {
	return slices.Sorted(maps.Keys(sendRows(sdk)))
}
