// The unfolding menus (details): Escape and a click elsewhere close them, opening one closes the others.

function sluitAnderen(open) {
  for (const menu of document.querySelectorAll("details[data-menu][open]")) {
    if (menu !== open) menu.open = false;
  }
}

export function startMenu() {
  for (const menu of document.querySelectorAll("details[data-menu]")) {
    menu.addEventListener("toggle", () => {
      if (menu.open) sluitAnderen(menu);
    });
    menu.addEventListener("focusout", (event) => {
      if (event.relatedTarget && !menu.contains(event.relatedTarget)) menu.open = false;
    });
  }
  document.addEventListener("click", (event) => sluitAnderen(event.target.closest("details[data-menu]")));
  document.addEventListener("keydown", (event) => {
    const menu = event.key === "Escape" && document.querySelector("details[data-menu][open]");
    if (!menu) return;
    menu.open = false;
    menu.querySelector("summary").focus();
  });
}
