"""Budget and realisation: the meerjarenbegroting, what was really spent, balans and kengetallen."""
