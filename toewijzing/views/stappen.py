"""What each step of the request form shows and how it is saved.

``show`` gives the context; ``save`` gives None when all is saved, else (context, status) to show the step again.
"""

from dataclasses import dataclass
from typing import Any, Protocol

from django.core.exceptions import ValidationError
from django.db.models import OuterRef, Subquery, prefetch_related_objects
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.utils.text import capfirst

from leerlingen.enums import Documentsoort
from leerlingen.models import Document, Gezagdrager
from swv.kern.invoer import add_errors
from swv.kern.zaken.engine import get_actions
from swv.organisatie.verzoek import Verzoek
from toewijzing.calculations.antwoord import describe_antwoord, is_leeg, make_vorm
from toewijzing.calculations.formulier import describe_wachten, get_feitvelden
from toewijzing.enums import BIJLAGECHECKS, BINNEN_SCHOOL, Checksoort, Vraagstap
from toewijzing.enums import Stap as Aanvraagstap
from toewijzing.forms.aanvraag import ANTWOORD, AanvraagStapForm, BijlageForm
from toewijzing.models import Aanvraag, AanvraagDocument
from toewijzing.presentatie.bedrag import explain_gevraagd
from toewijzing.presentatie.omschrijving import describe_vraag
from toewijzing.queries.brief import decides_alone
from toewijzing.queries.compleet import BIJLAGESOORT, get_bijlagesoort, get_missing, name_item
from toewijzing.queries.formulier import find_niet_mee, select_items, to_deel, to_mapping
from toewijzing.queries.grens import get_vragen
from toewijzing.queries.opp import get_from_opp
from toewijzing.queries.ronde import tell_ronde
from toewijzing.queries.zienswijze import get_overgeslagen
from toewijzing.views.basis import AKKOORD_DOOR, get_aanvraag
from toewijzing.views.bewaren import save_form
from toewijzing.views.zienswijze import Gehoordstap

Context = dict[str, Any]
Result = tuple[Context, int] | None
ORDER = list(Vraagstap.values)


def next_step(stap: str) -> str:
    """The step after this one; after the last one itself. Raises ValueError for an unknown step."""
    return ORDER[min(ORDER.index(stap) + 1, len(ORDER) - 1)]


def previous_step(stap: str) -> str:
    """The step before this one, or "" before the first. Raises ValueError for an unknown step."""
    place = ORDER.index(stap)
    return ORDER[place - 1] if place else ""


class Formulierstap(Protocol):
    def show(self, request: Verzoek, zaak: Aanvraag) -> Context:
        """What the template of the step shows."""

    def save(self, request: Verzoek, zaak: Aanvraag) -> Result:
        """None when all was saved, else (context, status) to show the step once more."""


# --- the pupil ------------------------------------------------------------------------------------------------------


class Leerlingstap:
    """What the dossier knows, to agree with or to change there."""

    def show(self, request: Verzoek, zaak: Aanvraag) -> Context:
        """Who has authority, and the age of the pupil in words: «12», or «11 of 12»."""
        vandaag = timezone.localdate()
        return {
            "gezagdragers": [Gezagdrager(**gezag) for gezag in zaak.gezagdragers],
            "leeftijd": zaak.leerling.leeftijd_tekst(vandaag),
            "beslist_zelf": decides_alone(zaak.leerling, vandaag),
        }

    def save(self, request: Verzoek, zaak: Aanvraag) -> Result:
        """Nothing is asked here: what is wrong, one changes in the dossier."""
        return None


# --- fields and questions -------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Veldenstap:
    """Fields and open questions, saved after every change and once more when the step is sent."""

    stap: str

    def show(self, request: Verzoek, zaak: Aanvraag) -> Context:
        """The fields of this step, filled in with what is stored."""
        return self._context(AanvraagStapForm(aanvraag=zaak, stap=self.stap).watch(zaak, request.user.pk), zaak)

    def save(self, request: Verzoek, zaak: Aanvraag) -> Result:
        """409 with both texts where somebody else wrote in between, 400 with what is wrong; then nothing is saved."""
        form = AanvraagStapForm(request.POST, aanvraag=zaak, stap=self.stap).watch(zaak, request.user.pk)
        if form.is_valid():
            try:
                save_form(zaak, form, form.gewijzigd)
            except ValidationError as problem:
                add_errors(form, problem)
            else:
                form.log_false_alarms(door=request.user, object_soort="aanvraag", object_id=zaak.pk)
                return self._ask_more(request, form)
        return self._context(form, zaak), 409 if form.conflicten else 400

    def _ask_more(self, request: Verzoek, before: AanvraagStapForm) -> Result:
        """The step once more when the answers brought a question that is required; else on to the next."""
        if not any(vraag.regels for vraag in before.aanvraag.soort.vragen.all()):
            return None
        zaak = get_aanvraag(request, before.aanvraag.nummer)
        prefetch_related_objects([zaak], "soort__vragen", "soort__checklist")
        form = AanvraagStapForm(aanvraag=zaak, stap=self.stap).watch(zaak, request.user.pk)
        fresh = [name for name, field in form.fields.items() if name not in before.fields and field.required]
        if not any(is_leeg(zaak.antwoorden.get(name.removeprefix(ANTWOORD), "")) for name in fresh):
            return None
        return {**self._context(form, zaak), "erbij": [form[name].label for name in fresh]}, 200

    def _context(self, form: AanvraagStapForm, zaak: Aanvraag) -> Context:
        return {
            "form": form,
            "uit_opp": known_from_opp(form, zaak),
            "bekend": zaak.gevraagd_van if "gevraagd_van" in form.fields and not form.is_bound else None,
        }


def known_from_opp(form: AanvraagStapForm, zaak: Aanvraag) -> dict[str, str]:
    """{field: text} of open questions whose answer is what the OPP says: shown as known, not asked again."""
    questions = [name for name in form.fields if name.startswith(ANTWOORD)]
    found = get_from_opp(zaak) if questions and not form.errors else {}
    return {name: found[name.removeprefix(ANTWOORD)] for name in questions if name.removeprefix(ANTWOORD) in found}


# --- documents ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Checkrij:
    """One document the checklist asks, what there is of it, and what is still to do."""

    label: str
    documenten: list[Any]
    ontbreekt: str
    url: str = ""
    # What is not known yet and decides whether it is needed.
    wacht_op: str = ""


def get_eigen(zaak: Aanvraag) -> list[tuple[str, str]]:
    """(code, name) of the kinds of document of this swv's own that the checklist of this request has."""
    items = select_items(zaak, timezone.localdate())
    return [(item.code, item.label) for item, _ in items if item.soort == Checksoort.EIGEN_DOCUMENT]


class Documentenstap:
    """What the checklist asks next to what is there."""

    def show(self, request: Verzoek, zaak: Aanvraag) -> Context:
        """The checklist, and an empty form for one more file."""
        return documents_context(request, zaak, BijlageForm(eigen=get_eigen(zaak)))

    def save(self, request: Verzoek, zaak: Aanvraag) -> Result:
        """Nothing left to save: every document went along when it was added."""
        return None


def opp_url(zaak: Aanvraag) -> str:
    """Where the school writes or records the OPP that this request needs."""
    if nummer := getattr(zaak, "opp_open", ""):
        return reverse("opp:opp", args=[nummer])
    return f"{reverse('opp:nieuw')}?{urlencode({'leerling': zaak.leerling.nummer})}"


def documents_context(request: Verzoek, zaak: Aanvraag, form: BijlageForm) -> Context:
    """What the checklist asks with what goes along for it, the other documents, and those still in the dossier."""
    bijlage = AanvraagDocument.objects.filter(aanvraag=zaak, document=OuterRef("pk"))
    dossier = Document.objects.visible_to(request.user).filter(leerling=zaak.leerling_id)
    documenten = list(
        dossier.annotate(
            bijlage_id=Subquery(bijlage.values("pk")[:1]), bijlagesoort=Subquery(bijlage.values(als=BIJLAGESOORT)[:1])
        )
    )
    attached = [document for document in documenten if document.bijlage_id]
    vandaag = timezone.localdate()
    gaps = {item.code.removeprefix("document:"): item.tekst for item in get_missing(zaak, vandaag)}
    asked = [(item, stand) for item, stand in select_items(zaak, vandaag) if item.soort in BIJLAGECHECKS]
    velden = get_feitvelden([to_deel(to_mapping(vraag)) for vraag in zaak.soort.vragen.all()])
    soorten = {get_bijlagesoort(item) for item, _ in asked}
    return {
        "form": form,
        "checklist": [
            Checkrij(
                name_item(item), [each for each in attached if each.bijlagesoort == get_bijlagesoort(item)],
                gaps.get(f"groep:{item.groep}" if item.groep else get_bijlagesoort(item), ""),
                opp_url(zaak) if item.documentsoort == Documentsoort.OPP else "", describe_wachten(stand, velden),
            )
            for item, stand in asked
        ],
        "eigen": get_eigen(zaak),
        "overig": [document for document in attached if document.bijlagesoort not in soorten],
        "in_dossier": [document for document in documenten if not document.bijlage_id],
        "mag_weglaten": zaak.status in BINNEN_SCHOOL,
    }  # fmt: skip


# --- the end --------------------------------------------------------------------------------------------------------


class Controlestap:
    """What is missing, with the way to each gap; or the button that sends the request on."""

    def show(self, request: Verzoek, zaak: Aanvraag) -> Context:
        """The whole request to read again, and the step with which it leaves: «vraag akkoord» or «aanvullen»."""
        vandaag, acties = timezone.localdate(), {action.name: action for action in get_actions(zaak, request.user)}
        verder = acties.get("vraag_akkoord") or acties.get("meteen_indienen") or acties.get("aanvullen")
        vragen = [to_mapping(vraag) for vraag in get_vragen(zaak, vandaag)]
        antwoorden = [
            (vraag["label"], describe_antwoord(make_vorm(vraag), zaak.antwoorden.get(vraag["code"], "")))
            for vraag in vragen
        ]
        door = AKKOORD_DOOR.get(zaak.aan_zet, "") if zaak.doet == Aanvraagstap.AKKOORD else ""
        uitleg = "Daarmee gaat de aanvraag naar het samenwerkingsverband."
        if door:
            uitleg = f"{capfirst(door)} geeft akkoord. Pas daarna gaat de aanvraag naar het samenwerkingsverband."
        return {
            "verder": verder,
            "gevraagd": describe_vraag(zaak),
            "som": explain_gevraagd(zaak),
            "overgeslagen": get_overgeslagen(zaak, vandaag),
            "antwoorden": antwoorden,
            "niet_mee": find_niet_mee(zaak, vandaag),
            "akkoord_uitleg": uitleg,
            "ronde": tell_ronde(zaak, vandaag),
        }

    def save(self, request: Verzoek, zaak: Aanvraag) -> Result:
        """Nothing is asked here; sending the request on is a step of its own."""
        return None


STAPPEN: dict[str, Formulierstap] = {
    Vraagstap.LEERLING: Leerlingstap(),
    Vraagstap.VRAAG: Veldenstap(Vraagstap.VRAAG),
    Vraagstap.ONDERBOUWING: Veldenstap(Vraagstap.ONDERBOUWING),
    Vraagstap.GEHOORD: Gehoordstap(),
    Vraagstap.DOCUMENTEN: Documentenstap(),
    Vraagstap.CONTROLE: Controlestap(),
}
