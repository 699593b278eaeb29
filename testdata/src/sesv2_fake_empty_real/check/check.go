// Package check has the tests of package visits.
package check
