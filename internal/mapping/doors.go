package mapping

import (
	"regexp"
	"slices"
	"strings"
)

// Door is a package other than the SDKs that leads to SES (mapping.md 1, "Other
// SES entry points").
type Door struct {
	Name string // what a user calls it
	Rule string // the rule that its uses are reported under
	Do   string // what is to be done by hand
}

// door is a row of the table.
type door struct {
	Door
	path *regexp.Regexp
}

const (
	replaceClient = "replace it by paubox-go, or by SMTP through smtp.paubox.com"
	dropResources = "Paubox has no resources to set up in AWS: remove them when the traffic has moved, and keep those that receive mail"
)

// doors is never written.
var doors = []door{
	{Door{"goamz", "unsupported", replaceClient}, regexp.MustCompile(`(^|/)(goamz|amz(\.v\d+)?)/(exp/)?ses$`)},
	{Door{"go-ses", "unsupported", replaceClient}, regexp.MustCompile(`^github\.com/(sourcegraph/go-ses|suapapa/go-ses|stathat/amzses)$`)},
	{Door{"notify", "unsupported", "use notify's mail service with smtp.paubox.com, or paubox-go"},
		regexp.MustCompile(`^github\.com/nikoksr/notify/service/amazonses$`)},
	{Door{"go-sesmailer", "unsupported", replaceClient}, regexp.MustCompile(`^github\.com/elmyrockers/go-sesmailer(/v\d+)?$`)},
	{Door{"gosoline", "unsupported", replaceClient}, regexp.MustCompile(`^github\.com/justtrackio/gosoline/pkg/cloud/aws/ses$`)},
	{Door{"aldelo/common", "unsupported", replaceClient}, regexp.MustCompile(`^github\.com/aldelo/common/wrapper/ses$`)},
	{Door{"the AWS CDK", "infra", dropResources}, regexp.MustCompile(`^github\.com/aws/aws-cdk-go/awscdk(/v\d+)?/awsses(actions)?$`)},
	{Door{"Pulumi", "infra", dropResources}, regexp.MustCompile(`^github\.com/pulumi/pulumi-aws(-native)?/sdk(/v\d+)?/go/aws/ses(v2)?$`)},
	{Door{"CDK for Terraform", "infra", dropResources}, regexp.MustCompile(`^github\.com/cdktf/cdktf-provider-aws-go/aws(/v\d+)?/(dataaws)?ses(v2)?[a-z0-9]+$`)},
}

// DoorOf returns the door that importPath is; ok is false for every other path.
// A package of the main module is no door: its own code is analysed.
func DoorOf(importPath, module string) (d Door, ok bool) {
	importPath = unvendored(importPath)
	if module != "" && (importPath == module || strings.HasPrefix(importPath, module+"/")) {
		return Door{}, false
	}
	for _, row := range doors {
		if row.path.MatchString(importPath) {
			return row.Door, true
		}
	}
	return Door{}, false
}

// apiHost is a host of SES's HTTPS API (mapping.md 5.1, last row), alone or in a
// URL.
var apiHost = regexp.MustCompile(`(?i)^(?:https?://)?email(?:-fips)?\.` + region +
	`\.(?:amazonaws\.com(?:\.cn)?|api\.aws|api\.amazonwebservices\.com\.cn|c2s\.ic\.gov|sc2s\.sgov\.gov)(?::[0-9]+)?(?:[/?].*)?$`)

// multiRegionHost is a multi-region endpoint of the same API.
var multiRegionHost = regexp.MustCompile(`(?i)^(?:https?://)?[a-z0-9\x00]+\.[a-z0-9\x00]+\.endpoints\.email\.(?:[a-z0-9-]+\.)*(?:api\.aws|amazonaws\.com(?:\.cn)?)(?:[/?].*)?$`)

// IsAPIHost tells whether text, with Unknown for what is not constant, is a host
// or a URL of SES's HTTPS API.
func IsAPIHost(text string) bool {
	return apiHost.MatchString(text) || multiRegionHost.MatchString(text)
}

// SigningService is the service name in the signature of a request to SES, of
// both of its APIs.
const SigningService = "ses"

// shellSES finds a command of the AWS command line for SES.
var shellSES = regexp.MustCompile(`(^|[\s;&|(/])aws\s+(?:--\S+\s+(?:[^-\s]\S*\s+)?)*sesv?2?\s+[a-z]`)

// CommandIsSES tells whether a program with its arguments is the AWS command
// line with a command for SES, or a shell that is told to run one. Arguments
// that are not constant are Unknown.
func CommandIsSES(program string, args []string) bool {
	base := program[strings.LastIndexAny(program, `/\`)+1:]
	switch strings.TrimSuffix(base, ".exe") {
	case "aws":
		return firstCommand(args)
	case "sh", "bash", "zsh", "dash", "ash", "cmd":
		return slices.ContainsFunc(args, shellSES.MatchString)
	}
	return false
}

// firstCommand tells whether the service that the AWS command line is asked for
// is SES. Options may stand before it, with or without a value.
func firstCommand(args []string) bool {
	option := false
	for _, a := range args {
		switch {
		case a == "ses" || a == "sesv2":
			return true
		case strings.HasPrefix(a, "-"):
			option = !strings.Contains(a, "=")
		case option:
			option = false
		default:
			return false
		}
	}
	return false
}
