package mapping

import (
	"path"
	"strings"
)

// The fields of paubox.Message that message headers go to (mapping.md 2.3).
const (
	CustomHeaders       = "Headers.CustomHeaders"
	ListUnsubscribe     = "Headers.ListUnsubscribe"
	ListUnsubscribePost = "Headers.ListUnsubscribePost"
)

// headerTargets are the headers that have a field of their own, in lower case.
var headerTargets = map[string]string{
	"list-unsubscribe":      ListUnsubscribe,
	"list-unsubscribe-post": ListUnsubscribePost,
}

// ownFields are the headers that SES takes as fields of the input.
var ownFields = []string{"from", "to", "cc", "bcc", "subject", "reply-to"}

// HeaderTarget returns the field below paubox.Message that a header goes to, "" for
// one that is for SES alone and goes away. ok is false for a header without a home;
// why says so then (mapping.md 2.3).
func HeaderTarget(name string) (to, why string, ok bool) {
	if !IsHeaderName(name) {
		return "", "the name of a header is none", false
	}
	low := strings.ToLower(name)
	if to, ok := headerTargets[low]; ok {
		return to, "", true
	}
	for _, own := range ownFields {
		if low == own {
			return "", "the header " + name + " belongs into a field of the message", false
		}
	}
	switch {
	case strings.HasPrefix(low, "x-ses-"):
		return "", "", true
	case strings.HasPrefix(low, "x-"):
		return CustomHeaders, "", true
	}
	return "", "the header " + name + " has no home in a Paubox message, which takes X- headers and List-Unsubscribe", false
}

// IsHeaderName reports whether a text can be the name of a header.
func IsHeaderName(name string) bool {
	for _, r := range name {
		if r <= ' ' || r >= 0x7f || r == ':' {
			return false
		}
	}
	return name != ""
}

// OfRequest reports whether a target is a field of the request around the message
// (mapping.md 2.0).
func OfRequest(to string) bool { return strings.HasPrefix(to, "Override") }

// contentTypes are the types of files by their extension. package mime answers
// with what the machine knows; the same code must come out on each.
var contentTypes = map[string]string{
	".pdf": "application/pdf", ".txt": "text/plain; charset=utf-8", ".csv": "text/csv; charset=utf-8",
	".html": "text/html; charset=utf-8", ".htm": "text/html; charset=utf-8", ".json": "application/json",
	".xml": "text/xml; charset=utf-8", ".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg",
	".gif": "image/gif", ".webp": "image/webp", ".svg": "image/svg+xml", ".zip": "application/zip",
	".ics":  "text/calendar; charset=utf-8",
	".doc":  "application/msword",
	".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
	".xls":  "application/vnd.ms-excel",
	".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
	".ppt":  "application/vnd.ms-powerpoint",
	".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
}

// ContentType returns the type of a file by its name (mapping.md 2.4).
func ContentType(fileName string) string {
	if t, ok := contentTypes[strings.ToLower(path.Ext(fileName))]; ok {
		return t
	}
	return "application/octet-stream"
}
