// Interests, skills, values and matches, made quicker. Every page works without this file; what it keeps
// stays in this browser and is sent only when somebody asks for matches.

/** Answers to the forms of the inventory that have not been finished: `{short: {a: "34x--", at: 12}}`. */
const DRAFTS = "waymark-answers";
/** The profile of the last results, as the query of an address. */
const PROFILE = "waymark-profile";

for (const form of document.querySelectorAll("form[data-questionnaire]")) questionnaire(form);
for (const list of document.querySelectorAll("[data-values]")) orderValues(list);
for (const link of document.querySelectorAll("[data-profile-file]")) saveHere(link);
keepProfile();
showKept();
showFitLinks();

/** One item at a time, with keys, a draft that survives, and a look back at the end. */
function questionnaire(form) {
  const name = form.dataset.questionnaire;
  const items = [...form.querySelectorAll(".item")];
  const find = (what, within = form) => within.querySelector(`[data-${what}]`);
  const [steps, controls, review, submit] = ["steps", "controls", "review", "submit"].map((part) => find(part));
  const [back, forward, pause, mode] = ["back", "forward", "pause", "mode"].map((part) => find(part));
  const resume = find("resume", document);
  const isOver = (index) => index >= items.length;

  // A browser that comes back to the page may have filled the form by itself.
  form.reset();
  const isFilled = items.some((item) => chosen(item));
  let current = 0;
  let seen = isFilled ? items.length : 0;
  // After one item was looked at again, one returns to the look back.
  let isReturning = false;
  let timer;

  const answers = () => items.map((item) => chosen(item)?.value);
  const answered = () => answers().filter((answer) => answer !== undefined).length;

  function chosen(item) {
    return item.querySelector("input:checked");
  }

  function keep() {
    if (answered() === 0) return drop();
    const a = answers().map((answer, index) => answer ?? (index < seen ? "x" : "-")).join("");
    store(DRAFTS, { ...read(DRAFTS), [name]: { a, at: current } });
  }

  function drop() {
    const drafts = read(DRAFTS) ?? {};
    delete drafts[name];
    store(DRAFTS, Object.keys(drafts).length ? drafts : null);
  }

  function draft() {
    const { a, at } = read(DRAFTS)?.[name] ?? {};
    const isWhole = typeof a === "string" && a.length === items.length && /^[0-4x-]+$/.test(a) && /[0-4]/.test(a);
    return isWhole && Number.isInteger(at) ? { a, at: Math.min(Math.max(at, 0), items.length) } : null;
  }

  function fill(a) {
    items.forEach((item, index) => {
      for (const input of item.querySelectorAll("input")) input.checked = input.value === a[index];
    });
    seen = Math.max(a.replace(/-+$/, "").length, seen);
  }

  /** Shows an item, or after the last one the look back; the focus goes along. */
  function show(index, { isFirst = false } = {}) {
    clearTimeout(timer);
    current = Math.min(Math.max(index, 0), items.length);
    seen = Math.max(seen, current);
    form.hidden = false;
    resume.hidden = true;
    form.classList.add("one-by-one");
    items.forEach((item, each) => {
      item.hidden = each !== current;
    });
    steps.hidden = false;
    controls.hidden = isOver(current);
    review.hidden = submit.hidden = !isOver(current);
    back.disabled = current === 0;
    update();
    if (isOver(current)) lookBack();
    // On arrival the focus stays where the browser puts it: the heading is read first.
    if (!isFirst) {
      const item = items[current];
      (item ? chosen(item) ?? item.querySelector("input") : review.querySelector("h2")).focus();
      (item ?? review).scrollIntoView({ block: "nearest" });
    }
    mode.textContent = form.dataset.all;
  }

  function showAll() {
    clearTimeout(timer);
    form.hidden = false;
    resume.hidden = true;
    form.classList.remove("one-by-one");
    for (const item of items) item.hidden = false;
    steps.hidden = submit.hidden = false;
    controls.hidden = review.hidden = true;
    mode.textContent = form.dataset.one;
    update();
  }

  function update() {
    const isOne = form.classList.contains("one-by-one");
    const place = isOne ? Math.min(current + 1, items.length) : answered();
    find("count").textContent = words(form.dataset.countWords, place, items.length);
    steps.querySelector("progress").value = isOne ? current : answered();
    const isAnswered = Boolean(items[current] && chosen(items[current]));
    forward.textContent = isAnswered ? form.dataset.next : form.dataset.skip;
    forward.className = isAnswered ? "button" : "button-outline";
  }

  function lookBack() {
    const count = answered();
    find("answered").textContent = words(form.dataset.answeredWords, count, items.length - count);
    const rows = items.flatMap((item, index) => {
      if (chosen(item)) return [];
      const button = document.createElement("button");
      button.type = "button";
      button.className = "link-button-row";
      const question = item.querySelector(".item-question").textContent;
      button.textContent = words(form.dataset.leftOutWords, index + 1, question);
      button.addEventListener("click", () => {
        isReturning = true;
        show(index);
      });
      const row = document.createElement("li");
      row.append(button);
      return [row];
    });
    const leftOut = find("left-out");
    leftOut.hidden = rows.length === 0;
    leftOut.querySelector("ul").replaceChildren(...rows);
  }

  function go(index) {
    if (isReturning && index > current) index = items.length;
    isReturning = false;
    show(index);
    keep();
  }

  function answer(input) {
    input.checked = true;
    input.dispatchEvent(new Event("change", { bubbles: true }));
    soon();
  }

  /** Goes on a moment later, so that one sees what was chosen. */
  function soon() {
    clearTimeout(timer);
    const from = current;
    timer = setTimeout(() => {
      if (current === from) go(current + 1);
    }, 150);
  }

  function stop() {
    clearTimeout(timer);
    keep();
    offer(resume.dataset.pausedWords, current, true);
  }

  /** Shows the panel to go on from: after a pause with where one is, on coming back with what was answered. */
  function offer(text, count, isPaused) {
    form.hidden = true;
    resume.hidden = false;
    find("paused", resume).hidden = !isPaused;
    const title = find("resume-title", resume);
    title.textContent = words(text, Math.min(count + (isPaused ? 1 : 0), items.length), items.length);
    if (isPaused) title.focus();
  }

  form.addEventListener("change", () => {
    seen = Math.max(seen, current + 1);
    update();
    keep();
  });
  form.addEventListener("click", (event) => {
    // Arrow keys make clicks too, without a count: only a pointer's own click goes on.
    if (event.detail === 0 || !form.classList.contains("one-by-one")) return;
    if (event.target.closest(".item-choice")) soon();
  });
  form.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (!form.classList.contains("one-by-one") || isOver(current)) return;
    const inputs = items[current].querySelectorAll("input");
    const isButton = event.target.closest("button") !== null;
    if (/^[1-5]$/.test(event.key)) answer(inputs[event.key - 1]);
    else if (event.key === "s" || event.key === "S") {
      for (const input of inputs) input.checked = false;
      go(current + 1);
    } else if (event.key === "Backspace") {
      if (current > 0) go(current - 1);
    } else if (event.key === "Enter" && !isButton) go(current + 1);
    else return;
    event.preventDefault();
  });
  back.addEventListener("click", () => go(current - 1));
  forward.addEventListener("click", () => go(current + 1));
  pause.addEventListener("click", stop);
  mode.addEventListener("click", () => {
    if (form.classList.contains("one-by-one")) showAll();
    else show(isFilled ? 0 : Math.min(seen, items.length - 1));
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    keep();
    const address = new URL(form.dataset.results, location.href);
    for (const field of form.querySelectorAll("input[type=hidden]")) {
      if (field.name !== "done") address.searchParams.set(field.name, field.value);
    }
    address.searchParams.set("a", answers().map((each) => each ?? "x").join(""));
    location.assign(address);
  });
  find("resume-go-on", resume).addEventListener("click", () => {
    const kept = draft();
    if (kept) fill(kept.a);
    show(kept?.at ?? current);
  });
  find("resume-start-over", resume).addEventListener("click", () => {
    drop();
    form.reset();
    seen = 0;
    show(0);
  });
  find("delete-draft", resume).addEventListener("click", () => {
    drop();
    form.reset();
    seen = 0;
    show(0);
    sayDeleted(document.querySelector("[data-kept-status]"));
  });

  const kept = draft();
  if (document.querySelector("[data-too-few]")) show(items.length, { isFirst: true });
  else if (isFilled) showAll();
  else if (kept) offer(resume.dataset.words, [...kept.a].filter((each) => /[0-4]/.test(each)).length, false);
  else show(0, { isFirst: true });
}

/** Rows that move up and down, by buttons or by dragging; the fields behind them follow. */
function orderValues(list) {
  const form = list.closest("form");
  const status = document.createElement("p");
  status.className = "sr-only";
  status.setAttribute("role", "status");
  form.append(status);
  const rows = () => [...list.children];
  list.classList.add("movable");
  form.querySelector("[data-values-hint]").hidden = false;
  const question = form.querySelector("[data-values-question]");
  let dragged;
  // An order that nobody chose is no answer: it is only sent as it stands when that is said once more.
  let isChosen = rows().every((row) => row.querySelector("select").value !== "");

  function update() {
    rows().forEach((row, index, all) => {
      if (isChosen) row.querySelector("select").value = String(index + 1);
      row.querySelector("[data-up]").disabled = index === 0;
      row.querySelector("[data-down]").disabled = index === all.length - 1;
    });
  }

  function choose() {
    isChosen = true;
    question.hidden = true;
    update();
  }

  form.addEventListener("submit", (event) => {
    if (isChosen) return;
    event.preventDefault();
    choose();
    question.hidden = false;
    question.focus();
  });

  function say(row) {
    status.textContent = words(list.dataset.moved, row.dataset.name, rows().indexOf(row) + 1);
  }

  function move(row, by, button) {
    const other = by < 0 ? row.previousElementSibling : row.nextElementSibling;
    if (!other) return;
    if (by < 0) other.before(row);
    else other.after(row);
    choose();
    (button.disabled ? row.querySelector(by < 0 ? "[data-down]" : "[data-up]") : button).focus();
    say(row);
  }

  for (const row of rows()) {
    row.querySelector(".field").hidden = true;
    row.querySelector("[data-moves]").hidden = false;
    row.draggable = true;
    for (const [name, by] of [["up", -1], ["down", 1]]) {
      const button = row.querySelector(`[data-${name}]`);
      button.addEventListener("click", () => move(row, by, button));
    }
    row.addEventListener("dragstart", (event) => {
      dragged = row;
      row.classList.add("dragged");
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", row.dataset.name);
    });
    row.addEventListener("dragend", () => {
      row.classList.remove("dragged");
      dragged = undefined;
    });
    row.addEventListener("dragover", (event) => {
      if (!dragged || dragged === row) return;
      event.preventDefault();
      const { top, height } = row.getBoundingClientRect();
      if (event.clientY < top + height / 2) row.before(dragged);
      else row.after(dragged);
      choose();
    });
    row.addEventListener("drop", (event) => {
      event.preventDefault();
      if (dragged) say(dragged);
    });
  }
  update();
}

/** Makes the file in the browser: nothing is asked of the server. */
function saveHere(link) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    const file = new Blob([link.dataset.profileFile], { type: "application/json" });
    const address = URL.createObjectURL(file);
    const hidden = document.createElement("a");
    hidden.href = address;
    hidden.download = link.download;
    hidden.click();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
  });
}

/** Results keep their profile in the browser, so that other pages can use it. */
function keepProfile() {
  const query = document.querySelector("[data-profile-query]")?.dataset.profileQuery;
  if (query) store(PROFILE, query);
  for (const [part, isShown] of [["plain", !query], ["scripted", Boolean(query)]]) {
    for (const text of document.querySelectorAll(`[data-keep-${part}]`)) text.hidden = !isShown;
  }
  for (const button of document.querySelectorAll("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => print());
  }
}

/** What is kept, where a page shows it, and the buttons that delete it. */
function showKept() {
  const drafts = read(DRAFTS) ?? {};
  const query = read(PROFILE);
  for (const section of document.querySelectorAll("[data-kept]")) {
    for (const row of section.querySelectorAll("[data-draft]")) {
      const a = drafts[row.dataset.draft]?.a;
      if (typeof a !== "string" || !a.includes("-")) continue;
      const count = [...a].filter((each) => /[0-4]/.test(each)).length;
      row.querySelector("[data-said]").textContent = row.dataset.words.replace("{1}", count);
      row.hidden = section.hidden = false;
    }
    if (typeof query !== "string") continue;
    for (const link of section.querySelectorAll("[data-profile-link]")) link.search = query;
    const row = section.querySelector("[data-profile]");
    if (row) row.hidden = section.hidden = false;
  }
  for (const button of document.querySelectorAll("[data-delete-kept]")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      store(DRAFTS, null);
      store(PROFILE, null);
      const section = button.closest("[data-kept]");
      sayDeleted(document.querySelector("[data-kept-status]"), section?.dataset.deleted);
      if (section) section.hidden = true;
      else button.hidden = true;
      const main = document.querySelector("main");
      main.focus({ preventScroll: true });
    });
  }
}

/** Links from an occupation to how it fits, for those whose profile is kept here. */
function showFitLinks() {
  const query = read(PROFILE);
  if (typeof query !== "string") return;
  for (const link of document.querySelectorAll("a[data-fit]")) {
    const address = new URL(link.href);
    const code = address.searchParams.get("why");
    address.search = query;
    address.searchParams.set("why", code);
    link.href = address;
    link.hidden = false;
  }
}

function sayDeleted(status, text = status?.dataset.deleted) {
  if (status) {
    status.textContent = text ?? "";
    status.className = "message-good";
  }
}

/** A text with its blanks filled. */
function words(text, ...values) {
  return text.replace(/\{(\d)\}/g, (blank, number) => values[number - 1] ?? blank);
}

function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
}

function store(key, value) {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Storage is shut off or full: the answers hold for this page.
  }
}
