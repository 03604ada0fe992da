/* While typing: what is left is counted as people count, drafts stay on the phone, the guard reads along. */
(function () {
  "use strict";
  const phone = window.forankringPhone;
  const { say, make, main } = phone;

  const cut = "Segmenter" in Intl ? new Intl.Segmenter(phone.lang, { granularity: "grapheme" }) : null;
  const size = (text) => (cut ? [...cut.segment(text)].length : [...text.normalize("NFC")].length);

  function count(area) {
    const place = area && area.closest("form") && area.closest("form").querySelector("[data-count]");
    if (!place || area.tagName !== "TEXTAREA") return;
    const own = (area.getAttribute("aria-describedby") || "").split(" ").map((i) => document.getElementById(i)).find((e) => e && e.matches("[data-count]")) || place;
    const left = Number(own.dataset.limit) - size(area.value);
    own.classList.toggle("is-over", left < 0);
    if (area.value) own.textContent = say(left < 0 ? "over" : "left", { n: Math.abs(left) });
    else own.textContent = own.dataset.words || (own.dataset.words = own.textContent);
  }

  let timer = 0;
  main.addEventListener("input", (event) => {
    const area = event.target;
    if (area.tagName !== "TEXTAREA" && area.type !== "text") return;
    count(area);
    clearTimeout(timer);
    timer = setTimeout(() => { keepDrafts(); watch(area); }, 150);
  });

  // What is sent is looked at as it is sent: a look from while it was typed may not come after and take the question away.
  main.addEventListener("submit", () => { clearTimeout(timer); keepDrafts(); }, true);

  function watch(area) {
    const guard = window.forankringGuard;
    if (!guard || !area.form) return;
    const spans = guard.check(area.value).filter((s) => s.level !== "tip");
    const words = spans.length ? guard.message(spans[0].type, phone.lang) : "";
    phone.guardWords(area.form, words, false, area);
  }

  const draftsOf = () => "kladde-" + phone.room;
  function keepDrafts() {
    const drafts = {};
    // What the guard would stop is not kept either: it stands in the field, and nowhere else on the phone.
    const isStopped = (text) => window.forankringGuard && text.length <= 10000 && window.forankringGuard.worst(text) === "stop";
    main.querySelectorAll("form.ask textarea").forEach((t) => { if (t.value && !isStopped(t.value)) drafts[t.id] = t.value; });
    try { localStorage.setItem(draftsOf(), JSON.stringify({ view: phone.view(), drafts })); } catch { /* private mode */ }
  }

  function restore(form) {
    try {
      const kept = JSON.parse(localStorage.getItem(draftsOf()));
      if (kept && kept.view === phone.view()) form.querySelectorAll("textarea").forEach((t) => { if (!t.value && kept.drafts[t.id]) t.value = kept.drafts[t.id]; });
    } catch { /* nothing kept */ }
  }

  function forget() {
    try { Object.keys(localStorage).filter((k) => k.endsWith(phone.room)).forEach((k) => localStorage.removeItem(k)); } catch { /* closed store */ }
    window.forankringOutbox.clear();
  }

  function lateBox(text) {
    const box = make("label", "kept", say("late", {}));
    const area = make("textarea");
    area.value = text;
    area.readOnly = true;
    area.rows = 3;
    box.append(area);
    return box;
  }

  // The guard's rules come after the first paint; until then the server alone looks.
  addEventListener("load", () => {
    const script = make("script");
    script.src = document.body.dataset.guardRules;
    document.head.append(script);
  });
  addEventListener("pagehide", keepDrafts);
  Object.assign(phone, { count, keepDrafts, restore, forget, lateBox });
})();
