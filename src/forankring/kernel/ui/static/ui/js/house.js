// The little that pages do by script; each of them works without.
// 1. After an error the summary gets focus, so that a screen reader starts there.
// 2. `data-print` prints; without script the button is not there.
// 3. A text near its limit says how much is left, and past it how much is too much; nothing is cut.
(function () {
  "use strict";
  var first = document.querySelector("[data-first-focus]");
  if (first) first.focus();
  document.querySelectorAll("[data-print]").forEach(function (button) {
    button.hidden = false;
    button.addEventListener("click", function () { window.print(); });
  });
  document.querySelectorAll("textarea[data-most]").forEach(function (area) {
    var most = Number(area.dataset.most), words = document.createElement("span"), wait = 0;
    words.className = "form-hint";
    words.setAttribute("role", "status");
    area.after(words);
    function count() {
      var left = most - Array.from(area.value).length;
      var said = left < 0 ? area.dataset.over : left < most / 5 ? area.dataset.left : "";
      words.textContent = said.replace("{n}", Math.abs(left));
      words.classList.toggle("is-over", left < 0);
    }
    area.addEventListener("input", function () { clearTimeout(wait); wait = setTimeout(count, 300); });
    count();
  });
})();
