package textedit

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestImports(t *testing.T) {
	const a, b, z = "example.com/a", "example.com/b", "example.com/z"
	tests := []struct {
		name string
		src  string
		add  []Import
		cand map[string]string
		want string
	}{
		{"no import", "package p // c\n\nfunc f() {}\n", []Import{{"os", ""}, {a, "q"}, {"fmt", ""}}, nil,
			"package p // c\n\nimport (\n\t\"fmt\"\n\t\"os\"\n\n\tq \"example.com/a\"\n)\n\nfunc f() {}\n"},
		{"only a package clause", "package p", []Import{{"os", ""}}, nil, "package p\n\nimport (\n\t\"os\"\n)\n"},
		{"sorted std", "package p\n\nimport (\n\t\"bytes\" // b\n\t\"os\" // o\n\n\t\"example.com/b\"\n)\n",
			[]Import{{"fmt", ""}, {"unsafe", ""}, {"bufio", ""}}, nil,
			"package p\n\nimport (\n\t\"bufio\"\n\t\"bytes\" // b\n\t\"fmt\"\n\t\"os\" // o\n\t\"unsafe\"\n\n\t\"example.com/b\"\n)\n"},
		{"sorted other, last group", "package p\n\nimport (\n\t\"os\"\n\n\t\"x.org/x\"\n\n\t\"example.com/b\"\n\t// of c\n\t\"example.com/c\"\n)\n",
			[]Import{{z, ""}, {a, ""}, {"example.com/bb", "k"}}, nil,
			"package p\n\nimport (\n\t\"os\"\n\n\t\"x.org/x\"\n\n\t\"example.com/a\"\n\t\"example.com/b\"\n\tk \"example.com/bb\"\n\t// of c\n\t\"example.com/c\"\n\t\"example.com/z\"\n)\n"},
		{"new first group", "package p\n\nimport ( // open\n\t// of a\n\t\"example.com/a\"\n)\n", []Import{{"os", ""}}, nil,
			"package p\n\nimport ( // open\n\t\"os\"\n\n\t// of a\n\t\"example.com/a\"\n)\n"},
		{"new last group", "package p\n\nimport (\n\t\"os\"\n\t// end\n)\n", []Import{{a, ""}}, nil,
			"package p\n\nimport (\n\t\"os\"\n\t// end\n\n\t\"example.com/a\"\n)\n"},
		{"empty block", "package p\n\nimport ()\n", []Import{{"os", ""}}, nil, "package p\n\nimport (\n\t\"os\"\n)\n"},
		{"single", "package p\n\n// doc\nimport \"os\" // o\n\nvar x int\n", []Import{{"fmt", ""}, {a, ""}}, nil,
			"package p\n\n// doc\nimport (\n\t\"fmt\"\n\t\"os\" // o\n\n\t\"example.com/a\"\n)\n\nvar x int\n"},
		{"singles", "package p\n\nimport \"os\"\n// of a\nimport q \"example.com/a\" // qq\n\nvar x int\n", []Import{{"fmt", ""}}, nil,
			"package p\n\nimport (\n\t\"fmt\"\n\t\"os\"\n\n\t// of a\n\tq \"example.com/a\" // qq\n)\n\nvar x int\n"},
		{"singles, directive", "package p\n\nimport \"os\"\n\n//go:generate x\nimport \"io\"\n", []Import{{"fmt", ""}}, nil,
			"package p\n\nimport (\n\t\"fmt\"\n\t\"os\"\n)\n\n//go:generate x\nimport \"io\"\n"},
		{"C only", "package p\n\n// int x;\nimport \"C\"\n\nvar x = C.x\n", []Import{{"fmt", ""}}, map[string]string{"C": "C"},
			"package p\n\nimport (\n\t\"fmt\"\n)\n\n// int x;\nimport \"C\"\n\nvar x = C.x\n"},
		{"C and single", "package p\n\n// int x;\nimport \"C\"\nimport \"os\"\n", []Import{{"fmt", ""}}, nil,
			"package p\n\n// int x;\nimport \"C\"\nimport (\n\t\"fmt\"\n\t\"os\"\n)\n"},
		{"C in a block", "package p\n\nimport (\n\t\"C\"\n)\n\nimport (\n\t\"os\"\n)\n", []Import{{"fmt", ""}}, nil,
			"package p\n\nimport (\n\t\"C\"\n)\n\nimport (\n\t\"fmt\"\n\t\"os\"\n)\n"},
		{"first block", "package p\n\nimport \"io\"\n\nimport (\n\t\"os\"\n)\n\nimport (\n\t\"bytes\"\n)\n", []Import{{"fmt", ""}}, nil,
			"package p\n\nimport \"io\"\n\nimport (\n\t\"fmt\"\n\t\"os\"\n)\n\nimport (\n\t\"bytes\"\n)\n"},
		{"present", "package p\n\nimport (\n\t_ \"embed\"\n\tq \"example.com/a\"\n\t\"example.com/k/v2\"\n)\n",
			[]Import{{a, ""}, {a, "q"}, {"example.com/k/v2", "k"}, {"embed", "_"}}, nil,
			"package p\n\nimport (\n\t_ \"embed\"\n\tq \"example.com/a\"\n\t\"example.com/k/v2\"\n)\n"},
		{"present under other name", "package p\n\nimport (\n\t\"example.com/a\"\n)\n", []Import{{a, "q"}}, nil,
			"package p\n\nimport (\n\t\"example.com/a\"\n\tq \"example.com/a\"\n)\n"},
		{"blank is not enough", "package p\n\nimport (\n\t_ \"embed\"\n)\n", []Import{{"embed", ""}}, nil,
			"package p\n\nimport (\n\t\"embed\"\n\t_ \"embed\"\n)\n"},
		{"remove", "package p\n\nimport (\n\t// of fmt\n\t\"fmt\" // f\n\t\"os\" // o\n)\n\nvar x = os.Args\n", nil,
			map[string]string{"fmt": "fmt", "os": "os"},
			"package p\n\nimport (\n\t// of fmt\n\t\"os\" // o\n)\n\nvar x = os.Args\n"},
		{"remove, shadowed", "package p\n\nimport (\n\t\"fmt\"\n\t\"os\"\n)\n\nfunc f(fmt struct{ os int }) int { return fmt.os }\n", nil,
			map[string]string{"fmt": "fmt"},
			"package p\n\nimport (\n\t\"os\"\n)\n\nfunc f(fmt struct{ os int }) int { return fmt.os }\n"},
		{"remove last group", "package p\n\nimport (\n\t\"os\"\n\n\t// heading\n\tq \"example.com/a\"\n\t\"example.com/b\"\n)\n", nil,
			map[string]string{a: "q", b: "b"}, "package p\n\nimport (\n\t\"os\"\n)\n"},
		{"remove middle group", "package p\n\nimport (\n\t\"os\"\n\n\t// heading\n\t\"example.com/a\"\n\n\t\"x.org/b\"\n)\n", nil,
			map[string]string{a: "a"}, "package p\n\nimport (\n\t\"os\"\n\n\t\"x.org/b\"\n)\n"},
		{"remove block", "package p\n\nimport (\n\t// c\n\t\"fmt\"\n)\n\n// F.\nfunc F() {}\n", nil,
			map[string]string{"fmt": "fmt"}, "package p\n\n// F.\nfunc F() {}\n"},
		{"remove single", "package p\n\nimport \"os\"\nimport \"fmt\" // f\n\nvar x = os.Args\n", nil,
			map[string]string{"fmt": "fmt"}, "package p\n\nimport \"os\"\n\nvar x = os.Args\n"},
		{"remove single before C", "package p\n\n// doc\nimport \"fmt\"\nimport \"C\"\n", nil,
			map[string]string{"fmt": "fmt"}, "package p\n\n// doc\n\nimport \"C\"\n"},
		{"dot and blank", "package p\n\nimport (\n\t. \"fmt\"\n\t_ \"image/png\"\n\t. \"os\"\n)\n", nil,
			map[string]string{"fmt": ".", "image/png": "png", "os": "os"},
			"package p\n\nimport (\n\t_ \"image/png\"\n\t. \"os\"\n)\n"},
		{"dot to name", "package p\n\nimport . \"fmt\"\n\nvar x = fmt.Sprint()\n", []Import{{"fmt", ""}},
			map[string]string{"fmt": "."}, "package p\n\nimport (\n\t\"fmt\"\n)\n\nvar x = fmt.Sprint()\n"},
		{"added is not removed", "package p\n\nimport \"fmt\"\n", []Import{{"fmt", ""}}, map[string]string{"fmt": "fmt"},
			"package p\n\nimport \"fmt\"\n"},
		{"same path twice", "package p\n\nimport (\n\t\"fmt\"\n\tf \"fmt\"\n)\n\nvar x = fmt.Sprint()\n", nil,
			map[string]string{"fmt": "f"}, "package p\n\nimport (\n\t\"fmt\"\n)\n\nvar x = fmt.Sprint()\n"},
		{"replace", "package p\n\nimport (\n\t\"os\"\n\n\t\"example.com/a\"\n)\n\nvar x = b.X + os.Y\n", []Import{{b, ""}},
			map[string]string{a: "a"}, "package p\n\nimport (\n\t\"os\"\n\n\t\"example.com/b\"\n)\n\nvar x = b.X + os.Y\n"},
		{"not formatted", "package p; import \"os\"; import (\"fmt\"; \"io\")\r\nvar  x = os.Args\r\n", []Import{{"bytes", ""}},
			map[string]string{"fmt": "fmt"},
			"package p\n\nimport \"os\"\nimport (\n\t\"bytes\"\n\t\"io\"\n)\n\nvar x = os.Args\n"},
		{"long comments", "package p\n\nimport (\n\t\"fmt\" /* one\n\n\ttwo */\n\t\"os\"\n)\n", []Import{{"io", ""}},
			map[string]string{"fmt": "fmt"}, "package p\n\nimport (\n\t\"io\"\n\t\"os\"\n)\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := Imports([]byte(tt.src), tt.add, tt.cand)
			if err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(tt.want, string(got)); d != "" {
				t.Error(d)
			}
		})
	}
}

func TestImportsError(t *testing.T) {
	for _, src := range []string{"", "x := 1\n", "package p\nfunc {"} {
		if got, err := Imports([]byte(src), nil, nil); err == nil {
			t.Errorf("%q: no error, but %q", src, got)
		}
	}
}
