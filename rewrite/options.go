package rewrite

import "github.com/sesfix/sesfix/internal/mapping"

// Validate reports the first setting that is out of range, in words for a user.
func (o Options) Validate() error {
	_, err := mapping.BaseURL(o.BaseURL)
	return err
}
