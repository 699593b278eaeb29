package driver

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"

	"github.com/sesfix/sesfix/internal/webhook"
)

// webhookUsage is what "sesfix webhook -h" prints.
const webhookUsage = `Usage: sesfix webhook [-package NAME] [-o FILE]

Prints a complete net/http handler of Paubox webhooks: the types, a check of a
secret, a case for each event. Mount it next to the handler of SES events, and
remove that one when SES has reported on the last mail that it accepted.

  -o FILE
        write it to a new file instead of standard output
  -package NAME
        the package of the file (default ` + webhook.DefaultPackage + `)
`

// printWebhook writes the handler of Paubox webhooks.
func printWebhook(sys System, args []string) error {
	flags := flag.NewFlagSet("sesfix webhook", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	output := flags.String("o", "", "")
	name := flags.String("package", webhook.DefaultPackage, "")
	err := flags.Parse(args)
	if errors.Is(err, flag.ErrHelp) {
		_, err = io.WriteString(sys.Stdout, webhookUsage)
		return err
	}
	if err == nil && flags.NArg() > 0 {
		err = fmt.Errorf("webhook takes flags only, got %s", flags.Arg(0))
	}
	if err != nil {
		return usageError{err}
	}
	text, err := webhook.Source(*name)
	if err != nil {
		return usageError{err}
	}
	if *output == "" {
		_, err = sys.Stdout.Write(text)
		return err
	}
	return writeNew(absolute(sys.Dir, *output), text)
}

// writeNew writes a file that is not there: the user may have changed one that
// is. What cannot be written whole is taken away again.
func writeNew(name string, text []byte) error {
	f, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("%s exists: choose another file, or remove it first", name)
	}
	if err != nil {
		return err
	}
	_, err = f.Write(text)
	if e := f.Close(); err == nil {
		err = e
	}
	if err != nil {
		os.Remove(name)
	}
	return err
}
