// Package documents keeps the clinic's documents in S3.
package documents

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/s3/types"

	"example.com/clinic/internal/visit"
)

// Archive is the place where summaries of visits are filed.
type Archive struct {
	client *s3.Client
	bucket string
}

// NewArchive returns the archive in the given bucket.
func NewArchive(ctx context.Context, bucket string) (*Archive, error) {
	if bucket == "" {
		return nil, errors.New("documents: no bucket")
	}

	cfg, err := config.LoadDefaultConfig(ctx, config.WithRegion(os.Getenv("AWS_REGION")))
	if err != nil {
		return nil, fmt.Errorf("documents: load AWS configuration: %w", err)
	}
	return &Archive{client: s3.NewFromConfig(cfg), bucket: bucket}, nil
}

// Store files the record of a visit and returns the key of the document.
func (a *Archive) Store(ctx context.Context, v visit.Visit) (string, error) {
	doc, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		return "", fmt.Errorf("encode record: %w", err)
	}

	key := keyOf(v)
	_, err = a.client.PutObject(ctx, &s3.PutObjectInput{
		Bucket:               aws.String(a.bucket),
		Key:                  aws.String(key),
		Body:                 bytes.NewReader(doc),
		ContentType:          aws.String("application/json"),
		ServerSideEncryption: types.ServerSideEncryptionAwsKms,
	})
	if err != nil {
		return "", fmt.Errorf("store record: %w", err)
	}
	return key, nil
}

// keyOf groups documents by day: retention works on prefixes.
func keyOf(v visit.Visit) string {
	return path.Join("visits", v.Start.Format("2006/01/02"), v.ID+".json")
}
