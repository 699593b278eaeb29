package samemail

import "slices"

// programsV1 is the table of the programs of aws-sdk-go that are not simply converted.
// "as " is the reason of another program of the run.
func programsV1() []program {
	return slices.Concat(listsV1(), errorsV1(), formsV1())
}

// left are programs that are left alone for one reason.
func left(why string, names ...string) (list []program) {
	for _, name := range names {
		list = append(list, program{name: name, blocked: why})
	}
	return list
}

// listsV1 change a list, or what it points to, on the way to the send.
func listsV1() []program {
	return slices.Concat(
		left("the elements of this list may change", "appendalias", "appendsort", "grownother", "grownvar", "onefunc"),
		left("as ", "appendcopy", "elementset", "grownfield", "indexedsort", "onealias"),
		left("in a way that sesfix does not follow", "element", "elementrange", "reused"),
		left("it does not type-check", "growninline"),
		left("this use of Destination", "elementinput", "elementinputrange"),
		left("the list of addresses may change", "paramlist", "structlist"),
		left("what this pointer points to may change", "forvar"),
		left("all turns of the loop share this variable", "rangenested", "rangevarold"),
	)
}

// errorsV1 look at an error in ways that have no counterpart.
func errorsV1() []program {
	return slices.Concat(
		left("Paubox documents no answer", "errcancelled", "errrequest", "errswitchconst"),
		left("is read after the condition", "errchain", "errelse", "errnot"),
		left("cannot tell that the error comes from a send", "errclosure", "errhelper", "errtwosends", "errwrapped"),
		left("as ", "errlooped", "errmap", "errshadowflat", "errtypeswitch", "errwrapped2"),
		left("this use of ErrCodeMessageRejected", "errconst"),
		left("looked for in the text of the error", "errmessage"),
		left("OrigErr has no counterpart", "errorig"),
		left("follows only a variable", "errshadow", "errshadowcond"),
		[]program{
			{name: "errcanceled2", bug: "errors.Is(err, context.Canceled) holds now, which an error of aws-sdk-go never did"},
			{name: "errprefix", bug: "a search for a word of SES in the text of an error goes on, and finds nothing any more"},
		},
	)
}

// formsV1 make inputs and call in forms that are not rewritten.
func formsV1() []program {
	return slices.Concat(
		left("with other methods than SendEmail", "bothnames"),
		left("is used as a method value", "funcvalue"),
		left("a copy of an input shares its parts", "pointervalue"),
		left("this use of Source", "setsource"),
		[]program{{name: "ifacequota", keeps: true}, {name: "paramold", keeps: true}, {name: "nilcontext", bug: "a context that nothing used before is nil, and the send fails"}},
	)
}
