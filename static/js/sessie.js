// The end of an idle session: a warning two minutes before, then the text is kept and the page goes to login.
import { bewaarTekst, wisTekst } from "./bewaarplek.js";
import { leesJson, meldActiviteit, post } from "./verzoek.js";

const LAATSTE = "verband.activiteit";
const WAARSCHUW_VOOR = 120;
// The server moves the end of the session at most once a minute, so it may come a minute earlier than one thinks.
const MARGE = 60;

let eindigt;
let voorbij = false;

function over() {
  const laatste = Number(localStorage.getItem(LAATSTE) ?? 0);
  return eindigt - (Date.now() - laatste) / 1000;
}

function zetActief() {
  localStorage.setItem(LAATSTE, String(Date.now()));
}

/** Keep the text, log out for certain, and come back here after login. */
export async function beeindig() {
  if (voorbij) return;
  voorbij = true;
  bewaarTekst();
  const { uitlogUrl, loginUrl } = document.body.dataset;
  // Without a connection there is nothing to log out of: the server ends the session by itself.
  await post(uitlogUrl, new FormData()).catch(() => null);
  location.assign(`${loginUrl}?next=${encodeURIComponent(location.pathname + location.search)}`);
}

async function blijf(dialoog) {
  const antwoord = await post(document.body.dataset.sessieUrl, new FormData()).catch(() => null);
  if (!antwoord) return;
  if (!antwoord.ok) {
    await beeindig();
    return;
  }
  const { seconden } = await leesJson(antwoord);
  if (seconden) stelIn(seconden);
  dialoog.close();
}

function stelIn(seconden) {
  eindigt = seconden - Math.min(MARGE, seconden / 10);
}

function kijk(dialoog) {
  const rest = over();
  if (rest <= 0) beeindig();
  else if (rest <= WAARSCHUW_VOOR && !dialoog.open) dialoog.showModal();
  else if (rest > WAARSCHUW_VOOR && dialoog.open) dialoog.close();
}

export function startSessie() {
  const dialoog = document.querySelector("[data-sessie-dialoog]");
  const seconden = Number(document.body.dataset.sessieSeconden);
  if (!dialoog || !seconden) return;
  stelIn(seconden);
  zetActief();
  document.addEventListener("verband:activiteit", zetActief);
  document.addEventListener("htmx:afterRequest", (event) => event.detail.successful && meldActiviteit());
  dialoog.addEventListener("cancel", (event) => {
    event.preventDefault();
    blijf(dialoog);
  });
  dialoog.querySelector("[data-sessie-blijf]").addEventListener("click", () => blijf(dialoog));
  dialoog.querySelector("[data-sessie-uit]").addEventListener("click", async () => {
    wisTekst();
    voorbij = true;
    await post(document.body.dataset.uitlogUrl, new FormData()).catch(() => null);
    location.assign(document.body.dataset.loginUrl);
  });
  setInterval(() => kijk(dialoog), 1000);
  document.addEventListener("visibilitychange", () => document.hidden || kijk(dialoog));
}
