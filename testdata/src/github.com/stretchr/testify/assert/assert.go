// Package assert stands in for github.com/stretchr/testify/assert.
package assert

// TestingT is a test.
type TestingT interface {
	Errorf(format string, args ...interface{})
}

// NotNil asserts that object is not nil.
func NotNil(t TestingT, object interface{}, msgAndArgs ...interface{}) bool { return true }

// Nil asserts that object is nil.
func Nil(t TestingT, object interface{}, msgAndArgs ...interface{}) bool { return true }

// IsType asserts that object has the type of expectedType.
func IsType(t TestingT, expectedType interface{}, object interface{}, msgAndArgs ...interface{}) bool {
	return true
}

// NoError asserts that err is nil.
func NoError(t TestingT, err error, msgAndArgs ...interface{}) bool { return true }

// Equal asserts that two values are equal.
func Equal(t TestingT, expected, actual interface{}, msgAndArgs ...interface{}) bool { return true }

// NotEqual asserts that two values are not equal.
func NotEqual(t TestingT, expected, actual interface{}, msgAndArgs ...interface{}) bool { return true }

// Empty asserts that object is empty.
func Empty(t TestingT, object interface{}, msgAndArgs ...interface{}) bool { return true }

// NotEmpty asserts that object is not empty.
func NotEmpty(t TestingT, object interface{}, msgAndArgs ...interface{}) bool { return true }
