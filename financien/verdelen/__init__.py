"""Distribution: models of rules, their outcome with its trace, what-if, letters and payment schedule."""
