package mapping

import (
	"fmt"
	"strings"
)

// BaseURL returns the Go expression of the base URL that a setting of the flag
// -base-url stands for, "" when no option is to be emitted (mapping.md 0.1).
// The expression may call os.Getenv.
func BaseURL(setting string) (expr string, err error) {
	switch {
	case setting == "" || setting == "guide":
		return `"https://api.paubox.net/v1/" + os.Getenv("PAUBOX_ENDPOINT")`, nil
	case setting == "email":
		return `"https://api.paubox.com/v1/email"`, nil
	case setting == "sdk":
		return "", nil
	case strings.HasPrefix(setting, "https://"):
		return fmt.Sprintf("%q", setting), nil
	}
	return "", fmt.Errorf("-base-url %q: want guide, email, sdk or a URL that begins with https://", setting)
}
