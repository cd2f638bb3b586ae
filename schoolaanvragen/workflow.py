"""The table of a request of a school: every step, whose it is, and what it does."""

from datetime import date

from schoolaanvragen.enums import BESLOTEN, VOOR_BESLUIT, Plichtstatus, Status
from schoolaanvragen.forms.stap import (
    PlichtMeldenForm,
    PlichtstapForm,
    PlichtTerugForm,
    SchooladviesForm,
    SchoolbesluitForm,
    SchoolbezwaarForm,
    SchoolvraagForm,
)
from schoolaanvragen.models import Schoolaanvraag
from schoolaanvragen.permissions import (
    is_aan_zet,
    is_aanvrager,
    is_school,
    is_secretaris,
    mag_aanvulling_vragen,
    mag_adviseren,
    mag_akkoord_geven,
    mag_besluiten,
    mag_plicht_beoordelen,
    mag_teruggeven,
)
from schoolaanvragen.queries.bedrag import find_te_veel, read_omvang
from schoolaanvragen.queries.formulier import find_ontbrekend
from schoolaanvragen.queries.orgaan import why_no_advies
from schoolaanvragen.services import aanvraag as diensten
from schoolaanvragen.services import aanvulling as aanvullingen
from schoolaanvragen.services import besluit as besluiten
from schoolaanvragen.services import plicht as plichten
from swv.kern.zaken.forms import RedenForm, ToelichtingForm
from swv.kern.zaken.register import register_workflow
from swv.kern.zaken.tabel import Transition, Workflow, any_of
from swv.organisatie.models import Gebruiker
from toewijzing.enums import Stap
from toewijzing.forms.acties import AanvullenForm
from toewijzing.models.route import VELDEN
from toewijzing.queries.ronde import why_no_ronde
from toewijzing.workflow.guards import guard_date_passed


def guard_complete(obj: Schoolaanvraag, user: Gebruiker, vandaag: date) -> str:
    """Everything that has to be there is filled in, the route knows where to go, and a round is there or not needed."""
    missing = find_ontbrekend(obj)
    if missing:
        return f"Vul eerst in: {', '.join(missing)}"
    if te_veel := find_te_veel(obj.soort, read_omvang(obj)):
        return " ".join(te_veel.values())
    obj.update_beurt(vandaag)
    if obj.wacht_op:
        named = ", ".join(VELDEN[veld].naam for veld in obj.wacht_op)
        return f"De weg van deze aanvraag hangt af van wat niet bekend is: {named}. Vul dat in, of vraag de beheerder."
    return why_no_ronde(obj, vandaag)


def guard_ronde(obj: Schoolaanvraag, user: Gebruiker, vandaag: date) -> str:
    """A round is open or comes, for a kind that needs one."""
    return why_no_ronde(obj, vandaag)


def guard_besluit(obj: Schoolaanvraag, user: Gebruiker, vandaag: date) -> str:
    """What comes before the decision was done."""
    if obj.doet == Stap.BESLUIT:
        return ""
    return f"Eerst komt een andere stap: {Stap(obj.doet).label}." if obj.doet else "Er is nu geen besluit te nemen."


def guard_advies(obj: Schoolaanvraag, user: Gebruiker, vandaag: date) -> str:
    """There is a body that can give its word, and whose word this person writes down."""
    return why_no_advies(obj, user, vandaag)


def _guard_plicht(status: str, reason: str, obj: Schoolaanvraag) -> str:
    return "" if obj.plichten.filter(status=status).exists() else reason


def guard_open(obj: Schoolaanvraag, user: Gebruiker, vandaag: date) -> str:
    """There is a duty to do."""
    return _guard_plicht(Plichtstatus.OPEN, "Alle plichten zijn gemeld. Het samenwerkingsverband kijkt ernaar.", obj)


def guard_gemeld(obj: Schoolaanvraag, user: Gebruiker, vandaag: date) -> str:
    """There is a duty to judge."""
    return _guard_plicht(Plichtstatus.GEMELD, "De school heeft nog geen plicht gemeld.", obj)


SCHOOLAANVRAAG = register_workflow(Schoolaanvraag, Workflow[Schoolaanvraag](
    labels=dict(Status.choices),
    field_labels={
        "onderwerp": "wat er ontbreekt", "uiterlijk": "uiterste datum", "advies": "het advies", "tekst": "wat u hebt gedaan", "datum": "de datum",
    },
    transitions=(
        Transition(
            "indienen", "Dien de aanvraag in", any_of(Status.CONCEPT), None, is_aanvrager, guard=guard_complete,
            effect=diensten.submit, primary=True,
            explain="De aanvraag gaat naar wie akkoord geeft, of meteen naar het samenwerkingsverband.",
            success="De aanvraag is ingediend.",
        ),
        Transition(
            "akkoord_geven", "Geef akkoord", any_of(Status.TER_AKKOORD), None, mag_akkoord_geven, guard=guard_ronde,
            effect=diensten.agree, primary=True, explain="Daarna gaat de aanvraag verder.", success="U gaf akkoord.",
        ),
        Transition(
            "vraag_aanvulling", "Vraag om aanvulling", any_of(Status.INGEDIEND), Status.ONVOLLEDIG, mag_aanvulling_vragen,
            required=("onderwerp", "uiterlijk"), effect=aanvullingen.ask_aanvulling, form=SchoolvraagForm,
            explain="De school krijgt bericht en de termijn staat stil tot het antwoord er is.",
            success="De school krijgt bericht. De termijn staat vanaf morgen stil.",
        ),
        Transition(
            "aanvullen", "Aanvulling versturen", any_of(Status.ONVOLLEDIG), Status.INGEDIEND, is_aanvrager,
            effect=aanvullingen.answer_aanvulling, primary=True, form=AanvullenForm,
            explain="Wilt u iets in de aanvraag wijzigen? Doe dat eerst bij «Vul de aanvraag in».",
            success="Uw aanvulling is verstuurd. De termijn loopt weer.",
        ),
        Transition(
            "vraag_akkoord_opnieuw", aanvullingen.VRAAG_EERST, any_of(Status.ONVOLLEDIG), None, is_aanvrager,
            applies=lambda obj: obj.doet == Stap.AKKOORD, effect=aanvullingen.ask_akkoord,
            explain="Er wordt nu meer gevraagd dan waarover akkoord is gegeven. Wie akkoord geeft, krijgt bericht. Daarna"
            " kunt u de aanvulling versturen.",
            success="Wie akkoord geeft, krijgt bericht. Wijzig nu niets meer: dan vraagt u opnieuw akkoord.",
        ),
        Transition(
            "akkoord_aanvulling", "Akkoord met wat nu gevraagd wordt", any_of(Status.ONVOLLEDIG), None, mag_akkoord_geven,
            applies=lambda obj: obj.doet == Stap.AKKOORD and bool(obj.aan_zet), effect=aanvullingen.agree_again,
            primary=True, form=ToelichtingForm,
            explain="Er wordt nu meer gevraagd dan waarover akkoord is gegeven. Geeft u geen akkoord? Zeg dat dan tegen wie"
            " de aanvraag doet.",
            success="Uw akkoord is vastgelegd.",
        ),
        Transition(
            "verder_zonder_aanvulling", "Behandel zonder de aanvulling", any_of(Status.ONVOLLEDIG), Status.INGEDIEND,
            mag_aanvulling_vragen, reason_required=True, guard=guard_date_passed, effect=aanvullingen.go_on, form=RedenForm,
            explain="U beoordeelt de aanvraag zoals hij er ligt. De school krijgt bericht.",
            success="De aanvraag is weer in behandeling, zonder de aanvulling. De school krijgt bericht.",
        ),
        Transition(
            "controleren", "Rond de controle af", any_of(Status.INGEDIEND), None, is_aan_zet, effect=diensten.check,
            primary=True, form=ToelichtingForm, explain="De aanvraag klopt en kan verder.",
            success="De controle is afgerond.",
        ),
        Transition(
            "advies_vastleggen", "Leg het advies vast", any_of(Status.INGEDIEND), None, mag_adviseren, guard=guard_advies,
            required=("orgaan", "datum", "advies"), applies=lambda obj: obj.doet == Stap.ZITTING, effect=diensten.advise,
            primary=True, form=SchooladviesForm, explain="Wie beslist, leest wat het orgaan vindt.",
            success="Het advies is vastgelegd.",
        ),
        Transition(
            "besluiten", "Neem een besluit", any_of(Status.INGEDIEND), None, mag_besluiten,
            required=("uitkomst", "motivering"), guard=guard_besluit, effect=besluiten.decide, primary=True,
            form=SchoolbesluitForm, explain="Een besluit verandert niet meer. De school krijgt een brief.",
            success="Het besluit is genomen. De brief wordt gemaakt.",
        ),
        Transition(
            "teruggeven", "Geef de aanvraag terug", any_of(Status.TER_AKKOORD, Status.INGEDIEND), None, mag_teruggeven,
            reason_required=True, effect=diensten.hand_back, form=RedenForm,
            explain="Wie de aanvraag deed, past haar aan en dient haar opnieuw in.", success="De aanvraag is teruggegeven.",
        ),
        Transition(
            "intrekken", "Trek de aanvraag in", VOOR_BESLUIT, Status.INGETROKKEN, is_aanvrager, reason_required=True,
            effect=diensten.withdraw, form=RedenForm, explain="Er komt geen besluit meer.",
            success="De aanvraag is ingetrokken.",
        ),
        Transition(
            "plicht_melden", "Meld wat u hebt gedaan", any_of(Status.LOOPT), None, is_school,
            required=("plicht", "datum", "tekst"), guard=guard_open, effect=plichten.report, primary=True,
            form=PlichtMeldenForm, explain="Het samenwerkingsverband kijkt of het klaar is.",
            success="Uw melding is verstuurd.",
        ),
        Transition(
            "plicht_aanvaarden", "Aanvaard een plicht", any_of(Status.LOOPT), None, mag_plicht_beoordelen, required=("plicht",),
            guard=guard_gemeld, effect=plichten.accept, primary=True, form=PlichtstapForm,
            explain="De school heeft dit gedaan. Na de laatste plicht is de aanvraag afgerond.",
            success="De plicht is klaar.",
        ),
        Transition(
            "plicht_teruggeven", "Geef een plicht terug", any_of(Status.LOOPT), None, mag_plicht_beoordelen, required=("plicht",),
            reason_required=True, guard=guard_gemeld, effect=plichten.return_plicht, form=PlichtTerugForm,
            explain="De school leest waarom en doet het opnieuw.", success="De plicht is teruggegeven.",
        ),
        Transition(
            "bezwaar_vastleggen", "Leg een bezwaar vast", BESLOTEN, None, is_secretaris, required=("datum", "uitkomst"),
            applies=lambda obj: obj.soort.is_awb_besluit, effect=diensten.record_bezwaar, form=SchoolbezwaarForm,
            explain="Alleen de dag en de uitkomst. De behandeling zelf houdt u buiten Verband bij.",
            success="Het bezwaar is vastgelegd.",
        ),
    ),
))  # fmt: skip
