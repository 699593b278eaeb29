package correlate

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestSQLParams(t *testing.T) {
	type row = param
	for text, want := range map[string][]param{
		"INSERT INTO sent (visit, message_id, at) VALUES (?, ?, now())": {{0, "sent", "visit", true}, {1, "sent", "message_id", true}},
		"insert into app.\"sent\"(visit,\"message_id\") values($2,$1)":  {{1, "sent", "visit", true}, {0, "sent", "message_id", true}},
		"UPDATE sent SET message_id = $2, n = n + 1 WHERE visit=$1":     {{1, "sent", "message_id", true}, {0, "sent", "visit", false}},
		"SELECT visit FROM sent s WHERE s.message_id = ? AND kind = ?":  {{0, "sent", "message_id", false}, {1, "sent", "kind", false}},
		"DELETE FROM `sent` WHERE message_id = @p1":                     {{0, "sent", "message_id", false}},
		"SELECT visit FROM sent WHERE at > ?":                           nil,
		"is this a question?":                                           nil,
	} {
		if diff := cmp.Diff(want, sqlParams(text), cmp.AllowUnexported(param{})); diff != "" {
			t.Errorf("%s (-want +got):\n%s", text, diff)
		}
	}
}
