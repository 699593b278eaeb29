package testkit

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// hello is "hello" and its CRC32 as an SDK sends them over TLS.
const hello = "5\r\nhello\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n"

func put(h http.Handler, target, body string, header ...string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(http.MethodPut, target, strings.NewReader(body))
	r.Header.Set("Content-Type", "text/plain")
	for i := 0; i+1 < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

func TestFakeS3Stores(t *testing.T) {
	const streaming = "STREAMING-UNSIGNED-PAYLOAD-TRAILER"
	tests := []struct {
		name, target, body string
		header             []string
		want               Object
	}{
		{"host style", "https://docs.s3.us-east-1.amazonaws.com/a/b%20c.txt?x-id=PutObject", hello,
			[]string{"X-Amz-Content-Sha256", streaming}, Object{"docs", "a/b c.txt", "text/plain", []byte("hello")}},
		{"path style", "https://s3.us-east-1.amazonaws.com/my.docs/a.txt", "hello",
			[]string{"X-Amz-Checksum-Crc32", "NhCmhg=="}, Object{"my.docs", "a.txt", "text/plain", []byte("hello")}},
		{"signed chunks", "https://docs.s3.us-east-1.amazonaws.com/a", "2;chunk-signature=ab\r\nhe\r\n3;chunk-signature=cd\r\nllo\r\n0;chunk-signature=ef\r\n\r\n",
			[]string{"X-Amz-Content-Sha256", "STREAMING-AWS4-HMAC-SHA256-PAYLOAD"}, Object{"docs", "a", "text/plain", []byte("hello")}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var j Journal
			w := put(fakeAWS{FakeSES{&j}, FakeS3{&j}}, tt.target, tt.body, tt.header...)
			if w.Code != 200 || w.Header().Get("ETag") != `"5d41402abc4b2a76b9719d911017c592"` {
				t.Errorf("answer %d %v %s", w.Code, w.Header(), w.Body)
			}
			if d := cmp.Diff([]Object{tt.want}, j.Objects()); d != "" {
				t.Errorf("objects (-want +got):\n%s", d)
			}
		})
	}
}

func TestFakeS3Refuses(t *testing.T) {
	const url = "https://docs.s3.us-east-1.amazonaws.com/a"
	chunked := []string{"X-Amz-Content-Sha256", "STREAMING-UNSIGNED-PAYLOAD-TRAILER"}
	tests := []struct {
		name, target, body string
		header             []string
		want               string
	}{
		{"part of an upload", url + "?partNumber=1&uploadId=u", "hello", nil, "NotImplemented"},
		{"checksum", url, "hello", []string{"X-Amz-Checksum-Crc32", "AAAAAA=="}, "BadDigest"},
		{"checksum in the trailer", url, strings.Replace(hello, "hello", "jello", 1), chunked, "BadDigest"},
		{"cut short", url, hello[:6], chunked, "IncompleteBody"},
		{"no last chunk", url, "5\r\nhello\r\n", chunked, "IncompleteBody"},
		{"size", url, "x\r\n", chunked, "IncompleteBody"},
		{"longer than its size", url, "3\r\nhello\r\n0\r\n\r\n", chunked, "IncompleteBody"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var j Journal
			w := put(FakeS3{&j}, tt.target, tt.body, tt.header...)
			if w.Code == 200 || !strings.Contains(w.Body.String(), "<Code>"+tt.want+"</Code>") {
				t.Errorf("answer %d %s", w.Code, w.Body)
			}
			if len(j.Objects()) != 0 {
				t.Error("the object was stored")
			}
		})
	}
}
