"""Groups of steps that others may take while one takes a step: what it does not hinder, and is not hindered by."""

from swv.kern.zaken.tabel import any_of

TERMIJN = any_of("uitstel_vastleggen", "verlengen")
GESPREK = TERMIJN | any_of("zienswijze_geven")
ADVIES = any_of(
    "deskundige_vragen", "deskundige_intrekken", "deskundigen_herinneren", "advies_ondertekenen", "advies_teruggeven",
    "advies_aanvulling_vragen",
)  # fmt: skip
VOORLOPIG = any_of("voorlopig_agenderen", "voorlopig_afhalen")
ONDERTEKEND = any_of("advies_ondertekenen", "deskundigen_herinneren", "advies_teruggeven")
VERDER = any_of(
    "verklaar_compleet", "naar_deskundigen", "stap_afronden", "agenderen", "aanhouden", "doorschuiven", "adviseren",
    "bespreken",
)  # fmt: skip
BEHANDELING = ADVIES | VOORLOPIG | VERDER
