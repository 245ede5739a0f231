// The planner. It works without it: every change is a form that leads to the plan's next address. Here the page
// changes in place, courses can be dragged, and the plan stays in this browser.

const key = "waymark-plan";
const root = () => document.querySelector("[data-plan]");

function stored(write) {
  try {
    if (write === undefined) return localStorage.getItem(key);
    localStorage.setItem(key, write);
  } catch {
    // Not stored: the address still has it.
  }
  return null;
}

const resume = document.querySelector("[data-resume-plan]");
if (resume) {
  const query = stored();
  if (query?.startsWith("?pack=")) {
    resume.querySelector("a").search = query;
    resume.hidden = false;
  }
}

/** The plan's own address, without what was said once. */
function keep() {
  const own = new URL(location.href);
  for (const name of ["said", "add", "fits"]) own.searchParams.delete(name);
  stored(own.search);
}

let depth = history.state?.depth ?? 0;

/** Fetches a plan's page and puts it in this one's place. */
async function show(address, { push = true, focus } = {}) {
  root().setAttribute("aria-busy", "true");
  let response;
  try {
    response = await fetch(address, { headers: { Accept: "text/html" } });
  } catch {
    location.assign(address);
    return;
  }
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const next = page.querySelector("[data-plan]");
  if (!next) {
    location.assign(address);
    return;
  }
  if (push) {
    depth += 1;
    history.pushState({ depth }, "", response.url);
  }
  const said = next.querySelector("#plan-said");
  const text = said.textContent;
  const status = root().querySelector("#plan-said");
  const open = [...root().querySelectorAll(".plan-grade.is-open")].map((grade) => grade.dataset.grade);
  // The status stays the same element, so that screen readers say what changes in it.
  status.className = said.className;
  said.replaceWith(status);
  const old = root();
  old.replaceWith(next);
  status.textContent = "";
  requestAnimationFrame(() => (status.textContent = text));
  begin(open);
  const target = focus?.(next) ?? next.querySelector("[data-plan-focus]");
  target?.focus();
  target?.scrollIntoView({ block: "nearest" });
}

function address(name, value) {
  const fields = new FormData(document.getElementById("plan-form"));
  fields.set(name, value);
  return `/plan?${new URLSearchParams(fields)}`;
}

/** After a change the focus goes to the course that was changed, or to where it stood. */
function focusAfter(name, value, from) {
  const [act, course, first, second] = value.split(":").map(decodeURIComponent);
  return (page) => {
    const find = (id, term) =>
      page.querySelector(`[data-course="${CSS.escape(id)}"][data-from="${CSS.escape(term)}"] summary`);
    if (name !== "act") return null;
    if (act === "move") return find(course, second);
    if (act === "add" || act === "mark") return find(course, first);
    if (act === "remove") return page.querySelector(`[data-term="${CSS.escape(first)}"] :is(summary, button)`);
    if (from) return page.querySelector(`button[form="plan-form"][value="${CSS.escape(from)}"]`);
    return page.querySelector("h1");
  };
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  const button = event.submitter;
  if (form.id !== "plan-form" || !button) return;
  event.preventDefault();
  show(address(button.name, button.value), { focus: focusAfter(button.name, button.value) });
});

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-plan-link]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  show(link.href, { focus: (page) => page.querySelector("h1") });
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  const menu = event.target.closest?.(".plan-course[open]");
  if (!menu) return;
  menu.open = false;
  menu.querySelector("summary").focus();
});

addEventListener("popstate", (event) => {
  depth = event.state?.depth ?? 0;
  if (root()) show(location.href, { push: false });
});

// One menu at a time.
document.addEventListener(
  "toggle",
  (event) => {
    if (!event.target.matches?.(".plan-course") || !event.target.open) return;
    for (const other of document.querySelectorAll(".plan-course[open]")) {
      if (other !== event.target) other.open = false;
    }
  },
  true,
);

let dragged = null;

document.addEventListener("dragstart", (event) => {
  dragged = event.target.closest?.(".plan-cell[data-course]");
  if (!dragged) return;
  event.dataTransfer.effectAllowed = "move";
  event.dataTransfer.setData("text/plain", dragged.querySelector(".plan-name").textContent);
  dragged.classList.add("is-dragged");
});

function target(event) {
  return dragged && event.target.closest?.(".plan-cells[data-term]");
}

document.addEventListener("dragover", (event) => {
  const over = target(event);
  for (const list of document.querySelectorAll(".plan-cells.is-target")) list.classList.toggle("is-target", list === over);
  if (!over) return;
  event.preventDefault();
  over.classList.add("is-target");
});

document.addEventListener("drop", (event) => {
  const over = target(event);
  if (!over) return;
  event.preventDefault();
  const { course, from } = dragged.dataset;
  if (over.dataset.term === from) return;
  const value = ["move", course, from, over.dataset.term].map(encodeURIComponent).join(":");
  show(address("act", value), { focus: focusAfter("act", value) });
});

document.addEventListener("dragend", () => {
  dragged?.classList.remove("is-dragged");
  for (const list of document.querySelectorAll(".plan-cells.is-target")) list.classList.remove("is-target");
  dragged = null;
});

/** What only scripts can do: undo, print, and grades that fold on phones. */
function begin(open = []) {
  if (!root()) return;
  keep();
  const undo = root().querySelector("[data-plan-undo]");
  if (undo) {
    undo.hidden = depth === 0;
    undo.addEventListener("click", () => history.back());
  }
  const print = root().querySelector("[data-plan-print]");
  if (print) {
    print.hidden = false;
    print.addEventListener("click", () => globalThis.print());
  }
  for (const button of root().querySelectorAll("[data-plan-fold]")) {
    const grade = button.closest(".plan-grade");
    const isOpen = grade.classList.contains("is-here") || open.includes(grade.dataset.grade);
    const fold = (shown) => {
      grade.classList.toggle("is-folded", !shown);
      grade.classList.toggle("is-open", shown);
      button.setAttribute("aria-expanded", String(shown));
    };
    button.hidden = false;
    fold(isOpen);
    button.addEventListener("click", () => fold(grade.classList.contains("is-folded")));
  }
}

begin();
