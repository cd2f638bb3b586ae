"""What every step of every kind of case asks and says, written out: a text or question that goes missing shows here."""

from typing import Any

import pytest

from consulten.workflow import CONSULT
from financien.begroten.workflow import BEGROTING
from financien.verdelen.workflow import VERDELING
from opp.workflow import OPP
from rapportage.jaarverslag.workflow import JAARVERSLAG
from schoolaanvragen.workflow import SCHOOLAANVRAAG
from swv.kern.zaken.forms import StapForm
from swv.kern.zaken.tabel import Transition
from thuiszitters.workflow import THUISZITTER
from toewijzing.workflow import AANVRAAG

# Step, its form (- is a click), its marks and the fields it can't do without. The marks: v is the way on (verder), w asks
# why, u explains (uitleg), z asks whether one is sure (zeker), m has words of its own afterwards (melding), n leads
# elsewhere than to the page of the case (naar), x stands not among the buttons.
STAPPEN = {
    "aanvraag": (
        AANVRAAG,
        """
        voorleggen_ouders           -                         um
        vraag_akkoord               -                         vuzm
        meteen_indienen             -                         vuzm
        terughalen                  -                         um
        akkoord_geven               -                         vum
        indienen                    -                         vuzm
        papier_ontvangen            -                         um
        akkoord_weigeren            AanvraagredenForm         wm
        voorleggen_consulent        -                         vuzm
        meetekenen                  ToelichtingForm           vum
        meetekenen_indienen         ToelichtingForm           vuzm
        meetekenen_weigeren         AanvraagredenForm         wum
        vraag_aanvulling            VraagAanvullingForm       um      onderwerp uiterlijk
        aanvullen                   AanvullenForm             vm
        vraag_akkoord_opnieuw       -                         um
        akkoord_aanvulling          ToelichtingForm           vum
        meetekenen_aanvulling       ToelichtingForm           vum
        verder_zonder_aanvulling    AanvraagredenForm         wum
        uitstel_vastleggen          UitstelForm               wum     datum tot
        verlengen                   VerlengForm               wum     weken
        verklaar_compleet           -                         vum
        naar_deskundigen            -                         vum
        deskundige_vragen           DeskundigeVragenForm      vum     deskundige
        deskundige_intrekken        DeskundigeIntrekkenForm   wum     deskundige
        deskundigen_herinneren      -                         um
        advies_ondertekenen         AdviesOndertekenenForm    vm
        advies_teruggeven           AdviesTeruggevenForm      wum     teruggave
        advies_aanvulling_vragen    AdviesAanvullenForm       wum     advies
        stap_afronden               ToelichtingForm           vum
        agenderen                   AgenderenForm             vm      zitting
        voorlopig_agenderen         VoorlopigAgenderenForm    um      zitting
        voorlopig_afhalen           AanvraagredenForm         wum
        eigenaar_kiezen             ZaakeigenaarForm          umx
        aanhouden                   AanvraagredenForm         wum
        adviseren                   AdviserenForm             vm      oordeel motivering
        doorschuiven                DoorschuivenForm          wum     zitting
        bespreken                   OrgaanbesprekingForm      vum     motivering
        opnieuw_voorleggen          AanvraagredenForm         wum
        afhandelen                  AanvraagafhandelingForm   vum     afloop tekst
        besluiten                   BesluitenForm             vmn     uitkomst motivering
        buiten_behandeling_stellen  BuitenBehandelingForm     uzmn    motivering
        bekendmaken                 BekendmakenForm           vuzmn
        brieven_opnieuw             BrievenOpnieuwForm        umn
        heropenen                   AanvraagredenForm         wum
        heropenen_zonder_advies     AanvraagredenForm         wum
        zienswijze_geven            ZienswijzeSchoolForm      um      standpunt inhoud
        overzetten                  AanvraagredenForm         wuzm
        intrekken                   AanvraagredenForm         wuzm
        naar_school                 -                         umx
        meteen_behandelen           -                         umx
        niet_doorgaan               AanvraagredenForm         wumx
        """,
    ),
    "opp": (
        OPP,
        """
        bespreken                   BesprekenForm             um      datum wijze hash
        horen                       HorenForm                 um      wijze tekst
        instemming_vastleggen       InstemmingForm            um      datum wijze uitkomst hash
        bekwaamheid_vastleggen      BekwaamheidActieForm      um      beslist_zelf
        word_opp                    WordOppForm               umn     soort aanleiding
        vaststellen                 -                         vuzm
        evalueren                   EvaluerenForm             vumn    datum wijze conclusie vervolg
        bijstellen                  -                         umn
        bijstelling_intrekken       RedenForm                 wum
        afsluiten                   AfsluitenForm             wuzm    eind
        """,
    ),
    "thuiszitter": (
        THUISZITTER,
        """
        oppakken                    OppakkenForm              vum     actie uiterlijk
        bevestigen                  ActieToevoegenForm        vum     actie uiterlijk
        actie_afronden              ActieAfrondenForm         vm      gedane_actie resultaat
        actie_toevoegen             ActieToevoegenForm        mx      actie uiterlijk
        overleg_vastleggen          OverlegForm               mx      soort datum aanwezig
        afspraak_bijwerken          AfspraakForm              mx      afspraak afspraakstatus
        interventie_toevoegen       InterventieForm           mx      soort wat van
        interventie_afronden        InterventieAfrondenForm   mx      interventie tot resultaat
        terugkeer_plannen           TerugkeerForm             umx     stappen
        situatie_wijzigen           SituatieForm              umx
        periode_wijzigen            PeriodeForm               umx     categorie van
        regisseur_wijzigen          RegisseurForm             m       casusregisseur
        school_overdragen           SchoolForm                uzm
        escaleren                   EscalerenForm             wum     trede
        beeindigen                  BeeindigenForm            um      einddatum bestemming
        geen_thuiszitter            RedenForm                 wuzm
        nazorg_afronden             RedenForm                 vwuzm
        weer_thuis                  WeerThuisForm             um      categorie van actie uiterlijk
        """,
    ),
    "consult": (
        CONSULT,
        """
        oppakken                    -                         um
        beantwoorden                BeantwoordenForm          vum     advies
        sluiten                     SluitenForm               vum     uitkomst
        aanvraag_maken              AanvraagMakenForm         umn     aanvraagsoort
        intrekken                   RedenForm                 wum
        heropenen                   RedenForm                 wum
        """,
    ),
    "schoolaanvraag": (
        SCHOOLAANVRAAG,
        """
        indienen                    -                         vum
        akkoord_geven               -                         vum
        vraag_aanvulling            SchoolvraagForm           um      onderwerp uiterlijk
        aanvullen                   AanvullenForm             vum
        vraag_akkoord_opnieuw       -                         um
        akkoord_aanvulling          ToelichtingForm           vum
        verder_zonder_aanvulling    RedenForm                 wum
        controleren                 ToelichtingForm           vum
        advies_vastleggen           SchooladviesForm          vum     orgaan datum advies
        besluiten                   SchoolbesluitForm         vum     uitkomst motivering
        teruggeven                  RedenForm                 wum
        intrekken                   RedenForm                 wum
        plicht_melden               PlichtMeldenForm          vum     plicht datum tekst
        plicht_aanvaarden           PlichtstapForm            vum     plicht
        plicht_teruggeven           PlichtTerugForm           wum     plicht
        bezwaar_vastleggen          SchoolbezwaarForm         um      datum uitkomst
        """,
    ),
    "begroting": (
        BEGROTING,
        """
        aanbieden                   ToelichtingForm           vum
        goedkeuren                  ToelichtingForm           vum
        teruggeven                  RedenForm                 wum
        instemmen                   ToelichtingForm           vum
        niet_instemmen              RedenForm                 wum
        vaststellen                 ToelichtingForm           vuzm
        terughalen                  RedenForm                 wum
        intrekken                   RedenForm                 wuzm
        """,
    ),
    "verdeling": (
        VERDELING,
        """
        delen                       ToelichtingForm           vum
        terughalen                  RedenForm                 wum
        vaststellen                 VaststellenForm           vuzm
        opbergen                    ToelichtingForm           um
        terugzetten                 ToelichtingForm           um
        """,
    ),
    "jaarverslag": (
        JAARVERSLAG,
        """
        jaarrekening_toevoegen      VerslagbijlageForm        um      bestand
        opmaken                     -                         vuzm
        intrekken                   VerslagredenForm          wum
        hervatten                   -                         vum
        verklaring_toevoegen        VerslagbijlageForm        vum     bestand
        goedkeuren                  -                         vuzm
        teruggeven                  VerslagredenForm          wum
        goedkeuring_intrekken       VerslagredenForm          wum
        vaststellen                 -                         vuzm
        openbaar_maken              -                         vuzm
        erratum                     VerslagredenForm          wumn
        """,
    ),
}


def tell(stap: Transition[Any]) -> list[str]:
    marks = {
        "v": stap.primary, "w": stap.reason_required, "u": stap.explain, "z": stap.confirm, "m": stap.success,
        "n": stap.go_to, "x": not stap.in_bar,
    }  # fmt: skip
    found = "".join(mark for mark, holds in marks.items() if holds)
    return [stap.name, "-" if stap.is_click else stap.form.__name__, found or "-", *stap.required]


@pytest.mark.parametrize("soort", STAPPEN)
def test_every_step_asks_and_says_what_is_written_here(soort: str) -> None:
    workflow, expected = STAPPEN[soort]
    assert [tell(stap) for stap in workflow.transitions] == [
        line.split() for line in expected.split("\n") if line.strip()
    ]


SIGN_AT_END = (".", "?", "!")


@pytest.mark.parametrize("soort", STAPPEN)
def test_what_a_step_says_reads_as_whole_sentences(soort: str) -> None:
    """No label behind a colon, no loose word: a capital in front, a full stop behind."""
    for stap in STAPPEN[soort][0].transitions:
        said = [stap.explain, stap.confirm, stap.together, stap.success if isinstance(stap.success, str) else ""]
        for text in filter(None, said):
            assert text[0].isupper(), (stap.name, text)
            assert text.endswith(SIGN_AT_END), (stap.name, text)
            assert stap.label.lower() not in text.lower() or ":" not in stap.label, (stap.name, text)


@pytest.mark.parametrize("soort", STAPPEN)
def test_a_step_that_asks_why_has_a_form_that_does_and_no_other_asks_without_a_place_to_answer(soort: str) -> None:
    for stap in STAPPEN[soort][0].transitions:
        field = stap.form.base_fields.get("reason")
        assert (field is not None and field.required) == stap.reason_required, stap.name


@pytest.mark.parametrize("soort", STAPPEN)
def test_a_step_that_can_not_be_undone_is_explained_before_one_is_asked_whether_one_is_sure(soort: str) -> None:
    """A question alone says too little; a form of its own says it at its fields."""
    silent = [s.name for s in STAPPEN[soort][0].transitions if s.confirm and not s.explain and s.form is StapForm]
    assert silent == []


# --- two people at the same time ------------------------------------------------------------------------------------

GESPREK = {"uitstel_vastleggen", "verlengen", "zienswijze_geven"}
ADVIES = {
    "advies_aanvulling_vragen", "advies_ondertekenen", "advies_teruggeven", "deskundige_intrekken", "deskundige_vragen",
    "deskundigen_herinneren",
}  # fmt: skip
VOORLOPIG = {"voorlopig_agenderen", "voorlopig_afhalen"}
BEHANDELING = ADVIES | VOORLOPIG | {
    "aanhouden", "adviseren", "agenderen", "bespreken", "doorschuiven", "naar_deskundigen", "stap_afronden", "verklaar_compleet",
}  # fmt: skip
ZONDER_ACTIES = {
    "afspraak_bijwerken", "interventie_afronden", "interventie_toevoegen", "overleg_vastleggen", "situatie_wijzigen",
    "terugkeer_plannen",
}  # fmt: skip
WERK = ZONDER_ACTIES | {"actie_afronden", "actie_toevoegen", "escaleren", "regisseur_wijzigen"}
# {kind: {step: what somebody else may have done meanwhile}}; beside the others nothing may have happened.
NAAST: dict[str, dict[str, set[str]]] = {
    "aanvraag": {
        **dict.fromkeys(
            ("aanvullen", "verder_zonder_aanvulling", "verklaar_compleet", "naar_deskundigen", "aanhouden", "adviseren"),
            GESPREK,
        ),
        **dict.fromkeys(("bespreken", "doorschuiven", "opnieuw_voorleggen", "afhandelen"), GESPREK),
        "stap_afronden": GESPREK,
        **dict.fromkeys(
            ("vraag_aanvulling", "agenderen", "advies_aanvulling_vragen"),
            GESPREK | {"advies_ondertekenen", "advies_teruggeven", "deskundigen_herinneren"},
        ),
        **dict.fromkeys(
            ("deskundige_vragen", "deskundige_intrekken"),
            GESPREK | VOORLOPIG | {"advies_ondertekenen", "advies_teruggeven", "deskundigen_herinneren"},
        ),
        "deskundigen_herinneren": GESPREK | VOORLOPIG | ADVIES - {"deskundigen_herinneren"},
        **dict.fromkeys(("advies_ondertekenen", "advies_teruggeven"), GESPREK | VOORLOPIG | ADVIES),
        **dict.fromkeys(VOORLOPIG, GESPREK | ADVIES),
        **dict.fromkeys(("uitstel_vastleggen", "verlengen"), BEHANDELING | {"zienswijze_geven"}),
        "zienswijze_geven": BEHANDELING
        | {"uitstel_vastleggen", "verlengen", "vraag_aanvulling", "aanvullen", "verder_zonder_aanvulling"},
    },
    "opp": {
        "bespreken": {"horen", "instemming_vastleggen"},
        "horen": {"bekwaamheid_vastleggen", "bespreken", "evalueren", "instemming_vastleggen"},
        "instemming_vastleggen": {"bespreken", "evalueren", "horen"},
        "bekwaamheid_vastleggen": {"bespreken", "evalueren", "horen"},
        "vaststellen": {"horen"},
        "evalueren": {"bekwaamheid_vastleggen", "horen", "instemming_vastleggen"},
        "bijstellen": {"horen", "instemming_vastleggen"},
    },
    "thuiszitter": {
        **dict.fromkeys(
            ("oppakken", "bevestigen", "school_overdragen", "beeindigen", "geen_thuiszitter", "nazorg_afronden",
             "weer_thuis"),
            ZONDER_ACTIES,
        ),
        # What can be added twice stands beside itself; what changes the one row there is does not.
        **dict.fromkeys(
            ("actie_afronden", "actie_toevoegen", "overleg_vastleggen", "interventie_toevoegen", "periode_wijzigen"), WERK
        ),
        **{
            name: WERK - {name}
            for name in ("afspraak_bijwerken", "interventie_afronden", "terugkeer_plannen", "situatie_wijzigen",
                         "regisseur_wijzigen", "escaleren")
        },
    },
    "consult": {},
    "schoolaanvraag": {},
    "begroting": {},
    "verdeling": {},
    "jaarverslag": {"erratum": {"openbaar_maken"}},
}  # fmt: skip


@pytest.mark.parametrize("soort", STAPPEN)
def test_only_what_is_written_here_may_have_happened_meanwhile(soort: str) -> None:
    workflow, _ = STAPPEN[soort]
    assert {stap.name: {*stap.alongside} for stap in workflow.transitions if stap.alongside} == NAAST[soort]
