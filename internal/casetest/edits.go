package casetest

import (
	"bytes"
	"fmt"
	"go/format"

	"github.com/sesfix/sesfix/rewrite"
)

// Apply returns the text before with the edits made, byte by byte.
func Apply(before []byte, edits []rewrite.Edit) ([]byte, error) {
	var out bytes.Buffer
	at := 0
	for i, e := range edits {
		if e.Start < at || e.End < e.Start || e.End > len(before) {
			return nil, fmt.Errorf("edit %d: [%d, %d) overlaps, is out of order or out of range", i, e.Start, e.End)
		}
		out.Write(before[at:e.Start])
		out.WriteString(e.New)
		at = e.End
	}
	out.Write(before[at:])
	return out.Bytes(), nil
}

// CheckPlan returns what is wrong with a plan on its face, for a file whose
// text is src.
func CheckPlan(plan rewrite.FilePlan, src []byte) error {
	if !bytes.Equal(plan.Before, src) {
		return fmt.Errorf("Before is not the file's text")
	}
	applied, err := Apply(plan.Before, plan.Edits)
	if err != nil {
		return err
	}
	if !bytes.Equal(applied, plan.After) {
		return fmt.Errorf("the edits make this, not After:\n%s", applied)
	}
	if bytes.Equal(plan.Before, plan.After) {
		return fmt.Errorf("the plan changes nothing")
	}
	formatted, err := format.Source(plan.After)
	if err != nil {
		return fmt.Errorf("After does not parse: %v", err)
	}
	if !bytes.Equal(formatted, plan.After) {
		return fmt.Errorf("After is not as gofmt has it:\n%s", plan.After)
	}
	return nil
}
