package testkit

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"net/http"
	"net/textproto"
	"strconv"
	"strings"
)

// unchunk undoes the encoding aws-chunked, by which an SDK sends a checksum
// after the body it has computed it from. Signatures of chunks are not checked.
//
//	SIZE[;chunk-signature=…]\r\n
//	DATA\r\n
//	…
//	0\r\n
//	x-amz-checksum-crc32:…\r\n
//	\r\n
func unchunk(b []byte) (body []byte, trailer http.Header, err error) {
	r := textproto.NewReader(bufio.NewReader(bytes.NewReader(b)))
	for {
		n, err := chunkSize(r)
		if err != nil {
			return nil, nil, err
		}
		if n == 0 {
			break
		}
		chunk := make([]byte, n)
		if _, err := io.ReadFull(r.R, chunk); err != nil {
			return nil, nil, fmt.Errorf("aws-chunked: chunk of %d bytes: %w", n, err)
		}
		body = append(body, chunk...)
		if end, err := r.ReadLine(); err != nil || end != "" {
			return nil, nil, fmt.Errorf("aws-chunked: %q after a chunk", end)
		}
	}
	h, err := r.ReadMIMEHeader()
	if err != nil && err != io.EOF {
		return nil, nil, fmt.Errorf("aws-chunked: trailer: %w", err)
	}
	return body, http.Header(h), nil
}

func chunkSize(r *textproto.Reader) (int64, error) {
	line, err := r.ReadLine()
	if err != nil {
		return 0, fmt.Errorf("aws-chunked: no last chunk: %w", err)
	}
	size, _, _ := strings.Cut(line, ";")
	n, err := strconv.ParseUint(size, 16, 31)
	if err != nil {
		return 0, fmt.Errorf("aws-chunked: size of a chunk: %w", err)
	}
	return int64(n), nil
}
