"""Forms of reference data and of imports, and the fields that all forms of the money share."""
