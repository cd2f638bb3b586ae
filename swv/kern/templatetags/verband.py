"""How Verband writes amounts, dates and percentages, and draws icons and form controls (a builtin tag library)."""

from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from django import forms, template
from django.forms import BoundField
from django.templatetags.static import static
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString

from swv.kern.invoer.bewaren import Conflict, Wijzigform
from swv.kern.woorden import woord

register = template.Library()

LEEG = "–"
CENT = Decimal("0.01")
MAANDEN = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)
MAANDEN_KORT = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
ICOON_BIJ_TOON = {"ok": "check", "let-op": "let-op", "te-laat": "te-laat", "info": "info", "neutraal": "stip"}
# The tones of Verband in the vocabulary of the Utrecht alert component.
ALERT_BIJ_TOON = {"ok": "ok", "let-op": "warning", "te-laat": "error", "info": "info"}
TOON_BIJ_MELDING = {"success": "ok", "warning": "let-op", "error": "te-laat", "info": "info", "debug": "info"}


def _write_number(value: Decimal | int | float | str) -> str:
    """Two decimals, rounded half up, written the Dutch way: 1.234,56."""
    number = Decimal(str(value)).quantize(CENT, ROUND_HALF_UP)
    return f"{number:,.2f}".translate(str.maketrans(",.", ".,"))


def _as_day(value: date | datetime) -> date:
    """The Dutch calendar day: an aware moment is first moved to local time."""
    if isinstance(value, datetime):
        return timezone.localtime(value).date() if timezone.is_aware(value) else value.date()
    return value


@register.filter
def euro(value: Decimal | int | None) -> str:
    """An amount in euro: € 1.234,56; nothing known is a dash."""
    return LEEG if value is None or value == "" else f"€ {_write_number(value)}"


@register.filter
def procent(value: Decimal | float | None) -> str:
    """A percentage that is already a percentage: Decimal("3.46") is 3,46 %."""
    return LEEG if value is None or value == "" else f"{_write_number(value)} %"


@register.filter
def getal(value: Decimal | float | None, decimalen: int = 0) -> str:
    """A number written the Dutch way, 1.234,5; nothing known is a dash."""
    if value is None or value == "":
        return LEEG
    number = Decimal(str(value)).quantize(Decimal(1).scaleb(-decimalen), ROUND_HALF_UP)
    return f"{number:,.{decimalen}f}".translate(str.maketrans(",.", ".,"))


@register.filter
def datum(value: date | datetime | str | None) -> str:
    """A date in running text: 3 december 2026. Text passes unchanged."""
    if not isinstance(value, date):
        return value or LEEG
    day = _as_day(value)
    return f"{day.day} {MAANDEN[day.month - 1]} {day.year}"


@register.filter
def datum_kort(value: date | datetime | str | None) -> str:
    """A date in a table: 3 dec 2026. Text passes unchanged."""
    if not isinstance(value, date):
        return value or LEEG
    day = _as_day(value)
    return f"{day.day} {MAANDEN_KORT[day.month - 1]} {day.year}"


@register.filter
def datum_tijd(value: datetime | str | None) -> str:
    """A moment: 3 dec 2026, 14:02, in Dutch time. Text passes unchanged."""
    if not isinstance(value, datetime):
        return datum_kort(value)
    moment = timezone.localtime(value) if timezone.is_aware(value) else value
    return f"{datum_kort(moment)}, {moment:%H:%M}"


@register.simple_tag(name="woord")
def say_woord(code: str, sector: str = "") -> str:
    """How this is called in the sector of who reads, or in this one: {% woord "leerjaar" %}."""
    return woord(code, sector)


@register.simple_tag
def icoon(naam: str, label: str = "") -> SafeString:
    """An icon of the sprite; give a label only where no word beside it says the same."""
    meaning = format_html('role="img" aria-label="{}"', label) if label else SafeString('aria-hidden="true"')
    return format_html(
        '<svg class="v-icoon" {} focusable="false"><use href="{}#{}"></use></svg>',
        meaning,
        static("beeld/iconen.svg"),
        naam,
    )


@register.filter
def toon_icoon(toon: str) -> str:
    """The icon that goes with a tone (ok, let-op, te-laat, info, neutraal)."""
    return ICOON_BIJ_TOON.get(toon, "stip")


@register.filter
def toon_alert(toon: str) -> str:
    """The modifier of the Utrecht alert for a tone."""
    return ALERT_BIJ_TOON.get(toon, "info")


@register.filter
def melding_toon(level_tag: str) -> str:
    """The tone for the level of a django.contrib.messages message."""
    return TOON_BIJ_MELDING.get(level_tag, "info")


@register.filter
def mogelijk(acties: list[Any]) -> list[Any]:
    """The actions that are allowed now, in the given order."""
    return [actie for actie in acties if actie.allowed]


@register.filter
def niet_mogelijk(acties: list[Any]) -> list[Any]:
    """The actions that are not allowed now; each has its reason."""
    return [actie for actie in acties if not actie.allowed]


def _control_class(widget: forms.Widget) -> str:
    """The Utrecht class of a form control; groups of choices are styled through their container."""
    if isinstance(widget, forms.RadioSelect | forms.CheckboxSelectMultiple):
        return ""
    if isinstance(widget, forms.CheckboxInput):
        return "utrecht-checkbox utrecht-checkbox--html-input"
    if isinstance(widget, forms.Select):
        return "utrecht-select utrecht-select--html-select"
    if isinstance(widget, forms.Textarea):
        return "utrecht-textarea utrecht-textarea--html-textarea"
    if isinstance(widget, forms.FileInput):
        return "v-bestand"
    return "utrecht-textbox utrecht-textbox--html-input"


@register.filter
def veldsoort(field: BoundField) -> str:
    """How a field is laid out: vinkje (control before the label), groep (fieldset) or gewoon."""
    widget = field.field.widget
    if isinstance(widget, forms.CheckboxInput):
        return "vinkje"
    return "groep" if field.use_fieldset else "gewoon"


@register.filter
def was(field: BoundField) -> list[tuple[str, str]]:
    """(name, value) of the hidden fields that tell later what stood here; [] for a form that changes nothing."""
    return field.form.get_was(field.name) if isinstance(field.form, Wijzigform) else []


@register.filter
def conflicten(form: Any) -> list[tuple[BoundField, Conflict]]:
    """(field, both texts) of what somebody else changed too while this form was open."""
    found = form.conflicten if isinstance(form, Wijzigform) and form.rij is not None else {}
    return [(form[name], conflict) for name, conflict in found.items()]


@register.simple_tag
def invoer(field: BoundField, **attrs: Any) -> SafeString:
    """The control of a form field with its Utrecht class added to the classes it has."""
    widget = field.field.widget
    classes = f"{_control_class(widget)} {widget.attrs.get('class', '')}".strip()
    extra: dict[str, Any] = {name.replace("_", "-"): value for name, value in attrs.items()}
    return field.as_widget(attrs={**extra, "class": classes} if classes else extra)
