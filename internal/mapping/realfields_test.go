package mapping

import (
	"go/types"
	"slices"
	"strings"
	"testing"
)

// Every field of the input of SendEmail has a row, down to where the rows say
// that a field is a struct of its own, and every row has a field.
func TestFieldTablesMatchTheRealSDKs(t *testing.T) {
	loaded := loadSDKs(t)
	for _, sdk := range SDKs() {
		t.Run(sdk.Key, func(t *testing.T) {
			input := loaded[sdk.ClientPath].Scope().Lookup("SendEmailInput").Type()
			real := fieldPaths(sdk, input, "")
			for _, path := range real {
				if _, ok := SendField(sdk, path); !ok {
					t.Errorf("SendEmailInput has the field %s, of which fields_send.go says nothing", path)
				}
			}
			for _, path := range SendFields(sdk) {
				// The fields that came after generation 1 (mapping.md, appendix B).
				if !slices.Contains(real, path) && sdk.Generation == 2 {
					t.Errorf("fields_send.go has the field %s, which SendEmailInput has not", path)
				}
			}
		})
	}
}

// fieldPaths lists the fields of t, and those of the structs that rows go into.
func fieldPaths(sdk *SDK, t types.Type, above string) (paths []string) {
	if p, ok := t.(*types.Pointer); ok {
		t = p.Elem()
	}
	st, ok := t.Underlying().(*types.Struct)
	if !ok {
		return nil
	}
	for f := range st.Fields() {
		if !f.Exported() {
			continue
		}
		path := strings.TrimPrefix(above+"."+f.Name(), ".")
		paths = append(paths, path)
		if row, ok := SendField(sdk, path); ok && row.Do == Branch {
			paths = append(paths, fieldPaths(sdk, f.Type(), path)...)
		}
	}
	return paths
}
