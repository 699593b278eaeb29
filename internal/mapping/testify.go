package mapping

// Testify is the package of mocks that name methods and types in strings (mapping.md
// 4.2, S13).
const Testify = "github.com/stretchr/testify/mock"

// MockMethod returns which argument of a method of testify's Mock or Call is the name
// of a method, and whether what the method takes stands behind it.
func MockMethod(name string) (at int, arguments, ok bool) {
	switch name {
	case "On", "MethodCalled":
		return 0, true, true
	case "AssertCalled", "AssertNotCalled", "IsMethodCallable":
		return 1, true, true
	case "AssertNumberOfCalls":
		return 1, false, true
	}
	return 0, false, false
}

// MockTypeName returns what stands for the name of an SES type in AnythingOfType.
//
//	// Have: "*sesv2.SendEmailInput"  =>  "*paubox.SendMessageRequest"
func MockTypeName(name string) (string, bool) {
	for _, sdk := range sdks {
		for from, to := range map[string]string{"SendEmailInput": "SendMessageRequest", "SendEmailOutput": "SendMessageResponse"} {
			if name == "*"+sdk.API+"."+from {
				return "*paubox." + to, true
			}
		}
	}
	return "", false
}
