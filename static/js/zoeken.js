// The key "/" goes to the search field, unless one is typing.

const TYPT = "input, textarea, select, [contenteditable]";

export function startZoeken() {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.target.closest(TYPT)) return;
    if (document.querySelector("dialog[open]")) return;
    const velden = [...document.querySelectorAll("[data-zoekveld]")];
    const veld = velden.find((kandidaat) => kandidaat.checkVisibility()) ?? velden.at(-1);
    if (!veld) return;
    event.preventDefault();
    const menu = veld.closest("details");
    if (menu) menu.open = true;
    veld.focus();
    veld.select();
  });
}
