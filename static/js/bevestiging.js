// data-bevestig="question" on a form, a submit button or an htmx element asks first.

let dialoog;

/** Ask in the dialog of the page; true when the user says yes. */
function vraag(bron) {
  const ja = dialoog.querySelector("[data-bevestig-ja]");
  dialoog.querySelector("[data-bevestig-tekst]").textContent = bron.dataset.bevestig;
  ja.textContent = bron.dataset.bevestigKnop ?? "Ja, ga door";
  ja.classList.toggle("utrecht-button--danger", bron.classList.contains("utrecht-button--danger"));
  dialoog.returnValue = "";
  dialoog.showModal();
  return new Promise((klaar) => {
    dialoog.addEventListener("close", () => klaar(dialoog.returnValue === "ja"), { once: true });
  });
}

async function vraagVoorVerzenden(event) {
  const form = event.target;
  const bron = event.submitter?.dataset.bevestig ? event.submitter : form;
  if (!bron.dataset.bevestig || form.dataset.bevestigd) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (!(await vraag(bron))) return;
  form.dataset.bevestigd = "ja";
  form.requestSubmit(event.submitter);
  // Long enough to pass the other submit listeners, short enough for a form that stays on the page.
  setTimeout(() => delete form.dataset.bevestigd, 5000);
}

async function vraagVoorHtmx(event) {
  const bron = event.detail.elt;
  if (!bron.dataset?.bevestig || bron.tagName === "FORM") return;
  event.preventDefault();
  if (await vraag(bron)) event.detail.issueRequest(true);
}

export function startBevestiging() {
  dialoog = document.querySelector("[data-bevestig-dialoog]");
  if (!dialoog) return;
  document.addEventListener("submit", vraagVoorVerzenden, { capture: true });
  document.addEventListener("htmx:confirm", vraagVoorHtmx);
}
