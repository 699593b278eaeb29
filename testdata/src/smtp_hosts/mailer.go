// Package mailer names the SMTP host of SES in every way that sesfix does not
// follow to a call.
package mailer

import (
	"flag"
	"fmt"
	"os"
	"strings"
)

// DefaultHost can be dialled by other packages.
const DefaultHost = "email-smtp.us-east-1.amazonaws.com" // want `\(smtp-host\)`

// Format is filled in elsewhere.
const Format = "email-smtp.%s.amazonaws.com" // want `\(smtp-host\)`

// Config is read by a library.
type Config struct {
	Host string `env:"SMTP_HOST" envDefault:"email-smtp.eu-west-1.amazonaws.com"` // want `\(smtp-host\)`
	Port int
}

// Default returns the settings without a file.
func Default(region string) Config {
	return Config{Host: "email-smtp." + region + ".amazonaws.com", Port: 587} // want `\(smtp-host\)`
}

// Hosts lists all forms of the name.
func Hosts(region string) []string {
	return []string{
		fmt.Sprintf(Format, region),                                         // want `\(smtp-host\)`
		fmt.Sprintf("email-smtp-fips.%s.amazonaws.com:%d", region, 587),     // want `\(smtp-host\)`
		strings.Join([]string{"email-smtp", region, "amazonaws.com"}, "."),  // want `\(smtp-host\)`
		"EMAIL-SMTP.US-WEST-2.AMAZONAWS.COM",                                // want `\(smtp-host\)`
		"email-smtp.cn-north-1.amazonaws.com.cn",                            // want `\(smtp-host\)`
		"email-smtp.us-east-1.api.aws",                                      // want `\(smtp-host\)`
		"vpce-0ab1-cd2e-us-east-1a.email-smtp.us-east-1.vpce.amazonaws.com", // want `\(smtp-host\)`
		"ses-smtp-prod-335357831.elb.amazonaws.com",                         // want `\(smtp-host\)`
		"email-smtp.amazonaws.com",                                          // want `\(smtp-host\)`
		"smtp://user:word@email-smtp.us-east-1.amazonaws.com:587?tls=1",     // want `\(smtp-host\)` `\(smtp-auth\)` `\(credential\)`
		"email-smtp.us-east-1.amazonaws.com:2587",                           // want `\(smtp-host\)` `becomes 587.*\(smtp-port\)`
		"email-smtp." + os.Getenv("REGION") + ".amazonaws.com:" + "1025",    // want `\(smtp-host\)` `\(smtp-port\)`
	}
}

// Flags registers the host as a default.
func Flags(f *flag.FlagSet) *string {
	return f.String("smtp", DefaultHost+":465", "host and port")
}

// IsSES tells whether a host is one of SES.
func IsSES(host string) bool {
	return strings.HasPrefix(host, "email-smtp.") // want `\(smtp-host\)`
}
