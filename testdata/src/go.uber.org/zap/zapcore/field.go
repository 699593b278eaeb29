// Package zapcore is a stub: what the cases use of it, as it is declared there.
package zapcore

// Field is a field of a line.
type Field struct{}
