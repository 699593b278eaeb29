package testkit

import (
	"crypto/md5"
	"encoding/base64"
	"encoding/binary"
	"encoding/xml"
	"fmt"
	"hash/crc32"
	"net/http"
	"strings"
)

// FakeS3 stands in for Amazon S3: it stores what is put, by host-style and by
// path-style addresses, and refuses a body that fails the checks sent with it.
type FakeS3 struct {
	Journal *Journal
}

// ServeHTTP answers one call.
func (f FakeS3) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	req, err := readRequest(r)
	if err != nil || req.Method != http.MethodPut || r.URL.RawQuery != "" && r.URL.Query().Get("x-id") != "PutObject" {
		s3Error(w, http.StatusNotImplemented, "NotImplemented", "the fake S3 only puts objects")
		return
	}
	body, checksum := req.Body, req.Header.Get("X-Amz-Checksum-Crc32")
	if strings.HasPrefix(req.Header.Get("X-Amz-Content-Sha256"), "STREAMING-") {
		var trailer http.Header
		if body, trailer, err = unchunk(req.Body); err != nil {
			s3Error(w, http.StatusBadRequest, "IncompleteBody", err.Error())
			return
		}
		checksum = trailer.Get("X-Amz-Checksum-Crc32")
	}
	if checksum != "" && checksum != crc32Of(body) {
		s3Error(w, http.StatusBadRequest, "BadDigest", "the CRC32 does not fit the body")
		return
	}
	bucket, key := s3Address(req)
	f.Journal.addObject(Object{bucket, key, req.Header.Get("Content-Type"), body})
	w.Header().Set("ETag", fmt.Sprintf(`"%x"`, md5.Sum(body)))
	w.WriteHeader(http.StatusOK)
}

// s3Address finds the bucket in the host, or else in front of the path.
func s3Address(req Request) (bucket, key string) {
	key = strings.TrimPrefix(req.Path, "/")
	if bucket, _, ok := strings.Cut(req.Host, ".s3."); ok {
		return bucket, key
	}
	bucket, key, _ = strings.Cut(key, "/")
	return bucket, key
}

func crc32Of(b []byte) string {
	sum := binary.BigEndian.AppendUint32(nil, crc32.ChecksumIEEE(b))
	return base64.StdEncoding.EncodeToString(sum)
}

func s3Error(w http.ResponseWriter, status int, code, message string) {
	writeXML(w, status, struct {
		XMLName xml.Name `xml:"Error"`
		Code    string
		Message string
	}{Code: code, Message: message})
}
