package casetest

// aliasCases reach one value by two ways: what SES shares through pointers, the
// values of a Paubox message do not.
func aliasCases() []Case {
	return []Case{
		blocked("sesv2_alias_loop", "changed through an input"),
		blocked("sesv2_alias_nested", "changed through an input"),
		blocked("sesv2_alias_read", "changed through an input"),
		blocked("sesv2_copy_value", "a copy of an input"),
		blocked("sesv2_copy_param", "a copy of an input"),
		blocked("sesv2_copy_field", "a copy of an input"),
		fixed("sesv2_copy_toplevel"),
		blocked("sesv2_address_closure", "may change before the send"),
		blocked("sesv2_address_handed", "may change before the send"),
		blocked("sesv2_address_redefined", "may change before the send"),
		blocked("sesv2_address_otherinput", "may change before the send"),
		fixed("sesv2_order_method"),
		blocked("sesv2_address_setter", "may change before the send"),
		fixed("sesv2_address_decoded"),
		blocked("sesv2_write_deref", "this use of FromEmailAddress"),
		blocked("sesv2_given_deref", "may change before the send"),
		blocked("sesv2_read_nil", "this use of FromEmailAddress"),
		fixed("sesv2_comments_text"),
		fixed("sesv2_elided"),
	}
}
