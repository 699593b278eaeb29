package driver

import (
	"fmt"
	"strings"
)

// renumber mends the heads of the hunks of a unified diff: go-udiff counts wrongly
// where a hunk that is not the first follows one with several edits.
func renumber(diff string) string {
	var out strings.Builder
	shift := 0 // lines that the hunks so far have added
	for line := range strings.Lines(diff) {
		var from, to, n, m int
		switch {
		case !strings.HasPrefix(line, "@@ "):
		case scan(line, "@@ -%d,%d +%d,%d @@", &from, &n, &to, &m), scan(line, "@@ -%d +%d,%d @@", &from, &to, &m) && set(&n, 1),
			scan(line, "@@ -%d,%d +%d @@", &from, &n, &to) && set(&m, 1), scan(line, "@@ -%d +%d @@", &from, &to) && set(&n, 1) && set(&m, 1):
			if from > 0 && to > 0 {
				line = strings.Replace(line, fmt.Sprintf(" +%d", to), fmt.Sprintf(" +%d", from+shift), 1)
			}
			shift += m - n
		}
		out.WriteString(line)
	}
	return out.String()
}

func scan(line, format string, args ...any) bool {
	n, err := fmt.Sscanf(line, format, args...)
	return err == nil && n == len(args)
}

func set(p *int, n int) bool { *p = n; return true }
