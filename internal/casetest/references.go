package casetest

import (
	"fmt"
	"go/types"
	"slices"
	"strings"

	"github.com/sesfix/sesfix/rewrite"
)

// sesPaths are the packages of the SES SDKs.
var sesPaths = [...]string{
	"github.com/aws/aws-sdk-go-v2/service/sesv2",
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types",
	"github.com/aws/aws-sdk-go-v2/service/ses",
	"github.com/aws/aws-sdk-go-v2/service/ses/types",
}

// SESReferences returns every reference in a package to an object of an SES
// SDK package, as "file:line:column: object".
func SESReferences(pkg *rewrite.Package) []string {
	var found []string
	for id, obj := range pkg.Info.Uses {
		if fromSES(obj) {
			found = append(found, fmt.Sprintf("%s: %s", pkg.Fset.Position(id.Pos()), obj.Name()))
		}
	}
	slices.Sort(found)
	return found
}

// fromSES reports whether an object is, or is the name of, an SES SDK package.
func fromSES(obj types.Object) bool {
	if name, ok := obj.(*types.PkgName); ok {
		return isSES(name.Imported())
	}
	return obj.Pkg() != nil && isSES(obj.Pkg())
}

func isSES(pkg *types.Package) bool { return slices.Contains(sesPaths[:], pkg.Path()) }

// awsConfig reports whether an object belongs to the packages that AWS
// configurations are made with.
func awsConfig(obj types.Object) bool {
	if obj.Pkg() == nil {
		return false
	}
	for _, path := range []string{"aws-sdk-go-v2/config", "aws-sdk-go-v2/credentials", "aws-sdk-go/aws/session", "aws-sdk-go/aws/credentials"} {
		if strings.HasPrefix(obj.Pkg().Path(), "github.com/aws/"+path) {
			return true
		}
	}
	return false
}
