// Unsaved text outlives the end of a session: per tab, per user and per page, never passwords or files.
import { toonMelding } from "./melding.js";

const BEGIN = "verband.tekst:";
const OVERSLAAN = new Set(["password", "file", "hidden", "submit", "button", "reset", "image"]);

const gebruiker = () => document.body.dataset.gebruiker ?? "";
const sleutel = () => `${BEGIN}${gebruiker()}:${location.pathname}`;
const formulieren = () => [...document.querySelectorAll("main form[method=post]")];

function bewaarde() {
  return Object.keys(sessionStorage).filter((naam) => naam.startsWith(BEGIN));
}

function isGewijzigd(veld) {
  if (veld.type === "checkbox" || veld.type === "radio") return veld.checked !== veld.defaultChecked;
  if (veld.tagName === "SELECT") {
    const begin = [...veld.options].filter((optie) => optie.defaultSelected);
    const eerste = begin.length || veld.multiple ? begin : [...veld.options].slice(0, 1);
    return [...veld.selectedOptions].some((optie) => !eerste.includes(optie)) || veld.selectedOptions.length !== eerste.length;
  }
  return veld.value !== veld.defaultValue;
}

/** What now stands in the form counts as saved. */
export function merkBewaard(veld) {
  if (veld.type === "checkbox" || veld.type === "radio") veld.defaultChecked = veld.checked;
  else if (veld.tagName === "SELECT") for (const optie of veld.options) optie.defaultSelected = optie.selected;
  else veld.defaultValue = veld.value;
}

function leesForm(form) {
  return [...form.elements]
    .filter((veld) => veld.name && !OVERSLAAN.has(veld.type) && !("nietBewaren" in veld.dataset) && isGewijzigd(veld))
    .map((veld) => ({
      naam: veld.name,
      keuze: veld.type === "radio" || veld.type === "checkbox" ? veld.value : null,
      aan: veld.checked ?? false,
      waarde: veld.tagName === "SELECT" ? [...veld.selectedOptions].map((optie) => optie.value) : veld.value,
    }));
}

function schrijf(lijst, verzonden) {
  const met = lijst.filter((form) => form.velden.length);
  if (met.length && gebruiker()) sessionStorage.setItem(sleutel(), JSON.stringify({ verzonden, formulieren: met }));
}

/** Keep everything typed and not saved on this page. */
export function bewaarTekst() {
  schrijf(formulieren().map((form, nummer) => ({ nummer, velden: leesForm(form) })), false);
}

/** Keep what is being sent until a page of Verband shows that it arrived. */
export function bewaarVerzonden(form) {
  const nummer = formulieren().indexOf(form);
  if (nummer >= 0) schrijf([{ nummer, velden: leesForm(form) }], true);
}

export function wisTekst() {
  for (const naam of bewaarde()) sessionStorage.removeItem(naam);
}

function zetTerug(form, { naam, keuze, aan, waarde }) {
  const velden = [...form.elements].filter((veld) => veld.name === naam && (keuze === null || veld.value === keuze));
  for (const veld of velden) {
    if (keuze !== null) veld.checked = aan;
    else if (veld.tagName === "SELECT") for (const optie of veld.options) optie.selected = waarde.includes(optie.value);
    else veld.value = waarde;
    for (let ouder = veld.closest("details"); ouder; ouder = ouder.parentElement.closest("details")) ouder.open = true;
    veld.dispatchEvent(new Event("input", { bubbles: true }));
  }
  return velden.length > 0;
}

function ruimOp() {
  const mislukt = "foutpagina" in document.body.dataset || "inlogpagina" in document.body.dataset;
  for (const naam of bewaarde()) {
    const tekst = JSON.parse(sessionStorage.getItem(naam));
    if (mislukt) sessionStorage.setItem(naam, JSON.stringify({ ...tekst, verzonden: false }));
    else if (tekst.verzonden || !naam.startsWith(`${BEGIN}${gebruiker()}:`)) sessionStorage.removeItem(naam);
  }
  return mislukt;
}

/** After login on the same page: put the text back and say so. Text of another user is thrown away. */
export function startHerstel() {
  document.addEventListener("submit", (event) => {
    if ("uitloggen" in event.target.dataset) wisTekst();
  });
  if (ruimOp()) return;
  const tekst = JSON.parse(sessionStorage.getItem(sleutel()) ?? "null");
  if (!tekst) return;
  const forms = formulieren();
  const terug = tekst.formulieren.flatMap(({ nummer, velden }) =>
    forms[nummer] ? velden.map((veld) => zetTerug(forms[nummer], veld)) : [],
  );
  sessionStorage.removeItem(sleutel());
  if (terug.some(Boolean)) toonMelding("info", "Uw niet-bewaarde tekst is teruggezet. Controleer hem en bewaar hem dan.");
}
