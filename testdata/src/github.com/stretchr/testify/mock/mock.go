// Package mock stands in for github.com/stretchr/testify/mock.
package mock

// Anything stands for any argument.
const Anything = "mock.Anything"

// TestingT is a test.
type TestingT interface {
	Logf(format string, args ...interface{})
	Errorf(format string, args ...interface{})
	FailNow()
}

// Mock keeps what is expected, and what was called.
type Mock struct {
	ExpectedCalls []*Call
	Calls         []Call
}

// Call is a call that is expected, or was made.
type Call struct {
	Parent          *Mock
	Method          string
	Arguments       Arguments
	ReturnArguments Arguments
}

// Arguments are those of a call.
type Arguments []interface{}

// Get returns one of them.
func (args Arguments) Get(index int) interface{} { return nil }

// Error returns one of them.
func (args Arguments) Error(index int) error { return nil }

// On tells what is expected.
func (m *Mock) On(methodName string, arguments ...interface{}) *Call { return nil }

// Called tells that the method around it was called.
func (m *Mock) Called(arguments ...interface{}) Arguments { return nil }

// MethodCalled tells that a method was called.
func (m *Mock) MethodCalled(methodName string, arguments ...interface{}) Arguments { return nil }

// AssertExpectations asserts that all was called.
func (m *Mock) AssertExpectations(t TestingT) bool { return true }

// AssertNumberOfCalls asserts how often a method was called.
func (m *Mock) AssertNumberOfCalls(t TestingT, methodName string, expectedCalls int) bool {
	return true
}

// AssertCalled asserts that a method was called.
func (m *Mock) AssertCalled(t TestingT, methodName string, arguments ...interface{}) bool {
	return true
}

// AssertNotCalled asserts that a method was not called.
func (m *Mock) AssertNotCalled(t TestingT, methodName string, arguments ...interface{}) bool {
	return true
}

// Return tells what a call returns.
func (c *Call) Return(returnArguments ...interface{}) *Call { return c }

// Once allows one call.
func (c *Call) Once() *Call { return c }

// Run has fn called.
func (c *Call) Run(fn func(args Arguments)) *Call { return c }

// On tells what else is expected.
func (c *Call) On(methodName string, arguments ...interface{}) *Call { return c }

// AnythingOfTypeArgument is the name of a type.
type AnythingOfTypeArgument = anythingOfTypeArgument

type anythingOfTypeArgument string

// AnythingOfType stands for any argument of a type.
func AnythingOfType(t string) AnythingOfTypeArgument { return "" }

type argumentMatcher struct{}

// MatchedBy stands for any argument that fn accepts.
func MatchedBy(fn interface{}) argumentMatcher { return argumentMatcher{} }
