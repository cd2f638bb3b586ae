"""A small world in which every rule can be tested: two swv's, boards, schools, kinds of request, people and cases.

Cases are made with the real services and the real table, each step by the person whose step it is.
"""

from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from django.utils import timezone

from leerlingen.enums import Documentsoort
from opp.enums import Onderdeel
from opp.models import Opp, OppHandeling, OppSoort, OppStuk, OppVersie
from swv.kern.zaken.engine import execute_transition
from swv.organisatie.enums import Rol, Schoolsoort
from swv.organisatie.models import Organisatie
from swv.organisatie.signals import swv_opgericht
from tests import factories as f
from tests.rollen import als, as_eigenaar
from tests.standen import stand
from toewijzing.enums import Hoorwijze, Standpunt, Zienswijzepartij
from toewijzing.models import Aanvraag, Aanvraagsoort, Brief, Briefgegevens
from toewijzing.services.aanvraag import create_aanvraag, record_zienswijze, save_fields
from toewijzing.services.brief import save_letter
from toewijzing.services.zitting import plan_zitting, record_presence

SCHOOL = (Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER)
BIJ_SWV = (
    Rol.SECRETARIS,
    Rol.CVT_LID,
    Rol.CVT_VOORZITTER,
    Rol.CONSULENT,
    Rol.DIRECTEUR,
    Rol.CONTROLLER,
    Rol.BEHEERDER,
)


BRIEFGEGEVENS = {
    "bezwaar_email": "bezwaar@swv.example", "steunpunt_naam": "Steunpunt Duin", "steunpunt_telefoon": "0251 111 111",
}  # fmt: skip


@dataclass
class Wereld:
    """``mensen`` is {role: user} around the applying school; ``anderen`` the same at a foreign school and swv."""

    swv: Any
    ander_swv: Any
    bestuur: Any
    school: Any
    zusterschool: Any
    vso: Any
    gemeente: Any
    mensen: dict[str, Any] = field(default_factory=dict)
    anderen: dict[str, Any] = field(default_factory=dict)
    soorten: dict[str, Aanvraagsoort] = field(default_factory=dict)

    def __getitem__(self, rol: str) -> Any:
        return self.mensen[rol]


def make_wereld() -> Wereld:
    swv, ander_swv = f.SwvFactory(code="VO2704"), f.SwvFactory(code="VO2705")
    bestuur, ander_bestuur = f.BestuurFactory(), f.BestuurFactory()
    gemeente = f.GemeenteFactory(naam="Beverwijk")
    school, zuster = f.SchoolFactory(bestuur=bestuur), f.SchoolFactory(bestuur=bestuur)
    vso = f.SchoolFactory(bestuur=ander_bestuur, schoolsoort=Schoolsoort.VSO)
    for organisatie in (bestuur, school, zuster, ander_bestuur, vso, gemeente):
        f.AansluitingFactory(swv=swv, organisatie=organisatie)
    for organisatie in (ander_bestuur, vso):
        f.AansluitingFactory(swv=ander_swv, organisatie=organisatie)
    for each in (swv, ander_swv):
        f.LijstcontroleFactory(swv=each)
    wereld = Wereld(swv, ander_swv, bestuur, school, zuster, vso, gemeente)
    wereld.mensen = make_mensen(swv, bestuur, school, gemeente)
    wereld.anderen = make_mensen(ander_swv, ander_bestuur, vso, f.GemeenteFactory(naam="Castricum"))
    with as_eigenaar():
        for each in (swv, ander_swv):
            swv_opgericht.send(sender=Organisatie, swv=each, van=f.LANG_GELEDEN)
            Briefgegevens.objects.create(swv=each, **BRIEFGEGEVENS)
        wereld.soorten = {soort.code: soort for soort in Aanvraagsoort.objects.filter(swv=swv).select_related("swv")}
    return wereld


def make_mensen(swv: Any, bestuur: Any, school: Any, gemeente: Any) -> dict[str, Any]:
    """One person for every role, plus a second commission member and a second expert (from outside)."""
    mensen = {rol: f.make_gebruiker(rol, school) for rol in SCHOOL}
    mensen |= {rol: f.make_gebruiker(rol, swv) for rol in BIJ_SWV}
    mensen[Rol.TOEZICHTHOUDER] = f.make_gebruiker(Rol.TOEZICHTHOUDER, swv, scope="rvt")
    mensen["opr"] = f.make_gebruiker(Rol.TOEZICHTHOUDER, swv, scope="opr")
    mensen[Rol.BESTUURDER] = f.make_gebruiker(Rol.BESTUURDER, bestuur)
    mensen[Rol.LEERPLICHT] = f.make_gebruiker(Rol.LEERPLICHT, gemeente)
    mensen[Rol.AUDITOR] = f.make_gebruiker(Rol.AUDITOR, swv, scope="fg", tot=timezone.localdate() + timedelta(days=90))
    mensen[Rol.DESKUNDIGE] = f.make_gebruiker(Rol.DESKUNDIGE, swv, discipline="orthopedagoog", registratie="NVO 12345")
    mensen["deskundige_extern"] = f.make_gebruiker(
        Rol.DESKUNDIGE, f.ExternFactory(), discipline="maatschappelijk_werker", registratie="SKJ 9876"
    )
    mensen["cvt_lid_2"] = f.make_gebruiker(Rol.CVT_LID, swv)
    return mensen


# --- cases ----------------------------------------------------------------------------------------------------------

BEGIN = date(2027, 8, 1)
GEVRAAGD: dict[str, dict[str, Any]] = {
    "TLV-VSO": {"gevraagde_categorie": 1, "gevraagd_van": BEGIN, "gevraagd_tot_en_met": date(2028, 7, 31)},
    "TLV-PRO": {"gevraagd_van": BEGIN, "gevraagd_tot_en_met": date(2030, 7, 31)},
    "BTV": {"gevraagd_van": BEGIN, "gevraagde_weken": 12, "gevraagde_dagen_per_week": 3},
    "MAATWERK-I": {
        "gevraagd_van": BEGIN,
        "gevraagd_tot_en_met": date(2028, 7, 31),
        "gevraagd_bedrag": Decimal("3500.00"),
    },
}
TOEGEKEND: dict[str, dict[str, Any]] = {
    "TLV-VSO": {"categorie": 1, "begin": BEGIN, "eind": date(2028, 7, 31)},
    "TLV-PRO": {"begin": BEGIN, "eind": date(2030, 7, 31)},
    "BTV": {"begin": BEGIN, "weken": 12, "dagen_per_week": 3},
    "MAATWERK-I": {"begin": BEGIN, "eind": date(2028, 7, 31), "bedrag": Decimal("3500.00")},
}


def reload(aanvraag: Any) -> Any:
    """The case as a fresh object, read as the owner (for a test to look at, not to act with)."""
    with as_eigenaar():
        return Aanvraag.objects.select_related("soort", "swv", "school", "leerling").get(pk=aanvraag.pk)


def step(wereld: Wereld, aanvraag: Any, name: str, rol: str, **data: Any) -> Any:
    """Take one step as the person with this role in ``wereld.mensen``."""
    with als(wereld[rol]) as by:
        fresh = Aanvraag.objects.select_related("soort", "swv", "school", "leerling").get(pk=aanvraag.pk)
        return execute_transition(fresh, name, by=by, **data)


def give_opp(wereld: Wereld, leerling: Any) -> Any:
    """The pupil's OPP at the asking school, as far as a request needs one: kept elsewhere, adopted, with its PDF.

    An OPP that runs already is left as it is.
    """
    with as_eigenaar():
        if found := Opp.objects.filter(leerling=leerling, school=wereld.school).exclude(status="afgesloten").first():
            return found
    by, common = wereld[Rol.ZORGCOORDINATOR], {"leerling": leerling}
    bijlage = f.DocumentFactory(soort=Documentsoort.OPP, organisatie=wereld.school, toegevoegd_door=by, **common)
    with as_eigenaar():
        soort, vandaag = OppSoort.objects.get(swv=wereld.swv, code="vol"), timezone.localdate()
        opp = Opp.objects.create(
            school=wereld.school, soort=soort, herkomst="extern", aangemaakt_door=by, aanleiding_op=vandaag,
            uiterlijk_op=vandaag + timedelta(weeks=6), nummer=f"OPP-EXT-{leerling.pk}", **common,
        )  # fmt: skip
        versie = OppVersie.objects.create(
            opp=opp, nummer=1, bijlage=bijlage, onderdelen_extern=Onderdeel.values, hash="a" * 64,
            handelingsdeel_hash="b" * 64, vastgesteld_op=vandaag, vastgesteld_door=by, **common,
        )  # fmt: skip
        act = {"opp": opp, "versie": versie, "datum": vandaag, "wijze": "gesprek", "vastgelegd_door": by, **common}
        OppHandeling.objects.create(soort="overleg", hash="a" * 64, **act)
        OppHandeling.objects.create(soort="instemming", hash="b" * 64, uitkomst="ingestemd", **act)
        OppHandeling.objects.create(soort="gehoord", hash="a" * 64, partij="leerling", tekst="Goed zo.", **act)
        opp.status, opp.begin, opp.vigerend = "vastgesteld", vandaag, versie
        opp.settle()
        opp.save()
        OppStuk.objects.create(versie=versie, document=bijlage, **common)
    return opp


@stand
def make_concept(wereld: Wereld, code: str = "TLV-VSO", *, compleet: bool = True, leerling: Any = None) -> Any:
    """A concept at the school; ``compleet``: everything the checklist asks is there."""
    leerling = leerling or f.LeerlingFactory(school=wereld.school)
    zorgcoordinator = wereld[Rol.ZORGCOORDINATOR]
    if compleet:
        f.GezagdragerFactory(leerling=leerling)
        give_opp(wereld, leerling)
        for soort in (Documentsoort.ONDERZOEK, Documentsoort.TOETSGEGEVENS):
            f.DocumentFactory(
                leerling=leerling, soort=soort, organisatie=wereld.school, toegevoegd_door=zorgcoordinator
            )
    with als(zorgcoordinator) as by:
        aanvraag = create_aanvraag(
            leerling=leerling, soort=wereld.soorten[code], school=wereld.school, by=by, vandaag=timezone.localdate()
        )
        if compleet:
            vrij = [
                each
                for each in aanvraag.soort.vragen.all()
                if each.soort == "tekst" and not each.regels and not each.bron
            ]
            antwoorden = {vraag.code: "Omdat het nodig is." for vraag in vrij}
            save_fields(aanvraag=aanvraag, velden=GEVRAAGD[code], antwoorden=antwoorden)
            gehoord = {"wijze": Hoorwijze.GESPREK, "datum": timezone.localdate(), "standpunt": Standpunt.EENS}
            for partij in (Zienswijzepartij.OUDERS, Zienswijzepartij.LEERLING):
                record_zienswijze(aanvraag=aanvraag, by=by, partij=partij, gegevens=gehoord)
    return reload(aanvraag)


@stand
def make_ter_akkoord(wereld: Wereld, code: str = "TLV-VSO", **kwargs: Any) -> Any:
    return step(wereld, make_concept(wereld, code, **kwargs), "vraag_akkoord", Rol.ZORGCOORDINATOR)


@stand
def make_ingediend(wereld: Wereld, code: str = "TLV-VSO", **kwargs: Any) -> Any:
    return step(wereld, make_ter_akkoord(wereld, code, **kwargs), "indienen", Rol.SCHOOLLEIDER)


@stand
def make_onvolledig(wereld: Wereld, code: str = "TLV-VSO", **kwargs: Any) -> Any:
    uiterlijk = timezone.localdate() + timedelta(days=14)
    return step(
        wereld,
        make_ingediend(wereld, code, **kwargs),
        "vraag_aanvulling",
        Rol.SECRETARIS,
        onderwerp="Het OPP",
        uiterlijk=uiterlijk,
    )


@stand
def make_bij_deskundigen(wereld: Wereld, code: str = "TLV-VSO", *, gevraagd: bool = True, **kwargs: Any) -> Any:
    aanvraag = step(wereld, make_ingediend(wereld, code, **kwargs), "naar_deskundigen", Rol.SECRETARIS)
    if gevraagd:
        for wie in (Rol.DESKUNDIGE, "deskundige_extern"):
            step(wereld, aanvraag, "deskundige_vragen", Rol.SECRETARIS, deskundige=wereld[wie])
    return reload(aanvraag)


@stand
def make_adviezen_binnen(wereld: Wereld, code: str = "TLV-VSO", **kwargs: Any) -> Any:
    aanvraag = make_bij_deskundigen(wereld, code, **kwargs)
    for wie in (Rol.DESKUNDIGE, "deskundige_extern"):
        step(
            wereld,
            aanvraag,
            "advies_ondertekenen",
            wie,
            oordeel="toekennen",
            categorie=1,
            gronden=f"Gronden van {wie}.",
            waarom_geen_arrangement="Al geprobeerd.",
            verklaart_onafhankelijk=True,
        )
    return reload(aanvraag)


@stand
def make_zitting(wereld: Wereld, *, over_dagen: int = 0) -> Any:
    datum = timezone.localdate() + timedelta(days=over_dagen)
    with als(wereld[Rol.SECRETARIS]):
        zitting = plan_zitting(swv=wereld.swv, datum=datum, sluitingsdatum=datum)
    return zitting


@stand
def make_geagendeerd(wereld: Wereld, code: str = "TLV-VSO", *, zitting: Any = None, **kwargs: Any) -> Any:
    if code == "TLV-VSO":
        aanvraag = make_adviezen_binnen(wereld, code, **kwargs)
    else:
        aanvraag = step(wereld, make_ingediend(wereld, code, **kwargs), "verklaar_compleet", Rol.SECRETARIS)
    return step(wereld, aanvraag, "agenderen", Rol.SECRETARIS, zitting=zitting or make_zitting(wereld))


@stand
def make_aangehouden(wereld: Wereld, code: str = "TLV-VSO", **kwargs: Any) -> Any:
    return step(wereld, make_geagendeerd(wereld, code, **kwargs), "aanhouden", Rol.SECRETARIS, reason="Te weinig tijd.")


@stand
def make_zitting_geweest(wereld: Wereld, code: str = "TLV-VSO", **kwargs: Any) -> Any:
    """On the agenda of a meeting at which everybody was."""
    aanvraag = make_geagendeerd(wereld, code, **kwargs)
    with als(wereld[Rol.SECRETARIS]):
        zitting = aanvraag.agendapunten.get().zitting
        record_presence(zitting=zitting, aanwezig=set(zitting.deelnames.values_list("gebruiker", flat=True)))
    return aanvraag


@stand
def make_geadviseerd(wereld: Wereld, code: str = "TLV-VSO", **kwargs: Any) -> Any:
    return step(
        wereld,
        make_zitting_geweest(wereld, code, **kwargs),
        "adviseren",
        Rol.CVT_VOORZITTER,
        oordeel="toekennen",
        motivering="Past.",
        categorie=1 if code == "TLV-VSO" else None,
    )


@stand
def make_besloten(wereld: Wereld, code: str = "TLV-VSO", **kwargs: Any) -> Any:
    if code in ("TLV-VSO", "BTV"):
        aanvraag = make_geadviseerd(wereld, code, **kwargs)
    elif code == "TLV-PRO":
        aanvraag = make_adviezen_binnen(wereld, code, **kwargs)
    else:
        aanvraag = step(wereld, make_ingediend(wereld, code, **kwargs), "verklaar_compleet", Rol.CONSULENT)
    beslisser = {"BTV": Rol.CVT_VOORZITTER, "MAATWERK-I": Rol.CONSULENT}.get(code, Rol.DIRECTEUR)
    return step(
        wereld, aanvraag, "besluiten", beslisser, uitkomst="toegekend", motivering="Het is nodig.", **TOEGEKEND[code]
    )


def mark_letters_made(aanvraag: Any) -> None:
    """As if the background job had made the letters: a small file each, with its checksum."""
    with as_eigenaar():
        for brief in Brief.objects.filter(besluit__aanvraag=aanvraag, status="concept", gemaakt_op__isnull=True):
            save_letter(brief=brief, content=f"%PDF-1.7 brief {brief.pk}".encode())


@stand
def make_brieven_klaar(wereld: Wereld, code: str = "TLV-VSO", **kwargs: Any) -> Any:
    """Decided, with letters that can go out."""
    aanvraag = make_besloten(wereld, code, **kwargs)
    mark_letters_made(aanvraag)
    return aanvraag


@stand
def make_vraag_verlopen(wereld: Wereld, code: str = "TLV-VSO", **kwargs: Any) -> Any:
    """The school was asked for more, and the set date passed yesterday."""
    aanvraag = make_onvolledig(wereld, code, **kwargs)
    gisteren = timezone.localdate() - timedelta(days=1)
    with as_eigenaar():
        aanvraag.termijngebeurtenissen.update(tot=gisteren, datum=gisteren)
    return reload(aanvraag)


@stand
def make_bekendgemaakt(wereld: Wereld, code: str = "TLV-VSO", **kwargs: Any) -> Any:
    aanvraag = make_brieven_klaar(wereld, code, **kwargs)
    rol = Rol.CONSULENT if code == "MAATWERK-I" else Rol.SECRETARIS
    return step(wereld, aanvraag, "bekendmaken", rol)


@stand
def make_ingetrokken(wereld: Wereld, code: str = "TLV-VSO", **kwargs: Any) -> Any:
    return step(wereld, make_ingediend(wereld, code, **kwargs), "intrekken", Rol.ZORGCOORDINATOR, reason="Verhuisd.")
