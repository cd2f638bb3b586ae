// Two people changed the same field: both texts next to each other, the user chooses.
import { maak } from "./melding.js";

function alsTekst(form, naam, waarden) {
  const velden = [...form.elements].filter((veld) => veld.name === naam);
  const namen = [waarden ?? ""].flat().map((waarde) => {
    const optie = velden.flatMap((veld) => [...(veld.options ?? [])]).find((kandidaat) => kandidaat.value === String(waarde));
    const keuze = velden.find((veld) => veld.type === "radio" && veld.value === String(waarde));
    return optie?.textContent.trim() ?? keuze?.closest("label")?.textContent.trim() ?? String(waarde);
  });
  return namen.join(", ") || "(leeg)";
}

function zetWaarde(form, naam, waarde) {
  const gekozen = [waarde ?? ""].flat().map(String);
  for (const veld of [...form.elements].filter((kandidaat) => kandidaat.name === naam)) {
    if (veld.type === "radio" || veld.type === "checkbox") {
      veld.checked = waarde === true || gekozen.includes(veld.value);
    } else if (veld.tagName === "SELECT") {
      for (const optie of veld.options) optie.selected = gekozen.includes(optie.value);
    } else veld.value = gekozen[0];
  }
}

function maakVersie(kop, tekst, knoptekst, kies) {
  const versie = maak("div", "v-conflict__versie");
  const knop = maak("button", "utrecht-button utrecht-button--secondary-action v-knop-klein", knoptekst);
  knop.type = "button";
  knop.addEventListener("click", kies);
  versie.append(maak("p", "v-conflict__kop", kop), maak("p", "v-tekst", tekst), knop);
  return versie;
}

/** Show both versions at the field; `gekozen(true)` when the own text stays. */
export function toonConflict(form, naam, versies, gekozen) {
  const blok = form.querySelector(`[data-veld="${CSS.escape(naam)}"]`) ?? form;
  blok.querySelector(".v-conflict")?.remove();
  const vak = maak("div", "v-conflict");
  vak.setAttribute("role", "alert");
  const sluit = (houdMijne) => {
    if (!houdMijne) zetWaarde(form, naam, versies.hunne);
    vak.remove();
    gekozen(houdMijne);
    blok.querySelector("input, select, textarea")?.focus();
  };
  const rij = maak("div", "v-conflict__versies");
  const mijne = new FormData(form).getAll(naam);
  rij.append(
    maakVersie("Uw tekst", alsTekst(form, naam, mijne), "Houd mijn tekst", () => sluit(true)),
    maakVersie(`Tekst van ${versies.door}`, alsTekst(form, naam, versies.hunne), "Neem deze tekst", () => sluit(false)),
  );
  vak.append(maak("p", "v-conflict__kop", `${versies.door} wijzigde dit ook, om ${versies.op}. Welke tekst blijft?`), rij);
  blok.append(vak);
}
