// Package ses has nothing but the name.
package ses

// Send sends nothing.
func Send(...string) error { return nil }
