package mapping

import "testing"

func TestHeaderTarget(t *testing.T) {
	for _, c := range []struct {
		name, to string
		ok       bool
	}{
		{"X-Visit", CustomHeaders, true},
		{"x-visit", CustomHeaders, true},
		{"X-SES-Configuration-Set", "", true},
		{"x-ses-message-tags", "", true},
		{"List-Unsubscribe", ListUnsubscribe, true},
		{"LIST-UNSUBSCRIBE-POST", ListUnsubscribePost, true},
		{"List-Id", "", false},
		{"In-Reply-To", "", false},
		{"Content-Language", "", false},
		{"Reply-To", "", false},
		{"X-Bad Name", "", false},
		{"X-Bad:", "", false},
		{"", "", false},
	} {
		to, why, ok := HeaderTarget(c.name)
		if to != c.to || ok != c.ok || ok != (why == "") {
			t.Errorf("HeaderTarget(%q) is %q, %q, %t", c.name, to, why, ok)
		}
	}
}

func TestContentType(t *testing.T) {
	for name, want := range map[string]string{
		"a.pdf": "application/pdf", "A.PDF": "application/pdf", "a.b.csv": "text/csv; charset=utf-8",
		"noname": "application/octet-stream", "a.unknown": "application/octet-stream", "": "application/octet-stream",
	} {
		if got := ContentType(name); got != want {
			t.Errorf("ContentType(%q) is %q, want %q", name, got, want)
		}
	}
}

// Every field of an attachment has a row, and every row has a field.
func TestAttachmentFieldsMatchTheRealSDK(t *testing.T) {
	loaded := loadSDKs(t)
	for _, sdk := range SDKs() {
		if sdk.API != "sesv2" || sdk.Generation != 2 {
			continue
		}
		typ := loaded[sdk.TypesPath].Scope().Lookup("Attachment").Type()
		real := fieldPaths(sdk, typ, "")
		for _, name := range real {
			if _, ok := AttachmentField(name); !ok {
				t.Errorf("types.Attachment has the field %s, of which fields_send.go says nothing", name)
			}
		}
		if len(real) != len(attachmentFields) {
			t.Errorf("types.Attachment has %d fields, fields_send.go %d", len(real), len(attachmentFields))
		}
	}
}
