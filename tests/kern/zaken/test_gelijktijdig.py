"""Two people at the very same moment, each in a transaction of its own, on what they both saw."""

import pytest
from django.db import transaction

from swv.organisatie.enums import Rol
from tests import wereld as w
from tests.kern.zaken.test_engine import ADVIES, UITSTEL
from tests.rollen import as_eigenaar
from tests.toewijzing.test_gelijktijdig import act, at_once
from toewijzing.models import Deskundigenadvies

pytestmark = pytest.mark.django_db(transaction=True)


def test_two_experts_sign_at_the_same_moment_and_both_count(echte_wereld):
    with transaction.atomic():
        aanvraag = w.make_bij_deskundigen(echte_wereld)

    results = at_once(*[
        lambda wie=wie: act(echte_wereld[wie], aanvraag.pk, "advies_ondertekenen", expected=aanvraag.versie, **ADVIES)
        for wie in (Rol.DESKUNDIGE, "deskundige_extern")
    ])  # fmt: skip

    assert sorted(result.versie - aanvraag.versie for result in results) == [1, 2]
    with as_eigenaar():
        signed = Deskundigenadvies.objects.filter(aanvraag=aanvraag, ondertekend_op__isnull=False)
        assert sorted(signed.values_list("deskundige", flat=True)) == sorted(
            echte_wereld[wie].pk for wie in (Rol.DESKUNDIGE, "deskundige_extern")
        )


def test_uitstel_and_a_signature_at_the_same_moment_are_both_there(echte_wereld):
    with transaction.atomic():
        aanvraag = w.make_bij_deskundigen(echte_wereld)

    at_once(
        lambda: act(
            echte_wereld[Rol.DESKUNDIGE], aanvraag.pk, "advies_ondertekenen", expected=aanvraag.versie, **ADVIES
        ),
        lambda: act(
            echte_wereld[Rol.SECRETARIS], aanvraag.pk, "uitstel_vastleggen", expected=aanvraag.versie, **UITSTEL
        ),
    )

    with as_eigenaar():
        rows = aanvraag.statussen.filter(versie__gt=aanvraag.versie).values_list("actie", flat=True)
        assert sorted(rows) == ["advies_ondertekenen", "uitstel_vastleggen"]
