/* Keys: space does the next act, letters the rest, `?` shows them. Never while somebody writes or a button has focus.
 *
 * Letters can be switched off (in the list of keys), as WCAG 2.1.4 asks; the choice stays in this browser.
 */
(function () {
  "use strict";
  const desk = window.forankringDesk;
  const list = document.querySelector('[data-dialog="keys"]');
  const uses = list.querySelector('input[type="checkbox"]');
  const KEPT = "bord-bogstaver";

  const pressIf = (...names) => () => {
    for (const name of names) {
      const button = document.querySelector('[data-do="' + name + '"]:not([hidden])');
      if (button) { desk.do(name); return; }
    }
  };

  const LETTERS = {
    m: pressIf("more"),
    u: pressIf("clock-off", "clock"),
    h: pressIf("reopen"),
    k: pressIf("code-on", "code-off"),
    p: pressIf("vote"),
    a: () => { const choice = document.querySelector('select[name="focus"]'); if (choice.offsetParent) choice.focus(); },
    g: () => desk.focusHeading(),
    f: () => desk.undo(),
    "?": () => list.showModal(),
  };

  const isWriting = (at) => at.matches("textarea, select, input:not([type=checkbox], [type=radio])");
  const isControl = (at) => at.matches("button, a[href], summary, input, textarea, select, iframe");

  function arrow(event, at) {
    const isBack = event.key === "ArrowLeft" || event.key === "ArrowUp";
    if (at.dataset.slot === "pick" && at.type === "checkbox") {
      const picks = Array.from(at.closest("[data-field]").querySelectorAll('input[data-slot="pick"][type="checkbox"]'));
      const next = picks[picks.indexOf(at) + (isBack ? -1 : 1)];
      if (next) next.focus();
      event.preventDefault();
    } else if (!isControl(at) && desk.pages > 1 && event.key !== "ArrowUp" && event.key !== "ArrowDown") {
      desk.do(isBack ? "page-back" : "page-on");
    }
  }

  document.addEventListener("keydown", (event) => {
    const at = document.activeElement || document.body;
    if (!desk.frame || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (document.querySelector("dialog[open]")) return;
    if (event.key.startsWith("Arrow")) { if (!isWriting(at)) arrow(event, at); return; }
    if (event.key === "Escape") { desk.clearChosen(); return; }
    if (event.repeat || isWriting(at)) return;
    if (event.key === " " && !isControl(at)) {
      event.preventDefault();
      desk.next();
      return;
    }
    const act = LETTERS[event.key.toLowerCase()];
    if (!act || (event.key !== "?" && !uses.checked)) return;
    event.preventDefault();
    act();
  });

  // A button pressed with the mouse lets go of focus, so that space means the next act again.
  document.addEventListener("click", (event) => {
    const pressed = event.detail > 0 && event.target.closest("main button");
    if (pressed && !pressed.closest("dialog")) pressed.blur();
  });

  try { uses.checked = localStorage.getItem(KEPT) !== "nej"; } catch { /* a closed store: letters are on */ }
  uses.addEventListener("change", () => {
    try { localStorage.setItem(KEPT, uses.checked ? "ja" : "nej"); } catch { /* holds until the page is left */ }
  });
})();
