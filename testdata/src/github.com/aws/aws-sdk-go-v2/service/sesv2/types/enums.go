package types

// FeatureStatus switches a feature.
type FeatureStatus string

// The states of a feature.
const (
	FeatureStatusEnabled  FeatureStatus = "ENABLED"
	FeatureStatusDisabled FeatureStatus = "DISABLED"
)

// Values returns all of them.
func (FeatureStatus) Values() []FeatureStatus { return nil }

// AttachmentContentDisposition says how a file is shown.
type AttachmentContentDisposition string

// The dispositions.
const (
	AttachmentContentDispositionAttachment AttachmentContentDisposition = "ATTACHMENT"
	AttachmentContentDispositionInline     AttachmentContentDisposition = "INLINE"
)

// Values returns all of them.
func (AttachmentContentDisposition) Values() []AttachmentContentDisposition { return nil }

// AttachmentContentTransferEncoding says how a file is encoded.
type AttachmentContentTransferEncoding string

// The encodings.
const (
	AttachmentContentTransferEncodingBase64          AttachmentContentTransferEncoding = "BASE64"
	AttachmentContentTransferEncodingQuotedPrintable AttachmentContentTransferEncoding = "QUOTED_PRINTABLE"
	AttachmentContentTransferEncodingSevenBit        AttachmentContentTransferEncoding = "SEVEN_BIT"
)

// Values returns all of them.
func (AttachmentContentTransferEncoding) Values() []AttachmentContentTransferEncoding { return nil }

// TlsPolicy says whether mail may go without TLS.
type TlsPolicy string

// Policies.
const (
	TlsPolicyRequire  TlsPolicy = "REQUIRE"
	TlsPolicyOptional TlsPolicy = "OPTIONAL"
)
