// Pages of routes. They work without it: it opens what a link leads to, lights a route's row and its point
// in the plot together, and prints.

for (const link of document.querySelectorAll("a[data-opens]")) {
  const target = document.getElementById(link.hash.slice(1));
  const details = target?.closest("details");
  if (!details) continue;
  link.addEventListener("click", (event) => {
    event.preventDefault();
    details.open = !details.open;
    if (details.open) details.scrollIntoView({ block: "nearest" });
  });
}

const parts = [...document.querySelectorAll("[data-route]")];

function light(number) {
  for (const part of parts) part.classList.toggle("is-lit", number !== null && part.dataset.route === number);
}

for (const part of parts) {
  const { route } = part.dataset;
  part.addEventListener("pointerenter", () => light(route));
  part.addEventListener("pointerleave", () => light(null));
  part.addEventListener("focusin", () => light(route));
  part.addEventListener("focusout", () => light(null));
}

for (const button of document.querySelectorAll("button[data-print-page]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}
