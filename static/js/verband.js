// Starts what the page asks for. Every page works without this; it adds autosave, warnings and shortcuts.
import { startAutosave } from "./autosave.js";
import { startBevestiging } from "./bevestiging.js";
import { startHerstel } from "./bewaarplek.js";
import { startFoutenlijst, startTellers } from "./formulier.js";
import { startMeldingen } from "./melding.js";
import { startMenu } from "./menu.js";
import { startPasskey } from "./passkey.js";
import { startSessie } from "./sessie.js";
import { startTeDoen } from "./tedoen.js";
import { startVerzenden } from "./verzenden.js";
import { startZoeken } from "./zoeken.js";

startMeldingen();
startMenu();
startPasskey();
startZoeken();
startBevestiging();
startAutosave();
startTeDoen();
startVerzenden();
startTellers(document);
startHerstel();
startSessie();
startFoutenlijst();
document.addEventListener("htmx:load", (event) => startTellers(event.target));
