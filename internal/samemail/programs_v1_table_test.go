package samemail

// programsV1 is the table of the programs of aws-sdk-go that are not simply converted.
func programsV1() []program {
	return []program{
		{name: "nilcontext", bug: "a context that nothing used before is nil, and the send fails"},
	}
}
