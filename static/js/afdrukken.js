// [data-afdrukken]: opens the print window of the browser.
for (const knop of document.querySelectorAll("[data-afdrukken]")) {
  knop.addEventListener("click", () => window.print());
}
