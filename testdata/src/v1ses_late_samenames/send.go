// Package send makes a client of another package that is named as the one of SES.
package send

import "v1ses_late_samenames/ses"

func send(to string) {
	svc := ses.New(nil)
	if _, err := svc.SendEmail(&ses.SendEmailInput{Source: to}); err != nil {
		println(err.Error())
	}
}
