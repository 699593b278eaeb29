package correlate

import "testing"

// FuzzSQL holds the reading of SQL texts to its promise: it never panics, whatever
// the text in the code is.
func FuzzSQL(f *testing.F) {
	for _, seed := range []string{
		"", "insert into sent (id, message_id) values (?, $2)", "update sent set message_id = $1 where id = :0",
		"select * from `a`.[b] where x=$99999999999999999999", "INSERT INTO a () VALUES (?,?", "into x (a) values ((), ?), (?", "é = @p1",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, p := range sqlParams(text) {
			if p.writes && p.column == "" {
				t.Fatalf("a parameter writes no column: %+v", p)
			}
		}
	})
}
