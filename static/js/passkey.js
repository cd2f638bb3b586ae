// Passkeys: the browser makes one or uses one, and what it says goes along with the form. webauthnJSON (of allauth)
// translates between JSON and what the browser wants.
const GEEN = "Deze browser kan geen passkeys gebruiken. Neem een andere browser, of de app op uw telefoon.";
const FOUTEN = {
  NotAllowedError: "Het is niet gelukt: u stopte, of het duurde te lang. Probeer het opnieuw.",
  InvalidStateError: "Deze passkey hoort al bij uw account.",
  SecurityError: "Een passkey werkt alleen op het vaste adres van Verband, met https.",
};

function toonFout(form, tekst) {
  const vak = form.querySelector("[data-passkey-fout]");
  vak.textContent = tekst;
  vak.hidden = false;
}

async function vraagPasskey(knop) {
  const form = knop.form;
  const opties = JSON.parse(document.getElementById("passkey-opties").textContent);
  const { webauthnJSON } = window;
  knop.disabled = true;
  try {
    const antwoord =
      knop.dataset.passkey === "maak"
        ? await webauthnJSON.create(opties.creation_options)
        : await webauthnJSON.get(opties.request_options);
    form.elements.credential.value = JSON.stringify(antwoord);
    form.submit();
  } catch (fout) {
    toonFout(form, FOUTEN[fout.name] ?? "Het is niet gelukt. Probeer het opnieuw.");
    knop.disabled = false;
  }
}

export function startPasskey() {
  for (const knop of document.querySelectorAll("button[data-passkey]")) {
    if (window.PublicKeyCredential) {
      knop.addEventListener("click", () => vraagPasskey(knop));
    } else {
      toonFout(knop.form, GEEN);
      knop.disabled = true;
    }
  }
}
