"""The table of an OPP: everything a step asks, says and does.

Texts and goals are written in the statuses of ``BEWERKBAAR``. Overleg and instemming are steps too, because each is
about one exact text: who looked at an older one is refused. While a change is being made, the adopted text holds.
"""

from datetime import date

from django.utils import timezone

from opp.calculations import blocking, is_nearly_adult, is_written
from opp.enums import BEWERKBAAR, LOPEND, Status, Vervolg
from opp.forms.acties import (
    AfsluitenForm,
    BekwaamheidActieForm,
    BesprekenForm,
    EvaluerenForm,
    HorenForm,
    InstemmingForm,
    WordOppForm,
)
from opp.models import Opp
from opp.permissions import is_school, is_zorgcoordinator, mag_vaststellen
from opp.queries.opp import get_gegevens, get_huidige, get_open_versie, get_soorten, get_tekorten, get_vigerend
from opp.services import groei, handeling
from opp.services import opp as stappen
from swv.kern.zaken.forms import RedenForm
from swv.kern.zaken.register import register_workflow
from swv.kern.zaken.tabel import Data, Transition, Workflow, any_of
from swv.organisatie.models import Gebruiker

# --- what has to be so ----------------------------------------------------------------------------------------------


def guard_wet(opp: Opp, user: Gebruiker, vandaag: date) -> str:
    """Adoption without what the law asks is refused, in words."""
    versie = get_open_versie(opp)
    if versie is None:
        return "Er is geen tekst om vast te stellen."
    missing = blocking(get_tekorten(opp, vandaag, versie))
    if not missing:
        return ""
    more = f" En nog {len(missing) - 1}: zie «Wat vraagt de wet?»." if len(missing) > 1 else ""
    return f"Dit OPP voldoet nog niet aan de wet. {missing[0].tekst}{more}"


def guard_text(opp: Opp, user: Gebruiker, vandaag: date) -> str:
    """There is a text that was not adopted yet, and something stands in it."""
    versie = get_open_versie(opp)
    if versie is None:
        return "Er is geen tekst die nog vastgesteld moet worden."
    return "" if stappen.has_content(opp, versie) else "Schrijf eerst de tekst: er staat nog niets om te bespreken."


def guard_instemming(opp: Opp, user: Gebruiker, vandaag: date) -> str:
    """There is a handelingsdeel on which the parents' word is still asked, or their refusal can turn into consent."""
    texts = [each for each in (get_huidige(opp), get_vigerend(opp)) if each]
    if any(is_written(get_gegevens(opp, each, vandaag)) for each in texts):
        return ""
    return "Er is nog geen handelingsdeel. Voeg eerst een doel toe."


def guard_soort(opp: Opp, user: Gebruiker, vandaag: date) -> str:
    """There is a type of OPP that holds at this school."""
    if get_soorten(opp.school, vandaag).filter(is_opp=True).exists():
        return ""
    return "Uw samenwerkingsverband heeft nu geen soort OPP voor uw school. Vraag de beheerder er een in te stellen."


def _is_no_opp(opp: Opp) -> bool:
    return not opp.soort.is_opp


def _has_adopted_text(opp: Opp) -> bool:
    return opp.vigerend_id is not None


def _is_nearly_adult(opp: Opp) -> bool:
    return is_nearly_adult(opp.leerling.geboren_vanaf, timezone.localdate())


# --- the table ------------------------------------------------------------------------------------------------------

INSTEMMING = any_of("instemming_vastleggen")
GESPREK = any_of("bespreken", "horen")
TEKST = "tekst"  # with a text to change one goes straight on to writing
ZEKER = "Weet u zeker dat u dit OPP wilt afsluiten?"


def _changes_after(data: Data) -> str:
    """An evaluation that asks for a change starts that change at once."""
    return "bijstellen" if data["vervolg"] == Vervolg.BIJSTELLEN else ""


def _go_on(opp: Opp, data: Data) -> str:
    return TEKST if data.get("vervolg") == Vervolg.BIJSTELLEN else ""


OPP = register_workflow(Opp, Workflow[Opp](
    labels=dict(Status.choices),
    field_labels={
        "datum": "de datum", "wijze": "hoe", "uitkomst": "of zij instemmen", "conclusie": "wat is de conclusie?",
        "vervolg": "hoe gaat u verder?", "eind": "de laatste dag", "tekst": "wat er gezegd is",
        "beslist_zelf": "of de leerling zelf beslist", "soort": "welk OPP het wordt", "aanleiding": "waarom nu",
    },
    transitions=(
        Transition(
            "bespreken", "Leg het overleg vast", BEWERKBAAR, Status.BESPROKEN, is_school, required=("datum", "wijze", "hash"),
            guard=guard_text, effect=handeling.record_overleg, form=BesprekenForm, alongside=INSTEMMING | any_of("horen"),
            explain="Het gaat om het hele OPP, zoals de tekst nu is. Verandert de tekst daarna, dan bespreekt u hem opnieuw.",
            success="Het overleg is vastgelegd.",
        ),
        Transition(
            "horen", "Leg vast wat de leerling vindt", LOPEND, None, is_school, required=("wijze", "tekst"),
            effect=handeling.record_gehoord, form=HorenForm,
            alongside=INSTEMMING | any_of("bespreken", "bekwaamheid_vastleggen", "evalueren"),
            explain="Elke leerling wordt gehoord over het OPP (hoorrecht), ook voordat er een tekst is. Kon dat niet, schrijf"
            " dan waarom.",
            success="Vastgelegd wat de leerling vindt.",
        ),
        Transition(
            "instemming_vastleggen", "Leg de instemming vast",
            BEWERKBAAR | any_of(Status.VASTGESTELD, Status.GEEVALUEERD), None, is_school,
            required=("datum", "wijze", "uitkomst", "hash"), guard=guard_instemming, effect=handeling.record_instemming,
            form=InstemmingForm, alongside=GESPREK | any_of("evalueren"),
            explain="Het gaat alleen om het handelingsdeel, zoals het nu is. Leg het vast per persoon. Weigeren houdt de"
            " rest van het OPP niet tegen.",
            success="Het antwoord op het handelingsdeel is vastgelegd.",
        ),
        Transition(
            "bekwaamheid_vastleggen", "Leg vast wie beslist vanaf 18 jaar",
            any_of(*(status for status in Status.values if status != Status.AFGESLOTEN)), None, is_zorgcoordinator,
            required=("beslist_zelf",), applies=_is_nearly_adult, effect=stappen.record_bekwaamheid,
            form=BekwaamheidActieForm, alongside=GESPREK | any_of("evalueren"),
            explain="Vanaf 18 jaar neemt de leerling de plaats van de ouders in, behalve als de rechter een ander heeft"
            " aangewezen.",
            success="Vastgelegd wie vanaf 18 jaar beslist.",
        ),
        Transition(
            "word_opp", "Maak er een OPP van", LOPEND, Status.CONCEPT, is_zorgcoordinator, required=("soort", "aanleiding"),
            applies=_is_no_opp, guard=guard_soort, effect=groei.become_opp, form=WordOppForm, go_to=TEKST,
            explain="De tekst en de doelen gaan mee: u schrijft niets opnieuw. Daarna gelden de regels voor een OPP: overleg,"
            " instemming en zes weken.",
            success="Het is nu een OPP in concept, met de tekst die er al was. Vul aan wat nog ontbreekt.",
        ),
        Transition(
            "vaststellen", "Stel het OPP vast", any_of(Status.BESPROKEN), Status.VASTGESTELD, mag_vaststellen,
            guard=guard_wet, effect=stappen.adopt, primary=True, alongside=any_of("horen"),
            explain="Daarna verandert de tekst niet meer; bijstellen kan altijd.",
            confirm="U stelt het OPP vast. Daarna verandert de tekst niet meer; bijstellen kan altijd.",
            success="Het OPP is vastgesteld. De pdf wordt nu gemaakt.",
            together="U stelt deze OPP's vast. Daarna verandert de tekst niet meer; bijstellen kan altijd.",
        ),
        Transition(
            "evalueren", "Evalueer met de ouders", any_of(Status.VASTGESTELD, Status.GEEVALUEERD), Status.GEEVALUEERD,
            is_school, required=("datum", "wijze", "conclusie", "vervolg"), effect=stappen.evaluate, primary=True,
            form=EvaluerenForm, then=_changes_after, go_to=_go_on,
            alongside=INSTEMMING | any_of("bekwaamheid_vastleggen", "horen"),
            explain="Ten minste eenmaal per schooljaar, met de ouders.", success="De evaluatie is vastgelegd.",
        ),
        Transition(
            "bijstellen", "Stel bij", any_of(Status.VASTGESTELD, Status.GEEVALUEERD), Status.BIJGESTELD, is_school,
            effect=stappen.start_new_version, alongside=INSTEMMING | any_of("horen"), go_to=TEKST,
            explain="U begint met de tekst van nu. Die blijft gelden tot u de nieuwe vaststelt.",
            success="De tekst is overgenomen. Wijzig alleen wat anders wordt.",
        ),
        Transition(
            "bijstelling_intrekken", "Stop met bijstellen", any_of(Status.BIJGESTELD, Status.BESPROKEN), Status.VASTGESTELD,
            is_zorgcoordinator, reason_required=True, applies=_has_adopted_text, effect=stappen.drop_new_version,
            form=RedenForm, explain="De nieuwe tekst vervalt. De vastgestelde tekst blijft gelden.",
            success="De vorige tekst geldt gewoon door.",
        ),
        Transition(
            "afsluiten", "Sluit het OPP af",
            any_of(*(status for status in Status.values if status != Status.AFGESLOTEN)), Status.AFGESLOTEN,
            is_zorgcoordinator, required=("eind",), reason_required=True, effect=stappen.close, form=AfsluitenForm,
            explain="Bijvoorbeeld omdat de extra ondersteuning stopt of de leerling van school gaat.", confirm=ZEKER,
            success="Het OPP is afgesloten. Meld de einddatum ook af in ROD.",
        ),
    ),
))  # fmt: skip
