"""Every address × role. The walk over the URLconf fails for a view that declares no right or is not in this table."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.conf import settings
from django.urls import URLPattern, URLResolver, get_resolver, reverse
from django.utils import timezone

from consulten.models import Uurregel
from opp.models import Oppregel
from rapportage.auditor.permissions import may_open
from schoolaanvragen.models import Snellehulp, Soortplicht
from swv.kern.models import Bericht
from swv.organisatie.enums import AuditorScope, Rol
from swv.organisatie.services.inlezen import keep_upload
from swv.organisatie.services.inlezing import record_inlezing
from tests import factories as f
from tests import wereld as w
from tests.codes import find_codes, read_text
from tests.consulten import wereld as consulten
from tests.financien.begroten import adressen as adressen_begroting
from tests.financien.verdelen import adressen as adressen_verdeling
from tests.koppen import check_koppen
from tests.opp import wereld as opps
from tests.overnemen import adressen as overnemen
from tests.rapportage.jaarverslag import adressen as jaarverslagen
from tests.rollen import als, as_eigenaar
from tests.schoolaanvragen import wereld as scholen
from tests.standen import stand
from tests.thuiszitters.wereld import make_alles
from thuiszitters.models import Escalatietrede, Kwartaalopgave, Melding
from toewijzing.brieven.inhoud import to_text
from toewijzing.models import Aanvraagronde, Brief, Deskundigenadvies, Soortbudget
from toewijzing.services.bezwaar import record_bezwaar
from toewijzing.services.sjabloon import add_blok, create_sjabloon

IEDEREEN = frozenset(Rol.values)
SCHOOL = frozenset({Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER})
BUREAU = frozenset({Rol.SECRETARIS, Rol.CONSULENT, Rol.DIRECTEUR})
COMMISSIE = frozenset({Rol.CVT_LID, Rol.CVT_VOORZITTER})
DOSSIER = SCHOOL | BUREAU
SCHOOLAANVRAAGLEZERS = DOSSIER | {Rol.BESTUURDER, Rol.CVT_VOORZITTER, Rol.CONTROLLER}
ZAAK = DOSSIER | COMMISSIE | {Rol.BESTUURDER, Rol.DESKUNDIGE}
ZITTING = BUREAU | COMMISSIE
BEZWAAR = frozenset({Rol.SECRETARIS, Rol.DIRECTEUR})
LEIDT_ZITTING = frozenset({Rol.SECRETARIS, Rol.CVT_VOORZITTER})
LOGS = frozenset({Rol.SECRETARIS, Rol.DIRECTEUR, Rol.AUDITOR})
BEHEER = frozenset({Rol.BEHEERDER})
POOL = BEHEER | {Rol.SECRETARIS, Rol.DIRECTEUR, Rol.CONTROLLER}
FEITEN = BEHEER | {Rol.SECRETARIS, Rol.DIRECTEUR, Rol.CONTROLLER, Rol.TOEZICHTHOUDER, Rol.AUDITOR}
DASHBOARD = DOSSIER | {Rol.CONTROLLER, Rol.BESTUURDER}
CIJFERS = BUREAU | {Rol.CONTROLLER, Rol.TOEZICHTHOUDER, Rol.AUDITOR}

BEHEER_SOORTEN = (
    "toewijzing:soorten", "toewijzing:soort", "toewijzing:soort_wijzigen", "toewijzing:soort_nieuw", "toewijzing:soort_einde",
    "toewijzing:soorten_einde",
    "toewijzing:formulier", "toewijzing:formulier_versie", "toewijzing:formulier_kort", "toewijzing:formulier_voorbeeld",
    "toewijzing:formulier_leeg", "toewijzing:deel_nieuw", "toewijzing:deel", "toewijzing:deel_plek", "toewijzing:deel_weg",
    "toewijzing:versie", "toewijzing:versie_schrijven", "toewijzing:versie_beoordelen",
    "toewijzing:bedragregel",
)  # fmt: skip
VERSIE_LEZEN = (
    "toewijzing:soort",
    "toewijzing:versie",
    "toewijzing:versie_beoordelen",
    "toewijzing:proef",
    "toewijzing:verschil",
)
SJABLOON_LEZEN = ("toewijzing:sjablonen", "toewijzing:sjabloonversie", "toewijzing:sjabloon_voorbeeld")
SJABLOON_SCHRIJVEN = (
    "toewijzing:sjabloon_nieuw", "toewijzing:sjabloonversie_nieuw", "toewijzing:sjabloon_schrijven",
    "toewijzing:sjabloon_vast", "toewijzing:sjabloonblok_nieuw", "toewijzing:sjabloonblok", "toewijzing:sjabloonblok_actie",
)  # fmt: skip

BEHEER_OPP = ("opp:soorten", "opp:soort", "opp:soort_wijzigen", "opp:soort_einde", "opp:soort_nieuw")
BEHEER_LABELS = (
    "opp:labels", "opp:label_nieuw", "opp:label_einde", "opp:regel_nieuw", "opp:regel_einde", "opp:taakregel_nieuw",
    "opp:taakregel_einde",
)  # fmt: skip
BEHEER_ORGANEN = (
    "organen:orgaan", "organen:orgaan_wijzigen", "organen:lid_nieuw", "organen:lid_van_buiten", "organen:lid_wijzigen",
    "organen:mandaat_nieuw", "organen:mandaat_wijzigen",
)  # fmt: skip
BEHEER_TREDEN = ("thuiszitters:trede", "thuiszitters:trede_einde")
# Without login: what the login page itself needs, health, the mail page that exists in the demo only, and what was made
# public.
OPENBAAR = {
    "kern:gezond", "organisatie:huisstijl", "organisatie:demo_post", "organisatie:security_txt", *jaarverslagen.OPENBAAR,
}  # fmt: skip
# The lowest room knows no roles: these ask for a login and look at whose job it is.
ZONDER_ROL = {"kern:taak_voortgang", "kern:taak_opnieuw"}
TOEGESTAAN: dict[str, frozenset[str]] = {
    **dict.fromkeys(ZONDER_ROL, IEDEREEN),
    "organisatie:sessie_verlengen": IEDEREEN,
    "organisatie:wissel_lidmaatschap": IEDEREEN,
    **dict.fromkeys(
        (
            "organisatie:account",
            "organisatie:naam",
            "organisatie:adres",
            "organisatie:adres_bevestigen",
            "organisatie:adres_intrekken",
            "organisatie:sessie_beeindigen",
            "organisatie:sessies_beeindigen",
            "organisatie:allauth_adres",
            "organisatie:allauth_bevestigen",
            "organisatie:allauth_sleutel",
            "organisatie:passkey_verwijderen",
        ),
        IEDEREEN,
    ),
    "organisatie:adres_verbeteren": BEHEER,
    "organisatie:tweede_stap_wissen": BEHEER,
    "organisatie:gebruikers": BEHEER,
    "organisatie:uitnodigen": BEHEER,
    "organisatie:gebruiker": BEHEER,
    "organisatie:rol_toevoegen": BEHEER,
    "organisatie:deskundige": BEHEER,
    "organisatie:gebruiker_sluiten": BEHEER,
    "organisatie:gebruiker_openen": BEHEER,
    "organisatie:uitnodiging_opnieuw": BEHEER,
    "organisatie:lidmaatschap": BEHEER,
    "organisatie:lidmaatschap_beeindigen": BEHEER,
    "organisatie:gebruiker_gegevens": BEHEER,
    "organisatie:gebruiker_naam": BEHEER,
    "organisatie:token_beeindigen": BEHEER,
    "organisatie:rolvoorstellen": BEHEER | {Rol.DIRECTEUR, Rol.AUDITOR},
    "organisatie:rolvoorstel": BEHEER | {Rol.DIRECTEUR},
    "organisatie:rol_bevestigen": BEHEER | {Rol.DIRECTEUR},
    "organisatie:rollen_bevestigen": BEHEER | {Rol.DIRECTEUR},
    "organisatie:rol_intrekken": BEHEER,
    "organisatie:nazien": BEHEER,
    "organisatie:nazien_regels": BEHEER,
    "organisatie:tokens": IEDEREEN,
    "organisatie:token_nieuw": IEDEREEN,
    "organisatie:token_intrekken": IEDEREEN,
    "organisatie:organisaties": BEHEER,
    "organisatie:consulenten": BEHEER,
    "organisatie:organisatie_toevoegen": BEHEER,
    "organisatie:organisatie": BEHEER,
    "organisatie:organisatie_wijzigen": BEHEER,
    "organisatie:scholen_aansluiten": BEHEER,
    "organisatie:aansluiting_beeindigen": BEHEER,
    "organisatie:scholen_inlezen": BEHEER,
    "organisatie:inlezingen": BEHEER | {Rol.CONTROLLER, Rol.ZORGCOORDINATOR},
    "organisatie:inlezing": BEHEER | {Rol.CONTROLLER, Rol.ZORGCOORDINATOR},
    "organisatie:scholen_bekijken": BEHEER,
    "organisatie:scholen_koppelen": BEHEER,
    "organisatie:scholen_fouten": BEHEER,
    "organisatie:scholen_overnemen": BEHEER,
    "organisatie:duo_overnemen": BEHEER,
    "organisatie:scholen_sjabloon": BEHEER,
    "organisatie:instellingen": BEHEER,
    "organisatie:logo": IEDEREEN,
    **dict.fromkeys(
        (
            "organisatie:logo_bewaren",
            "organisatie:logo_weg",
            "organisatie:mensen_inlezen",
            "organisatie:mensen_uitnodigen",
            "organisatie:mensen_sjabloon",
            "organisatie:mensen_bekijken",
            "organisatie:mensen_koppelen",
            "toewijzing:nummering",
            "werkplek:inrichten",
            "werkplek:proefmail",
            "werkplek:inrichten_overslaan",
            "werkplek:inrichten_toch",
        ),
        BEHEER,
    ),
    "organisatie:beveiligingslogboek": BEHEER | {Rol.AUDITOR},
    "organisatie:beveiligingslogboek_bestand": BEHEER | {Rol.AUDITOR},
    "toewijzing:briefgegevens": BEHEER | {Rol.SECRETARIS},
    **dict.fromkeys(SJABLOON_LEZEN, BEHEER | BEZWAAR),
    **dict.fromkeys(SJABLOON_SCHRIJVEN, BEHEER),
    "toewijzing:sjabloon_beoordelen": BEZWAAR,
    "organisatie:beveiligingslogboek_xlsx": BEHEER | {Rol.AUDITOR},
    "wet:feiten": FEITEN,
    "wet:feit": FEITEN,
    "wet:feit_wijzigen": BEHEER,
    "wet:vakanties": BEHEER | {Rol.DIRECTEUR, Rol.SECRETARIS},
    "wet:vakantie_wijzigen": BEHEER,
    "leerlingen:lijst": DOSSIER,
    "leerlingen:nieuw": frozenset({Rol.ZORGCOORDINATOR}),
    "leerlingen:inlezen": frozenset({Rol.ZORGCOORDINATOR}),
    "leerlingen:inlezen_sjabloon": frozenset({Rol.ZORGCOORDINATOR}),
    "leerlingen:inlezen_bekijken": frozenset({Rol.ZORGCOORDINATOR}),
    "leerlingen:inlezen_koppelen": frozenset({Rol.ZORGCOORDINATOR}),
    "leerlingen:inlezen_fouten": frozenset({Rol.ZORGCOORDINATOR}),
    "leerlingen:logboek": frozenset({Rol.AUDITOR}),
    "leerlingen:dossier": DOSSIER,
    "leerlingen:wijzigen": DOSSIER,
    "leerlingen:gezagdrager_nieuw": DOSSIER,
    "leerlingen:gezagdrager": DOSSIER,
    "leerlingen:aanmelding": DOSSIER,
    "leerlingen:inschrijving_einde": DOSSIER,
    "leerlingen:inschrijving_terugdraaien": DOSSIER,
    "leerlingen:kwalificatie_nieuw": DOSSIER,
    "leerlingen:kwalificatie_intrekken": DOSSIER,
    "leerlingen:document_nieuw": DOSSIER,
    "leerlingen:document": DOSSIER,
    "leerlingen:document_verwijderen": DOSSIER,
    "leerlingen:inzagelog": LOGS,
    "leerlingen:historie": LOGS,
    **dict.fromkeys(BEHEER_SOORTEN, BEHEER),
    **dict.fromkeys(VERSIE_LEZEN, BEHEER | BEZWAAR),
    **dict.fromkeys(BEHEER_TREDEN, BEHEER),
    **dict.fromkeys((*BEHEER_OPP, *BEHEER_LABELS), BEHEER),
    "thuiszitters:regels": BEHEER,
    "thuiszitters:termijn": BEHEER,
    "thuiszitters:trede_nieuw": BEHEER,
    "leerlingen:inschrijven": frozenset({Rol.ZORGCOORDINATOR}),
    "api:leerlingen_inschrijven": DOSSIER,
    "toewijzing:aanvragen": ZAAK,
    "toewijzing:aanvragen_export": DOSSIER,
    "toewijzing:aanvragen_export_xlsx": DOSSIER,
    "toewijzing:nieuw": SCHOOL,
    "toewijzing:voor_school": BUREAU,
    "toewijzing:voor_school_invullen": BUREAU,
    "toewijzing:namens_bestuur": frozenset({Rol.BESTUURDER}),
    "toewijzing:papier": frozenset({Rol.SECRETARIS}),
    "toewijzing:post": frozenset({Rol.SECRETARIS, Rol.CONSULENT}),
    "toewijzing:post_pdf": frozenset({Rol.SECRETARIS, Rol.CONSULENT}),
    "toewijzing:aanvraag": ZAAK,
    "toewijzing:stand": ZAAK,
    "toewijzing:actie": ZAAK,
    "toewijzing:stap": SCHOOL,
    "toewijzing:later_gehoord": SCHOOL,
    "toewijzing:bewaar": SCHOOL,
    "toewijzing:document_toevoegen": SCHOOL,
    "toewijzing:document_kiezen": SCHOOL,
    "toewijzing:document": ZAAK,
    "toewijzing:document_weglaten": SCHOOL,
    "toewijzing:brief": ZAAK,
    "toewijzing:bezwaar_nieuw": frozenset({Rol.SECRETARIS}),
    "toewijzing:bezwaar_stap": BEZWAAR,
    "toewijzing:zittingen": ZITTING,
    "toewijzing:zitting_nieuw": frozenset({Rol.SECRETARIS}),
    "toewijzing:zitting": ZITTING,
    "toewijzing:zitting_wijzigen": frozenset({Rol.SECRETARIS}),
    "toewijzing:zitting_agenderen": LEIDT_ZITTING,
    "toewijzing:zitting_aanwezigheid": LEIDT_ZITTING,
    "toewijzing:zitting_volgorde": LEIDT_ZITTING,
    "toewijzing:zitting_gast": LEIDT_ZITTING,
    "toewijzing:zitting_gast_weg": LEIDT_ZITTING,
    **dict.fromkeys(
        ("toewijzing:stemmen", "toewijzing:verschoning", "toewijzing:verschoning_vervalt"),
        COMMISSIE | {Rol.SECRETARIS},
    ),
    "toewijzing:stem": ZITTING,
    **dict.fromkeys(BEHEER_ORGANEN, BEHEER),
    "organen:organen": BEHEER,
    "organen:orgaan_nieuw": BEHEER,
    "toewijzing:zitting_stuk_maken": ZITTING,
    "toewijzing:zitting_stuk": ZITTING,
    "toewijzing:budgetten": BUREAU | SCHOOL | BEHEER | {Rol.CONTROLLER, Rol.BESTUURDER},
    **dict.fromkeys(("toewijzing:budget", "toewijzing:budget_nieuw"), frozenset({Rol.CONTROLLER, Rol.DIRECTEUR})),
    "toewijzing:bedragtarieven": BUREAU | BEHEER | {Rol.CONTROLLER},
    "toewijzing:bedragtarief": BEHEER | {Rol.CONTROLLER},
    **dict.fromkeys(("toewijzing:termijnen", "schoolaanvragen:termijnen"), POOL - BEHEER),
    "toewijzing:deskundigen": POOL,
    "toewijzing:deskundige": POOL,
    "toewijzing:adviesopdrachten": POOL - BEHEER,
    "toewijzing:herinneringen": BEHEER | {Rol.SECRETARIS},
    **dict.fromkeys(
        ("toewijzing:rondes", "toewijzing:rondes_nieuw", "toewijzing:ronde", "toewijzing:ronde_weg"),
        BEHEER | {Rol.SECRETARIS},
    ),
    "toewijzing:pooldeelname": BEHEER,
    "toewijzing:adviestarief": BEHEER | {Rol.CONTROLLER},
    "toewijzing:advies": frozenset({Rol.DESKUNDIGE}),
    "toewijzing:advies_lezen": DOSSIER | COMMISSIE,
    **dict.fromkeys(("consulten:lijst", "consulten:nieuw", "consulten:consult", "consulten:stap"), DOSSIER),
    **dict.fromkeys(("consulten:uren", "consulten:uurregel"), BUREAU),
    **dict.fromkeys(("consulten:urenlijst", "consulten:cijfers"), BUREAU | {Rol.CONTROLLER}),
    "consulten:maanden": frozenset({Rol.SECRETARIS, Rol.CONTROLLER}),
    **dict.fromkeys(("consulten:soorten", "consulten:soort_nieuw", "consulten:soort_einde"), BEHEER),
    **dict.fromkeys(("api:consulten", "api:consult", "api:consult_actie"), DOSSIER),
    "api:uren": BUREAU,
    **dict.fromkeys(
        (
            "schoolaanvragen:lijst",
            "schoolaanvragen:aanvraag",
            "schoolaanvragen:stap",
            "schoolaanvragen:plichten",
            "schoolaanvragen:hulpen",
            "schoolaanvragen:hulp",
            "schoolaanvragen:brief",
            "schoolaanvragen:bewijs",
        ),
        SCHOOLAANVRAAGLEZERS,
    ),
    **dict.fromkeys(("schoolaanvragen:nieuw", "schoolaanvragen:invullen"), DOSSIER),
    **dict.fromkeys(
        ("schoolaanvragen:hulp_nieuw", "schoolaanvragen:hulp_aanvullen", "schoolaanvragen:hulp_terugkijken"),
        frozenset({Rol.SECRETARIS, Rol.DIRECTEUR}),
    ),
    **dict.fromkeys(("schoolaanvragen:hulp_stoppen", "api:snellehulp_stoppen"), frozenset({Rol.DIRECTEUR})),
    **dict.fromkeys(
        ("schoolaanvragen:plichtbeheer", "schoolaanvragen:plicht_standaard", "schoolaanvragen:plicht_einde"), BEHEER
    ),
    **dict.fromkeys(
        ("api:schoolaanvragen", "api:schoolaanvraag", "api:schoolaanvraag_actie", "api:snellehulpen"),
        SCHOOLAANVRAAGLEZERS,
    ),
    "thuiszitters:lijst": DOSSIER | {Rol.LEERPLICHT},
    "thuiszitters:nieuw": DOSSIER - {Rol.DIRECTEUR},
    "thuiszitters:meldingen": DOSSIER,
    "thuiszitters:eigen_meldingen": frozenset({Rol.LEERPLICHT}),
    "thuiszitters:melding_nieuw": frozenset({Rol.LEERPLICHT, Rol.SECRETARIS, Rol.CONSULENT}),
    "thuiszitters:melding": DOSSIER,
    "thuiszitters:maand": SCHOOL,
    "thuiszitters:maand_scholen": BUREAU,
    "thuiszitters:overzicht": BUREAU,
    "thuiszitters:opgaven": CIJFERS,
    "thuiszitters:tellen": BUREAU,
    "thuiszitters:verzenden": BUREAU,
    "thuiszitters:opgave": CIJFERS,
    "thuiszitters:opgave_pdf": CIJFERS,
    "thuiszitters:opgave_csv": BUREAU,
    "thuiszitters:zaak": DOSSIER | {Rol.LEERPLICHT},
    "thuiszitters:stap": DOSSIER,
    "api:thuiszitters": DOSSIER | {Rol.LEERPLICHT},
    "api:thuiszitter": DOSSIER | {Rol.LEERPLICHT},
    "api:thuiszitter_actie": DOSSIER,
    "api:thuiszitter_meldingen": frozenset({Rol.LEERPLICHT}),
    "api:thuiszitter_opgave": BUREAU,
    "werkplek:mijn_werk": IEDEREEN,
    "werkplek:zoeken": ZAAK,
    "werkplek:help": IEDEREEN,
    "werkplek:mislukt": IEDEREEN,
    "werkplek:mislukt_opnieuw": IEDEREEN,
    "werkplek:mislukt_afhandelen": IEDEREEN,
    "werkplek:mislukt_nacht": BEHEER,
    "werkplek:leerling": DOSSIER,
    "werkplek:ondersteuning": SCHOOL,
    "opp:register": SCHOOL,
    "opp:export_csv": SCHOOL,
    "opp:export_xlsx": SCHOOL,
    "opp:cijfers": BUREAU | {Rol.BESTUURDER},
    "opp:nieuw": SCHOOL,
    "opp:afspraak": DOSSIER,
    "opp:afspraak_af": DOSSIER,
    "opp:contact": DOSSIER,
    "opp:leerlinglabel": DOSSIER,
    "opp:leerlinglabel_einde": DOSSIER,
    "opp:labeltaak": DOSSIER,
    "opp:opp": SCHOOL,
    "opp:tekst": SCHOOL,
    "opp:bewaar": SCHOOL,
    "opp:doel_nieuw": SCHOOL,
    "opp:doel": SCHOOL,
    "opp:doel_weg": SCHOOL,
    "opp:bijlage": SCHOOL,
    "opp:actie": SCHOOL,
    "opp:overnemen": SCHOOL,
    "opp:leraar": SCHOOL,
    "opp:versie": SCHOOL,
    "opp:pdf": SCHOOL,
    "api:opps": SCHOOL,
    "api:opp": SCHOOL,
    "api:opp_doelen": SCHOOL,
    "api:opp_actie": SCHOOL,
    **adressen_begroting.ROLLEN,
    **overnemen.ROLLEN,
    **adressen_verdeling.ROLLEN,
    **jaarverslagen.ROLLEN,
    "rapportage:dashboard": DASHBOARD,
    "rapportage:export_csv": DASHBOARD,
    "rapportage:export_xlsx": DASHBOARD,
    "rapportage:indicator": DASHBOARD,
    "rapportage:indicator_csv": DASHBOARD,
    "rapportage:indicator_xlsx": DASHBOARD,
    "rapportage:rijen": DASHBOARD,
    "rapportage:inzage": BEHEER,
    "rapportage:streefwaarde": frozenset({Rol.DIRECTEUR, Rol.CONTROLLER}),
    "api:indicatoren": DASHBOARD,
    "api:indicator": DASHBOARD,
    "api:schema": IEDEREEN,
    "api:leerlingen": DOSSIER,
    "api:leerlingen_zoeken": DOSSIER,
    "api:leerling": DOSSIER,
    "api:leerling_documenten": DOSSIER,
    "api:document_bestand": ZAAK,
    "api:aanvragen": ZAAK,
    "api:aanvraag": ZAAK,
    "api:aanvraag_zienswijzen": ZAAK,
    "api:aanvraag_documenten": ZAAK,
    "api:aanvraag_actie": ZAAK,
    "api:aanvraag_stemmen": ZITTING,
    "api:deskundigen": POOL,
    "api:deskundige_pool": BEHEER,
    "api:deskundige_tarief": BEHEER | {Rol.CONTROLLER},
    "api:bezwaren": BEZWAAR,
    "api:bezwaar": BEZWAAR,
}


def own_views(resolver: Any = None, namespace: str = "") -> Iterator[tuple[str, Any]]:
    """(name, view) of every address whose view stands in one of our rooms."""
    for entry in (resolver or get_resolver()).url_patterns:
        if isinstance(entry, URLResolver):
            yield from own_views(entry, f"{namespace}{entry.namespace}:" if entry.namespace else namespace)
        elif isinstance(entry, URLPattern) and entry.callback.__module__.startswith(tuple(settings.ROOMS)):
            yield f"{namespace}{entry.name}", entry.callback


def test_every_address_is_in_the_table() -> None:
    names = [name for name, _ in own_views()]

    assert sorted(names) == sorted([*OPENBAAR, *TOEGESTAAN])


@pytest.mark.parametrize(
    ("name", "view"),
    [(n, v) for n, v in own_views() if n not in OPENBAAR | ZONDER_ROL],
    ids=lambda x: x if isinstance(x, str) else "",
)
def test_view_declares_exactly_these_roles(name: str, view: Any) -> None:
    assert frozenset(view.vereiste_rollen) == TOEGESTAAN[name]


@pytest.fixture
@stand
def adressen(wereld: Any) -> dict[str, str]:
    """Every address, filled in with objects of the own school and swv."""
    opp = opps.reload(opps.make_bijgesteld(wereld))
    aanvraag = w.make_bekendgemaakt(wereld, leerling=opp.leerling)
    thuiszitter = make_alles(wereld)
    consult = consulten.make_alles(wereld)
    schoolaanvraag = scholen.make_alles(wereld)
    stuk = opps.give_pdf(wereld, opp)
    afspraak = opps.make_afspraak(wereld, aanvraag.leerling)
    gegeven = opps.label_pupil(wereld, aanvraag.leerling)
    taak = opps.make_labeltaak(gegeven)
    with as_eigenaar():
        regel = Oppregel.objects.create(swv=wereld.swv, soortcode="vol", grond="steun", van=f.LANG_GELEDEN)
        budget = Soortbudget.objects.create(
            swv=wereld.swv, naam="Maatwerk", soorten=["MAATWERK-I"], bedrag=1000, van=f.LANG_GELEDEN,
            tot=timezone.localdate(),
        )  # fmt: skip
    geld = adressen_begroting.make_adressen(wereld) | adressen_verdeling.make_adressen(wereld)
    geld |= jaarverslagen.make_adressen(wereld)
    with als(wereld[Rol.BEHEERDER]) as by:
        versie = create_sjabloon(swv=wereld.swv, by=by, uitkomst="toegekend")
        eigen = add_blok(versie=versie, by=by, kop="", tekst="Dag ((roepnaam)).", voorwaarde="")
    with als(wereld[Rol.SECRETARIS]) as by:
        vandaag = timezone.localdate()
        bezwaar = record_bezwaar(
            besluit=aanvraag.besluiten.get(), by=by, vandaag=vandaag, indiener="school", ontvangen_op=vandaag
        )
    with as_eigenaar():
        leerling = aanvraag.leerling
        bijlage = aanvraag.bijlagen.first()
        ronde = Aanvraagronde.objects.create(
            swv=wereld.swv,
            soort_code="ARR",
            naam="Ronde 1",
            opent_op=f.LANG_GELEDEN,
            sluit_op=f.LANG_GELEDEN,
            behandeld_op=f.LANG_GELEDEN,
        )
        punt = aanvraag.agendapunten.get()
        values = {
            "nummer": aanvraag.nummer, "actie": "intrekken", "stap": "vraag", "soort": "bundel", "stuk_pk": 1,
            "code": "aanvragen", "punt_pk": punt.pk, "verschoning_pk": 1,
            "lid_pk": punt.zitting.orgaan.leden.first().pk, "gast_pk": 1,
            "mandaat_pk": punt.zitting.orgaan.mandaten.create(van=f.LANG_GELEDEN).pk,
            "uuid": bijlage.document.uuid, "versie": stuk.versie.nummer, "punt": "logo",
            "deel": "vragen",
        }  # fmt: skip
        per_name = {
            "toewijzing:document": bijlage.pk, "toewijzing:document_weglaten": bijlage.pk,
            **dict.fromkeys(("toewijzing:bezwaar_stap", "api:bezwaar"), bezwaar.pk),
            "toewijzing:brief": Brief.objects.filter(besluit__aanvraag=aanvraag, school__isnull=False).get().pk,
            "toewijzing:advies_lezen": Deskundigenadvies.objects.filter(aanvraag=aanvraag).first().pk,
            **dict.fromkeys(
                (
                    "toewijzing:deskundige", "toewijzing:pooldeelname", "toewijzing:adviestarief", "api:deskundige_pool",
                    "api:deskundige_tarief",
                ),
                wereld[Rol.DESKUNDIGE].pk,
            ),
            "toewijzing:budget": budget.pk,
            **dict.fromkeys(("toewijzing:ronde", "toewijzing:ronde_weg"), ronde.pk),
            "consulten:uurregel": Uurregel.objects.get(wie=wereld[Rol.CONSULENT].pk).pk,
            "consulten:soort_einde": consult.soort_id,
            "schoolaanvragen:bewijs": schoolaanvraag.plichten.first().pk,
            "schoolaanvragen:plicht_einde": Soortplicht.objects.filter(swv=wereld.swv).first().pk,
            "thuiszitters:melding": Melding.objects.get().pk,
            **dict.fromkeys(
                ("thuiszitters:opgave", "thuiszitters:opgave_pdf", "thuiszitters:opgave_csv"), Kwartaalopgave.objects.get().pk
            ),
            "opp:doel": opp.versies.last().doelen.first().pk, "opp:doel_weg": opp.versies.last().doelen.first().pk,
            "opp:afspraak_af": afspraak.pk,
            "opp:overnemen": opp.pk,
            "opp:label_einde": gegeven.label_id, "opp:regel_einde": regel.pk, "opp:leerlinglabel_einde": gegeven.pk,
            "opp:labeltaak": taak.pk, "opp:taakregel_einde": taak.regel_id,
            "leerlingen:gezagdrager": leerling.gezagdrager_set.first().pk,
            "leerlingen:inschrijving_einde": leerling.inschrijving_set.get().pk,
            "leerlingen:inschrijving_terugdraaien": leerling.inschrijving_set.get().pk,
            "leerlingen:kwalificatie_intrekken": f.KwalificatieFactory(leerling=leerling).pk,
            "organisatie:gebruiker": wereld[Rol.SECRETARIS].pk,
            **dict.fromkeys(BEHEER_OPP, opp.soort_id),
            **dict.fromkeys(BEHEER_ORGANEN, punt.zitting.orgaan_id),
            **dict.fromkeys(
                ("toewijzing:stem", "toewijzing:stemmen", "toewijzing:verschoning", "toewijzing:verschoning_vervalt"),
                punt.zitting_id,
            ),
            **dict.fromkeys(BEHEER_TREDEN, Escalatietrede.objects.filter(swv=wereld.swv).first().pk),
            **dict.fromkeys((*BEHEER_SOORTEN, *VERSIE_LEZEN), aanvraag.soort_id),
            **dict.fromkeys((*SJABLOON_LEZEN, *SJABLOON_SCHRIJVEN, "toewijzing:sjabloon_beoordelen"), versie.pk),
            "toewijzing:sjabloonversie_nieuw": versie.sjabloon_id,
            **dict.fromkeys(("toewijzing:sjabloonblok", "toewijzing:sjabloonblok_actie"), eigen.pk),
            **dict.fromkeys(
                ("organisatie:organisatie", "organisatie:organisatie_wijzigen", "organisatie:scholen_aansluiten"), wereld.bestuur.pk
            ),
            **dict.fromkeys(
                ("organisatie:scholen_bekijken", "organisatie:scholen_koppelen", "organisatie:scholen_fouten"),
                keep_list(wereld[Rol.BEHEERDER]).pk,
            ),
            **dict.fromkeys(
                ("leerlingen:inlezen_bekijken", "leerlingen:inlezen_koppelen", "leerlingen:inlezen_fouten"),
                keep_pupils(wereld[Rol.ZORGCOORDINATOR]).pk,
            ),
            **overnemen.make_objects(wereld[Rol.BEHEERDER]),
            "organisatie:inlezing": make_inlezing(wereld[Rol.BEHEERDER]).pk,
            "organisatie:aansluiting_beeindigen": wereld.bestuur.aangesloten_bij.get().pk,
            "organisatie:gebruiker_gegevens": wereld[Rol.SECRETARIS].pk,
            "organisatie:gebruiker_naam": wereld[Rol.SECRETARIS].pk,
            **dict.fromkeys(
                ("organisatie:rolvoorstel", "organisatie:rol_bevestigen", "organisatie:rol_intrekken"),
                f.RolvoorstelFactory(swv=wereld.swv, door=wereld[Rol.BEHEERDER]).pk,
            ),
            **dict.fromkeys(
                ("organisatie:token_beeindigen", "organisatie:token_intrekken"),
                f.make_token(wereld[Rol.SECRETARIS])[0].pk,
            ),
            **dict.fromkeys(
                ("organisatie:mensen_bekijken", "organisatie:mensen_koppelen"), keep_people(wereld[Rol.BEHEERDER]).pk
            ),
            "organisatie:logo": f.LogoFactory(swv=wereld.swv, door=wereld[Rol.BEHEERDER]).pk,
            "organisatie:lidmaatschap": wereld[Rol.SECRETARIS].lidmaatschap_set.get().pk,
        }  # fmt: skip
        found = {}
        for name in TOEGESTAAN:
            kwargs = dict(values)
            if name == "thuiszitters:termijn":
                kwargs["code"] = "plan"
            if name.startswith("toewijzing:deel"):
                kwargs["code"] = "gedaan"
            if name.startswith("wet:"):
                kwargs["code"] = "bezwaartermijn"
            if name.startswith("schoolaanvragen:") or "schoolaanvraag" in name:
                kwargs["nummer"] = schoolaanvraag.nummer
            if name.startswith("schoolaanvragen:hulp") or "snellehulp" in name:
                kwargs["nummer"] = Snellehulp.objects.filter(swv=wereld.swv).get().nummer
            if "consult" in name:
                kwargs |= {"nummer": consult.nummer, "actie": "sluiten", "lijst": "vragen"}
            if "thuiszitter" in name:
                kwargs |= {"nummer": thuiszitter.nummer, "actie": "beeindigen"}
            if name.startswith(
                ("leerlingen:", "api:leerling", "werkplek:", "opp:afspraak", "opp:contact", "opp:leerling")
            ):
                kwargs["nummer"] = leerling.nummer
            elif name.startswith(("opp:", "api:opp")):
                kwargs |= {"nummer": opp.nummer, "actie": "afsluiten"}
            kwargs.setdefault("sleutel", "verzonnen")
            kwargs.setdefault("naam", "kern.ruim_sessies_op")
            kwargs["pk"] = per_name.get(name, punt.zitting_id if "zitting" in name else wereld[Rol.SECRETARIS].pk)
            found[name] = fill_in(name, kwargs | geld.get(name, {}))
    return found


def keep_list(beheerder: Any) -> Any:
    """A list of schools that waits for a word about its columns."""
    with als(beheerder) as door:
        data = b"BRIN;Naam;Schoolsoort;Bestuursnummer\nfout;Kust;vo;41234"
        return keep_upload(organisatie=door.lid.organisatie, door=door, soort="scholen", naam="x.csv", data=data)


def keep_people(beheerder: Any) -> Any:
    """A list of people that waits for a word about its columns."""
    with als(beheerder) as door:
        data = b"mail;achternaam;taak\nnieuw@school.example;Vermeer;secretaris\n"
        return keep_upload(organisatie=door.lid.organisatie, door=door, soort="mensen", naam="mensen.csv", data=data)


def keep_pupils(zorgcoordinator: Any) -> Any:
    """A list of pupils of whom somebody is to be chosen."""
    with als(zorgcoordinator) as door:
        data = b"Roepnaam;Achternaam;Geboortedatum;Ingeschreven sinds\nNoor;Boer;3-12-2012;1-8-2026"
        return keep_upload(organisatie=door.lid.organisatie, door=door, soort="leerlingen", naam="x.csv", data=data)


def make_inlezing(beheerder: Any) -> Any:
    """A list of schools that was taken over."""
    with als(beheerder) as door:
        return record_inlezing(
            organisatie=door.lid.organisatie, door=door, soort="scholen", naam="x.csv", sha256="0" * 64, rijen=1,
            resultaat="Er is 1 school aangesloten.", wijzigingen=[],
        )  # fmt: skip


def fill_in(name: str, values: dict[str, Any]) -> str:
    view = dict(own_views())[name]
    pattern = next(p for p in patterns() if p.callback is view and name.endswith(p.name))
    wanted = pattern.pattern.converters
    return reverse(name, kwargs={key: values[key] for key in wanted})


def patterns(resolver: Any = None) -> Iterator[URLPattern]:
    for entry in (resolver or get_resolver()).url_patterns:
        if isinstance(entry, URLResolver):
            yield from patterns(entry)
        else:
            yield entry


# May be kept by anybody: colours, where to report a weakness, and reports that were made public. The list of those
# reports is a page like the others, with a token and perhaps somebody's name.
BEWAARBAAR = {"organisatie:huisstijl", "organisatie:security_txt", "rapportage:openbaar_pdf"}


# For programs: what a figure is stands there by its stable code, as in the API.
DATABESTANDEN = {"/sturing/cijfers.csv"}


def visit(client: Any, url: str) -> int:
    """GET, or an empty POST where that is the only way in."""
    response = client.get(url)
    if response.streaming:
        b"".join(response.streaming_content)  # read to the end, so that the file is closed
    elif response["Content-Type"].startswith("text/html"):
        assert (url, find_codes(read_text(response.content.decode()))) == (url, [])
    elif response["Content-Type"].startswith("text/csv") and url not in DATABESTANDEN:
        assert (url, find_codes(response.content.decode())) == (url, [])
    check_koppen(response, url)
    if response.status_code == 405:
        response = client.post(url, {})
        check_koppen(response, url)
    return response.status_code


def test_without_login_every_address_leads_to_the_login_page(client: Any, adressen: dict[str, str]) -> None:
    codes = {}
    for name, url in adressen.items():
        response = client.get(url)
        check_koppen(response, url)
        if response.status_code == 405:
            response = client.post(url, {})
            check_koppen(response, url)
        to_login = response.status_code == 302 and response["Location"].startswith(reverse("account_login"))
        codes[name] = "login" if to_login or response.status_code == 401 else response.status_code

    assert {name: code for name, code in codes.items() if code != "login"} == {}


@pytest.mark.parametrize("rol", Rol.values)
def test_role_gets_in_where_the_table_says_and_403_elsewhere(
    client: Any, wereld: Any, adressen: dict[str, str], rol: str
) -> None:
    client.force_login(wereld[rol])
    codes = {name: visit(client, url) for name, url in adressen.items()}

    refused = {name for name, code in codes.items() if code == 403}
    expected = {name for name, rollen in TOEGESTAAN.items() if rol not in rollen}
    assert {name for name in expected if name not in refused} == set()
    # Whoever gets in may still be refused this object, or this step with it, but never by an error of ours.
    assert {name: code for name, code in codes.items() if code >= 500} == {}


def test_no_mail_or_letter_holds_a_code_where_a_word_belongs(adressen: dict[str, str]) -> None:
    with as_eigenaar():
        mails = [f"{mail.onderwerp}\n{mail.tekst}" for mail in Bericht.objects.all()]
        letters = [to_text(brief.inhoud) for brief in Brief.objects.all()]

    assert (len(mails) > 5, len(letters) > 1) == (True, True)
    assert sorted({code for text in [*mails, *letters] for code in find_codes(text)}) == []


@pytest.mark.parametrize("rol", sorted(ZAAK | LOGS))
def test_person_of_another_school_or_swv_gets_404_for_what_is_not_theirs(
    client: Any, wereld: Any, adressen: dict[str, str], rol: str
) -> None:
    client.force_login(wereld.anderen[rol])
    own = {
        name for name, rollen in TOEGESTAAN.items() if rol in rollen and not name.startswith(("kern:", "organisatie:"))
    }
    if rol == Rol.AUDITOR:  # this one is the FG, for whom most addresses aren't there at all
        own = {name for name in own if may_open(AuditorScope.FG, name)}
    with_object = {name for name in own if any(char.isdigit() for char in adressen[name].replace("/v1/", "/"))}

    codes = {name: visit(client, adressen[name]) for name in with_object}

    assert codes == dict.fromkeys(with_object, 404)


def test_beheerder_of_another_swv_gets_404_for_people_that_are_not_theirs(
    client: Any, wereld: Any, adressen: dict[str, str]
) -> None:
    client.force_login(wereld.anderen[Rol.BEHEERDER])
    own = [name for name, rollen in TOEGESTAAN.items() if rollen == BEHEER]
    names = [name for name in own if any(c.isdigit() for c in adressen[name])]

    assert {name: visit(client, adressen[name]) for name in names} == dict.fromkeys(names, 404)


@pytest.mark.parametrize("name", sorted(BEWAARBAAR - {"rapportage:openbaar_pdf"}))
def test_public_address_says_that_it_may_be_kept(client: Any, wereld: Any, settings: Any, name: str) -> None:
    settings.BEVEILIGINGSCONTACT = "veilig@verband.example"
    response = client.get(reverse(name, args=[wereld.swv.pk] if name == "organisatie:huisstijl" else []))

    assert (response.status_code, response["Cache-Control"]) == (200, "public, max-age=300")


def test_public_answer_with_a_cookie_is_kept_by_nobody(client: Any, wereld: Any) -> None:
    client.force_login(wereld[Rol.SECRETARIS])
    url = reverse("organisatie:huisstijl", args=[wereld.swv.pk])
    first, second = client.get(url), client.get(url)

    assert [(bool(each.cookies), each["Cache-Control"]) for each in (first, second)] == [
        (True, "private, no-store"),  # the session counts on, at most once a minute
        (False, "public, max-age=300"),
    ]


@pytest.mark.parametrize("method", ["put", "patch", "delete"])
def test_method_that_an_address_of_the_api_does_not_have_is_refused_in_json(
    client: Any, wereld: Any, adressen: dict[str, str], method: str
) -> None:
    client.force_login(wereld[Rol.SECRETARIS])
    urls = {name: url for name, url in adressen.items() if url.startswith("/api/")}

    for url in urls.values():
        check_koppen(getattr(client, method)(url, data="{", content_type="application/json"), url)

    assert len(urls) > 20


def test_ended_lidmaatschap_opens_nothing(client: Any, wereld: Any, adressen: dict[str, str]) -> None:
    user = wereld[Rol.ZORGCOORDINATOR]
    client.force_login(user)
    with as_eigenaar():
        user.lidmaatschap_set.update(tot=f.LANG_GELEDEN)

    assert {client.get(adressen[name]).status_code for name in ("leerlingen:dossier", "toewijzing:aanvraag")} == {403}


def test_deactivated_person_is_out_at_the_next_click(client: Any, wereld: Any, adressen: dict[str, str]) -> None:
    user = wereld[Rol.ZORGCOORDINATOR]
    client.force_login(user)
    assert client.get(adressen["toewijzing:aanvraag"]).status_code == 200
    with als(user), as_eigenaar():
        user.is_active = False
        user.save()

    assert client.get(adressen["toewijzing:aanvraag"]).status_code == 302
