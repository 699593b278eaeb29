package casetest_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/sesfix/sesfix/internal/casetest"
	"github.com/sesfix/sesfix/rewrite"
)

// TestBrokenPackages runs the rewriter over every case in code that does not type-check:
// without the AWS package of helpers, with types and fields that are not there. It must not
// panic, nor offer a fix.
func TestBrokenPackages(t *testing.T) {
	cases := selected(t)
	m, err := casetest.NewModule(t.TempDir(), repo(t, "testdata", "src"), realSDK,
		repo(t, "internal", "testkit", "paubox"), cases)
	if err != nil {
		t.Fatal(err)
	}
	whole := load(t, m, nil)
	for name, breaks := range map[string]func(string) string{
		"import": func(src string) string {
			return regexp.MustCompile(`"github.com/aws/aws-sdk-go(-v2)?/aws"`).ReplaceAllString(src, `"nowhere/aws"`)
		},
		"type": func(src string) string {
			return regexp.MustCompile(`(\w) string\b`).ReplaceAllString(src, "$1 Nowhere")
		},
		"fields": func(src string) string {
			return regexp.MustCompile(`([(:] ?)([a-z]\w+)([,)])`).ReplaceAllString(src, "$1$2.Nowhere.Deeper$3")
		},
	} {
		t.Run(name, func(t *testing.T) {
			overlay := map[string][]byte{}
			for _, c := range cases {
				for _, pkg := range whole[c.Name] {
					for file, src := range pkg.Sources {
						if after := breaks(string(src)); after != string(src) {
							overlay[file] = []byte(after)
						}
					}
				}
			}
			broken := load(t, m, overlay)
			for _, c := range cases {
				res, err := rewrite.Run(broken[c.Name], c.Options)
				if err != nil {
					t.Errorf("%s: %v", c.Name, err)
					continue
				}
				for _, e := range res.Errors {
					if strings.Contains(e.Message, "internal error") {
						t.Errorf("%s: %s", c.Name, e.Message)
					}
				}
			}
		})
	}
}
