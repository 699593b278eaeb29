package mapping

import (
	"slices"
	"strings"
)

// Form is the spelling in which code calls an operation (mapping.md 1.1,
// "call-form rules").
type Form int

// The forms. Generation 2 has Plain, and constructors for Pages and Waiter.
const (
	Plain            Form = iota // SendEmail
	WithContext                  // SendEmailWithContext, generation 1
	Request                      // SendEmailRequest, generation 1 and the previews of generation 2
	Pages                        // ListContactsPages, or NewListContactsPaginator in generation 2
	PagesWithContext             // ListContactsPagesWithContext, generation 1
	Waiter                       // WaitUntilIdentityExists[WithContext], or NewIdentityExistsWaiter
)

// suffix is what generation 1 appends to an operation's name.
type suffix struct {
	text  string
	form  Form
	paged bool // only operations that answer in pages have it
}

func suffixes() []suffix {
	return []suffix{
		{text: "WithContext", form: WithContext},
		{text: "Request", form: Request},
		{text: "Pages", form: Pages, paged: true},
		{text: "PagesWithContext", form: PagesWithContext, paged: true},
	}
}

// pagedOperations returns the operations of an API that have a paginator, as
// counted in mapping.md 1.
func pagedOperations(api string) []string {
	if api == "ses" {
		return []string{"ListCustomVerificationEmailTemplates", "ListIdentities"}
	}
	return []string{
		"GetDedicatedIps", "ListConfigurationSets", "ListContactLists", "ListContacts",
		"ListCustomVerificationEmailTemplates", "ListDedicatedIpPools",
		"ListDeliverabilityTestReports", "ListDomainDeliverabilityCampaigns", "ListEmailIdentities",
		"ListEmailIdentityCertificates", "ListEmailTemplates", "ListExportJobs", "ListImportJobs",
		"ListMultiRegionEndpoints", "ListRecommendations", "ListReputationEntities",
		"ListResourceTenants", "ListSuppressedDestinations", "ListTenantResources", "ListTenants",
	}
}

// waitedOperation returns the operation that an API's waiter of that name
// polls, "" if there is no such waiter (mapping.md 1).
func waitedOperation(api, waiter string) string {
	if api == "ses" && waiter == "IdentityExists" {
		return "GetIdentityVerificationAttributes"
	}
	return ""
}

// OperationOf returns the operation that a method of the SDK's client calls,
// and in which form. ok is false for methods that call none: Options, and the
// ones that generation 1 promotes from its base client.
func OperationOf(sdk *SDK, method string) (op Operation, form Form, ok bool) {
	if sdk == nil {
		return Operation{}, Plain, false
	}
	if op, ok := operationNamed(sdk, method); ok {
		return op, Plain, true
	}
	if sdk.Generation != 1 {
		// Before version 1, aws-sdk-go-v2 made requests: client.SendEmailRequest(in).Send(ctx).
		name, found := strings.CutSuffix(method, "Request")
		op, ok := operationNamed(sdk, name)
		return op, Request, found && ok
	}
	if name, found := strings.CutPrefix(method, "WaitUntil"); found {
		op, ok := operationNamed(sdk, waitedOperation(sdk.API, strings.TrimSuffix(name, "WithContext")))
		return op, Waiter, ok
	}
	for _, s := range suffixes() {
		name, found := strings.CutSuffix(method, s.text)
		if !found || s.paged && !slices.Contains(pagedOperations(sdk.API), name) {
			continue
		}
		if op, ok := operationNamed(sdk, name); ok {
			return op, s.form, true
		}
	}
	return Operation{}, Plain, false
}

// ConstructorOperation returns the operation behind a constructor of the SDK's
// package: form Pages for NewListContactsPaginator, Waiter for
// NewIdentityExistsWaiter. ok is false for every other function, and in
// generation 1, which has methods instead.
func ConstructorOperation(sdk *SDK, funcName string) (op Operation, form Form, ok bool) {
	name, found := strings.CutPrefix(funcName, "New")
	if sdk == nil || sdk.Generation != 2 || !found {
		return Operation{}, Plain, false
	}
	if paged, found := strings.CutSuffix(name, "Paginator"); found && slices.Contains(pagedOperations(sdk.API), paged) {
		op, ok := operationNamed(sdk, paged)
		return op, Pages, ok
	}
	if waiter, found := strings.CutSuffix(name, "Waiter"); found {
		op, ok := operationNamed(sdk, waitedOperation(sdk.API, waiter))
		return op, Waiter, ok
	}
	return Operation{}, Plain, false
}
