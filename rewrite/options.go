package rewrite

import (
	"errors"

	"github.com/sesfix/sesfix/internal/mapping"
)

// Validate reports the first setting that is out of range, in words for a user.
// A setting that this version does not carry out is refused, not ignored.
func (o Options) Validate() error {
	if o.KeepProxy {
		return errors.New("-keep-proxy: not carried out by this version yet; run without it, and pass paubox.WithHTTPClient by hand")
	}
	_, err := mapping.BaseURL(o.BaseURL)
	return err
}
