// Clinicd works through the visits of a day: a finished visit is summarized
// for the patient and filed, a booked one gets a reminder.
//
// It reads its settings from the environment:
//
//	CLINIC_FROM    the address that patients see as the sender
//	CLINIC_BUCKET  the S3 bucket of the document archive
//	CLINIC_VISITS  the list of visits, visits.json by default
//	CLINIC_ONCALL  who is told that the day is done, nobody by default
//	CLINIC_EVENTS  the address to take reports of SES at, ":8080"; none by default
//	AWS_REGION     where the clinic's AWS account lives
package main

import (
	"cmp"
	"context"
	"fmt"
	"log"
	"net/http"
	"os"
	"os/signal"
	"syscall"

	"example.com/clinic/internal/alerts"
	"example.com/clinic/internal/documents"
	"example.com/clinic/internal/events"
	"example.com/clinic/internal/mail"
	"example.com/clinic/internal/visit"
)

func main() {
	// The platform collects standard output and stamps each line itself.
	log.SetOutput(os.Stdout)
	log.SetFlags(0)
	log.SetPrefix("clinicd: ")

	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()

	if err := run(ctx); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context) error {
	visits, err := visit.Load(cmp.Or(os.Getenv("CLINIC_VISITS"), "visits.json"))
	if err != nil {
		return err
	}
	mailer, err := mail.NewMailer(ctx, os.Getenv("CLINIC_FROM"))
	if err != nil {
		return err
	}
	archive, err := documents.NewArchive(ctx, os.Getenv("CLINIC_BUCKET"))
	if err != nil {
		return err
	}

	outbox := events.NewOutbox()
	for _, v := range visits {
		if err := handle(ctx, mailer, archive, outbox, v); err != nil {
			return fmt.Errorf("visit %s: %w", v.ID, err)
		}
	}
	if to := os.Getenv("CLINIC_ONCALL"); to != "" {
		if err := alerts.Send("clinicd@riverside-clinic.example", to, "clinicd is done", fmt.Sprintf("%d visits", len(visits))); err != nil {
			return err
		}
	}
	return report(ctx, outbox)
}

// report stays and takes the reports of SES, if the clinic wants them.
func report(ctx context.Context, outbox *events.Outbox) error {
	addr := os.Getenv("CLINIC_EVENTS")
	if addr == "" {
		return nil
	}
	server := &http.Server{Addr: addr, Handler: events.NewHandler(outbox)}
	context.AfterFunc(ctx, func() { server.Close() })
	if err := server.ListenAndServe(); err != http.ErrServerClosed {
		return err
	}
	return nil
}

func handle(ctx context.Context, mailer *mail.Mailer, archive *documents.Archive, outbox *events.Outbox, v visit.Visit) error {
	if !v.Finished {
		return mailer.SendReminder(ctx, v)
	}

	id, err := mailer.SendSummary(ctx, v)
	if err != nil {
		return err
	}
	outbox.Sent(id, v.ID)
	log.Printf("visit %s: summary sent, message %s", v.ID, id)

	key, err := archive.Store(ctx, v)
	if err != nil {
		return err
	}
	log.Printf("visit %s: summary filed under %s", v.ID, key)
	return nil
}
