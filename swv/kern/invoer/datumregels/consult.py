"""Days on which somebody worked for a school."""

from swv.kern.invoer.datums import VANDAAG, Datumregel, ooit, tot_en_met

URENDAG = Datumregel(
    "urendag", "Vandaag of een dag die is geweest, hoogstens twee jaar geleden.",
    (tot_en_met(VANDAAG, "Deze dag moet nog komen. Schrijf uren als ze gemaakt zijn."), *ooit(2)),
)  # fmt: skip
