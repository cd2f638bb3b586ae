// form[data-autosave-url]: every changed field is saved on its own; text is never lost, a conflict shows both versions.
import { bewaarTekst, merkBewaard } from "./bewaarplek.js";
import { toonConflict } from "./conflict.js";
import { toonVeldfout } from "./formulier.js";
import { maak, maakIcoon } from "./melding.js";
import { beeindig } from "./sessie.js";
import { leesJson, post } from "./verzoek.js";

const WACHT = 800;
const OPNIEUW = [3000, 10000, 30000];
const OVERSLAAN = new Set(["password", "file", "hidden", "submit", "button"]);

class Autosave {
  constructor(form) {
    this.form = form;
    this.url = form.dataset.autosaveUrl;
    this.stand = form.querySelector("[data-autosave-stand]") ?? this.maakStand();
    this.gewijzigd = new Set();
    this.conflicten = new Set();
    this.afgekeurd = new Set();
    this.overschrijf = new Set();
    this.mislukt = 0;
    this.bekend = new Map();
    for (const veld of form.elements) if (this.telt(veld)) this.bekend.set(veld.name, this.was(veld.name) ?? this.waarden(veld.name));
    form.addEventListener("input", (event) => this.wijzig(event.target, WACHT));
    form.addEventListener("change", (event) => this.wijzig(event.target, 0));
    form.addEventListener("focusout", () => this.gewijzigd.size && this.plan(0));
    form.addEventListener("submit", (event) => this.wachtOpLopende(event), { capture: true });
    window.addEventListener("online", () => this.plan(0));
    document.addEventListener("visibilitychange", () => document.hidden && this.gewijzigd.size && this.verstuur(true));
  }

  maakStand() {
    const stand = maak("p", "v-bewaard");
    stand.setAttribute("role", "status");
    this.form.append(stand);
    return stand;
  }

  telt(veld) {
    return veld.name && !OVERSLAAN.has(veld.type) && !("nietBewaren" in veld.dataset);
  }

  wasVelden(naam) {
    return [...this.form.querySelectorAll(`input[type="hidden"][name="was-${CSS.escape(naam)}"]`)];
  }

  /** What stood in the database when the page was made: after a refusal that is not what stands in the field. */
  was(naam) {
    const velden = this.wasVelden(naam);
    return velden.length ? velden.map((veld) => veld.value) : null;
  }

  /** What is saved now, so that sending the whole form tells it too. */
  onthoud(naam, waarden) {
    this.bekend.set(naam, waarden);
    const [eerste, ...rest] = this.wasVelden(naam);
    if (!eerste) return;
    for (const veld of rest) veld.remove();
    eerste.value = waarden[0] ?? "";
    eerste.after(...waarden.slice(1).map((waarde) => Object.assign(eerste.cloneNode(), { value: waarde })));
  }

  waarden(naam) {
    return new FormData(this.form).getAll(naam);
  }

  meld(tekst, icoon, mis = false) {
    this.stand.classList.toggle("v-bewaard--mis", mis);
    this.stand.replaceChildren(maakIcoon(icoon), maak("span", "", tekst));
  }

  wijzig(veld, wacht) {
    if (!this.telt(veld) || this.conflicten.has(veld.name)) return;
    if (String(this.waarden(veld.name)) === String(this.bekend.get(veld.name)) && !this.gewijzigd.has(veld.name)) return;
    this.gewijzigd.add(veld.name);
    this.plan(wacht);
  }

  plan(wacht) {
    clearTimeout(this.klok);
    this.klok = setTimeout(() => this.verstuur(), wacht);
  }

  /** The fields, their last known value (so that the server sees a conflict per field), and the version. */
  inhoud(namen) {
    const body = new FormData();
    const versie = this.form.elements.versie;
    if (versie) body.append("versie", versie.value);
    for (const naam of namen) {
      body.append("veld", naam);
      for (const waarde of this.waarden(naam)) body.append(naam, waarde);
      for (const waarde of this.bekend.get(naam) ?? []) body.append(`was-${naam}`, waarde);
      if (this.overschrijf.has(naam)) body.append("overschrijf", naam);
    }
    return body;
  }

  async verstuur(keepalive = false) {
    if (this.bezig || !this.gewijzigd.size) return;
    clearTimeout(this.klok);
    const namen = [...this.gewijzigd];
    const verzonden = new Map(namen.map((naam) => [naam, this.waarden(naam)]));
    this.gewijzigd.clear();
    this.meld("Bezig met bewaren…", "klok");
    this.bezig = post(this.url, this.inhoud(namen), { headers: { "X-Autosave": "1" }, keepalive })
      .then((antwoord) => this.verwerk(antwoord, verzonden))
      .catch(() => this.probeerLater(namen, "Nog niet bewaard: geen verbinding. Uw tekst staat nog hier."));
    await this.bezig;
    this.bezig = null;
    if (this.gewijzigd.size && !this.mislukt) this.plan(0);
  }

  async verwerk(antwoord, verzonden) {
    const namen = [...verzonden.keys()];
    if (antwoord.type === "opaqueredirect" || antwoord.status === 401) {
      this.terugInRij(namen);
      await beeindig();
      return;
    }
    const data = await leesJson(antwoord);
    if (data.versie !== undefined && this.form.elements.versie) this.form.elements.versie.value = data.versie;
    if (antwoord.ok) this.bewaard(verzonden, data);
    else if (antwoord.status === 409 && data.conflict) this.botsing(data.conflict, verzonden);
    else if (antwoord.status === 400) this.keurAf(verzonden, data.fouten ?? data.errors ?? {});
    else if (antwoord.status >= 500) this.probeerLater(namen, "Nog niet bewaard: Verband antwoordt even niet. Uw tekst staat nog hier.");
    else this.geweigerd(namen, data);
  }

  bewaard(verzonden, data) {
    this.mislukt = 0;
    for (const [naam, waarden] of verzonden) {
      this.onthoud(naam, waarden);
      this.overschrijf.delete(naam);
      this.afgekeurd.delete(naam);
      toonVeldfout(this.form, naam, []);
      if (this.gewijzigd.has(naam)) continue;
      for (const veld of this.form.elements) if (veld.name === naam) merkBewaard(veld);
    }
    const tijd = data.bewaard_op ?? new Date().toLocaleTimeString("nl-NL", { hour: "2-digit", minute: "2-digit" });
    if (this.afgekeurd.size) this.meld(`Bewaard om ${tijd}, behalve waar een melding staat.`, "let-op", true);
    else this.meld(`Bewaard om ${tijd}`, "check");
    this.form.dispatchEvent(new CustomEvent("verband:bewaard", { bubbles: true, detail: data }));
  }

  keurAf(verzonden, fouten) {
    for (const [naam, lijst] of Object.entries(fouten)) {
      this.afgekeurd.add(naam);
      toonVeldfout(this.form, naam, [lijst].flat());
    }
    const goed = [...verzonden.keys()].filter((naam) => !(naam in fouten));
    // The server saves all or nothing: the fields without a message go again, without the wrong one.
    if (goed.length && goed.length < verzonden.size) this.terugInRij(goed);
    this.meld("Nog niet bewaard: kijk naar de melding bij het veld.", "let-op", true);
  }

  geweigerd(namen, data) {
    this.terugInRij(namen);
    bewaarTekst();
    this.mislukt = OPNIEUW.length;
    const reden = data.reden ?? "u bent intussen opnieuw ingelogd. Vernieuw de pagina; uw tekst komt dan terug.";
    this.meld(`Nog niet bewaard: ${reden}`, "let-op", true);
  }

  terugInRij(namen) {
    for (const naam of namen) this.gewijzigd.add(naam);
  }

  probeerLater(namen, tekst) {
    this.terugInRij(namen);
    this.meld(tekst, "te-laat", true);
    this.plan(OPNIEUW[Math.min(this.mislukt, OPNIEUW.length - 1)]);
    this.mislukt += 1;
  }

  botsing(conflict, verzonden) {
    for (const [naam, versies] of Object.entries(conflict)) {
      this.conflicten.add(naam);
      this.gewijzigd.delete(naam);
      toonVeldfout(this.form, naam, []);
      toonConflict(this.form, naam, versies, (houdMijne) => this.kies(naam, versies, houdMijne));
    }
    this.terugInRij([...verzonden.keys()].filter((naam) => !(naam in conflict)));
    this.meld("Nog niet bewaard: iemand anders wijzigde dit ook. Kies welke tekst blijft.", "let-op", true);
  }

  kies(naam, versies, houdMijne) {
    this.conflicten.delete(naam);
    this.onthoud(naam, [versies.hunne ?? ""].flat().map(String));
    if (houdMijne) {
      this.overschrijf.add(naam);
      this.gewijzigd.add(naam);
      this.plan(0);
      return;
    }
    for (const veld of this.form.elements) if (veld.name === naam) merkBewaard(veld);
    this.meld("De tekst van de ander staat er nu.", "check");
  }

  /** A running save raises the version: the form waits for it, so that the two never collide. */
  async wachtOpLopende(event) {
    clearTimeout(this.klok);
    if (!this.bezig) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    await Promise.race([this.bezig, new Promise((klaar) => setTimeout(klaar, 3000))]);
    this.bezig = null;
    this.form.requestSubmit(event.submitter);
  }
}

export function startAutosave() {
  for (const form of document.querySelectorAll("form[data-autosave-url]")) new Autosave(form);
}
