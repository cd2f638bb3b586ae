"""Computing the income of a year. Pure: no database, no clock, no settings."""
