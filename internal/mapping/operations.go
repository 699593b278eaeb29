package mapping

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"sync"
)

// Action says what becomes of a usage of SES, as reports spell it (design.md,
// "Rules").
type Action string

// The actions of mapping.md, with its names for them.
const (
	Rewrite Action = "rewrite" // REWRITE: edited, nothing to add
	Note    Action = "note"    // REWRITE-NOTE: edited, and a note says what changes
	Manual  Action = "manual"  // FLAG: a person decides
	Remove  Action = "remove"  // REMOVE: the code is to be deleted
	None    Action = "none"    // NO-EQUIV: the feature ends
)

// Operation is one operation of an SES API and what becomes of its calls.
type Operation struct {
	Name   string // "SendEmail"
	Class  string // class of mapping.md 1.1: "SEND", "TEMPLATE", ...
	Action Action
	Text   string // what to do, for a user: a phrase without a full stop
	Rule   string // ID of the rule that a call is reported under
}

// operationsJSON lists the operations of both APIs as [class, action, text]
// (mapping.md, appendix A).
//
//go:embed operations.json
var operationsJSON []byte

// operationTable returns the operations by API and name. It is never written.
var operationTable = sync.OnceValue(func() map[string]map[string]Operation {
	var rows map[string]map[string][3]string
	if err := json.Unmarshal(operationsJSON, &rows); err != nil {
		panic(fmt.Sprintf("internal error: operations.json: %v", err))
	}
	table := make(map[string]map[string]Operation)
	for api, operations := range rows {
		table[api] = make(map[string]Operation)
		for name, row := range operations {
			class, action, text := row[0], row[1], row[2]
			table[api][name] = Operation{
				Name: name, Class: class, Action: actionOf(action), Text: text,
				Rule: ruleOfOperation(class, name),
			}
		}
	}
	return table
})

// Operations returns the operations of an SDK, sorted by name.
func Operations(sdk *SDK) []Operation {
	var all []Operation
	for _, name := range slices.Sorted(maps.Keys(operationTable()[sdk.API])) {
		if op, ok := operationNamed(sdk, name); ok {
			all = append(all, op)
		}
	}
	return all
}

// operationNamed returns the operation of sdk with exactly that name.
func operationNamed(sdk *SDK, name string) (Operation, bool) {
	if sdk.Generation == 1 && slices.Contains(newerOperations(sdk.API), name) {
		return Operation{}, false
	}
	op, ok := operationTable()[sdk.API][name]
	return op, ok
}

// newerOperations returns the operations of an API that aws-sdk-go never got:
// those marked ° in mapping.md 1.2.
func newerOperations(api string) []string {
	if api != "sesv2" {
		return nil
	}
	return []string{
		"AssociateEmailIdentityCertificate", "CreateMultiRegionEndpoint", "CreateTenant",
		"CreateTenantResourceAssociation", "DeleteMultiRegionEndpoint", "DeleteTenant",
		"DeleteTenantResourceAssociation", "DisassociateEmailIdentityCertificate",
		"GetEmailAddressInsights", "GetMultiRegionEndpoint", "GetReputationEntity", "GetTenant",
		"ListEmailIdentityCertificates", "ListMultiRegionEndpoints", "ListReputationEntities",
		"ListResourceTenants", "ListTenantResources", "ListTenants", "PutAccountPricingAttributes",
		"PutConfigurationSetArchivingOptions", "PutTenantSuppressionAttributes",
		"UpdateConfigurationSet", "UpdateReputationEntityCustomerManagedStatus",
		"UpdateReputationEntityPolicy",
	}
}

// actionOf returns the action that mapping.md calls name, "" if it has none.
func actionOf(name string) Action {
	return map[string]Action{
		"REWRITE": Rewrite, "REWRITE-NOTE": Note, "FLAG": Manual, "REMOVE": Remove, "NO-EQUIV": None,
	}[name]
}

// ruleOfOperation returns the rule that calls of an operation are reported
// under: by name for the sends, by class for the others (design.md, "Rules").
func ruleOfOperation(class, name string) string {
	switch class {
	case "SEND":
		return ruleOfSend(name)
	case "TEMPLATE":
		return "template"
	case "CONFIG-SET", "TRACKING":
		return "config-set"
	case "TLS":
		return "tls-policy"
	case "EVENTS":
		return "event-destination"
	case "IDENTITY":
		return "identity"
	case "SUPPRESSION":
		return "suppression"
	case "CONTACTS":
		return "contacts"
	case "QUOTA", "STATS":
		return "account"
	case "RECEIVING":
		return "receiving"
	case "CUSTOM-VERIF", "DEDICATED-IP", "MULTI-REGION", "TENANT", "JOBS", "OTHER":
		return "unsupported"
	}
	return ""
}

// ruleOfSend returns the rule of an operation of class SEND, "" for a new one.
func ruleOfSend(name string) string {
	switch name {
	case "SendEmail":
		return "send-email"
	case "SendRawEmail":
		return "send-raw"
	case "SendTemplatedEmail":
		return "send-templated"
	case "SendBulkEmail", "SendBulkTemplatedEmail":
		return "send-bulk"
	case "SendBounce", "SendCustomVerificationEmail":
		return "send-other"
	}
	return ""
}

// ContentOperation returns what a call of SendEmail of sesv2 is whose content is no
// simple message (mapping.md 1.2): name is the operation of the older API that sends
// the same, "SendRawEmail" or "SendTemplatedEmail", and called is what a user reads in
// the place of its name. The operation is zero for any other name.
func ContentOperation(name, called string) Operation {
	op, ok := operationTable()["ses"][name]
	if !ok {
		return Operation{}
	}
	op.Name = called
	return op
}
