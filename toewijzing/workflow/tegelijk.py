"""Who takes which steps for many requests at once, from the list and from Mijn werk."""

from collections.abc import Mapping, Sequence

from swv.organisatie.enums import Rol

# {role: the steps it takes for many requests at once}
TEGELIJK: Mapping[str, Sequence[str]] = {
    Rol.ZORGCOORDINATOR: ("vraag_akkoord", "voorleggen_consulent", "meteen_indienen"),
    Rol.SCHOOLLEIDER: ("akkoord_geven", "indienen"),
    Rol.BESTUURDER: ("akkoord_geven", "indienen"),
    Rol.SECRETARIS: (
        "verklaar_compleet", "naar_deskundigen", "deskundige_vragen", "deskundigen_herinneren", "agenderen", "bekendmaken",
        "eigenaar_kiezen",
    ),
    Rol.CONSULENT: ("verklaar_compleet", "bekendmaken", "eigenaar_kiezen"),
    Rol.CVT_VOORZITTER: ("agenderen",),
}  # fmt: skip
# {reason on Mijn werk: the steps with which many requests that wait for it are done at once}
VOOR_REDEN: Mapping[str, Sequence[str]] = {
    "invullen": ("vraag_akkoord", "voorleggen_consulent", "meteen_indienen"),
    "akkoord": ("akkoord_geven", "indienen"),
    "controleren": ("verklaar_compleet", "naar_deskundigen"),
    "deskundige_vragen": ("deskundige_vragen",),
    "advies_te_laat": ("deskundigen_herinneren",),
    "agenderen": ("agenderen",),
    "bekendmaken": ("bekendmaken",),
}
