// A form is sent once: the second click waits for the first. data-vaker on the form (a download) switches this off.
import { bewaarVerzonden } from "./bewaarplek.js";

function geefVrij() {
  for (const form of document.querySelectorAll("form[data-verzonden]")) delete form.dataset.verzonden;
  for (const knop of document.querySelectorAll("button[data-wacht]")) {
    knop.disabled = false;
    knop.removeAttribute("aria-busy");
    delete knop.dataset.wacht;
  }
}

function houdVast(form, knop) {
  form.dataset.verzonden = "ja";
  if (!knop) return;
  // After the browser has read the form: a disabled button would not send its name and value.
  setTimeout(() => {
    knop.disabled = true;
    knop.setAttribute("aria-busy", "true");
    knop.dataset.wacht = "ja";
  });
}

export function startVerzenden() {
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== "post" || "vaker" in form.dataset) return;
    if (form.dataset.verzonden) {
      event.preventDefault();
      return;
    }
    bewaarVerzonden(form);
    houdVast(form, event.submitter);
  });
  window.addEventListener("pageshow", geefVrij);
}
