package casetest_test

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sesfix/sesfix/internal/casetest"
)

// migrated is what a rewriter could make of a case; the verb stands for more
// imports.
const migrated = `package reminder

import (
	"context"
	%s
	paubox "github.com/paubox/paubox-go"
)

type mailer struct {
	client *paubox.Client
}

func (m *mailer) remind(ctx context.Context, to, when string) error {
	_, err := m.client.SendMessage(ctx, &paubox.SendMessageRequest{Message: paubox.Message{
		Recipients: []string{to},
		Headers:    paubox.MessageHeaders{Subject: "Your appointment", From: "clinic@example.com"},
		Content:    paubox.MessageContent{PlainText: paubox.Ptr("See you on " + when)},
	}})
	return err
}
`

// TestModuleChecksResults makes sure that rewritten cases are really built:
// against the double of paubox-go and the real SDK, as they stand.
func TestModuleChecksResults(t *testing.T) {
	cases, err := casetest.Select(casetest.Cases(), `^sesv2_inline(_dotimport|_renamed|_samenames|)$`)
	if err != nil {
		t.Fatal(err)
	}
	dir, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	m, err := casetest.NewModule(dir, repo(t, "testdata", "src"), realSDK,
		repo(t, "internal", "testkit", "paubox"), cases)
	if err != nil {
		t.Fatal(err)
	}
	source := func(imports string) []byte { return fmt.Appendf(nil, migrated, imports) }
	pkgs := load(t, m, map[string][]byte{
		filepath.Join(dir, "sesv2_inline", "mailer.go"):           source(""),
		filepath.Join(dir, "sesv2_inline_dotimport", "mailer.go"): source(`"github.com/aws/aws-sdk-go-v2/service/sesv2"`),
	})
	typeChecks(t, pkgs["sesv2_inline"])
	typeChecks(t, pkgs["sesv2_inline_samenames"])
	if refs := casetest.SESReferences(pkgs["sesv2_inline"][0]); len(refs) > 0 {
		t.Errorf("rewritten, and refers to SES: %v", refs)
	}
	if refs := casetest.SESReferences(pkgs["sesv2_inline_renamed"][0]); len(refs) < 10 {
		t.Errorf("not rewritten, and refers to SES only here: %v", refs)
	}
	if errs := fmt.Sprint(pkgs["sesv2_inline_dotimport"][0].Errors); !strings.Contains(errs, "not used") {
		t.Errorf("the unused import is no error: %v", errs)
	}
	if n := len(pkgs["sesv2_inline_samenames"]); n != 2 {
		t.Errorf("got %d packages of a nested case, want 2", n)
	}
}
