"""Terms in school days: counted with the region of the swv, explained, and refused where they can't be counted."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from swv.kern.schoolvakanties import get_vakanties, is_vakantie
from swv.kern.termijnen import calculate_norm
from swv.organisatie.enums import Rol
from tests import wereld as w
from tests.rollen import als, as_eigenaar
from tests.toewijzing.test_route_lopen import DIRECTEUR, LEIDER, SECR, ZORG, give_route, step
from tests.toewijzing.test_soort import get_form_data, url
from tests.toewijzing.test_wet import change
from tests.toewijzing.versies import get_concept
from toewijzing.enums import Stap
from toewijzing.models import Aanvraagsoort
from toewijzing.queries.beslistermijn import explain_norm, get_norm
from toewijzing.queries.versiecontrole import find_blokkades
from toewijzing.services.behandeling import recount_terms
from toewijzing.services.route import Soortstap

pytestmark = pytest.mark.django_db
CODE = "MAATWERK-I"
VANDAAG = timezone.localdate
LANG = 60  # so many days have a holiday among them, whatever day it is


def use_schooldagen(wereld: Any, eenheid: str = "schooldagen", aantal: int = LANG) -> None:
    give_route(wereld, CODE, LEIDER, DIRECTEUR, norm_aantal=aantal, norm_eenheid=eenheid)


@pytest.mark.parametrize("eenheid", ["schooldagen", "schoolweken"])
def test_norm_counts_without_the_holidays_of_the_region(wereld: Any, eenheid: str) -> None:
    change(wereld, "vakantieregio", "midden")
    use_schooldagen(wereld, eenheid, LANG if eenheid == "schooldagen" else 12)
    zaak = w.make_ingediend(wereld, CODE)
    aantal = zaak.soort.norm_aantal
    gewoon = calculate_norm(VANDAAG(), aantal, {"schooldagen": "werkdagen"}.get(eenheid, "weken"), vandaag=VANDAAG())

    assert zaak.norm_op == calculate_norm(
        VANDAAG(), aantal, eenheid, vandaag=VANDAAG(), vakanties=get_vakanties("midden")
    )
    assert zaak.norm_op > gewoon
    assert not is_vakantie(zaak.norm_op, get_vakanties("midden"))


def test_explanation_says_which_holidays_did_not_count(client: Any, wereld: Any) -> None:
    change(wereld, "vakantieregio", "midden")
    use_schooldagen(wereld)
    zaak = w.make_ingediend(wereld, CODE)
    with as_eigenaar():
        type(zaak).objects.filter(pk=zaak.pk).update(ontvangen_op=date(2026, 10, 1))
    zaak = w.reload(zaak)
    with als(wereld[SECR]):
        tekst = explain_norm(zaak, date(2026, 10, 30), VANDAAG())

    assert tekst == "60 schooldagen, zonder herfstvakantie (17 okt 2026 t/m 25 okt 2026)"
    client.force_login(wereld[ZORG])
    assert "60 schooldagen" in client.get(reverse("toewijzing:aanvraag", args=[zaak.nummer])).content.decode()


def test_explanation_says_that_no_region_was_chosen_or_nothing_is_known_yet(wereld: Any) -> None:
    use_schooldagen(wereld)
    zaak = w.make_ingediend(wereld, CODE)
    assert "er is geen vakantieregio gekozen" in explain_norm(zaak, zaak.norm_op, VANDAAG())
    change(wereld, "vakantieregio", "noord")

    assert "vakanties na 1 sep 2030 zijn nog niet bekend" in explain_norm(zaak, date(2030, 10, 1), VANDAAG())


def test_plain_norm_needs_no_explanation(wereld: Any) -> None:
    zaak = w.make_ingediend(wereld, CODE)

    assert explain_norm(zaak, zaak.norm_op, VANDAAG()) == ""


def test_another_region_moves_the_stored_norm_of_this_swv(wereld: Any) -> None:
    use_schooldagen(wereld)
    zaak = w.make_ingediend(wereld, CODE)
    change(wereld, "vakantieregio", "zuid")
    with als(wereld[SECR]):
        assert recount_terms(swv_id=wereld.swv.pk, vandaag=VANDAAG()) == 1

    assert w.reload(zaak).norm_op > zaak.norm_op


def test_legal_term_counts_the_calendar_whatever_the_norm_says(wereld: Any) -> None:
    change(wereld, "vakantieregio", "midden")
    kaal = w.make_ingediend(wereld)
    give_route(
        wereld, "TLV-VSO", LEIDER, Soortstap(Stap.DESKUNDIGEN), DIRECTEUR, norm_aantal=12, norm_eenheid="schoolweken"
    )
    zaak = w.make_ingediend(wereld)

    assert zaak.uiterlijk_op == kaal.uiterlijk_op < zaak.norm_op
    assert get_norm(zaak, VANDAAG()) == zaak.norm_op


def test_step_has_its_term_in_school_days(wereld: Any) -> None:
    change(wereld, "vakantieregio", "midden")
    give_route(wereld, CODE, Soortstap(Stap.AKKOORD, Rol.SCHOOLLEIDER, termijn=(LANG, "schooldagen")), DIRECTEUR)
    zaak = step(wereld, w.make_concept(wereld, CODE), "vraag_akkoord", ZORG)

    assert zaak.beurt_tot == calculate_norm(
        VANDAAG(), LANG, "schooldagen", vandaag=VANDAAG(), vakanties=get_vakanties("midden")
    )


# --- what a beheerder sets --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "changes", [{"norm_eenheid": "schooldagen"}, {"stap_0_termijn": "5", "stap_0_eenheid": "schoolweken"}]
)
def test_school_days_are_refused_without_a_region_and_taken_with_one(client: Any, wereld: Any, changes: Any) -> None:
    soort = wereld.soorten[CODE]
    client.force_login(wereld[Rol.BEHEERDER])
    data = get_form_data(client, "soort_wijzigen", soort) | changes
    response = client.post(url("soort_wijzigen", soort.pk), data)
    assert "heeft geen vakantieregio" in " ".join(response.context["form"].errors["norm_eenheid"])
    change(wereld, "vakantieregio", "midden")

    assert client.post(url("soort_wijzigen", soort.pk), data).status_code == 302


def test_form_offers_only_kinds_of_school_of_the_sector_and_refuses_the_others(client: Any, wereld: Any) -> None:
    soort = wereld.soorten[CODE]
    client.force_login(wereld[Rol.BEHEERDER])
    form = client.get(url("soort_wijzigen", soort.pk)).context["form"]
    offered = {name: [code for code, _ in form.fields[name].choices] for name in ("scholen_van", "stap_0_schoolsoort")}
    assert offered == {"scholen_van": ["vo", "pro", "vso"], "stap_0_schoolsoort": ["vo", "pro", "vso"]}
    data = get_form_data(client, "soort_wijzigen", soort) | {"scholen_naar": ["sbo"], "grenzen_bron": "Eigen afspraak."}
    response = client.post(url("soort_wijzigen", soort.pk), data)

    assert "hoort niet bij voortgezet onderwijs" in " ".join(response.context["form"].errors["scholen_naar"])


def test_check_refuses_a_version_with_schools_of_the_other_sector_or_school_days_without_region(client: Any, wereld: Any) -> None:  # fmt: skip
    soort = wereld.soorten[CODE]
    client.force_login(wereld[Rol.BEHEERDER])
    client.post(url("soort_wijzigen", soort.pk), get_form_data(client, "soort_wijzigen", soort))
    concept = get_concept(wereld, CODE)
    assert find_blokkades(concept, VANDAAG()) == []
    with as_eigenaar():
        Aanvraagsoort.alle.filter(pk=concept.pk).update(
            scholen_van=["bao"], grenzen_bron="Eigen afspraak.", norm_eenheid="schooldagen", van=VANDAAG() + timedelta(days=1)
        )  # fmt: skip
    concept = get_concept(wereld, CODE)

    found = " ".join(find_blokkades(concept, VANDAAG()))
    assert "Basisschool hoort niet bij voortgezet onderwijs." in found
    assert "heeft geen vakantieregio" in found
