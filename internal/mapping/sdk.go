package mapping

import (
	"path"
	"slices"
	"strings"
)

// SDK is one of the four Go packages that speak to Amazon SES (mapping.md 1).
type SDK struct {
	Key        string // generation and package: "v2/sesv2", "v2/ses", "v1/sesv2" or "v1/ses"
	API        string // the SES API that it speaks: "sesv2", or "ses" for that of 2010-12-01
	Generation int    // 1 is aws-sdk-go, 2 is aws-sdk-go-v2
	ClientPath string // import path of the client
	TypesPath  string // import path of the structs below the inputs; ClientPath in generation 1
	IfacePath  string // import path of the client's interface, "" in generation 2
	ClientType string // name of the client type: "Client", "SES" or "SESV2"
	IfaceType  string // name of the client's interface: "SESAPI" or "SESV2API", "" in generation 2
}

const (
	v1Services = "github.com/aws/aws-sdk-go/service/"
	v2Services = "github.com/aws/aws-sdk-go-v2/service/"
)

// sdks is never written. Its pointers are what SDKs and SDKOf return.
var sdks = []*SDK{
	{Key: "v2/sesv2", API: "sesv2", Generation: 2, ClientType: "Client",
		ClientPath: v2Services + "sesv2", TypesPath: v2Services + "sesv2/types"},
	{Key: "v2/ses", API: "ses", Generation: 2, ClientType: "Client",
		ClientPath: v2Services + "ses", TypesPath: v2Services + "ses/types"},
	{Key: "v1/sesv2", API: "sesv2", Generation: 1, ClientType: "SESV2", IfaceType: "SESV2API",
		ClientPath: v1Services + "sesv2", TypesPath: v1Services + "sesv2", IfacePath: v1Services + "sesv2/sesv2iface"},
	{Key: "v1/ses", API: "ses", Generation: 1, ClientType: "SES", IfaceType: "SESAPI",
		ClientPath: v1Services + "ses", TypesPath: v1Services + "ses", IfacePath: v1Services + "ses/sesiface"},
}

// SDKs returns the four SES packages, the most used first (shapes.md, "Which
// call"). The pointers are always the same: they can be compared and be map
// keys. What they point to must not be written.
func SDKs() []*SDK { return slices.Clone(sdks) }

// SDKOf returns the SES package that importPath belongs to: the client's own
// path, one below it (types, sesiface, internal/...), or either as a vendored
// path that ends in vendor/<path>. It returns nil for every other path.
func SDKOf(importPath string) *SDK {
	importPath = unvendored(importPath)
	for _, s := range sdks {
		if importPath == s.ClientPath || strings.HasPrefix(importPath, s.ClientPath+"/") {
			return s
		}
	}
	return nil
}

// unvendored returns the import path as the source writes it. A loader that
// does not know modules reports packages by the place of their vendored copy.
func unvendored(importPath string) string {
	const dir = "/vendor/"
	if i := strings.LastIndex("/"+importPath, dir); i >= 0 {
		return importPath[i+len(dir)-1:]
	}
	return importPath
}

// Symbol returns the name under which a finding shows a member of the package.
// recv is the name of the receiver's type, "" for what belongs to the package:
//
//	Symbol("Client", "SendEmail")   (*sesv2.Client).SendEmail
//	Symbol("SESAPI", "SendEmail")   (sesiface.SESAPI).SendEmail
//	Symbol("", "NewFromConfig")     sesv2.NewFromConfig
func (s *SDK) Symbol(recv, name string) string {
	pkg := path.Base(s.ClientPath)
	switch recv {
	case "":
		return pkg + "." + name
	case s.IfaceType:
		return "(" + path.Base(s.IfacePath) + "." + recv + ")." + name
	}
	return "(*" + pkg + "." + recv + ")." + name
}
