package samemail

// program is a program of testdata/programs. It is converted unless blocked or
// bug says otherwise.
type program struct {
	name    string
	blocked string // a part of the reason why sesfix leaves it alone today
	bug     string // what is wrong after its migration today
}

// programs is the table of all programs, by the shape of their code.
func programs() []program {
	return []program{
		// How the input is built.
		{name: "inline"},
		{name: "local"},
		{name: "helper"},
		{name: "retry"},
		{name: "closure"},
		{name: "branches"},
		{name: "newinput"},
		{name: "newempty", blocked: "is set as a whole after the input was made"},
		{name: "value"},
		{name: "parts"},
		{name: "partschanged"},
		{name: "appended"},
		{name: "eachone"},
	}
}
