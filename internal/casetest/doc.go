// Package casetest is the test harness of the rewriter: it reads the case
// packages under testdata/src and holds what sesfix does with them against a
// table.
//
// A case is a small package that shows one shape of code that uses SES. Its
// folder below testdata/src is its name; [Cases] lists it with what is
// expected. A shape has its name from what it varies, with the SDK in front
// (sesv2_inline), and twins by suffix: _renamed (imports), _ignored (silenced
// by a comment), _samenames (other packages with the same names: must stay
// silent). Beside a source x.go stands x.go.golden, the rewritten file.
//
// Every case is looked at twice. The analyzer runs over it with analysistest,
// against the stub SDKs under testdata/src: fast, but analysistest formats and
// drops unused imports before it compares. So the rewriter also runs over it
// against the real SDK, in one temporary module that holds all cases
// ([Module]); its edits are applied byte by byte and the result is
// type-checked as it stands.
//
// Words with a meaning in cases:
//
//   - Literals that could be PHI (subjects, bodies, addresses) hold a space or
//     an @. [Leaks] looks for them in what sesfix reports.
//   - A want comment stands on the line of the diagnostic, as analysistest
//     wants it, and names the rule: the message ends in "(send-email)".
//
// To add a case: write the package, list it in cases.go, run
//
//	go test ./internal/casetest -case NAME -update
//
// and read the golden file that this wrote.
package casetest
