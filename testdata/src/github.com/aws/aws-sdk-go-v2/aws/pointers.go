package aws

import "time"

// String returns a pointer to v.
func String(v string) *string { return &v }

// ToString returns what p points to, or "".
func ToString(p *string) (v string) { return "" }

// StringSlice returns pointers to the elements of vs.
func StringSlice(vs []string) []*string { return nil }

// ToStringSlice returns what the elements of vs point to.
func ToStringSlice(vs []*string) []string { return nil }

// Bool returns a pointer to v.
func Bool(v bool) *bool { return &v }

// ToBool returns what p points to, or false.
func ToBool(p *bool) (v bool) { return false }

// Int32 returns a pointer to v.
func Int32(v int32) *int32 { return &v }

// Int64 returns a pointer to v.
func Int64(v int64) *int64 { return &v }

// Time returns a pointer to v.
func Time(v time.Time) *time.Time { return &v }
