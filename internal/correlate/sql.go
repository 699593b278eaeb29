package correlate

import (
	"regexp"
	"strconv"
	"strings"
)

// param is one parameter of an SQL text: which argument it is, and what it has to
// do with a column.
type param struct {
	arg           int // from 0, after the text
	table, column string
	writes        bool // it becomes the column's value; else it is compared with it
}

// The parts of an SQL text that are looked at. Parameters are ?, $1, :1 and @p1.
var (
	insertText = regexp.MustCompile(`(?is)\binto\s+([\w."` + "`" + `\[\]]+)\s*\(([^()]*)\)\s*values\s*\((.*)`)
	updateText = regexp.MustCompile(`(?is)\bupdate\s+([\w."` + "`" + `\[\]]+)\s+set\b(.*)`)
	fromText   = regexp.MustCompile(`(?is)\bfrom\s+([\w."` + "`" + `\[\]]+)`)
	whereText  = regexp.MustCompile(`(?is)\bwhere\b`)
	paramText  = regexp.MustCompile(`\?|\$\d+|:\d+|@p\d+`)
	equalText  = regexp.MustCompile(`(?is)([\w."` + "`" + `\[\]]+)\s*=\s*$`)
)

// sqlParams reads the parameters of an SQL text.
func sqlParams(text string) (list []param) {
	where := len(text)
	if at := whereText.FindStringIndex(text); at != nil {
		where = at[0]
	}
	table := ""
	for _, re := range []*regexp.Regexp{insertText, updateText, fromText} {
		if m := re.FindStringSubmatch(text); m != nil {
			table = bare(m[1])
			break
		}
	}
	inserted := map[int]string{} // the column of a parameter's place in the text
	if m := insertText.FindStringSubmatchIndex(text); m != nil {
		columns := strings.Split(text[m[4]:m[5]], ",")
		at := m[6]
		for i, value := range strings.Split(text[m[6]:m[7]], ",") {
			if p := paramText.FindStringIndex(value); p != nil && i < len(columns) {
				inserted[at+p[0]] = bare(columns[i])
			}
			at += len(value) + 1
		}
	}
	for n, at := range paramText.FindAllStringIndex(text, -1) {
		p := param{arg: n, table: table}
		if number := strings.TrimLeft(text[at[0]:at[1]], "$:@p?"); number != "" {
			p.arg, _ = strconv.Atoi(number)
			p.arg--
		}
		if column := inserted[at[0]]; column != "" {
			p.column, p.writes = column, true
		} else if m := equalText.FindStringSubmatch(text[:at[0]]); m != nil {
			p.column, p.writes = bare(m[1]), at[0] < where
		}
		if p.column != "" {
			list = append(list, p)
		}
	}
	return list
}

// bare returns a name without quotes and what stands in front of it, in small
// letters.
func bare(name string) string {
	name = strings.Trim(strings.TrimSpace(name), "\"`[]")
	name = name[strings.LastIndexByte(name, '.')+1:]
	return strings.ToLower(strings.Trim(name, "\"`[]"))
}
