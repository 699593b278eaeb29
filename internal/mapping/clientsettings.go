package mapping

// SettingKind says what becomes of a setting of an SES client (mapping.md 4.1).
type SettingKind int

// The kinds of settings. A setting that the table does not list stops the rewrite.
const (
	Unlisted SettingKind = iota
	Ends                 // who calls and where from: it ends with the AWS configuration
	Retries              // dropped with a note (mapping.md 3.3)
	Logs                 // dropped with a note
	Endpoint             // becomes paubox.WithBaseURL
	HTTP                 // becomes paubox.WithHTTPClient
	FIPS                 // for a person: a compliance requirement
)

// ClientSettings lists the settings of aws.Config and session.Options, of the
// options of both SES clients and of config.LoadOptions by their names. A function
// WithName sets the setting Name (mapping.md 4.1).
var ClientSettings = map[string]SettingKind{
	"Region": Ends, "DefaultRegion": Ends, "EC2IMDSRegion": Ends,
	"Credentials": Ends, "CredentialsProvider": Ends, "CredentialsChainVerboseErrors": Ends,
	"AppID": Ends, "Profile": Ends, "SharedConfigProfile": Ends, "SharedConfigState": Ends,
	"SharedConfigFiles": Ends, "SharedCredentialsFiles": Ends,

	"RetryMaxAttempts": Retries, "RetryMode": Retries, "Retryer": Retries, "MaxRetries": Retries,

	"LogLevel": Logs, "Logger": Logs, "ClientLogMode": Logs,

	"BaseEndpoint": Endpoint, "Endpoint": Endpoint,

	"HTTPClient": HTTP,

	"UseFIPSEndpoint": FIPS, "UseDualStackEndpoint": FIPS, "UseDualStack": FIPS, "EndpointOptions": FIPS,
}
