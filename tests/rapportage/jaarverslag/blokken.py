"""A short way to make a figure block as it is kept."""

from rapportage.jaarverslag.calculations.cijferblok import Blokinhoud, Blokkolom, Bloktabel


def block(*rijen, kolommen=None, feiten=None, getallen=()):
    tabel = Bloktabel("Tabel", "Post", kolommen or (Blokkolom("2025"),), tuple(rijen))
    return Blokinhoud(tabellen=(tabel,), feiten=feiten or {}, getallen=getallen).to_json()
