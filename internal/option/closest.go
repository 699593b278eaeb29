package option

import (
	"cmp"
	"slices"
	"strings"
)

// Closest returns up to three of the known words that someone who wrote word
// may have meant, the closest first.
func Closest(word string, known []string) []string {
	type candidate struct {
		word string
		far  int
	}
	var list []candidate
	for _, k := range known {
		far := distance(word, k)
		if word != "" && strings.Contains(k, word) {
			far = min(far, 1)
		}
		if far <= max(1, len(word)/3) {
			list = append(list, candidate{k, far})
		}
	}
	slices.SortStableFunc(list, func(a, b candidate) int { return cmp.Compare(a.far, b.far) })
	var words []string
	for _, c := range list[:min(3, len(list))] {
		words = append(words, c.word)
	}
	return words
}

// distance counts the bytes to insert, delete or replace to turn a into b.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := diagonal
			if a[i] != b[j] {
				cost = 1 + min(diagonal, row[j], row[j+1])
			}
			diagonal, row[j+1] = row[j+1], cost
		}
	}
	return row[len(b)]
}
