"""Breadcrumbs, buttons, badges and empty lists: their markup stands here once (a builtin tag library).

A link is given as the name of an address with its arguments (``'opp:opp' opp.nummer``), with ``achter`` for what comes
behind it ("?leerling=L-7K2P9QH", "#doelen"), or as ``url`` when the page has it already.
"""

import re
from typing import Any

from django import template
from django.template.context import Context
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from swv.kern.templatetags.verband import icoon as draw_icon
from swv.kern.templatetags.verband import toon_alert, toon_icoon

register = template.Library()

# The kinds of button as pages name them, in the vocabulary of the Utrecht button component.
SOORTEN = {"primair": "primary-action", "tweede": "secondary-action", "stil": "subtle"}
PIJLEN = {"ascending": "pijl-omhoog", "descending": "pijl-omlaag"}


_CEL = re.compile(r"<(tr|td|th)\b")


def _find_url(naam: str, args: tuple[Any, ...], url: str, achter: str) -> str:
    return f"{reverse(naam, args=args) if naam else url}{achter}"


def _write_attributes(attrs: dict[str, Any]) -> SafeString:
    """`` name="value"`` for each; True is an attribute without value, and what is empty or None is left out."""
    shown = [(name.replace("_", "-"), value) for name, value in attrs.items() if value not in ("", None, False)]
    return format_html_join(
        "", "{}", ((format_html(" {}" if value is True else ' {}="{}"', name, value),) for name, value in shown)
    )


def _choose_classes(base: str, soort: str, klein: bool, klasse: str = "") -> str:
    """The classes of a button or link of this kind. Raises KeyError for a kind that isn't in SOORTEN."""
    return f"{base}--{SOORTEN[soort]}{' v-knop-klein' if klein else ''}{f' {klasse}' if klasse else ''}"


@register.simple_tag
def kruimel(label: Any, naam: str = "", *args: Any, url: str = "") -> SafeString:
    """One step of the breadcrumbs; without an address it is the page itself."""
    if not (naam or url):
        return format_html('<li class="utrecht-breadcrumb-nav__item" aria-current="page">{}</li>', label)
    return format_html(
        '<li class="utrecht-breadcrumb-nav__item"><a class="utrecht-breadcrumb-nav__link" href="{}">{}</a></li>',
        _find_url(naam, args, url, ""),
        label,
    )


@register.simple_block_tag
def met_koppen(content: SafeString, kolommen: list[Any] | str, eerst: str = "") -> SafeString:
    """The rows of a list, of which each cell says under which heading it stands: a narrow screen has no heading above.

    ``kolommen`` are those of a list, or their headings with a comma between; ``eerst`` is the heading of a cell before
    them. The rows hold no table themselves.
    """
    labels = kolommen.split(",") if isinstance(kolommen, str) else [kolom.label for kolom in kolommen]
    koppen, plek = [*([eerst] if eerst else []), *labels], iter(())

    def mark(match: re.Match[str]) -> str:
        nonlocal plek
        if match[1] == "tr":
            plek = iter(koppen)
            return '<tr role="row"'
        role = "rowheader" if match[1] == "th" else "cell"
        return format_html('<{} role="{}" data-kop="{}"', match[1], role, next(plek, ""))

    return SafeString(_CEL.sub(mark, content))


def _draw_button(
    content: Any,
    soort: str,
    *,
    klein: bool = False,
    gevaar: bool = False,
    bevestig: str = "",
    ja: str = "",
    **attrs: Any,
) -> SafeString:
    return format_html(
        '<button class="utrecht-button {}"{}>{}</button>',
        _choose_classes("utrecht-button", soort, klein, "utrecht-button--danger" if gevaar else ""),
        _write_attributes({**attrs, "data_bevestig": bevestig, "data_bevestig_knop": ja}),
        content,
    )


def _draw_link(
    content: Any, url: str, soort: str, *, klein: bool = False, klasse: str = "", **attrs: Any
) -> SafeString:
    return format_html(
        '<a class="utrecht-button-link utrecht-button-link--html-a {}" href="{}"{}>{}</a>',
        _choose_classes("utrecht-button-link", soort, klein, klasse),
        url,
        _write_attributes(attrs),
        content,
    )


@register.simple_block_tag
def knop(content: SafeString, soort: str = "primair", **options: Any) -> SafeString:
    """A button, with its words (and icon) between the tags.

    Options are ``klein``, ``gevaar`` (it can't be undone), ``bevestig`` and ``ja`` (question and button of the dialog
    that asks first); any other is an attribute (``name="status"``, ``data_afdrukken=True``).
    """
    return _draw_button(SafeString(content.strip()), soort, **options)


@register.simple_block_tag
def knoplink(
    content: SafeString,
    naam: str = "",
    *args: Any,
    url: str = "",
    achter: str = "",
    soort: str = "tweede",
    **options: Any,
) -> SafeString:
    """A link that looks like a button, with its words (and icon) between the tags.

    Options are ``klein`` and ``klasse`` (one more class); any other is an attribute.
    """
    return _draw_link(SafeString(content.strip()), _find_url(naam, args, url, achter), soort, **options)


@register.simple_tag
def knoppenrij(
    label: str, naam: str = "", *args: Any, url: str = "", achter: str = "", terug: str = "Annuleer", **options: Any
) -> SafeString:
    """The row below a form: the button that sends it and, with an address, the link away from it.

    Options are those of ``knop``.
    """
    weg = _find_url(naam, args, url, achter)
    return format_html(
        '<div class="v-knoppen">{}{}</div>',
        _draw_button(label, options.pop("soort", "primair"), **options),
        _draw_link(terug, weg, "stil") if weg else "",
    )


@register.simple_block_tag
def zin(content: SafeString) -> SafeString:
    """What stands between the tags as one line, to give to another tag: ``{% zin as vraag %}…{% endzin %}``."""
    return SafeString(" ".join(content.split()))


@register.simple_tag
def badge(label: Any, toon: str = "", icoon: str = "") -> SafeString:
    """The state of something in a word, a tone (ok, let-op, te-laat, info, neutraal) and an icon."""
    kies = toon or "neutraal"
    return format_html(
        '<span class="utrecht-status-badge v-badge v-badge--{}">{}<span>{}</span></span>',
        kies,
        draw_icon(icoon or toon_icoon(kies)),
        label,
    )


@register.simple_block_tag
def leeg(
    content: SafeString, titel: str, naam: str = "", *args: Any, url: str = "", knop: str = "", icoon: str = "map"
) -> SafeString:
    """An empty list: what is not there, why (between the tags) and, with an address, what to do about it."""
    uitleg, weg = SafeString(content.strip()), _find_url(naam, args, url, "")
    return format_html(
        '<div class="v-leeg"><span class="v-leeg__beeld">{}</span><h2 class="v-leeg__titel">{}</h2>{}{}</div>',
        draw_icon(icoon or "map"),
        titel,
        format_html('<p class="v-leeg__uitleg">{}</p>', uitleg) if uitleg else "",
        _draw_link(knop, weg, "tweede") if weg else "",
    )


@register.simple_block_tag
def melding(content: SafeString, toon: str = "info", titel: str = "") -> SafeString:
    """Something to know about this page, with its tone and, if it has one, a title."""
    return format_html(
        '<div class="utrecht-alert utrecht-alert--{} v-melding"><div class="utrecht-alert__icon">{}</div>'
        '<div class="utrecht-alert__content">{}<p>{}</p></div></div>',
        toon_alert(toon),
        draw_icon(toon_icoon(toon)),
        format_html('<p class="v-melding__titel">{}</p>', titel) if titel else "",
        SafeString(content.strip()),
    )


@register.simple_tag(takes_context=True)
def kolomkop(context: Context, label: str, veld: str = "", getal: bool = False) -> SafeString:
    """A column heading; one with a ``veld`` sorts (the context has ``request`` and ``volgorde``, see choose_order)."""
    klasse = SafeString(' class="v-getal"') if getal else SafeString("")
    if not veld:
        return format_html('<th scope="col"{}>{}</th>', klasse, label)
    stand = {veld: "ascending", f"-{veld}": "descending"}.get(context["volgorde"], "")
    query = context["request"].GET.copy()
    query.pop("na", None)
    query["volgorde"] = f"-{veld}" if stand == "ascending" else veld
    return format_html(
        '<th scope="col"{}{}><a class="v-kolomkop" href="?{}">{}{}</a></th>',
        klasse,
        format_html(' aria-sort="{}"', stand) if stand else "",
        query.urlencode(),
        label,
        format_html(" {}", draw_icon(PIJLEN[stand])) if stand else "",
    )
