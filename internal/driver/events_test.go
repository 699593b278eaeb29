package driver

import (
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
