package driver

import (
	"context"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// handlers are packages that handle SES events, or only look like it. None of
// them imports an SDK.
const handlers = `
-- sns/sns.go --
package sns
type Event struct { NotificationType string; Bounce struct{} }
-- sns/doc.go --
package sns
-- map/map.go --
package m
func f(m map[string]string) { println(m["eventType"] == "Complaint") }
-- split/split.go --
package split
func f(m map[string]string) { println(m["eventType"]) }
-- split/bounce.go --
package split
type bounce struct{}
-- far/far.go --
package far
import "example.com/m/sns"
func f(e sns.Event) bool { return e.Kind() == "Bounce" }
-- sns/kind.go --
package sns
func (e Event) Kind() string { return e.NotificationType }
-- inbox/inbox.go --
package inbox
import _ "fmt" // SimpleEmailEvent
-- header/header.go --
package header
const header = "X-Amz-Sns-Message-Type" // of SES
-- ball/ball.go --
package ball
func bounce() {}
-- bus/bus.go --
package bus
type event struct { EventType string }
-- topic/topic.go --
package topic
const header = "X-Amz-Sns-Message-Type"
-- importer/importer.go --
package importer
import _ "example.com/m/sns"
-- tested/tested.go --
package tested
-- tested/tested_test.go --
package tested
const payload = "{notificationType: Complaint}"
`

// A handler that is not built is named as not analysed.
func TestExcludedEventHandlers(t *testing.T) {
	dir := writeTree(t, sdkTree, `
-- hooks/hooks.go --
//go:build never
package hooks
func f(m map[string]string) bool { return m["notificationType"] == "Bounce" }
-- hooks/balls.go --
//go:build never
package hooks
func bounce() {}
-- hooks/doc.go --
package hooks
`)
	g, ws := testWorkspace(t, dir)
	l, err := list(context.Background(), g, ws, []string{"./..."})
	if err != nil {
		t.Fatal(err)
	}
	res := &loadResult{}
	res.addListed(ws, l)
	if len(res.notAnalysed) != 1 || res.notAnalysed[0].File != "hooks/hooks.go" || !strings.Contains(res.notAnalysed[0].Reason, "go:build never") {
		t.Errorf("not analysed: %v", res.notAnalysed)
	}
}

// TestChooseEventHandlers chooses packages by the words of their files, because
// handlers refer to no SDK, and no others.
func TestChooseEventHandlers(t *testing.T) {
	dir := writeTree(t, sdkTree, handlers)
	want := []string{"far", "header", "inbox", "map", "sns", "split", "tested"}
	if diff := cmp.Diff(want, chosen(t, dir, "./...")); diff != "" {
		t.Errorf("chosen (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{"far"}, chosen(t, dir, "./far", "./ball")); diff != "" {
		t.Errorf("chosen of two (-want +got):\n%s", diff)
	}
}
