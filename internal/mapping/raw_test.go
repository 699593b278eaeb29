package mapping

import (
	"net/textproto"
	"testing"
)

func TestHeaderName(t *testing.T) {
	for _, name := range []string{"to", "message-ID", "MIME-version", "x-ses-Configuration-set", "X--a", "-", ""} {
		if got, want := HeaderName(name), textproto.CanonicalMIMEHeaderKey(name); got != want {
			t.Errorf("%q: %q, not %q", name, got, want)
		}
	}
}

func TestMIMEHeader(t *testing.T) {
	for name, home := range map[string]bool{"cc": true, "x-visit": true, "content-type": true, "DATE": true, "In-Reply-To": false, "Sender": false, "Importance": false} {
		if MIMEHeader(name) != home {
			t.Errorf("%s: %t", name, !home)
		}
	}
}
