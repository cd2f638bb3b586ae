"""VO-D: negative verevening and fewer pupils, in fact two swv with one directeur; support weights and a zorgtafel.

Source: «Passend onderwijs in de praktijk deel 2» (2020).
"""

from datetime import date

from tests.praktijk.bouw import at
from tests.praktijk.gegevens import (
    Oppregel,
    Orgaan,
    Reden,
    School,
    Schooljaar,
    Soort,
    Stuk,
    Swv,
    Trede,
    Verdeling,
    Vraag,
    aangenomen,
    akkoord,
    besluit,
    deskundigen,
    r,
    zitting,
)
from tests.praktijk.gegevens_vooraf import Labeltaak
from tests.praktijk.toneel import Toneel
from tests.praktijk.toneel_buur import list_regels, open_buur, take_over_kind
from tests.rollen import as_eigenaar

OT = Stuk("verslag van het ondersteuningsteam", bron=aangenomen(396, 499))
ONDERSTEUNINGSTEAM = "Bespreek de leerling in het ondersteuningsteam"
jaar = Schooljaar()

SWV = Swv(
    code="VO-D", nummer="VO9904", naam="SWV VO-D", sector="vo",
    scholen=(School("S1", "B1", "vo", 700), School("S2", "B2", "vo", 500)),
    organen=(
        Orgaan("directeur", r(663, 699), rol="directeur"),
        Orgaan("zorgtafel", r(665, 699), code="ZORGTAFEL", stem="advies"),
        Orgaan("ondersteuningsteam", r(774), code="OT", stem="bespreken"),
        Orgaan("toewijzing", r(233, 241), commissie=True, stem="besluit"),
    ),
    soorten=(
        Soort("BTW-KORT", "Bovenschools kort", ("W1",), r(396, 499), weg=(akkoord(), besluit("consulent")),
              gegevens={"max_weken": 8, "max_dagen_per_week": 5}, checklist=("ouders", "leerling"), stukken=(OT,)),
        Soort("BTW-LANG", "Bovenschools lang", ("W1",), r(396),
              weg=(akkoord(), zitting(naam="toewijzing"), besluit("cvt_voorzitter")),
              gegevens={"max_weken": 20, "max_dagen_per_week": 5}, checklist=("ouders", "leerling", "opp"), stukken=(OT,)),
        Soort("SCHAKEL", "Schakeltraject, symbioseklas", ("W10",), r(499, 509, 637), wacht_op=Reden.PLAATSING,
              waarom="Ingeschreven bij vso, plek op vo."),
        Soort("TLV-VSO", "TLV vso", ("W7",), r(233, 241, 547),
              weg=(akkoord(), deskundigen(), zitting(naam="toewijzing"), besluit("cvt_voorzitter")),
              checklist=("gezag", "ouders", "leerling", "opp", "onderzoek")),
        Soort("ZORGTAFEL", "Zorgtafel", ("W11",), r(665), naar="BTW-KORT", weg=(akkoord(), zitting(orgaan="ZORGTAFEL")),
              termijn=(3, "weken"), gegevens={"vraagt_weken": False, "max_weken": None, "max_dagen_per_week": None},
              checklist=("ouders",), vragen=(Vraag("Waarover twijfelt u?", bron=aangenomen(665)),)),
        Soort("DOORZETTING", "Doorzettingsmacht", ("W12",), r(663, 699), elders="trede van de escalatieladder"),
    ),
    verdeling=Verdeling(
        "maatwerkplaats", r(290, 499),
        tarieven={"te_verdelen": 250_000, "centrale_kosten": 50_000, "voorzieningen": 100_000, "maatwerkplaats": 20_000},
        uitkomst={"S1": 55_000, "S2": 45_000, "B1": 55_000, "B2": 45_000, "swv": 150_000},
    ),
    labels=(("zwaarte 1", 1), ("zwaarte 2", 2), ("zwaarte 3", 3), ("zwaarte 4", 4), ("zwaarte 5", 5)),
    oppregels=(Oppregel("label", r(774), label="zwaarte 3"),),
    labeltaken=(Labeltaak(ONDERSTEUNINGSTEAM, "zwaarte 3", r(774)),),
    treden=(
        Trede("Overleg school en consulent", aangenomen(697), na=(4, "weken")),
        Trede("Zorgtafel", r(665, 699), na=(3, "maanden"), tafel="zorgtafel"),
        Trede("Doorzettingsmacht", r(663, 699), macht="swv", beslisser="directeur"),
    ),
    matrix=frozenset({"doorzettingsmacht", "zwaartelabel", "zorgtafel"}),
    jaar=jaar,
)  # fmt: skip


@jaar.op("2026-08-25", "controller", "stelt verdeling vast")
def verdeling(t: Toneel) -> None:
    vast = t.stelt_verdeling_vast()
    assert (vast["S1"], vast["S2"]) == (55_000, 45_000)


@jaar.op("2026-09-14", "S1", "zet label 3")
def label(t: Toneel) -> None:
    licht, zwaar = t.leerling("S1", opp=False), t.leerling("S1", opp=False)
    t.geeft_label("S1", licht, "zwaarte 2")
    t.geeft_label("S1", zwaar, "zwaarte 3")
    assert (t.opp_uiterlijk("S1", licht), t.opp_uiterlijk("S1", zwaar)) == (None, date(2026, 10, 26))
    assert (t.taken(licht), t.taken(zwaar)) == ([], [(ONDERSTEUNINGSTEAM, date(2026, 10, 26), None)])
    assert [t.ziet_op_werk(wie, ONDERSTEUNINGSTEAM) for wie in ("zorgcoordinator S1", "zorgcoordinator S2")] == [
        True,
        False,
    ]
    with at(date(2026, 10, 19)):
        t.doet_taak(zwaar, "zorgcoordinator S1", "Besproken: wij beginnen met een eigen plek in de klas.")
        assert not t.ziet_op_werk("zorgcoordinator S1", ONDERSTEUNINGSTEAM)
    t.kent["licht"] = licht


@jaar.op("2026-09-28", "S1", "vraagt BTW-KORT, label 2")
def kort(t: Toneel) -> None:
    zaak = t.vraagt("S1", "BTW-KORT", t.kent["licht"], weken=8)
    assert t.ontbreekt(zaak) == []  # without an OPP
    found = t.loopt(t.gaat_weg(zaak))
    assert (found.eind, found.rol) == (date(2026, 11, 22), "consulent")


@jaar.op("2026-11-23", "S1", "zet om naar BTW-LANG", nog={Reden.TOEKENNINGEN: "het vorige sluit vanzelf af"})
def lang(t: Toneel) -> None:
    t.maakt_opp("S1", t.kent["licht"])
    found = t.loopt(t.dient_in("S1", "BTW-LANG", t.kent["licht"], weken=20))
    assert (found.eind, found.rol) == (date(2027, 4, 11), "cvt_voorzitter")


@jaar.op("2026-12-07", "vso uit buur-swv", "vraagt TLV")
def buur(t: Toneel) -> None:
    own = t.loopt(t.dient_in("S1", "TLV-VSO"))
    buren = open_buur(t, School("VSO1", "BB", "vso"))
    soort, eigen = take_over_kind(t, buren, "TLV-VSO"), t.soort("TLV-VSO")
    assert (soort.swv_id, list_regels(soort)) == (buren.gebouwd.swv, list_regels(eigen))
    found = buren.loopt(buren.dient_in("VSO1", "TLV-VSO"))
    with as_eigenaar():
        nummers = [each.aanvraag.tlv_nummer for each in (own, found)]
        assert [each.swv_id for each in nummers] == [t.gebouwd.swv, buren.gebouwd.swv]
        assert [each.volgnummer for each in nummers] == [1, 1]


jaar.wacht("2027-01-11", "vso", "start schakeltraject op S2", op=Reden.PLAATSING, waarom="Plek naast de inschrijving.")


@jaar.op("2027-02-08", "S2", "brengt aanmelding naar zorgtafel")
def zorgtafel(t: Toneel) -> None:
    leerling = t.leerling("S1", opp=False)
    t.meldt_aan(leerling, "S1", "S2")
    zaak = t.verklaart_compleet(t.dient_in("S2", "ZORGTAFEL", leerling))
    assert (zaak.norm_op, zaak.beslisser, zaak.bespreekt) == (date(2027, 3, 1), "", "ZORGTAFEL")
    zitting = t.plant("ZORGTAFEL", date(2027, 2, 22))
    zaak = t.brengt_in(zaak, zitting)
    with at(date(2027, 2, 22)):
        t.zit(zitting)
        zaak = t.spreekt(zaak, "S2 is geschikt.", "toekennen")
        zaak = t.handelt_af(zaak, "geen_vervolg", "De zorgtafel vindt S2 geschikt.")
    with as_eigenaar():
        assert (zaak.status, zaak.agendapunten.get().gewicht) == ("afgehandeld", "advies")
        assert not zaak.besluiten.exists()


@jaar.op("2027-03-01", "directeur", "wil doorzetten; ouders weigeren", w=("W12", "W13"))
def ouders_weigeren(t: Toneel) -> None:
    zaak = t.begeleidt(t.meldt_thuis("S2", sinds=date(2027, 1, 18)))
    zaak = t.stap(
        zaak, "situatie_wijzigen", "directeur", belemmeringen=["ouders"], toelichting="De ouders willen niet."
    )
    t.overlegt(zaak, "tafel", "school", "jeugdhulp", verslag="Jeugdhulp praat met de ouders.")
    with as_eigenaar():
        assert not zaak.escalaties.exists()
        assert zaak.overleggen.get().soort == "tafel"


@jaar.op("2027-05-31", "controller", "concept 2027: maatwerkplaats 25.000, bovenschools 90.000")
def concept(t: Toneel) -> None:
    gevonden = t.rekent(tarieven={"maatwerkplaats": "25000", "voorzieningen": "90000"})
    assert (gevonden["S1"], gevonden["S2"]) == (60_000, 50_000)
    assert t.vastgesteld()["S1"] == 55_000
