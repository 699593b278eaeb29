package mapping

import "regexp"

// Role is what an argument or a field is in the access to an SMTP server.
type Role string

// The roles (mapping.md 5.4).
const (
	NoRole   Role = ""
	AddrRole Role = "addr" // "host:port"
	HostRole Role = "host"
	PortRole Role = "port" // a number or a text
	UserRole Role = "user"
	PassRole Role = "pass"
	AuthRole Role = "auth" // what an authenticating function returned
	TLSRole  Role = "tls"  // a *tls.Config

	IdentityRole  Role = "identity"  // whom to act as: "" is the user
	MechanismRole Role = "mechanism" // the way to log in
)

// SMTPCall returns the roles of the arguments of a function or method, written
// "net/smtp.SendMail", "net/smtp.Client.StartTLS"; nil for one that mapping.md
// 5.4 does not list.
func SMTPCall(function string) []Role { return smtpCalls[function] }

// SMTPFields returns the roles of the fields of a struct, written
// "crypto/tls.Config"; nil for one that mapping.md 5.4 does not list.
func SMTPFields(structure string) map[string]Role { return smtpFields[structure] }

// smtpCalls is never written. Signatures are those of mapping.md 5.4.
var smtpCalls = map[string][]Role{
	"net/smtp.SendMail":         {AddrRole, AuthRole},
	"net/smtp.PlainAuth":        {IdentityRole, UserRole, PassRole, HostRole},
	"net/smtp.CRAMMD5Auth":      {UserRole, PassRole},
	"net/smtp.Dial":             {AddrRole},
	"net/smtp.NewClient":        {NoRole, HostRole},
	"net/smtp.Client.StartTLS":  {TLSRole},
	"net/smtp.Client.Auth":      {AuthRole},
	"net.Dial":                  {NoRole, AddrRole},
	"net.DialTimeout":           {NoRole, AddrRole},
	"crypto/tls.Dial":           {NoRole, AddrRole, TLSRole},
	"crypto/tls.DialWithDialer": {NoRole, NoRole, AddrRole, TLSRole},

	"gopkg.in/gomail.v2.NewDialer":                   dialer,
	"gopkg.in/gomail.v2.NewPlainDialer":              dialer,
	"gopkg.in/mail.v2.NewDialer":                     dialer,
	"gopkg.in/mail.v2.NewPlainDialer":                dialer,
	"github.com/go-mail/mail.NewDialer":              dialer,
	"github.com/go-mail/mail.NewPlainDialer":         dialer,
	"github.com/go-mail/mail/v2.NewDialer":           dialer,
	"github.com/go-mail/mail/v2.NewPlainDialer":      dialer,
	"github.com/wneessen/go-mail.NewClient":          {HostRole},
	"github.com/wneessen/go-mail.WithPort":           {PortRole},
	"github.com/wneessen/go-mail.WithSSLPort":        {NoRole},
	"github.com/wneessen/go-mail.WithUsername":       {UserRole},
	"github.com/wneessen/go-mail.WithPassword":       {PassRole},
	"github.com/wneessen/go-mail.WithTLSConfig":      {TLSRole},
	"github.com/wneessen/go-mail.WithSMTPAuth":       {MechanismRole},
	"github.com/wneessen/go-mail.NewAuthData":        {UserRole, PassRole},
	"github.com/wneessen/go-mail.QuickSend":          {AddrRole, AuthRole},
	"github.com/wneessen/go-mail.Client.SetUsername": {UserRole},
	"github.com/wneessen/go-mail.Client.SetPassword": {PassRole},

	"github.com/jordan-wright/email.Email.Send":             {AddrRole, AuthRole},
	"github.com/jordan-wright/email.Email.SendWithTLS":      {AddrRole, AuthRole, TLSRole},
	"github.com/jordan-wright/email.Email.SendWithStartTLS": {AddrRole, AuthRole, TLSRole},
	"github.com/jordan-wright/email.NewPool":                {AddrRole, NoRole, AuthRole, TLSRole},

	"github.com/emersion/go-smtp.Dial":              {AddrRole},
	"github.com/emersion/go-smtp.DialStartTLS":      {AddrRole, TLSRole},
	"github.com/emersion/go-smtp.DialTLS":           {AddrRole, TLSRole},
	"github.com/emersion/go-smtp.SendMail":          {AddrRole, AuthRole},
	"github.com/emersion/go-smtp.SendMailTLS":       {AddrRole, AuthRole},
	"github.com/emersion/go-smtp.Client.Auth":       {AuthRole},
	"github.com/emersion/go-sasl.NewPlainClient":    {IdentityRole, UserRole, PassRole},
	"github.com/emersion/go-sasl.NewLoginClient":    {UserRole, PassRole},
	"github.com/emersion/go-smtp.NewClient":         {NoRole, HostRole},
	"github.com/emersion/go-smtp.NewClientStartTLS": {NoRole, TLSRole},
	"github.com/domodwyer/mailyak.New":              {AddrRole, AuthRole},
	"github.com/domodwyer/mailyak/v3.New":           {AddrRole, AuthRole},
	"github.com/domodwyer/mailyak/v3.NewWithTLS":    {AddrRole, AuthRole, TLSRole},
}

var dialer = []Role{HostRole, PortRole, UserRole, PassRole}

// smtpFields is never written.
var smtpFields = map[string]map[string]Role{
	"crypto/tls.Config":                            {"ServerName": HostRole},
	"net/smtp.ServerInfo":                          {"Name": HostRole},
	"gopkg.in/gomail.v2.Dialer":                    dialerFields,
	"gopkg.in/mail.v2.Dialer":                      dialerFields,
	"github.com/go-mail/mail.Dialer":               dialerFields,
	"github.com/go-mail/mail/v2.Dialer":            dialerFields,
	"github.com/xhit/go-simple-mail.SMTPServer":    serverFields,
	"github.com/xhit/go-simple-mail/v2.SMTPServer": serverFields,
}

var serverFields = map[string]Role{
	"Host": HostRole, "Port": PortRole, "Username": UserRole, "Password": PassRole, "TLSConfig": TLSRole, "Authentication": MechanismRole,
}

// MakesEmpty tells whether a function returns a struct of SMTPFields that no part
// of an access is in yet: the fields are set afterwards (mapping.md 5.4).
func MakesEmpty(function string) bool {
	return function == "github.com/xhit/go-simple-mail.NewSMTPClient" || function == "github.com/xhit/go-simple-mail/v2.NewSMTPClient"
}

var dialerFields = map[string]Role{
	"Host": HostRole, "Port": PortRole, "Username": UserRole, "Password": PassRole, "TLSConfig": TLSRole, "Auth": AuthRole,
}

// Login is how a function of SMTPCall comes to its credentials.
type Login string

// The ways of logging in (mapping.md 5.4).
const (
	ByArguments Login = ""        // they are arguments, or there is one with a login
	ByOptions   Login = "options" // they are options: the results of other functions
	ByClient    Login = "client"  // a later call of a method logs in
	IsLogin     Login = "login"   // it is itself what makes a login
	IsStep      Login = "step"    // it logs in with what it is given
	Later       Login = "later"   // it changes the credentials of a client
)

// SMTPLogin returns how a function of SMTPCall comes to its credentials (mapping.md 5.4).
func SMTPLogin(function string) Login { return smtpLogins[function] }

// smtpLogins is never written.
var smtpLogins = map[string]Login{
	"net/smtp.PlainAuth":                             IsLogin,
	"net/smtp.CRAMMD5Auth":                           IsLogin,
	"github.com/wneessen/go-mail.NewAuthData":        IsLogin,
	"github.com/emersion/go-sasl.NewPlainClient":     IsLogin,
	"github.com/emersion/go-sasl.NewLoginClient":     IsLogin,
	"github.com/wneessen/go-mail.NewClient":          ByOptions,
	"net/smtp.Dial":                                  ByClient,
	"net/smtp.NewClient":                             ByClient,
	"net.Dial":                                       ByClient,
	"net.DialTimeout":                                ByClient,
	"crypto/tls.Dial":                                ByClient,
	"crypto/tls.DialWithDialer":                      ByClient,
	"github.com/emersion/go-smtp.Dial":               ByClient,
	"github.com/emersion/go-smtp.DialStartTLS":       ByClient,
	"github.com/emersion/go-smtp.DialTLS":            ByClient,
	"net/smtp.Client.Auth":                           IsStep,
	"github.com/wneessen/go-mail.Client.SetUsername": Later,
	"github.com/wneessen/go-mail.Client.SetPassword": Later,
	"github.com/emersion/go-smtp.Client.Auth":        IsStep,
}

// NeedsTest tells whether a login is of a kind that Paubox does not name, and that
// may work (mapping.md 5.2).
func NeedsTest(function string) bool { return function == "github.com/emersion/go-sasl.NewLoginClient" }

// OnlyForOthers tells whether a login is of a kind that SES never had, so that
// it was never a login at SES (mapping.md 5.4).
func OnlyForOthers(function string) bool { return function == "net/smtp.CRAMMD5Auth" }

// PauboxSMTPUser is the user name at PauboxSMTPHost, and PauboxKeyVariable the
// variable of the environment with the password (mapping.md 5.2).
const (
	PauboxSMTPUser    = "apikey"
	PauboxKeyVariable = "PAUBOX_API_KEY"
)

// sesVariable is the name of a variable that is about SES or AWS.
var sesVariable = regexp.MustCompile(`(?i)(^|_)(SES|AWS)(_|$)`)

// SESVariable tells whether a variable of the environment belongs to SES by its
// name; what others name, a program may read for other servers too (mapping.md 5.4).
func SESVariable(name string) bool { return sesVariable.MatchString(name) }

// onlyPrints are the packages and functions that do nothing with a text but show
// it to people.
var onlyPrints = regexp.MustCompile(`^(log|log/slog)\.(Logger\.)?[A-Z]\w*$|^fmt\.(Print|Fprint|Errorf)\w*$|^errors\.New$|` +
	`^(github\.com/sirupsen/logrus|go\.uber\.org/zap|github\.com/rs/zerolog(/log)?)\.|^testing\.common\.(Log|Error|Fatal|Skip)f?$`)

// OnlyPrints tells whether a function does nothing with a text but show it to
// people: a host in it needs no change (mapping.md 5.4).
func OnlyPrints(function string) bool { return onlyPrints.MatchString(function) }

// PlainMechanism tells whether a way to log in is PLAIN, or the one of those that
// the server offers: by the value of the constant or by its name, as some of them
// are numbers (mapping.md 5.2).
func PlainMechanism(value, name string) bool {
	return value == "PLAIN" || value == "AUTODISCOVER" || name == "AuthPlain" || name == "AuthAuto"
}

// URLStruct is the struct of a URL, whose field User can hold a login (mapping.md 5.4).
const URLStruct = "net/url.URL"

// EscapesURL tells whether a function makes a text fit for a URL (mapping.md 5.4).
func EscapesURL(function string) bool {
	return function == "net/url.QueryEscape" || function == "net/url.PathEscape"
}

// SetsHeader tells whether a function or method sets the header that its first
// argument names, and nothing else (mapping.md 5.4).
func SetsHeader(function string) bool { return headerSetters[function] }

// headerSetters is never written.
var headerSetters = map[string]bool{
	"gopkg.in/gomail.v2.Message.SetHeader":              true,
	"gopkg.in/mail.v2.Message.SetHeader":                true,
	"github.com/go-mail/mail.Message.SetHeader":         true,
	"github.com/go-mail/mail/v2.Message.SetHeader":      true,
	"github.com/wneessen/go-mail.Msg.SetGenHeader":      true,
	"github.com/wneessen/go-mail.Msg.SetHeader":         true,
	"net/textproto.MIMEHeader.Set":                      true,
	"net/textproto.MIMEHeader.Add":                      true,
	"github.com/xhit/go-simple-mail/v2.Email.AddHeader": true,
	"github.com/xhit/go-simple-mail.Email.AddHeader":    true,
	"github.com/domodwyer/mailyak.MailYak.AddHeader":    true,
	"github.com/domodwyer/mailyak/v3.MailYak.AddHeader": true,
}
