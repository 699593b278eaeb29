package samemail

import "slices"

// program is a program of testdata/programs. It is converted unless blocked or
// bug says otherwise.
type program struct {
	name    string
	blocked string // a part of the reason why sesfix leaves it alone today
	bug     string // what is wrong after its migration today
	keeps   bool   // its client does more than sending, and stays for that
}

// programs is the table of all programs, by the shape of their code.
func programs() []program {
	return slices.Concat(inputPrograms(), valuePrograms(), sharingPrograms(), clientPrograms(), packagePrograms())
}

// converted are programs of which nothing else is to be said.
func converted(names ...string) (list []program) {
	for _, name := range names {
		list = append(list, program{name: name})
	}
	return list
}

// inputPrograms vary how the input is built.
func inputPrograms() []program {
	return append(converted(
		"inline", "local", "helper", "helpermethod", "retry", "closure", "branches", "newinput", "value", "valueslice",
		"parts", "partschanged", "appended", "eachone", "bodies", "resetcc", "containers", "channel",
		"oldinline", "oldparts", "oldloop", "oldtags", "bothsdks", "droppedset",
		"droppedvar", "elseif", "helpererror", "factory", "deferred", "retryfunc", "sorted", "partsread",
		"headers", "headersvar", "attachments", "mimecontent", "mimeparts", "newempty", "wholes", "partsnew", "helperparts", "partfuncs", "partbranches", "order", "orderpair", "orderkept", "orderparts",
	), []program{
		{name: "reset", blocked: "this use of ReplyToAddresses"},
		{name: "interfaceany", blocked: "a type assertion to an SES type"},
		{name: "dropped"}, // the loop's variable is left alone in the loop
		{name: "setters", blocked: "goes to a place that cannot change with it"},
		{name: "embedded", blocked: "embeds"},
		{name: "generic", blocked: "an SES type as a type argument"},
		{name: "printed", blocked: "goes to a place that cannot change with it"},
		{name: "orderelse", blocked: "stand in another order"},
	}...)
}

// valuePrograms vary what the strings and lists are made of.
func valuePrograms() []program {
	return append(converted(
		"addresses", "replyvar", "replylist", "rangeaddr", "given", "ownpointers", "charset", "replyto", "sender", "pointervar", "messageid",
		"outputnil", "trapcopy", "traptext", "textpointer", "sharedtext",
	), []program{
		{name: "trap", blocked: "may change before the send"},
		{name: "trapdecode", blocked: "may change before the send"},
		{name: "pointerfield", blocked: "may change before the send"},
		{name: "pointersubject", blocked: "may change before the send"},
		{name: "pointerlist", blocked: "may change before the send"},
		{name: "pointerinline", blocked: "may change before the send"},
		{name: "trapdeep", blocked: "may change before the send"},
		{name: "trapstruct", blocked: "may change before the send"},
		{name: "trapmethod", blocked: "may change before the send"},
		{name: "trapmain", blocked: "as trapdeep"},
		{name: "trapfield", blocked: "may change before the send"},
		{name: "trapglobal", blocked: "as trapfield"},
		{name: "trapbind", blocked: "may change before the send"},
		{name: "trapgoto", blocked: "may change before the send"},
		{name: "loopvar", blocked: "may change before the send"},
		{name: "giventext", bug: "a mail goes out that the AWS SDK refuses: a types.Content with a nil Data"},
		{name: "replytoempty", bug: "a Reply-To of one empty address is left out, and SES gets it (what SES answers is not known)"},
	}...)
}

// sharingPrograms have several names for one value.
func sharingPrograms() []program {
	return append(converted("sharedslices", "aliases"), []program{
		{name: "sharedchanged", blocked: "may be changed through an input"},
		{name: "swapped", blocked: "is assigned in a way"},
		{name: "reassigned", blocked: "goes to a place that cannot change with it"},
		// Nothing in these changes a part: the writes that block them are in other
		// programs of the run.
		{name: "sharedpart"},
		{name: "copied"},
		{name: "byvalue"},
	}...)
}

// clientPrograms vary how the client is made and called, and errors.
func clientPrograms() []program {
	return append(converted(
		"percall", "constructor", "must", "global", "lazy", "nilclient", "iface", "funcvalue", "rejected", "apierror", "shadow", "options",
	), []program{
		{name: "funcnamed", blocked: "SendEmail is used as a method value"},
		{name: "shadowclient", blocked: "does not type-check"},
		{name: "errtext", bug: "a search for a word of SES in the text of an error goes on, and finds nothing any more"},
		{name: "shadowempty"},
		{name: "embeddedclient"},
		{name: "ifacemore", keeps: true},
		{name: "besidefield", keeps: true},
		{name: "besideglobal", keeps: true},
		{name: "besidelocal", keeps: true},
		{name: "besidepool", blocked: "GetAccount"},
		{name: "paramfunc", keeps: true},
		{name: "paramwritten", keeps: true},
		{name: "errkept"},
		{name: "errreach", blocked: "cannot tell that the error comes from a send"},
	}...)
}

// packagePrograms span packages, or are taken to.
func packagePrograms() []program {
	return []program{
		{name: "crossfield"},
		{name: "crossfunc"},
		{name: "paramapp", keeps: true},
		{name: "handout", keeps: true},
		// These have nothing to do with each other but the name of a method.
		{name: "methodsone"},
		{name: "methodstwo"},
	}
}
