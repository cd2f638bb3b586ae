// Counters at text areas, the focus on the list of errors, and the error at a field.
import { maak } from "./melding.js";

export function voegBeschrijvingToe(veld, id) {
  const ids = new Set((veld.getAttribute("aria-describedby") ?? "").split(" ").filter(Boolean));
  ids.add(id);
  veld.setAttribute("aria-describedby", [...ids].join(" "));
}

function startTeller(veld) {
  if (veld.dataset.geteld) return;
  veld.dataset.geteld = "ja";
  const teller = maak("p", "v-teller");
  teller.id = `${veld.id}_teller`;
  veld.after(teller);
  const tel = () => {
    const over = veld.maxLength - veld.value.length;
    // Read out only near the end; a counter that speaks at every key keeps one from writing.
    if (over <= veld.maxLength / 20) teller.setAttribute("aria-live", "polite");
    else teller.removeAttribute("aria-live");
    teller.textContent = `Nog ${over.toLocaleString("nl-NL")} van ${veld.maxLength.toLocaleString("nl-NL")} tekens`;
  };
  veld.addEventListener("input", tel);
  tel();
}

export function startTellers(deel) {
  for (const veld of deel.querySelectorAll("textarea[maxlength]:not(.v-adres)")) startTeller(veld);
}

export function startFoutenlijst() {
  const lijst = document.querySelector("[data-foutenlijst]");
  if (!lijst) return;
  lijst.focus();
  lijst.addEventListener("click", (event) => {
    const doel = event.target.closest("a")?.hash;
    const veld = doel && document.getElementById(decodeURIComponent(doel.slice(1)));
    const invoer = veld?.matches("input, select, textarea") ? veld : veld?.querySelector("input, select, textarea");
    if (!invoer) return;
    event.preventDefault();
    for (let ouder = invoer.closest("details"); ouder; ouder = ouder.parentElement.closest("details")) ouder.open = true;
    invoer.focus();
  });
}

/** Show (or with an empty list clear) the messages at one field of a form. */
export function toonVeldfout(form, naam, fouten) {
  const blok = form.querySelector(`[data-veld="${CSS.escape(naam)}"]`);
  const plek = blok?.querySelector("[data-veldfout]");
  if (!plek) return;
  plek.replaceChildren(...fouten.map((fout) => maak("p", "", fout)));
  blok.classList.toggle("utrecht-form-field--invalid", fouten.length > 0);
  for (const veld of blok.querySelectorAll("input, select, textarea")) {
    if (fouten.length) {
      veld.setAttribute("aria-invalid", "true");
      voegBeschrijvingToe(veld, plek.id);
    } else veld.removeAttribute("aria-invalid");
  }
}
