"""What stands beside a file that is offered: which numbers in it are no BSN although they look like one, and why."""

from collections.abc import Sequence

from django import forms

from swv.kern.forms import VerbandForm
from swv.kern.inlezen.alarm import Rijalarm
from swv.kern.invoer.bsn import GEEN_REDEN, MAX_REDEN, clean_reason

RIJEN, REDEN = "rijen_zonder_bsn", "reden_zonder_bsn"
OPNIEUW = "Vink aan wat geen BSN is en kies het bestand opnieuw. Wat u hier aangeeft, wordt met uw naam vastgelegd."


class InleesForm(VerbandForm):
    """The base of every form with a file to import. After a preview with alarms it asks which rows are false ones."""

    def get_geen_bsn(self) -> dict[str, str]:
        """{key of a ``Rijalarm``: why it is no BSN} of the rows that were ticked, as far as a reason was given."""
        ticked = self.data.getlist(RIJEN) if hasattr(self.data, "getlist") else self.data.get(RIJEN, [])
        reden = clean_reason(self.data.get(REDEN))
        return dict.fromkeys(ticked, reden) if reden else {}

    def ask_geen_bsn(self, alarmen: Sequence[Rijalarm]) -> None:
        """Show what may be a BSN, row by row, to be ticked; nothing is shown without alarms."""
        if not alarmen:
            return
        self.fields[RIJEN] = forms.MultipleChoiceField(
            label="Dit is geen BSN", required=False, widget=forms.CheckboxSelectMultiple, help_text=OPNIEUW,
            choices=[(alarm.sleutel, str(alarm)) for alarm in alarmen],
        )  # fmt: skip
        self.fields[REDEN] = forms.CharField(label="Waarom is dit geen BSN?", required=False, max_length=MAX_REDEN)
        if self[RIJEN].data and not clean_reason(self[REDEN].data):
            self.add_error(REDEN, GEEN_REDEN)
