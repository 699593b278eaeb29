package infra

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// scanned writes settings as lines: path = value, with why it cannot be edited.
func scanned(settings []Setting) (lines []string) {
	for _, s := range settings {
		line := strings.Join(s.Path, ".") + " = " + s.Value
		if s.Fixed != "" {
			line += " (" + s.Fixed + ")"
		}
		lines = append(lines, line)
	}
	return lines
}

func TestScan(t *testing.T) {
	for _, test := range []struct {
		name, text string
		want       []string
	}{
		{".env", "# c\nA=1\nexport B_C = two # comment\nD='#x'\nE=\"a\\n\"\nF=${A}\nG=\nH=a#b\r\nI=\"x\ny\"\nJ=last", []string{
			"A = 1", "B_C = two", "D = #x", `E = a\n (` + fixedForm + ")", "F = ${A} (" + fixedTemplate + ")", "G = ", "H = a#b",
			"I = x\ny (" + fixedBlock + ")", "J = last"}},
		{"app.ini", "; c\n[smtp]\nhost = h ; comment\nport: 25\nlong = a\\\n  b = c\n[other.x]\nuser=\"u\"\n", []string{
			"smtp.host = h", "smtp.port = 25", `smtp.long = a\ (` + fixedBlock + ")", "other.x.user = u"}},
		{"a.properties", "spring.mail.host=h\n", []string{"spring.mail.host = h"}},
		{"a.json", "{\"smtp\": {\"host\": \"h\", \"port\": 25, \"tls\": true, \"e\": \"\\u0041\"},\n \"env\": [{\"name\": \"A_B\", \"value\": \"x\"}, \"C=d\", \"plain\"]}", []string{
			"smtp.host = h", "smtp.port = 25", "smtp.e = A (" + fixedForm + ")", "env.A_B = x", "env.C = d", "env.[2] = plain"}},
		{"a.yaml", "smtp: # c\n  host: \"h\" # d\n  port: 25\n  é: 'x'\n  b: |\n    text\n  long: a\n    b\n  t: ${X}\n  an: &a v\n  al: *a\nenv:\n  - A=b\n  - name: C_D\n    value: e\n  - {n: 'o''o'}\n--- \nx: y\n", []string{
			"smtp.host = h", "smtp.port = 25", "smtp.é = x", "smtp.b = text\n (" + fixedBlock + ")", "smtp.long = a b (" + fixedForm + ")",
			"smtp.t = ${X} (" + fixedTemplate + ")", "smtp.an = v (" + fixedAnchor + ")", "smtp.al = v (" + fixedAnchor + ")",
			"env.A = b", "env.C_D = e", "env.[2].n = o'o (" + fixedForm + ")", "[document 2].x = y"}},
		{"a.toml", "t = \"x\" # c\n[smtp]\nhost = 'h'\nport = 25\n\"q r\".s = \"a\\tb\"\nin = { a = 1, b = \"c\" }\nl = [\n \"x\", # d\n]\nm = \"\"\"\nx\"\"\"\n[[arr]]\nk = true\n[[arr]]\nk = 1.5\n", []string{
			"t = x", "smtp.host = h", "smtp.port = 25", `smtp.q r.s = a\tb (` + fixedForm + ")", "smtp.in.a = 1", "smtp.in.b = c", "smtp.l.[0] = x",
			"smtp.m = \nx (" + fixedBlock + ")", "arr.[0].k = true", "arr.[1].k = 1.5"}},
		{"values.yaml.tmpl", "{{- if .x }}\nhost: \"h\" # c\n{{- end }}\n", []string{"host = h (" + fixedFile + ")"}},
		{"broken.json", "{\"host\": \"h\", // c\n}", nil},
		{"main.go", "host: h", nil},
		{"env.example", "A=b", []string{"A = b"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			if d := cmp.Diff(test.want, scanned(Scan(test.name, []byte(test.text)))); d != "" {
				t.Errorf("(-want +got)\n%s", d)
			}
		})
	}
}

// formats are the names of a file in each format.
var formats = []string{".env", "a.ini", "a.json", "a.yaml", "a.toml", "a.tf", "Dockerfile"}

// FuzzScan holds every scanner to its promise: it never panics, and a value that
// it calls editable can be replaced, byte by byte, so that the file holds the new
// value there and all the others as they were.
func FuzzScan(f *testing.F) {
	for i := range formats {
		for _, seed := range seeds {
			f.Add(i, seed)
		}
	}
	f.Fuzz(func(t *testing.T, format int, text string) {
		name := formats[(format%len(formats)+len(formats))%len(formats)]
		before := Scan(name, []byte(text))
		for i, s := range before {
			if s.Start < 0 || s.End < s.Start || s.End > len(text) {
				t.Fatalf("%s: %q lies at [%d, %d) of %d bytes", name, s.Value, s.Start, s.End, len(text))
			}
			if !s.Editable() {
				continue
			}
			if got := text[s.Start:s.End]; got != s.Value {
				t.Fatalf("%s: %q stands at the place of %q", name, got, s.Value)
			}
			for _, value := range newValues(name, text, s) {
				wantReplaced(t, name, text, before, i, value)
			}
		}
	})
}

// newValues are what sesfix writes in the place of a value: a text where one can
// stand.
func newValues(name, text string, s Setting) []string {
	quoted := s.Start > 0 && strings.ContainsAny(text[s.Start-1:s.Start], "\"'`=")
	if (name == "a.json" || name == "a.toml") && !quoted {
		return []string{"587"}
	}
	return []string{"smtp.paubox.com", "smtp.paubox.com:587", "apikey", "587"}
}

func wantReplaced(t *testing.T, name, text string, before []Setting, i int, value string) {
	t.Helper()
	s := before[i]
	after := Scan(name, []byte(text[:s.Start]+value+text[s.End:]))
	want := slices.Clone(before)
	for j := range want {
		if j == i {
			want[j].Value = value
		}
		want[j].Start, want[j].End = 0, 0
	}
	got := slices.Clone(after)
	for j := range got {
		got[j].Start, got[j].End = 0, 0
	}
	if d := cmp.Diff(scanned(want), scanned(got)); d != "" {
		t.Fatalf("%s: %s replaced in\n%q\n(-want +got)\n%s", name, fmt.Sprint(s.Path), text, d)
	}
}

var seeds = []string{
	"", "A=b # c\nD=\"e\"\n", "[smtp]\nhost = h\nport=25\n", "smtp:\n  host: h # c\n  port: 25\nenv:\n- A=b\n- name: X\n  value: y\n",
	"{\"smtp\": {\"host\": \"h\", \"port\": 25}, \"l\": [\"A=b\", {\"name\": \"X\", \"value\": \"y\"}]}",
	"a: &x b\nc: *x\nd: |\n  e\n", "[[a]]\nb = {c = 'd', e = [1, \"f\"]}\n", "A='x\ny'\nB=`c`\n", "{{ if }}\nhost: h\n", "k = \"\"\"a\"\"\"\n", "a: b\n--- {c: \"d\"}\n", "00", "\ufeffA=b\r\n",
}

// FuzzLook holds the look at a file to its promise: it never panics, and what it
// says has a place in the file.
func FuzzLook(f *testing.F) {
	for i := range formats {
		for _, seed := range seeds {
			f.Add(i, seed+"\nSMTP_HOST="+sesHost+"\n")
		}
		f.Add(i, "ses:SendEmail tls_policy = AWS::SES::X\n://a:b@"+sesHost+"\naws ses x # sesfix:ignore unsupported y")
	}
	f.Fuzz(func(t *testing.T, format int, text string) {
		name := formats[(format%len(formats)+len(formats))%len(formats)]
		file := Look(name, []byte(text))
		if file == nil {
			return
		}
		for _, x := range file.Findings {
			if x.Start < 0 || x.End < x.Start || x.End > len(text) {
				t.Fatalf("%s: a finding lies at [%d, %d) of %d bytes", name, x.Start, x.End, len(text))
			}
		}
		after := file.Edited(func(u *Unit) bool { return len(u.Blockers) == 0 })
		if strings.Contains(name, "tf") || name == "Dockerfile" {
			if string(after) != text {
				t.Fatalf("%s is edited: %q", name, after)
			}
		}
	})
}
