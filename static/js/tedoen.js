// What is still to be done, told anew after every save. [data-te-doen] is the list; its value is said when nothing is left.
import { maak, maakIcoon } from "./melding.js";

function maakRegel({ tekst, url }) {
  const regel = maak("li");
  const link = maak("a", "", tekst);
  link.href = url;
  regel.append(link);
  return regel;
}

function maakKlaar(tekst) {
  const regel = maak("li");
  regel.append(maakIcoon("check"), ` ${tekst}`);
  return regel;
}

function vul(lijst, teDoen) {
  const regels = teDoen.length ? teDoen.map(maakRegel) : [maakKlaar(lijst.dataset.teDoen)];
  lijst.replaceChildren(...regels);
}

export function startTeDoen() {
  document.addEventListener("verband:bewaard", ({ detail }) => {
    if (!detail?.te_doen) return;
    for (const lijst of document.querySelectorAll("[data-te-doen]")) vul(lijst, detail.te_doen);
  });
}
