package mapping

import "strings"

// Generator returns the command that has made a file, by what its header says behind
// "Code generated"; "" where it does not say (mapping.md 4.2, S13).
func Generator(header string) string {
	by, ok := strings.CutPrefix(header, "by ")
	if !ok {
		return ""
	}
	name, _, _ := strings.Cut(strings.Trim(by, `"`), " ")
	name = strings.TrimRight(name, ".,;:")
	switch name {
	case "MockGen":
		return "mockgen"
	case "Wire":
		return "wire"
	}
	return name
}
