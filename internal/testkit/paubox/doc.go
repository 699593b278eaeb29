// Package paubox is a double of the e-mail half of paubox-go v1.0.0, written
// for the tests of sesfix: the same exported API, the same requests on the
// wire, the same checks before a request goes out.
//
// The module proxy does not carry the real module everywhere, so a test that
// runs a migrated program requires github.com/paubox/paubox-go v1.0.0 and
// replaces it with this directory. TestPauboxDouble of the package above holds
// the two APIs together.
//
// The forms half (FormsClient, NewForms and their types) is left out: nothing
// that sends mail through SES becomes a form.
package paubox

// Version is the release whose behaviour this package repeats.
const Version = "1.0.0"
