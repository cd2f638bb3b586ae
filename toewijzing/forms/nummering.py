"""With which number the TLV's go on."""

from django import forms

from swv.kern.forms import VerbandForm


class NummeringForm(VerbandForm):
    """The number of the next TLV, and why when numbers are skipped."""

    eerste = forms.IntegerField(
        label="Nummer van de volgende TLV", min_value=1, max_value=999_999,
        widget=forms.TextInput(attrs={"class": "v-kort", "inputmode": "numeric"}),
        help_text="Het laatste nummer dat u buiten Verband uitgaf, plus één. Zonder de code van uw samenwerkingsverband.",
        error_messages={
            "invalid": "Vul een heel getal in, bijvoorbeeld 1235.",
            "min_value": "Kies een nummer van 1 tot en met 999999: een TLV-nummer heeft zes cijfers.",
            "max_value": "Kies een nummer van 1 tot en met 999999: een TLV-nummer heeft zes cijfers.",
        },
    )  # fmt: skip
    reden = forms.CharField(
        label="Waarom slaat u nummers over?", max_length=300, required=False,
        help_text="Alleen nodig als Verband al nummers uitgaf.",
    )  # fmt: skip
