/* The room as the facilitator sees it: counts in words, the wall in small, the line to the house, and closing. */
(function () {
  "use strict";
  const desk = window.forankringDesk;
  const status = desk.one("status");
  const preview = desk.one("preview");
  const wall = preview.querySelector("iframe");
  const line = desk.one("line");
  const closing = document.querySelector('[data-dialog="close"]');
  const DAY = 65535;

  function counts(frame) {
    const item = desk.item();
    const out = frame.is_resting ? [[desk.words.resting, true]] : [];
    if (frame.state.phase === "vote") out.push([frame.screen.words, true]);
    else if (item && item.kind === "tool") {
      let words = desk.count("received", frame.received);
      if (frame.pending) words += ", " + desk.count("pending", frame.pending);
      out.push([words, true]);
      if (frame.ready) out.push([desk.count("ready", frame.ready), false]);
    }
    out.push([desk.count("phones", frame.phones), false]);
    if (!frame.has_screen) out.push([desk.words.screen_shut, false]);
    return out;
  }

  function drawCounts(frame) {
    const lines = counts(frame);
    const name = JSON.stringify(lines);
    if (status.dataset.drawn === name) return;
    status.dataset.drawn = name;
    status.replaceChildren(...lines.map(([words, isLoud]) => {
      const place = document.createElement("li");
      place.textContent = words;
      place.classList.toggle("is-quiet", !isLoud);
      return place;
    }));
  }

  function drawBatches(frame) {
    const list = desk.one("batches");
    const minute = Math.floor(desk.now() / 60000);
    const rows = Object.entries(frame.batches).map(([number, count]) => {
      const past = (((minute - (Number(number) - 1)) % DAY) + DAY) % DAY;
      return { number: Number(number), count, when: (minute - past) * 60000 };
    }).sort((a, b) => b.when - a.when).slice(0, 30);
    const name = JSON.stringify(rows);
    if (list.dataset.drawn === name) return;
    list.dataset.drawn = name;
    list.replaceChildren(...rows.map((row) => {
      const piece = desk.copy("batch");
      const words = desk.say("batch", { time: desk.clock(row.when) }) + ": " + desk.count("batch_count", row.count);
      desk.slot(piece, "words").textContent = words;
      desk.slot(piece, "act").addEventListener("click", () =>
        desk.act("purge", { batch: row.number }, { words: desk.words.did_purge }));
      return piece;
    }));
  }

  /** The wall is drawn in its own size and made small, so that the preview is what the room sees. */
  function scale() {
    wall.style.transform = "scale(" + preview.clientWidth / 1920 + ")";
  }

  function followPages() {
    const inside = wall.contentDocument;
    if (!inside || !inside.body) return;
    const note = (pages) => {
      if (desk.pages === pages) return;
      desk.pages = pages;
      desk.again();
    };
    inside.addEventListener("fitted", (event) => note(event.detail));
    note(Number(inside.body.dataset.pages) || 1);
  }

  function draw(frame) {
    drawCounts(frame);
    drawBatches(frame);
    desk.one("ill").hidden = !frame.ill;
    if (desk.pages > 1) {
      const page = Math.min(frame.state.page, desk.pages - 1) + 1;
      desk.text(desk.one("pages"), desk.say("page", { page, pages: desk.pages }));
    }
  }

  /** The line to the house, in words when it is down. */
  desk.lineIs = function (state, words) {
    const shown = state === "expired" ? words : state === "away" ? desk.words.away : "";
    desk.text(line, shown);
    line.hidden = !shown;
  };

  desk.askClose = function () {
    closing.returnValue = "";
    closing.showModal();
  };

  closing.addEventListener("close", async () => {
    if (closing.returnValue !== "close") return;
    const reply = await desk.act("close", {});
    if (reply.ok) location.assign(desk.room.session);
  });

  for (const place of document.querySelectorAll("[data-absolute]")) {
    place.value = new URL(place.dataset.absolute, location.href).href;
  }
  // Plain http on a local net has no clipboard of its own; the older way works there too.
  document.addEventListener("click", (event) => {
    const pressed = event.target.closest("[data-copies]");
    if (!pressed) return;
    document.getElementById(pressed.dataset.copies).select();
    document.execCommand("copy");
    desk.told(desk.words.did_copy);
  });
  wall.addEventListener("load", followPages);
  followPages();
  new ResizeObserver(scale).observe(preview);
  desk.onFrame(draw);
})();
