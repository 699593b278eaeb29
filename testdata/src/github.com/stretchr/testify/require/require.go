// Package require stands in for github.com/stretchr/testify/require.
package require

// TestingT is a test.
type TestingT interface {
	Errorf(format string, args ...interface{})
	FailNow()
}

// NotNil asserts that object is not nil.
func NotNil(t TestingT, object interface{}, msgAndArgs ...interface{}) {}

// Nil asserts that object is nil.
func Nil(t TestingT, object interface{}, msgAndArgs ...interface{}) {}

// IsType asserts that object has the type of expectedType.
func IsType(t TestingT, expectedType interface{}, object interface{}, msgAndArgs ...interface{}) {}

// NoError asserts that err is nil.
func NoError(t TestingT, err error, msgAndArgs ...interface{}) {}

// Equal asserts that two values are equal.
func Equal(t TestingT, expected, actual interface{}, msgAndArgs ...interface{}) {}

// Empty asserts that object is empty.
func Empty(t TestingT, object interface{}, msgAndArgs ...interface{}) {}

// NotEmpty asserts that object is not empty.
func NotEmpty(t TestingT, object interface{}, msgAndArgs ...interface{}) {}
