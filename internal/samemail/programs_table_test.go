package samemail

import "slices"

// program is a program of testdata/programs. It is converted unless blocked or
// bug says otherwise.
type program struct {
	name    string
	blocked string // a part of the reason why sesfix leaves it alone today
	bug     string // what is wrong after its migration today
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
	), []program{
		{name: "newempty", blocked: "is set as a whole after the input was made"},
		{name: "reset", blocked: "this use of ReplyToAddresses"},
		{name: "headers", blocked: "message headers"},
		{name: "interfaceany", blocked: "a type assertion to an SES type"},
		{name: "dropped", blocked: "declared and not used: name"}, // the loop's variable is left alone in the loop
		{name: "helperparts", blocked: "this use of Content"},
		{name: "setters", blocked: "goes to a place that cannot change with it"},
		{name: "embedded", blocked: "embeds"},
		{name: "generic", blocked: "an SES type as a type argument"},
		{name: "printed", blocked: "goes to a place that cannot change with it"},
		{name: "order", bug: "the fields of the message stand in another order, so calls with effects give From what was To's"},
		{name: "orderpair", bug: "as order, in the usual layout: the subject is taken before the recipient"},
	}...)
}

// valuePrograms vary what the strings and lists are made of.
func valuePrograms() []program {
	return append(converted(
		"addresses", "rangeaddr", "given", "ownpointers", "charset", "replyto", "sender", "pointervar", "messageid",
		"outputnil", "trapcopy", "traptext", "textpointer", "sharedtext",
	), []program{
		{name: "trap", blocked: "changes after its address was taken"},
		{name: "trapdecode", blocked: "changes after its address was taken"},
		{name: "pointerfield", blocked: "changes after its address was taken"},
		{name: "pointersubject", bug: "the caller writes through a *string that it gave to a function as a parameter"},
		{name: "pointerlist", bug: "as pointersubject, from a list, a map and a call"},
		{name: "pointerinline", bug: "a *string from a list or a call is read when the message is made, not when it is sent"},
		{name: "trapdeep", bug: "a *string field is copied to another variable, and written through there"},
		{name: "trapstruct", bug: "the struct around &d.field is replaced by the caller"},
		{name: "trapmethod", bug: "the struct around &d.field is replaced by its method"},
		{name: "trapmain", bug: "main changes a field after another function took its address"},
		{name: "trapfield", bug: "a method that sets a field and takes its address is called twice before the sends"},
		{name: "trapglobal", bug: "as trapfield, with a package variable"},
		{name: "trapbind", bug: "a function keeps the address that it was handed, and writes through it later"},
		{name: "trapgoto", bug: "a loop made of goto is not seen"},
		{name: "loopvar", bug: "up to Go 1.21 &v of a range variable is the same for all turns"},
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
		{name: "sharedpart", blocked: "may be changed through an input"},
		{name: "copied", blocked: "a copy of an input shares its parts"},
		{name: "byvalue", blocked: "a copy of an input shares its parts"},
	}...)
}

// clientPrograms vary how the client is made and called, and errors.
func clientPrograms() []program {
	return append(converted(
		"percall", "constructor", "must", "global", "lazy", "nilclient", "iface", "funcvalue", "rejected", "apierror", "shadow",
	), []program{
		{name: "options", blocked: "the client has options"},
		{name: "funcnamed", blocked: "a type of the user's own made of an SES type"},
		{name: "shadowclient", blocked: "does not type-check"},
		{name: "errtext", bug: "a search for a word of SES in the text of an error goes on, and finds nothing any more"},
		{name: "shadowempty", bug: "a stringOrEmpty of the user's is taken for the one that sesfix would write"},
	}...)
}

// packagePrograms span packages, or are taken to.
func packagePrograms() []program {
	return []program{
		{name: "crossfield", blocked: "crosses packages"},
		{name: "crossfunc", blocked: "crosses packages"},
		// These have nothing to do with each other but the name of a method.
		{name: "methodsone", blocked: "crosses packages"},
		{name: "methodstwo", blocked: "as methodsone"},
	}
}
