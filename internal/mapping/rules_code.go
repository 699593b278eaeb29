package mapping

// codeRules returns the rules of what surrounds a send: the client, its
// configuration, types, results, errors and mocks (mapping.md 3 and 4).
func codeRules() []Rule {
	return []Rule{
		{
			ID: "client", Title: "The construction of an SES client", Action: Rewrite, Step: 4,
			Doc: `The constructor of an SES client becomes paubox.New, which takes its place and the error handling of the AWS configuration before it. Unlike the SES constructors, paubox.New returns an error: it is returned, logged or failed upon in the way of the function around it, and a constructor without an error result gains one where all of its callers are known.

The key comes from PAUBOX_API_KEY and the base URL from PAUBOX_ENDPOINT (see -base-url). Paubox publishes more than one base URL: one test send settles which is right for the account.

paubox-go does not retry a send, ends every request after 30 seconds and does not read HTTPS_PROXY (see -keep-proxy); the AWS SDKs retry, have no total timeout and use the proxy.`,
			Before: `client := sesv2.NewFromConfig(cfg)`,
			After: `client, err := paubox.New(os.Getenv("PAUBOX_API_KEY"), paubox.WithBaseURL("https://api.paubox.net/v1/"+os.Getenv("PAUBOX_ENDPOINT")))
if err != nil {
	return nil, fmt.Errorf("paubox client: %w", err)
}`,
		},
		{
			ID: "aws-config", Title: "An AWS configuration or session that only SES uses", Action: Remove, Step: 4,
			Doc: `The AWS configuration, session, credentials and region that serve no other AWS service are deleted together with their error handling. What another service shares stays as it is.

Endpoints of tests and local servers become paubox.WithBaseURL, and the routes of the server behind them have to change. An *http.Client becomes paubox.WithHTTPClient. Retry, logging and middleware settings are dropped with a note; a FIPS endpoint is reported, as it is a compliance requirement.`,
			Before: `cfg, err := config.LoadDefaultConfig(ctx, config.WithRegion("us-east-1"))
if err != nil {
	return nil, err
}`,
		},
		{
			ID: "type", Title: "A declaration with an SES type", Action: Rewrite, Step: 4,
			Doc: `A field, variable, parameter, result or interface method that has an SES type gets the Paubox type. All the declarations that share an object change together or not at all, across packages where the standalone command sees the whole module.

An interface of your own whose method is SendEmail becomes one with SendMessage, which *paubox.Client satisfies, and so do all of its implementers. Other methods of the interface stay with SES: where a client goes in, a value that joins both clients does.`,
			Before: `type Mailer struct {
	client *sesv2.Client
}`,
			After: `type Mailer struct {
	client *paubox.Client
}`,
		},
		{
			ID: "output", Title: "A use of what a send returns", Action: Rewrite, Step: 4,
			Doc: `The message ID that SES returns becomes the SourceTrackingID of Paubox, a string where SES has a pointer. A check for nil becomes one for the empty string.

The ID has another form: a UUID in place of the SES ID, and it is not part of the Message-ID header. Stored IDs of both kinds will exist side by side, and webhooks name theirs source_tracking_id. A map, field or column that a send stores the ID in and a handler of SES events looks it up in is reported where it is looked up.`,
			Before: `return aws.ToString(out.MessageId), nil`,
			After:  `return out.SourceTrackingID, nil`,
		},
		{
			ID: "error", Title: "A check of an SES error", Action: Note, Step: 4,
			Doc: `Checks of SES error types and codes become checks of *paubox.PauboxError and its sentinels, which go by HTTP status alone. Several SES errors share one status, so a switch over codes becomes a switch over conditions, and cases that become equal block: merge them by hand first.

paubox.ErrServerError matches status 500 only; other faults of the server are asked for by StatusCode. What paubox-go refuses before it sends is a plain error, not a *PauboxError. ErrNotFound on a send can mean a wrong base URL: it is never harmless.

Code that searches the text of an SES error is reported, not rewritten.`,
			Before: `var rejected *types.MessageRejected
if errors.As(err, &rejected) {
	return ErrRefused
}`,
			After: `var failure *paubox.PauboxError
if errors.As(err, &failure) && (failure.StatusCode == 400 || failure.StatusCode == 422) {
	return ErrRefused
}`,
		},
		{
			ID: "mock", Title: "A mock or fake of an SES client", Action: Rewrite, Step: 4,
			Doc: `A hand-written mock or fake changes together with the interface that it implements; its reads of the SES input become reads of the Paubox request. A mock that embeds the interface of the SDK (sesiface, sesv2iface) embeds a local one.

A mock of testify changes its strings too: the names of the method and of its types, in On, in AnythingOfType and in assertions. A method that is named by a variable blocks the unit.

A generated mock blocks its unit, and the reason names the generator: move the code by hand and generate again.`,
			Before: `func (f *fake) SendEmail(ctx context.Context, in *sesv2.SendEmailInput, _ ...func(*sesv2.Options)) (*sesv2.SendEmailOutput, error) {
	f.subject = *in.Content.Simple.Subject.Data
	return &sesv2.SendEmailOutput{MessageId: aws.String("id")}, nil
}`,
			After: `func (f *fake) SendMessage(ctx context.Context, req *paubox.SendMessageRequest) (*paubox.SendMessageResponse, error) {
	f.subject = req.Message.Headers.Subject
	return &paubox.SendMessageResponse{SourceTrackingID: "id"}, nil
}`,
		},
	}
}
