package testkit

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// Together is several programs of one module in one binary: to link a binary
// for each of them takes longer than all that is tested with them.
type Together struct {
	bin, dir string
	Broken   error       // what the compiler says of programs that do not build
	Names    []string    // of the programs that do
	SMTP     *SMTPServer // for programs that send by SMTP
}

// BuildTogether builds the programs that stand in the directories of the module
// in dir, with the overlay. It works on a copy, in which package main has become
// a package of the program's name, and func main its func Main.
func BuildTogether(t testing.TB, dir string) Together {
	t.Helper()
	needSystemRoots(t)
	all := Together{bin: filepath.Join(t.TempDir(), "programs"), dir: dir}
	copied := CopyModule(t, dir)
	mains, err := filepath.Glob(filepath.Join(copied, "*", "main.go"))
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range mains {
		name := filepath.Base(filepath.Dir(file))
		exportMain(t, file, name)
		all.Names = append(all.Names, name)
	}
	if all.Broken = all.build(t, copied); all.Broken != nil {
		all.Names = slices.DeleteFunc(all.Names, func(name string) bool {
			return strings.Contains(all.Broken.Error(), "/"+name+"\n") // "# example.com/programs/name"
		})
		if err := all.build(t, copied); err != nil {
			t.Fatal(err)
		}
	}
	return all
}

// exportMain makes a package of a program, without the program's tests: those
// are of package main.
func exportMain(t testing.TB, file, name string) {
	t.Helper()
	src, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	tests, err := filepath.Glob(filepath.Join(filepath.Dir(file), "*_test.go"))
	for _, test := range tests {
		if err == nil {
			err = os.Remove(test)
		}
	}
	if err != nil {
		t.Fatal(err)
	}
	src = regexp.MustCompile(`(?m)^package main$`).ReplaceAll(src, []byte("package "+name))
	src = regexp.MustCompile(`(?m)^func main\(\)`).ReplaceAll(src, []byte("// Main is main.\nfunc Main()"))
	if err := os.WriteFile(file, src, 0o644); err != nil {
		t.Fatal(err)
	}
}

// build builds the program that starts the one that its argument names.
func (all Together) build(t testing.TB, dir string) error {
	t.Helper()
	module := strings.TrimSpace(moduleGo(t, dir, "list", "-m"))
	var imports, cases strings.Builder
	for _, name := range all.Names {
		fmt.Fprintf(&imports, "\t%q\n", module+"/"+name)
		fmt.Fprintf(&cases, "\tcase %q:\n\t\t%s.Main()\n", name, name)
	}
	src := "package main\n\nimport (\n\t\"os\"\n" + imports.String() +
		")\n\nfunc main() {\n\tswitch os.Args[1] {\n" + cases.String() + "\tdefault:\n\t\tos.Exit(99)\n\t}\n}\n"
	const start = "testkitstart"
	if err := os.MkdirAll(filepath.Join(dir, start), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, start, "main.go"), []byte(src), 0o644); err != nil {
		t.Fatal(err)
	}
	_, err := goOutput(dir, append(buildArgs(t, dir, "build"), "-o", all.bin, "./"+start)...)
	return err
}

// Run runs one of the programs, as [Run] does.
func (all Together) Run(t testing.TB, name string) Output {
	t.Helper()
	return runBuilt(t, all.bin, Program{Dir: all.dir, Package: name, Args: []string{name}, SMTP: all.SMTP})
}
