// Copy the paper as rich text. Without this script the HTML stands in a field to copy by hand.
const field = document.querySelector("[data-copy-html]");
const row = document.querySelector("[data-copy]");

if (field && row && navigator.clipboard && window.ClipboardItem) {
  row.hidden = false;
  row.querySelector("[data-copy-button]").addEventListener("click", async () => {
    const done = row.querySelector("[data-copy-done]");
    const plain = new Blob([field.value.replace(/<[^>]+>/g, " ")], { type: "text/plain" });
    const rich = new Blob([field.value], { type: "text/html" });
    try {
      await navigator.clipboard.write([new ClipboardItem({ "text/html": rich, "text/plain": plain })]);
      done.hidden = false;
    } catch {
      field.focus();
      field.select();
    }
  });
}
