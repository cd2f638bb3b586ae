"""The table of a thuiszitter: everything a step asks, says and does."""

from datetime import date

from swv.kern.zaken.forms import RedenForm
from swv.kern.zaken.register import register_workflow
from swv.kern.zaken.tabel import Transition, Workflow, any_of
from swv.organisatie.models import Gebruiker
from thuiszitters.enums import LOPEND, THUIS, Status
from thuiszitters.forms.acties import (
    ActieAfrondenForm,
    ActieToevoegenForm,
    AfspraakForm,
    BeeindigenForm,
    EscalerenForm,
    InterventieAfrondenForm,
    InterventieForm,
    OppakkenForm,
    OverlegForm,
    PeriodeForm,
    RegisseurForm,
    SchoolForm,
    TerugkeerForm,
    WeerThuisForm,
)
from thuiszitters.forms.situatie import SituatieForm
from thuiszitters.models import Thuiszitter
from thuiszitters.permissions import is_betrokken, is_swv
from thuiszitters.queries.zaak import (
    find_nieuwe_school,
    get_lopende_interventies,
    get_open_afspraken,
    get_open_treden,
    get_opvolgers,
)
from thuiszitters.services import begeleiding, zaak

# --- what has to be so ----------------------------------------------------------------------------------------------


def guard_open_interventie(obj: Thuiszitter, user: Gebruiker, vandaag: date) -> str:
    """There is an intervention or offer whose result can be told."""
    known = getattr(obj, "heeft_interventie", None)  # see queries.zaak.with_counts
    found = get_lopende_interventies(obj).exists() if known is None else known
    return "" if found else "Er loopt geen interventie of aanbod."


def guard_open_afspraak(obj: Thuiszitter, user: Gebruiker, vandaag: date) -> str:
    """There is an agreement that can be closed."""
    known = getattr(obj, "heeft_afspraak", None)
    found = get_open_afspraken(obj).exists() if known is None else known
    return "" if found else "Er staat geen afspraak open."


def guard_nazorg_due(obj: Thuiszitter, user: Gebruiker, vandaag: date) -> str:
    """The check takes place some weeks after the return, not before."""
    if obj.nazorg_op and vandaag < obj.nazorg_op:
        return f"De controle is op {obj.nazorg_op:%d-%m-%Y}. Valt de leerling eerder uit? Kies dan «weer thuis»."
    return ""


def guard_nieuwe_school(obj: Thuiszitter, user: Gebruiker, vandaag: date) -> str:
    """The pupil is enrolled today at another school than that of the case."""
    known = getattr(obj, "heeft_nieuwe_school", None)
    found = find_nieuwe_school(obj, vandaag) is not None if known is None else known
    return "" if found else "De leerling staat vandaag niet op een andere school ingeschreven."


def guard_somebody_else(obj: Thuiszitter, user: Gebruiker, vandaag: date) -> str:
    """There is somebody beside who leads the case now who can lead it."""
    known = getattr(obj, "heeft_opvolger", None)
    found = get_opvolgers(obj, vandaag).exists() if known is None else known
    return "" if found else "Er is niemand anders die de regie kan krijgen."


def guard_trede_left(obj: Thuiszitter, user: Gebruiker, vandaag: date) -> str:
    """Of the ladder there is a step left that this person decides on."""
    known = getattr(obj, "heeft_trede", None)
    found = get_open_treden(obj, user, vandaag).exists() if known is None else known
    return "" if found else "Er is geen trede meer die u kunt zetten."


# --- the table ------------------------------------------------------------------------------------------------------

# What people do for the pupil side by side. What of it would overwrite the same from a colleague is left out at itself.
WERK = any_of(
    "actie_afronden", "actie_toevoegen", "overleg_vastleggen", "afspraak_bijwerken", "interventie_toevoegen",
    "interventie_afronden", "terugkeer_plannen", "situatie_wijzigen", "regisseur_wijzigen", "escaleren",
)  # fmt: skip
# Moving the case closes or plans actions, so it is only beside what does not touch those.
ZONDER_ACTIES = WERK - any_of("actie_afronden", "actie_toevoegen", "regisseur_wijzigen", "escaleren")
SLUIT = "De zaak sluit. Dit kunt u niet terugdraaien."

THUISZITTER = register_workflow(Thuiszitter, Workflow[Thuiszitter](
    labels=dict(Status.choices),
    field_labels={
        "actie": "wat er nu gebeurt", "uiterlijk": "uiterlijk", "gedane_actie": "welke actie", "van": "eerste dag",
        "einddatum": "terug op", "wat": "wat", "tot": "einddatum", "stappen": "uren per week",
        "afspraakstatus": "nagekomen", "trede": "trede",
    },
    transitions=(
        Transition(
            "oppakken", "Pak de melding op", any_of(Status.GEMELD), Status.IN_ONDERZOEK, is_swv,
            required=("actie", "uiterlijk"), effect=zaak.take_up, primary=True, form=OppakkenForm,
            alongside=ZONDER_ACTIES, explain="U neemt de regie en plant wat er als eerste gebeurt.",
            success="De melding is opgepakt.",
        ),
        Transition(
            "bevestigen", "Bevestig: dit is een thuiszitter", any_of(Status.GEMELD, Status.IN_ONDERZOEK), Status.ACTIEF,
            is_swv, required=("actie", "uiterlijk"), effect=zaak.confirm, primary=True, form=ActieToevoegenForm,
            alongside=ZONDER_ACTIES, success="De leerling staat als thuiszitter in begeleiding.",
            explain="De leerling zit echt thuis. Plan wat er nu gebeurt: er is altijd een volgende actie.",
        ),
        Transition(
            "actie_afronden", "Rond een actie af", LOPEND, None, is_betrokken, required=("gedane_actie", "resultaat"),
            effect=zaak.finish_actie, primary=True, form=ActieAfrondenForm, alongside=WERK, success="De actie is afgerond.",
        ),
        Transition(
            "actie_toevoegen", "Voeg een actie toe", LOPEND, None, is_betrokken, required=("actie", "uiterlijk"),
            effect=zaak.plan_actie, form=ActieToevoegenForm, alongside=WERK, in_bar=False,
            success="De actie staat erbij.",
        ),
        Transition(
            "overleg_vastleggen", "Leg een overleg vast", LOPEND, None, is_betrokken,
            required=("soort", "datum", "aanwezig"), effect=begeleiding.record_overleg, form=OverlegForm, alongside=WERK,
            in_bar=False, success="Het overleg is vastgelegd.",
        ),
        Transition(
            "afspraak_bijwerken", "Werk een afspraak bij", LOPEND, None, is_betrokken,
            required=("afspraak", "afspraakstatus"), guard=guard_open_afspraak, effect=begeleiding.update_afspraak,
            form=AfspraakForm, alongside=WERK - any_of("afspraak_bijwerken"), in_bar=False,
            success="De afspraak is bijgewerkt.",
        ),
        Transition(
            "interventie_toevoegen", "Voeg een interventie of aanbod toe", THUIS, None, is_betrokken,
            required=("soort", "wat", "van"), effect=begeleiding.add_interventie, form=InterventieForm, alongside=WERK,
            in_bar=False, success="Dit staat bij de zaak.",
        ),
        Transition(
            "interventie_afronden", "Leg het resultaat van een interventie vast", LOPEND, None, is_betrokken,
            required=("interventie", "tot", "resultaat"), guard=guard_open_interventie,
            effect=begeleiding.finish_interventie, form=InterventieAfrondenForm,
            alongside=WERK - any_of("interventie_afronden"), in_bar=False, success="Het resultaat is vastgelegd.",
        ),
        Transition(
            "terugkeer_plannen", "Maak een terugkeerschema", THUIS, None, is_betrokken, required=("stappen",),
            effect=begeleiding.plan_terugkeer, form=TerugkeerForm, alongside=WERK - any_of("terugkeer_plannen"),
            in_bar=False, success="Het schema is bewaard.",
            explain="Hoeveel uur per week gaat de leerling naar school, en vanaf wanneer? Een schema dat er al is, vervalt.",
        ),
        Transition(
            "situatie_wijzigen", "Wijzig oorzaak, belemmering of zorg", LOPEND, None, is_betrokken,
            effect=zaak.describe_situatie, form=SituatieForm, alongside=WERK - any_of("situatie_wijzigen"), in_bar=False,
            explain="Alleen de school en het samenwerkingsverband zien dit.", success="Dit is bewaard.",
        ),
        Transition(
            "periode_wijzigen", "Wijzig categorie of eerste dag", THUIS, None, is_betrokken,
            required=("categorie", "van"), effect=zaak.change_periode, form=PeriodeForm, alongside=WERK, in_bar=False,
            explain="Wat er stond, blijft bewaard: een opgave van toen kunt u altijd nog precies zo maken.",
            success="De categorie en de dagen zijn bewaard.",
        ),
        Transition(
            "regisseur_wijzigen", "Draag de regie over", LOPEND, None, is_swv, required=("casusregisseur",),
            guard=guard_somebody_else, effect=zaak.change_regisseur, form=RegisseurForm,
            alongside=WERK - any_of("regisseur_wijzigen"), success="De regie is overgedragen.",
        ),
        Transition(
            "school_overdragen", "Draag de zaak over aan de nieuwe school", LOPEND, None, is_swv,
            guard=guard_nieuwe_school, effect=zaak.change_school, form=SchoolForm, alongside=ZONDER_ACTIES,
            explain="De nieuwe school ziet de hele zaak en gaat ermee verder. De vorige school ziet hem niet meer.",
            confirm="De nieuwe school ziet straks de hele zaak, de vorige niet meer. Dit kunt u niet terugdraaien.",
            success="De zaak is overgedragen aan de nieuwe school.",
        ),
        Transition(
            "escaleren", "Zet een trede op de escalatieladder", THUIS, None, is_swv, required=("trede",),
            reason_required=True, guard=guard_trede_left, effect=begeleiding.escalate, form=EscalerenForm,
            alongside=WERK - any_of("escaleren"), explain="Iedereen die bij de trede hoort, krijgt bericht.",
            success="De trede is gezet. Wie erbij hoort, krijgt bericht.",
        ),
        Transition(
            "beeindigen", "De leerling is terug of geplaatst", THUIS, Status.NAZORG, is_betrokken,
            required=("einddatum", "bestemming"), effect=zaak.end_absence, form=BeeindigenForm, alongside=ZONDER_ACTIES,
            explain="Het verzuim eindigt. Na zes weken controleert iemand of het goed gaat.",
            success="Het verzuim is beëindigd. De controle staat gepland.",
        ),
        Transition(
            "geen_thuiszitter", "Geen thuiszitter", THUIS, Status.AFGESLOTEN, is_swv, reason_required=True,
            effect=zaak.reject, form=RedenForm, alongside=ZONDER_ACTIES,
            explain="Bijvoorbeeld verhuisd of elders ingeschreven. De zaak sluit en telt niet meer mee.",
            confirm="De zaak sluit en telt niet meer mee. Dit kunt u niet terugdraaien.",
            success="De zaak is gesloten en telt niet meer mee.",
        ),
        Transition(
            "nazorg_afronden", "Controle gedaan: sluit de zaak", any_of(Status.NAZORG), Status.AFGESLOTEN, is_betrokken,
            reason_required=True, guard=guard_nazorg_due, effect=zaak.close_case, primary=True, form=RedenForm,
            alongside=ZONDER_ACTIES, confirm=SLUIT,
            explain="Schrijf hoe het met de leerling gaat. De zaak sluit en de gemeente ziet hem niet meer.",
            success="De zaak is gesloten.",
        ),
        Transition(
            "weer_thuis", "De leerling zit weer thuis", any_of(Status.NAZORG), Status.ACTIEF, is_betrokken,
            required=("categorie", "van", "actie", "uiterlijk"), effect=zaak.restart, form=WeerThuisForm,
            alongside=ZONDER_ACTIES, explain="De zaak gaat verder, met een nieuwe periode van verzuim.",
            success="De zaak loopt weer.",
        ),
    ),
))  # fmt: skip
