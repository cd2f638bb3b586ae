"""What a password may not be, in Dutch: the translation that comes with Django misses a sentence."""

from django.contrib.auth.password_validation import MinimumLengthValidator, UserAttributeSimilarityValidator


class Minimumlengte(MinimumLengthValidator):
    """Long enough."""

    def get_error_message(self) -> str:
        """What is wrong, and what will do."""
        return f"Dit wachtwoord is te kort. Kies er een van minstens {self.min_length} tekens."


class NietZoalsUzelf(UserAttributeSimilarityValidator):
    """Not like one's own name or address, which others know."""

    def get_error_message(self) -> str:
        """What is wrong; which of the two doesn't matter."""
        return "Dit wachtwoord lijkt te veel op uw naam of e-mailadres. Kies een ander."
