"use strict";
/* The browser's twin of forankring.domain.guard: same rules, same verdicts, read side by side.
   The rules are laid in below when the file is built; see kernel/guard/browser.py.
   Offers window.forankringGuard: check(text), worst(text), message(type, lang), choices(type, lang).
   Offsets count code points, as on the server: [...text].slice(span.start, span.end).join(""). */
(function (rules) {
  const NEUTRAL = "\ufffd";
  const LEAD_REACH = 24, NAME_REACH = 48, INSTITUTION_REACH = 60, LONGEST_LOCAL = 64;
  const GRAVITY = { stop: 0, ask: 1, tip: 2 };
  const at = (pattern) => new RegExp(pattern, "y");
  const end = (pattern) => new RegExp("(?:" + pattern + ")$");
  const matchAt = (sticky, text, place) => { sticky.lastIndex = place; return sticky.exec(text); };
  const before = (text, place, reach) => text.slice(Math.max(0, place - reach), place);

  // --- fold -------------------------------------------------------------------------------------------
  const f = rules.folding;
  const trigger = new RegExp("[" + f.trigger + "]", "u");
  const strange = new RegExp("[" + f.strange + "]", "gu");
  const dropped = new RegExp("[" + f.dropped + "]", "u");
  const link = new RegExp(f.link, "g");
  const zeros = f.zeros.map((zero) => zero.codePointAt(0));

  function insteadOf(char) {
    if (dropped.test(char)) return "";
    if (Object.hasOwn(f.swaps, char)) return f.swaps[char];
    const code = char.codePointAt(0), zero = zeros.find((z) => code >= z && code < z + 10);
    if (zero !== undefined) return String(code - zero);
    return Array.from(char.normalize("NFKC"), (c) => (c.length === 1 && c.toLowerCase().length === 1 ? c : NEUTRAL)).join("");
  }

  function foldStrange(typed) {
    const origin = [];
    let folded = "", done = 0, points = 0;
    const plain = (until) => {
      folded += typed.slice(done, until);
      for (; done < until; done += 1) origin.push(points++);
    };
    for (const match of typed.matchAll(strange)) {
      const char = match[0];
      plain(match.index);
      if (char >= "\u0300" && char <= "\u036f") {
        const joined = (folded.slice(-1) + char).normalize("NFC");
        if (folded && joined.length === 1) folded = folded.slice(0, -1) + joined;
      } else {
        const instead = insteadOf(char);
        folded += instead;
        for (let i = 0; i < instead.length; i += 1) origin.push(points);
      }
      points += 1;
      done += char.length;
    }
    plain(typed.length);
    origin.push(points);
    return { folded, origin };
  }

  function fold(typed) {
    const { folded, origin } = typed.search(strange) < 0 ? { folded: typed, origin: null } : foldStrange(typed);
    const cased = "\n" + folded + "\n";
    const text = cased.toLowerCase().replace(link, (l) => (l.includes(f.link_keeps) ? l : "\n".repeat(l.length)));
    const place = (start, stop) => {
      const first = start - 1, last = stop - 2;
      return origin ? [origin[first], Math.max(origin[last + 1], origin[last] + 1)] : [first, last + 1];
    };
    return { cased, text, place };
  }

  // --- checks on digits ---------------------------------------------------------------------------------
  const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const isDay = (day, month, year) =>
    month >= 1 && month <= 12 && day >= 1 && day <= DAYS[month - 1] && !(day === 29 && month === 2 && year % 4);

  function date(d) {
    const day = +d.slice(0, 2);
    return isDay(day > 60 ? day - 60 : day, +d.slice(2, 4), +d.slice(4, 6));
  }

  function century(d) {
    const full = +d.slice(4, 8), short = +d.slice(6, 8), seventh = +d[8];
    if (!date(d.slice(0, 4) + d.slice(6, 8))) return false;
    if (seventh < 4) return full === 1900 + short;
    if (seventh === 4 || seventh === 9) return full === (short < 37 ? 2000 : 1900) + short;
    return full === (short < 58 ? 2000 : 1800) + short;
  }

  function calendar(d) {
    const reads = (year, month, day) => /^(?:19|20)/.test(year) && isDay(+day, +month, +year);
    return reads(d.slice(4), d.slice(2, 4), d.slice(0, 2)) || reads(d.slice(0, 4), d.slice(4, 6), d.slice(6));
  }

  const mod11 = (d) => [4, 3, 2, 7, 6, 5, 4, 3, 2, 1].reduce((sum, w, i) => sum + w * +d[i], 0) % 11 === 0;

  const luhn = (d) => [...d].reverse().reduce((sum, c, i) => {
    const value = +c * (1 + (i % 2));
    return sum + (value > 9 ? value - 9 : value);
  }, 0) % 10 === 0;

  function iban(written) {
    let rest = 0;
    for (const char of written.slice(4) + written.slice(0, 4)) {
      const value = parseInt(char, 36);
      rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest === 1;
  }

  // --- conditions: a sighting is {page, lead, start, end, digits} ---------------------------------------
  const conditions = {
    iban: (s) => iban(s.page.text.slice(s.lead, s.end).replace(/[^0-9a-z]+/g, "")),
    upper: (s) => s.page.cased.slice(s.lead, s.end) !== s.page.text.slice(s.lead, s.end),
    listed: (s) => rules.offices.includes(s.digits.slice(-8)),
  };
  for (const [name, check] of Object.entries({ date, century, calendar, mod11, luhn })) {
    conditions[name] = (s) => check(s.digits);
  }
  for (const [name, [side, pattern, reach]] of Object.entries(rules.cues)) {
    const cue = side === "right" ? at(pattern) : side === "left" ? end(pattern) : new RegExp(pattern);
    if (side === "right") conditions[name] = (s) => matchAt(cue, s.page.text, s.end) !== null;
    else if (side === "digits") conditions[name] = (s) => cue.test(s.digits);
    else conditions[name] = (s) => cue.test(before(s.page.text, s.lead, reach));
  }

  // --- numbers ------------------------------------------------------------------------------------------
  const families = rules.families.map(([words, first, forms]) => ({
    words,
    gate: at((first && "(?=" + first + ")") + "(?:" + forms.map((form) => form[1]).join("|") + ")"),
    readings: forms.map(([type, shape, when, lead]) => ({
      type,
      shape: at(shape),
      lead: lead && end(lead),
      when: when.map((line) => line.map((name) => [conditions[name.replace("-", "")], name[0] !== "-"])),
    })),
  }));

  function sight(reading, page, start) {
    const match = matchAt(reading.shape, page.text, start);
    if (!match) return null;
    let lead = start;
    if (reading.lead) {
      const reach = before(page.text, start, LEAD_REACH), found = reading.lead.exec(reach);
      if (!found) return null;
      lead = start - reach.length + found.index + 1;
    }
    const s = { page, lead, start, end: start + match[0].length, digits: match[0].replace(/\D+/g, "") };
    return reading.when.some((line) => line.every(([holds, wanted]) => holds(s) === wanted)) ? s : null;
  }

  function findNumbers(page, report) {
    const starts = Array.from(page.text.matchAll(/\d+/g), (run) => run.index);
    for (const { words, gate, readings } of families) {
      if (words.length && !words.some((word) => page.text.includes(word))) continue;
      let done = 0;
      for (const start of starts) {
        if (start < done || !matchAt(gate, page.text, start)) continue;
        for (const reading of readings) {
          const seen = sight(reading, page, start);
          if (!seen) continue;
          report(seen.lead, seen.end, reading.type);
          done = seen.end;
          break;
        }
      }
    }
  }

  // --- e-mail -------------------------------------------------------------------------------------------
  const mailbox = (name) => name.replace(/\./g, "\\.").replace(/\*/g, ".*");
  const local = new RegExp("[" + rules.mail.local + "]"), domain = at(rules.mail.domain);
  const privateDomain = end("^(?:" + rules.mail.private_domain + ")");
  const functionName = end("^(?:" + rules.mail.functions.map(mailbox).join("|") + ")");

  function findMails({ text }, report) {
    for (let sign = text.indexOf("@"); sign >= 0; sign = text.indexOf("@", sign + 1)) {
      const found = matchAt(domain, text, sign + 1), first = Math.max(0, sign - LONGEST_LOCAL);
      let start = sign;
      while (start > first && local.test(text[start - 1])) start -= 1;
      while (start < sign && "._+-".includes(text[start])) start += 1;
      if (!found || start === sign) continue;
      const name = text.slice(start, sign);
      const isFunction = functionName.test(name) || functionName.test(name.split(/[._+\-]+/)[0]);
      if (!isFunction || privateDomain.test(found[0])) report(start, sign + 1 + found[0].length, "EMAIL");
    }
  }

  // --- street addresses -----------------------------------------------------------------------------------
  const street = rules.street;
  const number = new RegExp(street.number, "g"), unit = at(street.unit);
  const name = end(street.name), proper = end(street.proper), notStreet = end(street.not_streets);
  const institution = new RegExp(street.institution), home = new RegExp(street.home);

  function nameStart({ text, cased }, blank) {
    const near = before(text, blank, NAME_REACH);
    const found = name.exec(near) || proper.exec(before(cased, blank, NAME_REACH));
    return found && !notStreet.test(near) ? blank - near.length + found.index + 1 : -1;
  }

  function findStreets(page, report) {
    for (const match of page.text.matchAll(number)) {
      const blank = match.index, stop = blank + match[0].length;
      if (!street.endings.some((ending) => page.text.endsWith(ending, blank))) continue;
      const start = matchAt(unit, page.text, stop) ? -1 : nameStart(page, blank);
      if (start < 0) continue;
      const near = before(page.text, start, INSTITUTION_REACH);
      if (!institution.test(near) || home.test(near)) report(start, stop, "ADDRESS");
    }
  }

  // --- the guard ------------------------------------------------------------------------------------------
  function settle(found) {
    const kept = [];
    found.sort((a, b) => GRAVITY[a.level] - GRAVITY[b.level] || a.start - a.end - (b.start - b.end) || a.start - b.start);
    for (const span of found) if (kept.every((o) => span.end <= o.start || o.end <= span.start)) kept.push(span);
    return kept.sort((a, b) => a.start - b.start);
  }

  function check(typed) {
    if (typed.length > rules.limit && Array.from(typed).length > rules.limit) throw new RangeError("too_long");
    if (!trigger.test(typed)) return [];
    const page = fold(typed), found = [];
    const report = (from, to, type) => {
      const [start, stop] = page.place(from, to);
      found.push({ start, end: stop, type, level: rules.levels[type] });
    };
    for (const find of [findNumbers, findMails, findStreets]) find(page, report);
    return settle(found);
  }

  const said = (words, lang) => words[lang] || words.da;

  globalThis.forankringGuard = {
    version: rules.version,
    check,
    worst: (text) => check(text).map((span) => span.level).sort((a, b) => GRAVITY[a] - GRAVITY[b])[0] || null,
    message: (type, lang) => said(rules.messages[type], lang),
    choices: (type, lang) => Object.keys(rules.choices)
      .filter((key) => key !== "anyway" || rules.levels[type] !== "stop")
      .map((key) => ({
        key,
        label: said(rules.choices[key], lang).replace("{instead}", said(rules.general[type], lang)),
        instead: key === "general" ? said(rules.general[type], lang) : "",
      })),
    about: (lang) => said(rules.about, lang),
  };
})(/* RULES */);
