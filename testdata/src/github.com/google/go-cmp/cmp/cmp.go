// Package cmp stands in for github.com/google/go-cmp/cmp.
package cmp

// Option configures a comparison.
type Option interface{ option() }

// Diff reports the differences between two values.
func Diff(x, y interface{}, opts ...Option) string { return "" }

// Equal reports whether two values are equal.
func Equal(x, y interface{}, opts ...Option) bool { return true }
