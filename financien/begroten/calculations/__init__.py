"""Computing budget and kengetallen. Pure: no database, no clock, no settings."""
