// Package mapping holds what sesfix knows, as tables: the SES SDK packages,
// their operations, the fields and what becomes of each, and the rules that
// findings are reported under. It knows nothing of analysis.
package mapping
