// Package godotenv stands in for github.com/joho/godotenv.
package godotenv

// Load reads .env files into the environment.
func Load(filenames ...string) error { return nil }
