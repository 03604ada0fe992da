/* The desk's common ground: the newest frame, the words, copies of markup, and who listens.
 *
 * Every other file here hangs one concern on `window.forankringDesk` and draws itself anew from each frame. Nothing is
 * remembered between frames but what the facilitator is doing right now (what is chosen, what is being typed).
 */
window.forankringDesk = (function () {
  "use strict";
  const read = (id) => JSON.parse(document.getElementById(id).textContent);
  const words = read("desk-words");
  const room = read("desk-room");
  const clockParts = new Intl.DateTimeFormat("en-GB", { timeZone: room.zone, hourCycle: "h23", hour: "2-digit", minute: "2-digit" });
  const ears = [];
  let copies = 0;

  const desk = {
    room,
    words,
    frame: null,
    skew: 0,
    pages: 1,

    /** Draw from every frame: `ear(frame)`. */
    onFrame(ear) { ears.push(ear); },

    hear(frame, skew) {
      desk.frame = frame;
      desk.skew = skew;
      for (const ear of ears) ear(frame);
    },

    again() { if (desk.frame) for (const ear of ears) ear(desk.frame); },

    /** The house's clock, in milliseconds. */
    now() { return Date.now() + desk.skew; },

    say(key, values) {
      return words[key].replace(/\{(\w+)\}/g, (all, name) => (values && name in values ? String(values[name]) : all));
    },

    /** A sentence about a number: none, one or many. */
    count(key, count, values) {
      const form = count === 0 && words[key + "_none"] ? "_none" : count === 1 && words[key + "_one"] ? "_one" : "";
      return desk.say(key + form, { count, ...values });
    },

    /** 8.30, on the municipality's clock: the machine at the desk may stand in another time zone. */
    clock(moment) {
      const [hour, minute] = ["hour", "minute"].map((part) => clockParts.formatToParts(moment).find((p) => p.type === part).value);
      return Number(hour) + desk.room.colon + minute;
    },

    item() { return desk.frame.items[desk.frame.state.index] || null; },

    leads() { return !desk.frame.state.lead || desk.frame.state.lead === desk.room.desk; },

    one(hook, root) { return (root || document).querySelector("[data-" + hook + "]"); },

    slot(root, name) { return root.querySelector('[data-slot="' + name + '"]'); },

    /** A fresh piece of markup from the page's templates, with ids of its own. */
    copy(name) {
      const piece = document.querySelector('template[data-copy="' + name + '"]').content.firstElementChild.cloneNode(true);
      const end = "-" + (copies += 1);
      for (const place of piece.querySelectorAll("[id]")) place.id += end;
      for (const link of ["for", "aria-describedby", "aria-labelledby"]) {
        for (const place of piece.querySelectorAll("[" + link + "]")) place.setAttribute(link, place.getAttribute(link) + end);
      }
      return piece;
    },

    text(place, words) { if (place.textContent !== words) place.textContent = words; },

    freshId() {
      return Array.from(crypto.getRandomValues(new Uint8Array(8)), (b) => b.toString(16).padStart(2, "0")).join("");
    },
  };
  return desk;
})();
