"""A list of schools and boards that says who can ask for a kind: only they, or everybody but they.

A TLV is asked by any school (WPO 40, WVO 2020 2.47), so a kind that gives one has no list.
"""

from collections.abc import Collection

from django.contrib.postgres.expressions import ArraySubquery
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import CheckConstraint, Q

from swv.organisatie.enums import Organisatiesoort
from swv.organisatie.models import Organisatie
from toewijzing.enums import Scholenkeuze, Versiestatus


class Scholensoort(models.Model):
    """What a version of a kind says about the schools that can ask for it; frozen with the version.

    Ids and no names: a school that is called otherwise, or a board that gets another school, needs no new version.
    """

    scholenkeuze = models.CharField(
        "voor wie", max_length=6, choices=Scholenkeuze, default=Scholenkeuze.IEDEREEN, db_default="", blank=True
    )
    scholenlijst = ArrayField(
        models.BigIntegerField(),
        verbose_name="scholen en besturen",
        default=list,
        db_default=[],
        blank=True,
        help_text="Organisaties; een bestuur staat voor al zijn scholen.",
    )
    scholenuitleg = models.CharField(
        "uitleg voor een andere school", max_length=500, blank=True, default="", db_default="",
        help_text="Wat een school leest die dit niet kan aanvragen.",
    )  # fmt: skip

    class Meta:
        abstract = True


def get_ids(school: Organisatie) -> frozenset[int]:
    """By which ids a list names this school: its own, and that of its board."""
    return frozenset(pk for pk in (school.pk, school.bestuur_id) if pk is not None)


def open_to(ids: Collection[int]) -> Q:
    """The kinds whose list leaves a school with these ids (``get_ids``) free to ask; condition on ``Aanvraagsoort``."""
    named = Q(scholenlijst__overlap=sorted(ids))
    return (
        Q(scholenkeuze=Scholenkeuze.IEDEREEN)
        | (Q(scholenkeuze=Scholenkeuze.ALLEEN) & named)
        | (Q(scholenkeuze=Scholenkeuze.NIET) & ~named)
    )


def open_to_board(bestuur: Organisatie) -> Q:
    """The kinds that at least one school of this board can ask for by its list; condition on ``Aanvraagsoort``."""
    rows = Organisatie.objects.filter(soort=Organisatiesoort.SCHOOL, bestuur=bestuur.pk, actief=True)
    scholen = ArraySubquery(rows.order_by().values("pk"))
    board = Q(scholenlijst__contains=[bestuur.pk])
    return (
        Q(scholenkeuze=Scholenkeuze.IEDEREEN)
        | (Q(scholenkeuze=Scholenkeuze.ALLEEN) & (board | Q(scholenlijst__overlap=scholen)))
        | (Q(scholenkeuze=Scholenkeuze.NIET) & ~board & ~Q(scholenlijst__contains=scholen))
    )


SCHOLENLIJST_CONSTRAINTS = [
    # A concept may be half done: one that came from another swv comes without its schools.
    CheckConstraint(
        condition=Q(scholenkeuze=Scholenkeuze.IEDEREEN, scholenlijst=[], scholenuitleg="")
        | (
            Q(scholenkeuze__in=[Scholenkeuze.ALLEEN, Scholenkeuze.NIET])
            & (~Q(status=Versiestatus.GEPUBLICEERD) | (~Q(scholenlijst=[]) & ~Q(scholenuitleg="")))
        ),
        name="aanvraagsoort_scholenlijst",
    ),
    CheckConstraint(
        condition=Q(geeft_tlv=False) | Q(scholenkeuze=Scholenkeuze.IEDEREEN), name="aanvraagsoort_tlv_elke_school"
    ),
]
