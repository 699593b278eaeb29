package mapping

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestOperationOf(t *testing.T) {
	const none = ""
	tests := []struct {
		sdk, method, name string
		form              Form
	}{
		{"v2/sesv2", "SendEmail", "SendEmail", Plain},
		{"v2/ses", "SendRawEmail", "SendRawEmail", Plain},
		{"v1/ses", "SendEmail", "SendEmail", Plain},
		{"v1/ses", "SendEmailWithContext", "SendEmail", WithContext},
		{"v1/ses", "SendEmailRequest", "SendEmail", Request},
		{"v1/ses", "ListIdentitiesPages", "ListIdentities", Pages},
		{"v1/ses", "ListIdentitiesPagesWithContext", "ListIdentities", PagesWithContext},
		{"v1/ses", "WaitUntilIdentityExists", "GetIdentityVerificationAttributes", Waiter},
		{"v1/ses", "WaitUntilIdentityExistsWithContext", "GetIdentityVerificationAttributes", Waiter},
		{"v1/sesv2", "ListContactsPages", "ListContacts", Pages},
		{"v2/sesv2", "CreateTenant", "CreateTenant", Plain},

		{"v1/sesv2", "CreateTenant", none, Plain},
		{"v1/sesv2", "CreateTenantRequest", none, Plain},
		{"v1/sesv2", "WaitUntilIdentityExists", none, Waiter},
		{"v1/ses", "SendEmailPages", none, Plain},
		{"v1/ses", "NewRequest", none, Plain},
		{"v1/ses", "AddDebugHandlers", none, Plain},
		{"v2/sesv2", "Options", none, Plain},
		{"v2/sesv2", "SendEmailWithContext", none, Plain},
		{"v2/ses", "ListIdentitiesPages", none, Plain},
		{"v2/sesv2", "SendRawEmail", none, Plain},
		{"v2/sesv2", "", none, Plain},
	}
	for _, test := range tests {
		op, form, ok := OperationOf(sdkNamed(t, test.sdk), test.method)
		if op.Name != test.name || ok != (test.name != none) || ok && form != test.form {
			t.Errorf("%s %s: got %q, form %d, %t; want %q, form %d",
				test.sdk, test.method, op.Name, form, ok, test.name, test.form)
		}
	}
	if _, _, ok := OperationOf(nil, "SendEmail"); ok {
		t.Error("a package that is no SES SDK has an operation")
	}
}

func TestConstructorOperation(t *testing.T) {
	tests := []struct {
		sdk, function, name string
		form                Form
	}{
		{"v2/sesv2", "NewListContactsPaginator", "ListContacts", Pages},
		{"v2/sesv2", "NewListTenantsPaginator", "ListTenants", Pages},
		{"v2/ses", "NewListIdentitiesPaginator", "ListIdentities", Pages},
		{"v2/ses", "NewIdentityExistsWaiter", "GetIdentityVerificationAttributes", Waiter},

		{"v2/sesv2", "NewIdentityExistsWaiter", "", Plain},
		{"v2/sesv2", "NewSendEmailPaginator", "", Plain},
		{"v2/sesv2", "NewFromConfig", "", Plain},
		{"v2/sesv2", "New", "", Plain},
		{"v1/ses", "NewListIdentitiesPaginator", "", Plain},
	}
	for _, test := range tests {
		op, form, ok := ConstructorOperation(sdkNamed(t, test.sdk), test.function)
		if op.Name != test.name || ok != (test.name != "") || ok && form != test.form {
			t.Errorf("%s %s: got %q, form %d, %t; want %q, form %d",
				test.sdk, test.function, op.Name, form, ok, test.name, test.form)
		}
	}
}

// The counts of mapping.md 1.1, in the order v2 sesv2, v1 sesv2, v2 ses, v1 ses.
func TestOperationCounts(t *testing.T) {
	classes := map[string][4]int{
		"CONFIG-SET": {9, 7, 6, 6}, "CONTACTS": {10, 10, 0, 0}, "CUSTOM-VERIF": {5, 5, 5, 5},
		"DEDICATED-IP": {9, 9, 0, 0}, "EVENTS": {4, 4, 7, 7}, "IDENTITY": {16, 13, 17, 17},
		"JOBS": {7, 7, 0, 0}, "MULTI-REGION": {4, 0, 0, 0}, "OTHER": {3, 3, 0, 0},
		"QUOTA": {6, 5, 4, 4}, "RECEIVING": {0, 0, 16, 16}, "SEND": {3, 3, 6, 6},
		"STATS": {13, 12, 0, 0}, "SUPPRESSION": {7, 6, 0, 0}, "TEMPLATE": {6, 6, 6, 6},
		"TENANT": {12, 0, 0, 0}, "TLS": {1, 1, 1, 1}, "TRACKING": {1, 1, 3, 3},
	}
	actions := map[Action][4]int{
		Rewrite: {0, 0, 1, 1}, Note: {8, 8, 7, 7}, Manual: {35, 31, 43, 43},
		Remove: {10, 5, 5, 5}, None: {63, 48, 15, 15},
	}
	gotClasses, gotActions := map[string][4]int{}, map[Action][4]int{}
	for i, key := range []string{"v2/sesv2", "v1/sesv2", "v2/ses", "v1/ses"} {
		for _, op := range Operations(sdkNamed(t, key)) {
			class, action := gotClasses[op.Class], gotActions[op.Action]
			class[i]++
			action[i]++
			gotClasses[op.Class], gotActions[op.Action] = class, action
		}
	}
	if diff := cmp.Diff(classes, gotClasses); diff != "" {
		t.Errorf("operations per class (-mapping.md 1.1 +operations.json):\n%s", diff)
	}
	if diff := cmp.Diff(actions, gotActions); diff != "" {
		t.Errorf("operations per action (-mapping.md 1.1 +operations.json):\n%s", diff)
	}
}

func TestOperationsAreComplete(t *testing.T) {
	for _, sdk := range SDKs() {
		for _, op := range Operations(sdk) {
			if op.Text == "" {
				t.Errorf("%s %s has no text", sdk.Key, op.Name)
			}
			if _, ok := RuleByID(op.Rule); !ok {
				t.Errorf("%s %s has the rule %q, which is not in the registry", sdk.Key, op.Name, op.Rule)
			}
		}
	}
}

func TestNamesInListsAreOperations(t *testing.T) {
	for _, api := range []string{"ses", "sesv2"} {
		for _, name := range append(newerOperations(api), pagedOperations(api)...) {
			if _, ok := operationTable()[api][name]; !ok {
				t.Errorf("%s is not in the table of %s", name, api)
			}
		}
	}
}

func TestRulesOfOperations(t *testing.T) {
	tests := []struct {
		sdk, operation, rule string
		action               Action
	}{
		{"v2/sesv2", "SendEmail", "send-email", Note},
		{"v2/ses", "SendEmail", "send-email", Rewrite},
		{"v2/ses", "SendRawEmail", "send-raw", Manual},
		{"v2/ses", "SendTemplatedEmail", "send-templated", Note},
		{"v2/ses", "SendBulkTemplatedEmail", "send-bulk", Note},
		{"v2/sesv2", "SendBulkEmail", "send-bulk", Note},
		{"v2/ses", "SendBounce", "send-other", None},
		{"v2/sesv2", "SendCustomVerificationEmail", "send-other", None},
		{"v2/sesv2", "CreateEmailTemplate", "template", Note},
		{"v2/sesv2", "CreateConfigurationSet", "config-set", Remove},
		{"v2/sesv2", "PutConfigurationSetTrackingOptions", "config-set", Manual},
		{"v2/sesv2", "PutConfigurationSetDeliveryOptions", "tls-policy", Remove},
		{"v2/ses", "SetIdentityNotificationTopic", "event-destination", Manual},
		{"v2/sesv2", "CreateEmailIdentity", "identity", Manual},
		{"v2/sesv2", "PutSuppressedDestination", "suppression", Manual},
		{"v2/sesv2", "CreateContact", "contacts", Manual},
		{"v2/ses", "GetSendQuota", "account", Manual},
		{"v2/sesv2", "GetMessageInsights", "account", Note},
		{"v2/ses", "CreateReceiptRule", "receiving", Manual},
		{"v2/sesv2", "GetDedicatedIp", "unsupported", None},
		{"v2/sesv2", "ListMultiRegionEndpoints", "unsupported", Remove},
	}
	for _, test := range tests {
		op, _, _ := OperationOf(sdkNamed(t, test.sdk), test.operation)
		if op.Rule != test.rule || op.Action != test.action {
			t.Errorf("%s %s: rule %q, action %q; want %q, %q",
				test.sdk, test.operation, op.Rule, op.Action, test.rule, test.action)
		}
	}
}
