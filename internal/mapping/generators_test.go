package mapping

import "testing"

func TestGenerator(t *testing.T) {
	for header, want := range map[string]string{
		"by mockery v2.53.0. DO NOT EDIT.": "mockery", "by mockery; DO NOT EDIT.": "mockery", "by MockGen. DO NOT EDIT.": "mockgen",
		"by moq; DO NOT EDIT.": "moq", "by Wire. DO NOT EDIT.": "wire", "by counterfeiter. DO NOT EDIT.": "counterfeiter", "DO NOT EDIT.": "",
	} {
		if got := Generator(header); got != want {
			t.Errorf("Generator(%q) = %q", header, got)
		}
	}
}

func TestMockTypeName(t *testing.T) {
	for name, want := range map[string]string{
		"*sesv2.SendEmailInput": "*paubox.SendMessageRequest", "*ses.SendEmailOutput": "*paubox.SendMessageResponse",
		"*ses.SendRawEmailInput": "", "SendEmailInput": "", "*mail.SendEmailInput": "",
	} {
		if got, ok := MockTypeName(name); got != want || ok != (want != "") {
			t.Errorf("MockTypeName(%q) = %q, %v", name, got, ok)
		}
	}
}
