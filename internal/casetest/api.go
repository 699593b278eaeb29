package casetest

import (
	"fmt"
	"go/types"
	"reflect"
)

// CompareAPI holds the exported declarations of a stub package against the
// real one and returns the differences. A stub may declare less (names, struct
// fields, methods), but what it declares must have the real kind and type.
func CompareAPI(stub, real *types.Package) []string {
	c := &comparison{real: real}
	if stub.Name() != real.Name() {
		c.differ("package is named %s, really %s", stub.Name(), real.Name())
	}
	for _, name := range stub.Scope().Names() {
		if obj := stub.Scope().Lookup(name); obj.Exported() {
			c.object(obj, real.Scope().Lookup(name))
		}
	}
	return c.diffs
}

// comparison collects differences.
type comparison struct {
	real  *types.Package
	diffs []string
}

func (c *comparison) differ(format string, args ...any) {
	c.diffs = append(c.diffs, fmt.Sprintf("%s: "+format, append([]any{c.real.Path()}, args...)...))
}

// object compares two package-level objects of one name.
func (c *comparison) object(stub, real types.Object) {
	switch {
	case real == nil:
		c.differ("%s does not really exist", stub.Name())
	case reflect.TypeOf(stub) != reflect.TypeOf(real):
		c.differ("%s is a %T, really a %T", stub.Name(), stub, real)
	default:
		c.types(stub.Name(), stub.Type(), real.Type())
		c.details(stub, real)
	}
}

// details compares what the type of an object does not say.
func (c *comparison) details(stub, real types.Object) {
	switch stub := stub.(type) {
	case *types.Const:
		if s, r := stub.Val().ExactString(), real.(*types.Const).Val().ExactString(); s != r {
			c.differ("%s is %s, really %s", stub.Name(), s, r)
		}
	case *types.TypeName:
		c.typeName(stub, real.(*types.TypeName))
	}
}

// typeName compares two declared types of one name.
func (c *comparison) typeName(stub, real *types.TypeName) {
	if stub.IsAlias() || real.IsAlias() {
		if stub.IsAlias() != real.IsAlias() {
			c.differ("%s is an alias on one side only", stub.Name())
		}
		return
	}
	c.underlying(stub.Name(), stub.Type().Underlying(), real.Type().Underlying())
	named := stub.Type().(*types.Named)
	for i := range named.NumMethods() {
		if m := named.Method(i); m.Exported() {
			c.method(stub.Name(), m, real)
		}
	}
}

// underlying compares the types that two declared types are made of.
func (c *comparison) underlying(name string, stub, real types.Type) {
	if s, ok := stub.(*types.Interface); ok {
		c.methods(name, s, real)
		return
	}
	s, ok := stub.(*types.Struct)
	if !ok {
		c.types(name, stub, real)
		return
	}
	r, ok := real.(*types.Struct)
	if !ok {
		c.differ("%s is a struct, really %s", name, real)
		return
	}
	fields := map[string]*types.Var{}
	for f := range r.Fields() {
		fields[f.Name()] = f
	}
	for f := range s.Fields() {
		c.field(name+"."+f.Name(), f, fields[f.Name()])
	}
}

// methods compares the methods that a stub of an interface has.
func (c *comparison) methods(name string, stub *types.Interface, real types.Type) {
	r, ok := real.(*types.Interface)
	if !ok {
		c.differ("%s is an interface, really %s", name, real)
		return
	}
	for m := range stub.Methods() {
		obj, _, _ := types.LookupFieldOrMethod(r, false, m.Pkg(), m.Name())
		if obj == nil {
			c.differ("method %s.%s does not really exist", name, m.Name())
			continue
		}
		c.types(name+"."+m.Name(), m.Type(), obj.Type())
	}
}

// field compares two struct fields of one name.
func (c *comparison) field(name string, stub, real *types.Var) {
	switch {
	case !stub.Exported():
	case real == nil:
		c.differ("field %s does not really exist", name)
	case stub.Embedded() != real.Embedded():
		c.differ("field %s is embedded on one side only", name)
	default:
		c.types(name, stub.Type(), real.Type())
	}
}

// method finds the real counterpart of a stub type's method and compares them.
func (c *comparison) method(typeName string, stub *types.Func, real *types.TypeName) {
	name := typeName + "." + stub.Name()
	obj, _, _ := types.LookupFieldOrMethod(real.Type(), true, c.real, stub.Name())
	fn, ok := obj.(*types.Func)
	if !ok {
		c.differ("method %s does not really exist", name)
		return
	}
	c.types(name, stub.Type(), fn.Type())
	c.types("receiver of "+name, stub.Signature().Recv().Type(), fn.Signature().Recv().Type())
}

// types compares two types as they print, parameter names included.
func (c *comparison) types(name string, stub, real types.Type) {
	if s, r := types.TypeString(stub, nil), types.TypeString(real, nil); s != r {
		c.differ("%s is %s, really %s", name, s, r)
	}
}

// ExportedParts returns what is exported of the named types of a package: their
// fields, and the constants that are of them.
func ExportedParts(pkg *types.Package, names ...string) (parts []string) {
	for _, name := range names {
		obj := pkg.Scope().Lookup(name)
		if obj == nil {
			continue
		}
		if st, ok := obj.Type().Underlying().(*types.Struct); ok {
			for f := range st.Fields() {
				if f.Exported() {
					parts = append(parts, name+"."+f.Name())
				}
			}
		}
		for _, c := range pkg.Scope().Names() {
			if c, ok := pkg.Scope().Lookup(c).(*types.Const); ok && c.Exported() && types.Identical(c.Type(), obj.Type()) {
				parts = append(parts, c.Name())
			}
		}
	}
	return parts
}
