"""Indexes of requests: one for every order in which lists and Mijn werk read them."""

from django.db import models
from django.db.models import Q

from toewijzing.enums import Status
from toewijzing.models.zichtbaar import DEADLINE, LOPEND

AANVRAAGINDEXEN = [
    # Every order of the list (toewijzing.views.lijst), of all requests of an swv and of the running ones only:
    # what was decided long ago comes first by date, and would all be read before the first that runs.
    models.Index(fields=["swv", "status", "-id"], name="aanvraag_swv_status"),
    models.Index(fields=["swv", "id"], name="aanvraag_swv_nummer"),
    models.Index(fields=["swv", "id"], condition=LOPEND, name="aanvraag_swv_nummer_open"),
    models.Index(fields=["swv", "soort", "id"], name="aanvraag_swv_soort"),
    models.Index(fields=["swv", "soort", "id"], condition=LOPEND, name="aanvraag_swv_soort_open"),
    models.Index(fields=["swv", "school", "id"], name="aanvraag_swv_school"),
    models.Index(fields=["swv", "school", "id"], condition=LOPEND, name="aanvraag_swv_school_open"),
    models.Index("swv", DEADLINE, "id", name="aanvraag_swv_uiterlijk"),
    models.Index("swv", DEADLINE, "id", condition=LOPEND, name="aanvraag_swv_uiterlijk_open"),
    # What Mijn werk sorts on besides (toewijzing.queries.werkreden), each in the status in which it counts.
    models.Index(
        fields=["swv", "ontvangen_op", "id"],
        condition=Q(status=Status.INGEDIEND, compleet_op__isnull=True),
        name="aanvraag_swv_controleren",
    ),
    models.Index(fields=["swv", "vraag_tot", "id"], condition=Q(status=Status.ONVOLLEDIG), name="aanvraag_swv_vraag"),
    models.Index(
        fields=["swv", "advies_voor", "id"],
        condition=Q(status=Status.BIJ_DESKUNDIGEN),
        name="aanvraag_swv_advies",
    ),
    models.Index(
        fields=["swv", "zitting_op", "id"], condition=Q(status=Status.GEAGENDEERD), name="aanvraag_swv_zitting"
    ),
    models.Index(fields=["swv", "beurt_tot", "id"], condition=Q(beurt_tot__isnull=False), name="aanvraag_swv_beurt"),
    # The same orders for one school; there are fewer of them, so kind and school are sorted.
    models.Index(fields=["school", "id"], name="aanvraag_school_nummer"),
    models.Index(fields=["school", "id"], condition=LOPEND, name="aanvraag_school_nummer_open"),
    models.Index("school", DEADLINE, "id", name="aanvraag_school_uiterlijk"),
    models.Index("school", DEADLINE, "id", condition=LOPEND, name="aanvraag_school_open"),
    models.Index(
        fields=["school", "vraag_tot", "id"],
        condition=Q(status=Status.ONVOLLEDIG),
        name="aanvraag_school_vraag",
    ),
    models.Index(
        fields=["school", "beurt_tot", "id"], condition=Q(beurt_tot__isnull=False), name="aanvraag_school_beurt"
    ),
    models.Index(fields=["school", "status", "-id"], name="aanvraag_school_status"),
    models.Index(fields=["leerling", "-id"], name="aanvraag_leerling"),
    models.Index(fields=["ronde", "id"], name="aanvraag_ronde", condition=Q(ronde__isnull=False)),
    models.Index(fields=["eigenaar", "id"], name="aanvraag_eigenaar", condition=Q(eigenaar__isnull=False)),
    models.Index(
        fields=["ontvangende_school"], name="aanvraag_ontvangend", condition=Q(ontvangende_school__isnull=False)
    ),
]
