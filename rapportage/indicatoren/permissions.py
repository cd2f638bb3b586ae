"""Who sees which figures. Amounts never show to roles that judge a TLV: they have no dashboard at all."""

from opp.permissions import ALLE_CIJFERS
from rapportage.indicatoren.enums import Code
from swv.kern.permissions import Recht
from swv.organisatie.enums import SCHOOLROLLEN, Rol
from swv.organisatie.models import Gebruiker

# Figures of the whole swv with money, without money, of the own schools, of the own school.
STUURROLLEN = frozenset({Rol.DIRECTEUR, Rol.CONTROLLER})
PROCESROLLEN = frozenset({Rol.SECRETARIS, Rol.CONSULENT})
SWVROLLEN = STUURROLLEN | PROCESROLLEN
DASHBOARDROLLEN = SWVROLLEN | SCHOOLROLLEN | {Rol.BESTUURDER}

# What each role sees, in the order of the page.
AANVRAAGCIJFERS = (
    Code.OP_TIJD_WET, Code.OP_TIJD_NORM, Code.DOORLOOPTIJD, Code.AANVRAGEN, Code.HONORERING, Code.AANVRAGEN_PER_1000,
)  # fmt: skip
LEERLINGCIJFERS = (Code.THUISZITTERS, Code.OPP_OP_TIJD)
STROOMCIJFERS = (Code.INSTROOM, Code.UITSTROOM, Code.TERUGSTROOM)
DEELNAMECIJFERS = (
    Code.DEELNAME_VSO, Code.DEELNAME_SO, Code.DEELNAME_SBO, Code.DEELNAME_PRO, Code.CATEGORIEEN,
)  # fmt: skip
GELDCIJFERS = (Code.DOORBETALING, Code.BESTEDING)
CODES: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(STUURROLLEN, (*DEELNAMECIJFERS, *AANVRAAGCIJFERS, *LEERLINGCIJFERS, *STROOMCIJFERS, *GELDCIJFERS)),
    **dict.fromkeys(PROCESROLLEN, (*AANVRAAGCIJFERS, *LEERLINGCIJFERS, *STROOMCIJFERS)),
    **dict.fromkeys(
        {*SCHOOLROLLEN, Rol.BESTUURDER}, (*AANVRAAGCIJFERS, *LEERLINGCIJFERS, *STROOMCIJFERS, *DEELNAMECIJFERS)
    ),
}

# Who sees the rows behind a figure, and so its small numbers; everyone else gets them hidden (``sees_small``).
ZIEN_AANVRAGEN = frozenset({Rol.DIRECTEUR, *PROCESROLLEN, *SCHOOLROLLEN, Rol.BESTUURDER})
ZIEN_THUISZITTERS = frozenset({Rol.DIRECTEUR, *PROCESROLLEN, *SCHOOLROLLEN})
# Counts per referrer: the swv's own reference data, and a board or school the pupils it referred itself.
ZIEN_TELLINGEN = frozenset({*STUURROLLEN, *SCHOOLROLLEN, Rol.BESTUURDER})
ZIEN_RIJEN: dict[str, frozenset[str]] = {
    **dict.fromkeys((*AANVRAAGCIJFERS, *STROOMCIJFERS), ZIEN_AANVRAGEN),
    Code.THUISZITTERS: ZIEN_THUISZITTERS,
    Code.OPP_OP_TIJD: SCHOOLROLLEN,
    **dict.fromkeys(DEELNAMECIJFERS, ZIEN_TELLINGEN),
    **dict.fromkeys(GELDCIJFERS, STUURROLLEN),
}


def sees_small(user: Gebruiker, code: str) -> bool:
    """May this person see the small numbers of this figure? Who sees its rows; and the swv of OPP's, as on their page."""
    return sees_rows(user, code) or (code == Code.OPP_OP_TIJD and user.rol in ALLE_CIJFERS)


def sees_rows(user: Gebruiker, code: str) -> bool:
    """May this person see the pupils, counts or bookings behind this figure (and so its small numbers)?"""
    return user.rol in ZIEN_RIJEN.get(code, frozenset())


mag_streefwaarde_zetten = Recht(
    "Een streefwaarde zet de directeur of de controller.", lambda user, _: user.is_rol(*STUURROLLEN)
)
