// Mini sends one mail through SES, by hand.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log"
	"net/http"
)

type object = map[string]any

const endpoint = "https://email.us-east-1.amazonaws.com/v2/email/outbound-emails"

func main() {
	body, err := json.Marshal(object{
		"FromEmailAddress": "Clinic <clinic@example.com>",
		"Destination": object{
			"ToAddresses":  []string{"pat@example.com"},
			"CcAddresses":  []string{},
			"BccAddresses": []string{"records@example.com"},
		},
		"ReplyToAddresses": []string{"desk@example.com"},
		"Content": object{"Simple": object{
			"Subject": object{"Data": "=?UTF-8?q?Ihr_Befund_f=C3=BCr_M=C3=A4rz?=", "Charset": "UTF-8"},
			"Body":    object{"Text": object{"Data": "Alles gut."}, "Html": object{"Data": "<p>Alles gut.</p>"}},
			"Headers": []object{{"Name": "x-visit", "Value": "7"}},
			"Attachments": []object{{
				"FileName": "befund.txt", "ContentType": "text/plain", "RawContent": []byte("38 °C"),
			}},
		}},
	})
	if err != nil {
		log.Fatal(err)
	}
	resp, err := http.Post(endpoint, "application/json", bytes.NewReader(body))
	if err != nil {
		log.Fatal(err)
	}
	defer resp.Body.Close()
	var out struct{ MessageId string }
	if err := json.NewDecoder(resp.Body).Decode(&out); err != nil {
		log.Fatal(err)
	}
	fmt.Println("sent", out.MessageId)
}
