"""Reference data and income in the API."""
