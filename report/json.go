package report

import (
	"encoding/json"
	"io"
)

// WriteJSON writes a finished report to w in the JSON form of [Version]:
// indented by two spaces, with a newline at the end. <, > and & stand as they
// are, since messages hold Go code and the form is not meant for HTML.
func WriteJSON(w io.Writer, r *Report) error {
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(withLists(*r))
}
