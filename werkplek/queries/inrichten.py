"""How far the setting up of a samenwerkingsverband is: each point read from what is there, in a fixed number of queries."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from django.conf import settings
from django.db.models import Count
from django.urls import reverse
from django.utils import timezone

from financien.referentie.enums import EIGEN_TARIEVEN, Tariefsoort
from financien.referentie.models import Tarief
from swv.checks import GEEN_VIRUSSCANNER
from swv.kern.berichten import SOORT_PROEF, get_mailmap
from swv.kern.models import Verzendpoging, Verzenduitkomst
from swv.kern.templatetags.verband import datum
from swv.organisatie.enums import BEVESTIGERS, Inrichtpunt, Organisatiesoort, Rol, Schoolsoort, Sector
from swv.organisatie.models import Gebruiker, Inrichtkeuze, Lidmaatschap, Organisatie, holds_on
from swv.organisatie.queries import get_beheerde_organisaties, get_open_voorstellen, get_organisaties, get_people_in
from toewijzing.models import Aanvraagsoort
from toewijzing.permissions import get_benodigde_rollen
from toewijzing.queries.brief import find_gaps_by_place, get_briefgegevens
from toewijzing.queries.nummering import describe_nummering
from werkplek.werk.reservekopie import OUD, get_last_reservekopie

# The special schools of each sector: a swv says who can go there (WPO 18a, WVO 2020 2.47).
TLV_NAAR = {Sector.PO: [Schoolsoort.SBO, Schoolsoort.SO], Sector.VO: [Schoolsoort.PRO, Schoolsoort.VSO]}
# A minimum that the law sets is put ready for everybody: it says nothing about the tariffs of this year.
LANDELIJK = frozenset(Tariefsoort.values) - EIGEN_TARIEVEN - {Tariefsoort.SIGNALERINGSWAARDE_MINIMUM}


@dataclass(frozen=True)
class Inrichtregel:
    """One point: whether it is done, how it stands in words, where to do it («» where a beheerder can't), and the word
    of who said that it does not concern the swv."""

    soort: Inrichtpunt
    klaar: bool
    stand: str
    url: str = ""
    knop: str = ""
    keuze: Inrichtkeuze | None = None

    @property
    def is_af(self) -> bool:
        """Is nothing left to do here?"""
        return self.klaar or self.keuze is not None

    @property
    def titel(self) -> str:
        """What it is about."""
        return str(self.soort.label)


def get_punten(user: Gebruiker, vandaag: date) -> list[Inrichtregel]:
    """All points for the swv for which this beheerder acts, in the order in which one does them."""
    swv = user.lid.organisatie
    soorten = list(Aanvraagsoort.objects.filter(holds_on(vandaag), swv=swv).prefetch_related("stappen"))
    keuzes = {each.punt: each for each in Inrichtkeuze.objects.visible_to(user).select_related("door")}
    found = [
        _describe_gegevens(swv),
        _describe_logo(swv),
        *_describe_organisaties(swv, vandaag),
        _describe_mensen(swv, soorten, vandaag),
        _describe_tweede(swv, vandaag),
        _describe_soorten(swv, soorten),
        _describe_brieven(swv),
        _describe_nummering(swv),
        _describe_tarieven(swv, vandaag),
        _describe_mail(swv),
        _describe_scanner(),
        _describe_reservekopie(),
    ]
    return [replace(punt, keuze=keuzes.get(punt.soort)) for punt in found]


def _describe_gegevens(swv: Organisatie) -> Inrichtregel:
    velden = {
        "adres": "adres",
        "postcode": "postcode",
        "plaats": "plaats",
        "telefoon": "telefoon",
        "email": "e-mailadres",
    }
    leeg = [label for veld, label in velden.items() if not getattr(swv, veld)]
    stand = f"Nog leeg: {', '.join(leeg)}." if leeg else f"{swv.naam}, {swv.adres}, {swv.plaats}."
    return Inrichtregel(Inrichtpunt.GEGEVENS, not leeg, stand, reverse("organisatie:instellingen"), "Vul in")


def _describe_logo(swv: Organisatie) -> Inrichtregel:
    stand = "Staat op pagina's en brieven." if swv.logo_id else "Er is nog geen logo; op brieven staat de naam."
    return Inrichtregel(
        Inrichtpunt.LOGO, bool(swv.logo_id), stand, f"{reverse('organisatie:instellingen')}#logo", "Kies"
    )


def _describe_organisaties(swv: Organisatie, vandaag: date) -> list[Inrichtregel]:
    rows = get_organisaties(swv.pk, vandaag).order_by().values_list("soort").annotate(aantal=Count("pk"))
    aantallen = dict(rows)
    besturen, scholen = (aantallen.get(each, 0) for each in (Organisatiesoort.BESTUUR, Organisatiesoort.SCHOOL))
    gemeenten = aantallen.get(Organisatiesoort.GEMEENTE, 0)
    url = reverse("organisatie:organisaties")
    return [
        Inrichtregel(
            Inrichtpunt.ORGANISATIES, bool(besturen and scholen),
            f"{_count(besturen, 'bestuur', 'besturen')} en {_count(scholen, 'school', 'scholen', geen='nog geen')} aangesloten.",
            url if scholen else reverse("organisatie:scholen_inlezen"), "Sluit aan",
        ),
        Inrichtregel(
            Inrichtpunt.GEMEENTEN, bool(gemeenten), f"{_count(gemeenten, 'gemeente', 'gemeenten')} aangesloten.",
            reverse("organisatie:organisatie_toevoegen", args=[Organisatiesoort.GEMEENTE]), "Voeg toe",
        ),
    ]  # fmt: skip


def _count(aantal: int, een: str, meer: str, geen: str = "Nog geen") -> str:
    return f"{aantal or geen} {een if aantal == 1 else meer}"


def _describe_mensen(swv: Organisatie, soorten: Iterable[Aanvraagsoort], vandaag: date) -> Inrichtregel:
    """Who has a role that the kinds need, and for which of these somebody waits for a second person."""
    needed = set().union(*(get_benodigde_rollen(soort) for soort in soorten))
    nodig = [rol for rol in Rol if rol in needed]
    at = get_beheerde_organisaties(swv.pk, vandaag)
    rows = Lidmaatschap.objects.filter(holds_on(vandaag), organisatie__in=at, rol__in=nodig, gebruiker__is_active=True)
    er_zijn = set(rows.values_list("rol", flat=True).distinct())
    wachten = set(get_open_voorstellen(swv.pk, vandaag).order_by().values_list("rol", flat=True).distinct())
    geen = [rol for rol in nodig if rol not in er_zijn]
    delen = [
        ("Nog niemand als", [rol for rol in geen if rol not in wachten]),
        ("Wacht op een tweede persoon", [rol for rol in geen if rol in wachten]),
    ]
    stand = " ".join(f"{kop}: {_names(rollen)}." for kop, rollen in delen if rollen)
    if not nodig:
        stand = "Wie er nodig is, volgt uit de soorten aanvraag, en die zijn er nog niet."
    url = reverse("organisatie:mensen_inlezen")
    klaar = bool(nodig) and not geen
    return Inrichtregel(Inrichtpunt.MENSEN, klaar, stand or "Alle rollen die nodig zijn, zijn er.", url, "Nodig uit")


def _names(rollen: Iterable[Rol]) -> str:
    return ", ".join(rol.label for rol in rollen)


def _describe_tweede(swv: Organisatie, vandaag: date) -> Inrichtregel:
    found = list(get_people_in(swv.pk, vandaag, *BEVESTIGERS))
    # In the demo whoever is there can be gone in as, but nobody did yet.
    people = [each for each in found if settings.DEMO or each.last_login]
    if len(people) > 1:
        stand = f"{len(people)} mensen kunnen rollen bevestigen."
        return Inrichtregel(Inrichtpunt.TWEEDE, True, stand, reverse("organisatie:rolvoorstellen"), "Bekijk")
    if wachten := [each.naam for each in found if not each.last_login]:
        stand = f"Uitgenodigd: {', '.join(wachten)}. Wacht tot die een keer inlogt; daarna kan die rollen bevestigen."
        url = f"{reverse('organisatie:gebruikers')}?stand=uitgenodigd"
        return Inrichtregel(Inrichtpunt.TWEEDE, False, stand, url, "Stuur opnieuw")
    stand = (
        "Een rol die leerlingen ziet, geven twee mensen samen. Nodig eerst de directeur of een tweede beheerder uit,"
        " en wacht tot die een keer inlogt."
    )
    url = f"{reverse('organisatie:uitnodigen')}?rol={Rol.DIRECTEUR.value}"
    return Inrichtregel(Inrichtpunt.TWEEDE, False, stand, url, "Nodig uit")


def _describe_soorten(swv: Organisatie, soorten: Sequence[Aanvraagsoort]) -> Inrichtregel:
    """A swv gives TLV's: without a kind that leads to the special schools of its sector there is still one to make."""
    naar = TLV_NAAR[Sector(swv.sector)]
    has_tlv = any(each.geeft_tlv and (not each.scholen_naar or set(naar) & {*each.scholen_naar}) for each in soorten)
    stand = f"{_count(len(soorten), 'soort', 'soorten')} waarmee scholen iets kunnen aanvragen."
    if not has_tlv:
        scholen = " of ".join(each.label for each in naar)
        stand += (
            f" Er is geen TLV voor {scholen} bij. Open een soort, kies «Maak een nieuwe soort naar dit voorbeeld», en stop"
            " met soorten die u niet gebruikt."
        )
    return Inrichtregel(Inrichtpunt.SOORTEN, has_tlv, stand, reverse("toewijzing:soorten"), "Kijk na")


def _describe_brieven(swv: Organisatie) -> Inrichtregel:
    mist = [what for what, _ in find_gaps_by_place(swv, get_briefgegevens(swv))]
    stand = f"Nog leeg: {'; '.join(mist)}." if mist else "Alles wat in elke brief hoort, is er."
    return Inrichtregel(Inrichtpunt.BRIEVEN, not mist, stand, reverse("toewijzing:briefgegevens"), "Vul in")


def _describe_nummering(swv: Organisatie) -> Inrichtregel:
    stand = describe_nummering(swv)
    tekst = f"De volgende TLV krijgt nummer {swv.code}-{stand.volgende:06d}."
    klaar = stand.is_gezet or stand.gebruikt > 0
    if not klaar:
        tekst += " Gaf u al TLV's uit? Zet dan eerst het nummer goed; anders is dit niet van toepassing."
    return Inrichtregel(Inrichtpunt.TLVNUMMER, klaar, tekst, reverse("toewijzing:nummering"), "Zet het nummer")


def _describe_tarieven(swv: Organisatie, vandaag: date) -> Inrichtregel:
    aantal = Tarief.objects.filter(holds_on(vandaag), swv=swv, code__in=LANDELIJK).count()
    stand = f"{_count(aantal, 'tarief', 'tarieven')} van het Rijk voor {vandaag.year}."
    if aantal:
        return Inrichtregel(Inrichtpunt.TARIEVEN, True, stand)
    if get_people_in(swv.pk, vandaag, Rol.CONTROLLER).exists():
        stand += " De controller vult ze in bij Financiën, onder Gegevens."
        return Inrichtregel(Inrichtpunt.TARIEVEN, False, stand)
    url = f"{reverse('organisatie:uitnodigen')}?rol={Rol.CONTROLLER.value}"
    stand += " De controller vult ze in; nodig die eerst uit."
    return Inrichtregel(Inrichtpunt.TARIEVEN, False, stand, url, "Nodig uit")


def _describe_mail(swv: Organisatie) -> Inrichtregel:
    poging = Verzendpoging.objects.filter(bericht__soort=SOORT_PROEF, bericht__van_swv=swv.pk).order_by("-pk").first()
    if settings.DEMO:
        return Inrichtregel(Inrichtpunt.MAIL, True, "In de demo gaat mail naar de pagina Post, niet naar echte mensen.")
    if map_ := get_mailmap():
        stand = f"Er is geen mailserver: mail gaat alleen naar de map {map_}. Wie Verband draait, vult EMAIL_URL in."
        return Inrichtregel(Inrichtpunt.MAIL, False, stand)
    if poging is None:
        return Inrichtregel(Inrichtpunt.MAIL, False, "Er is nog geen proefmail verstuurd.")
    wanneer = datum(timezone.localdate(poging.op))
    if poging.uitkomst == Verzenduitkomst.VERZONDEN:
        return Inrichtregel(Inrichtpunt.MAIL, True, f"De mailserver nam op {wanneer} een proefmail aan.")
    return Inrichtregel(Inrichtpunt.MAIL, False, f"De proefmail van {wanneer} is niet verstuurd.")


def _describe_scanner() -> Inrichtregel:
    if settings.DEMO:
        return Inrichtregel(Inrichtpunt.VIRUSSCANNER, True, "In de demo staan alleen verzonnen bestanden.")
    if settings.CLAMD_SOCKET:
        return Inrichtregel(Inrichtpunt.VIRUSSCANNER, True, "Elk bestand wordt gecontroleerd.")
    if settings.VIRUSSCANNER == GEEN_VIRUSSCANNER:
        stand = "Wie Verband draait, koos bewust voor geen virusscanner. Dat blijft op elke pagina van Beheer staan."
        return Inrichtregel(Inrichtpunt.VIRUSSCANNER, True, stand)
    stand = "Er is geen virusscanner. Wie Verband draait, vult CLAMD_SOCKET in."
    return Inrichtregel(Inrichtpunt.VIRUSSCANNER, False, stand)


def _describe_reservekopie() -> Inrichtregel:
    if settings.DEMO:
        return Inrichtregel(Inrichtpunt.RESERVEKOPIE, True, "Van de demo is geen reservekopie nodig.")
    last, _ = get_last_reservekopie()
    if last is None:
        stand = "Er is nog geen reservekopie gemaakt. Wie Verband draait, doet dat met «./start --beheer reservekopie»."
        return Inrichtregel(Inrichtpunt.RESERVEKOPIE, False, stand)
    stand = f"De laatste is van {datum(timezone.localdate(last))}."
    return Inrichtregel(Inrichtpunt.RESERVEKOPIE, timezone.now() - last <= OUD, stand)
