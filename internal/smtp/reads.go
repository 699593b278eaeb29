package smtp

import (
	"go/ast"
	"go/constant"
	"go/types"
	"reflect"
	"regexp"
	"strconv"
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
)

// readMessage is said of a place that reads a host of SES from the settings.
const readMessage = "a setting that holds the SMTP host of SES in this repository"

// settingRead reports a text that names a setting outside Go with an SMTP host
// of SES: the name of a variable wherever it stands, other names where a known
// function reads them. It reports whether it is one.
func (f *finder) settingRead(lit *ast.BasicLit, s string) bool {
	where := f.opts.Hosts[mapping.SettingName(s)]
	if where == "" || !mapping.SettingIsTelling(s) || strings.ContainsAny(s, " /:=") {
		return false
	}
	call, ok := f.parent[lit].(*ast.CallExpr)
	if ok && mapping.SetsSetting(function(f.Info, call)) {
		return false
	}
	if !mapping.IsEnvName(s) && (!ok || !mapping.ReadsSetting(function(f.Info, call))) {
		return false
	}
	f.sayRead(lit, where)
	return true
}

func (f *finder) sayRead(n ast.Node, where string) {
	f.reads = true
	f.say(n, "smtp-host", mapping.Manual, readMessage, "its value changes where it is set, at "+where+
		": "+mapping.SettingAdvice("smtp-host")+", and see that the port, the user name and the password here fit it")
}

// structReads reports the fields that a library fills from a setting with an SMTP
// host of SES, by the tags of the field and of the structs around it.
func (f *finder) structReads() {
	if len(f.opts.Hosts) == 0 {
		return
	}
	for _, file := range f.Files {
		f.file = file
		ast.Inspect(file, func(n ast.Node) bool {
			if st, ok := n.(*ast.StructType); ok {
				f.fieldReads(st, nil, 0)
			}
			return true
		})
	}
}

// fieldReads walks the fields of a struct whose names follow path.
func (f *finder) fieldReads(st *ast.StructType, path []string, depth int) {
	const deepest = 5
	for _, field := range st.Fields.List {
		for _, name := range settingNames(field) {
			at := append(append([]string(nil), path...), name)
			if inner := f.structOf(field.Type); inner != nil && depth < deepest {
				f.fieldReads(inner, at, depth+1)
				continue
			}
			whole := strings.Join(at, ".")
			where := f.opts.Hosts[mapping.SettingName(whole)]
			if where != "" && mapping.SettingIsTelling(whole) && field.Tag != nil {
				f.sayRead(field.Tag, where)
			}
		}
	}
}

// structOf is the struct that a field holds, as the package declares it.
func (f *finder) structOf(e ast.Expr) *ast.StructType {
	switch e := ast.Unparen(e).(type) {
	case *ast.StructType:
		return e
	case *ast.StarExpr:
		return f.structOf(e.X)
	case *ast.Ident:
		obj, ok := f.Info.Uses[e].(*types.TypeName)
		if !ok || f.defs[obj] == nil {
			return nil
		}
		spec, ok := f.parent[f.defs[obj]].(*ast.TypeSpec)
		if !ok {
			return nil
		}
		st, _ := spec.Type.(*ast.StructType)
		return st
	}
	return nil
}

// settingNames are the names that the tags of a field give its setting. A field
// without tags has its own name.
func settingNames(field *ast.Field) (names []string) {
	if field.Tag != nil {
		raw, _ := strconv.Unquote(field.Tag.Value)
		tag := reflect.StructTag(raw)
		for _, key := range append(mapping.SettingTags(), "envPrefix") {
			name, _, _ := strings.Cut(tag.Get(key), ",")
			if name != "" && name != "-" {
				names = append(names, name)
			}
		}
	}
	if len(names) == 0 && len(field.Names) == 1 {
		names = []string{field.Names[0].Name}
	}
	return names
}

// otherPort is a port of SES that Paubox does not have, alone or in an address.
var otherPort = regexp.MustCompile(`^(.*:)?(2587|2465)$`)

// taggedPort is such a port in a struct tag, as the default of a setting.
var taggedPort = regexp.MustCompile(`(?:[:=]"|default=)(2587|2465)\b`)

// portBeside reports a port.
func (f *finder) portBeside(lit *ast.BasicLit, port string) {
	to, _, _ := mapping.SMTPPort(port)
	f.say(lit, "smtp-port", mapping.Manual, "an SMTP port that Paubox does not have", "the host comes from the settings; with it, the port becomes "+to)
}

// portsBeside reports the ports that Paubox does not have in a package that reads
// the host from its settings: the program would dial them at Paubox.
func (f *finder) portsBeside() {
	if !f.reads {
		return
	}
	for _, file := range f.Files {
		ast.Inspect(file, func(n ast.Node) bool {
			lit, ok := n.(*ast.BasicLit)
			if !ok {
				return true
			}
			if f.Info.Types[lit].Value == nil {
				if m := taggedPort.FindStringSubmatch(lit.Value); m != nil {
					f.portBeside(lit, m[1])
				}
				return true
			}
			s := f.Info.Types[lit].Value.ExactString()
			if v := f.Info.Types[lit].Value; v.Kind() == constant.String {
				s = constant.StringVal(v)
			}
			if m := otherPort.FindStringSubmatch(s); m != nil {
				f.portBeside(lit, m[2])
			}
			return true
		})
	}
}
