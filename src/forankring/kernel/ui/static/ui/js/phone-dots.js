/* Dots: a number per card becomes plus and minus, and what is left of the budget is said. */
(function () {
  "use strict";
  const phone = window.forankringPhone;
  const { say, make } = phone;

  function dots(form) {
    const budget = Number(form.dataset.budget);
    const left = make("p", "count");
    form.querySelector(".dots").before(left);
    const inputs = [...form.querySelectorAll("input[type=number]")];
    const spent = () => inputs.reduce((sum, i) => sum + Number(i.value || 0), 0);
    const show = () => { left.textContent = say("dots", { n: budget - spent() }); };
    inputs.forEach((input) => {
      const text = form.querySelector('label[for="' + CSS.escape(input.id) + '"]').textContent;
      const step = (sign, by, key) => {
        const b = make("button", "small", sign);
        b.type = "button";
        b.setAttribute("aria-label", say(key, { t: text }));
        b.onclick = () => {
          const value = Math.max(0, Number(input.value || 0) + by);
          if (by > 0 && spent() >= budget) return;
          input.value = value;
          show();
        };
        return b;
      };
      const steps = make("span", "stepper");
      input.replaceWith(steps);
      steps.append(step("−", -1, "less"), input, step("+", 1, "more"));
    });
    form.addEventListener("input", show);
    show();
  }

  phone.dots = dots;
})();
