// Messages on the page, in the same form as those of the server (onderdelen/melding.html).

const KLASSE = { ok: "ok", info: "info", "let-op": "warning", "te-laat": "error" };
const ICOON = { ok: "check", info: "info", "let-op": "let-op", "te-laat": "te-laat" };

export function maak(naam, klasse, tekst = "") {
  const element = document.createElement(naam);
  if (klasse) element.className = klasse;
  if (tekst) element.textContent = tekst;
  return element;
}

export function maakIcoon(naam) {
  const bestand = document.querySelector(".v-icoon use")?.getAttribute("href")?.split("#")[0] ?? "";
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  svg.setAttribute("class", "v-icoon");
  svg.setAttribute("aria-hidden", "true");
  use.setAttribute("href", `${bestand}#${naam}`);
  svg.append(use);
  return svg;
}

export function toonMelding(toon, tekst) {
  const plek = document.querySelector("[data-meldingen]");
  if (!plek) return;
  const melding = maak("div", `utrecht-alert utrecht-alert--${KLASSE[toon]} v-melding`);
  const beeld = maak("div", "utrecht-alert__icon");
  const inhoud = maak("div", "utrecht-alert__content");
  beeld.append(maakIcoon(ICOON[toon]));
  inhoud.append(maak("p", "", tekst));
  melding.append(beeld, inhoud);
  plek.append(melding);
}

/** What htmx could not fetch is said in words; the page keeps what it showed. */
export function startMeldingen() {
  document.addEventListener("htmx:responseError", (event) => {
    const status = event.detail.xhr.status;
    if (status === 403) toonMelding("let-op", "Dit mag u met uw huidige rol niet doen, of u bent intussen opnieuw ingelogd.");
    else if (status === 409) toonMelding("let-op", "Er is intussen iets veranderd. Vernieuw de pagina om te zien hoe het nu staat.");
    else toonMelding("te-laat", "Verband gaf geen goed antwoord. Vernieuw de pagina en probeer het opnieuw.");
  });
  document.addEventListener("htmx:sendError", () => {
    toonMelding("te-laat", "Er is geen verbinding. Controleer uw internet en probeer het opnieuw.");
  });
}
