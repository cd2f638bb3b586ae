"""Why a file is refused: one code and one Dutch text with the way out for every reason."""

TEKSTEN = {
    "kapot": "is beschadigd of niet helemaal overgekomen. Open het, sla het opnieuw op en voeg het dan toe.",
    "beveiligd": "is beveiligd met een wachtwoord. Sla het op zonder beveiliging en voeg het dan toe.",
    "oud_office": "is beveiligd met een wachtwoord of gemaakt in een oude versie van Office. Sla het op als docx, xlsx of"
    " pdf, zonder beveiliging.",
    "macro": "bevat een macro. Sla het op zonder macro's of als pdf en voeg het dan toe.",
    "macroblad": "bevat een macroblad of dialoogblad uit een oude Excel. Sla het op als pdf, of zet de gegevens in een"
    " nieuw werkblad.",
    "activex": "bevat een knop of veld dat een programma kan starten (ActiveX). Sla het op als pdf en voeg dat toe.",
    "ole": "bevat een object of ander bestand dat een ander programma opent. Sla het op als pdf en voeg dat toe.",
    "ingebed": "bevat een ander bestand. Haal dat eruit en voeg het apart toe, of sla dit op als pdf.",
    "dde": "kan een ander programma op uw computer starten (DDE). Sla het op als pdf en voeg dat toe.",
    "extern": "haalt gegevens uit een ander bestand of van een ander adres. Sla het op als pdf, of plak de gegevens als"
    " waarden in een nieuw bestand.",
    "link": "bevat een link die iets anders opent dan een webpagina of een mailadres. Haal die link weg, of sla het op"
    " als pdf zonder links.",
    "entiteiten": "bevat verwijzingen die een gewoon bestand niet heeft. Sla het opnieuw op in Word, Excel of"
    " LibreOffice.",
    "zipbom": "wordt bij het uitpakken te groot. Maak het bestand kleiner en voeg het dan toe.",
    "dubbel": "bevat twee keer een deel met dezelfde naam. Open het, sla het opnieuw op en voeg het dan toe.",
    "pad": "bevat een deel dat buiten het bestand wijst. Open het, sla het opnieuw op en voeg het dan toe.",
    "verborgen": "bevat gegevens die een gewoon programma niet laat zien. Open het, sla het opnieuw op of sla het op als"
    " pdf.",
    "onbekend_deel": "bevat iets dat we niet kunnen controleren, zoals geluid of film. Haal het eruit, of sla het op als"
    " pdf.",
    "script": "bevat een script. Druk het af naar pdf en voeg dat toe.",
    "starten": "wil een programma of ander bestand openen. Druk het af naar pdf en voeg dat toe.",
    "verzenden": "bevat een formulier dat gegevens verstuurt of ophaalt. Druk het af naar pdf en voeg dat toe.",
    "automatisch": "doet bij het openen iets uit zichzelf. Druk het af naar pdf en voeg dat toe.",
    "media": "bevat film, geluid of een 3D-model. Druk het af naar pdf en voeg dat toe.",
    "xfa": "is een formulier dat alleen in één programma werkt (XFA). Druk het ingevulde formulier af naar pdf en voeg dat"
    " toe.",
    "dubbele_soort": "is tegelijk ook een ander soort bestand. Open het, sla het opnieuw op en voeg het dan toe.",
    "te_veel_pixels": "heeft te veel beeldpunten. Maak de afbeelding kleiner en voeg haar dan toe.",
}


class Geweigerd(Exception):
    """This file may not be stored. The message follows the name of the file in a Dutch sentence."""

    def __init__(self, message: str, code: str) -> None:
        super().__init__(message)
        self.code = code


def refusal(code: str) -> Geweigerd:
    """The refusal with this code, to be raised."""
    return Geweigerd(TEKSTEN[code], code)
