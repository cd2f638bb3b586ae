"""What somebody fills in at a step with a budget."""

from django import forms

from financien.begroten.models import Begroting
from swv.kern.zaken.forms import StapForm

MAX_TEKENS = 2000
TEKSTVAK = {"rows": 4}


class BegrotingstapForm(StapForm[Begroting]):
    """A step about which one may say something."""

    reason = forms.CharField(
        label="Toelichting", required=False, max_length=MAX_TEKENS, widget=forms.Textarea(attrs=TEKSTVAK)
    )


class BegrotingredenForm(StapForm[Begroting]):
    """A step that asks why: the next one who works on the budget has to know."""

    reason = forms.CharField(
        label="Toelichting", max_length=MAX_TEKENS, widget=forms.Textarea(attrs=TEKSTVAK),
        error_messages={"required": "Schrijf waarom. Dit komt in de tijdlijn."},
    )  # fmt: skip
