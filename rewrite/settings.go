package rewrite

import (
	"fmt"
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
)

// Name is the shortest name that tells the setting from others: its own, or with
// that of the groups around it, where it is one word.
func (s Setting) Name() string {
	for i := len(s.Path) - 1; i >= 0; i-- {
		if name := strings.Join(s.Path[i:], "."); mapping.SettingIsTelling(name) {
			return name
		}
	}
	return ""
}

// hostNames gives the places of settings under every name that code can read
// them by: viper.Sub("mail") leaves out the outer groups, and the variables of
// the environment in a file of docker compose have none.
func hostNames(settings []Setting) map[string]string {
	names := map[string]string{}
	for _, s := range settings {
		for i := range s.Path {
			name := strings.Join(s.Path[i:], ".")
			key := mapping.SettingName(name)
			if names[key] == "" && mapping.SettingIsTelling(name) {
				names[key] = fmt.Sprintf("%s:%d", s.File, s.Line)
			}
		}
	}
	return names
}
