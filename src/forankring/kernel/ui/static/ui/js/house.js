// The little that pages do by script; each of them works without.
// 1. After an error the summary gets focus, so that a screen reader starts there.
// 2. `data-print` prints; without script the button is not there.
(function () {
  "use strict";
  var first = document.querySelector("[data-first-focus]");
  if (first) first.focus();
  document.querySelectorAll("[data-print]").forEach(function (button) {
    button.hidden = false;
    button.addEventListener("click", function () { window.print(); });
  });
})();
