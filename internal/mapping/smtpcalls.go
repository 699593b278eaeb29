package mapping

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
	"net/smtp.PlainAuth":        {NoRole, UserRole, PassRole, HostRole},
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
	"github.com/wneessen/go-mail.NewAuthData":        {UserRole, PassRole},
	"github.com/wneessen/go-mail.QuickSend":          {AddrRole, AuthRole},
	"github.com/wneessen/go-mail.Client.SetUsername": {UserRole},
	"github.com/wneessen/go-mail.Client.SetPassword": {PassRole},

	"github.com/jordan-wright/email.Email.Send":             {AddrRole, AuthRole},
	"github.com/jordan-wright/email.Email.SendWithTLS":      {AddrRole, AuthRole, TLSRole},
	"github.com/jordan-wright/email.Email.SendWithStartTLS": {AddrRole, AuthRole, TLSRole},
	"github.com/jordan-wright/email.NewPool":                {AddrRole, NoRole, AuthRole, TLSRole},

	"github.com/emersion/go-smtp.Dial":           {AddrRole},
	"github.com/emersion/go-smtp.DialStartTLS":   {AddrRole, TLSRole},
	"github.com/emersion/go-smtp.DialTLS":        {AddrRole, TLSRole},
	"github.com/emersion/go-smtp.SendMail":       {AddrRole, AuthRole},
	"github.com/emersion/go-smtp.SendMailTLS":    {AddrRole, AuthRole},
	"github.com/emersion/go-smtp.Client.Auth":    {AuthRole},
	"github.com/emersion/go-sasl.NewPlainClient": {NoRole, UserRole, PassRole},
	"github.com/emersion/go-sasl.NewLoginClient": {UserRole, PassRole},
	"github.com/domodwyer/mailyak/v3.New":        {AddrRole, AuthRole},
	"github.com/domodwyer/mailyak/v3.NewWithTLS": {AddrRole, AuthRole, TLSRole},
}

var dialer = []Role{HostRole, PortRole, UserRole, PassRole}

// smtpFields is never written.
var smtpFields = map[string]map[string]Role{
	"crypto/tls.Config":                 {"ServerName": HostRole},
	"net/smtp.ServerInfo":               {"Name": HostRole},
	"gopkg.in/gomail.v2.Dialer":         dialerFields,
	"gopkg.in/mail.v2.Dialer":           dialerFields,
	"github.com/go-mail/mail.Dialer":    dialerFields,
	"github.com/go-mail/mail/v2.Dialer": dialerFields,
	"github.com/xhit/go-simple-mail/v2.SMTPServer": {
		"Host": HostRole, "Port": PortRole, "Username": UserRole, "Password": PassRole, "TLSConfig": TLSRole,
	},
}

var dialerFields = map[string]Role{
	"Host": HostRole, "Port": PortRole, "Username": UserRole, "Password": PassRole, "TLSConfig": TLSRole, "Auth": AuthRole,
}
