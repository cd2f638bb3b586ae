"""Forms of the allocation process."""

from toewijzing.forms.acties import ACTIE_FORMULIEREN, ActieForm

__all__ = ["ACTIE_FORMULIEREN", "ActieForm"]
