// Waymark's scripts. Every page works without them; each function below makes one thing quicker.

for (const form of document.querySelectorAll("form[data-suggest]")) suggest(form);
for (const select of document.querySelectorAll("select[data-autosubmit]")) submitOnChange(select);
for (const form of document.querySelectorAll("form[data-compare-form]")) limitChoices(form);
chooseTheme();

/**
 * Suggestions while typing: the combobox of WAI-ARIA 1.2, list autocomplete with manual selection.
 * The form says where to ask (`data-suggest`) and how to announce what came
 * (`data-announce-one`, `data-announce-many` with {n}, `data-announce-none`).
 */
function suggest(form) {
  const input = form.querySelector("input[name=q]") ?? form.querySelector("input:not([type=hidden])");
  if (!input) return;
  const id = `${input.id || "search"}-suggestions`;
  const label = input.labels?.[0];
  if (label && !label.id) label.id = `${id}-label`;

  const list = document.createElement("ul");
  list.className = "suggestions";
  list.id = id;
  list.setAttribute("role", "listbox");
  if (label) list.setAttribute("aria-labelledby", label.id);
  list.hidden = true;
  input.parentElement.append(list);
  const announce = liveRegion(form);

  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", id);
  input.setAttribute("aria-expanded", "false");
  input.autocomplete = "off";

  let timer;
  let request;
  let active = -1;

  const options = () => [...list.children];

  function close() {
    clearTimeout(timer);
    request?.abort();
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    activate(-1);
  }

  function activate(index) {
    active = index;
    options().forEach((option, each) => option.setAttribute("aria-selected", String(each === index)));
    const option = list.children[index];
    if (option) {
      input.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    } else {
      input.removeAttribute("aria-activedescendant");
    }
  }

  function show(suggestions) {
    list.replaceChildren(...suggestions.map((suggestion, index) => {
      const option = document.createElement("li");
      option.id = `${id}-${index}`;
      option.setAttribute("role", "option");
      option.dataset.url = suggestion.url;
      const title = document.createElement("span");
      title.textContent = suggestion.title;
      if (suggestion.titleLanguage) title.lang = suggestion.titleLanguage;
      const kind = document.createElement("small");
      kind.textContent = suggestion.kindName;
      option.append(title, " ", kind);
      return option;
    }));
    list.hidden = suggestions.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
    activate(-1);
    const { announceOne, announceMany, announceNone } = form.dataset;
    const count = suggestions.length;
    announce(count === 0 ? announceNone : count === 1 ? announceOne : announceMany?.replace("{n}", count));
  }

  async function ask() {
    request?.abort();
    const text = input.value.trim();
    if (text.length < 2) return close();
    const own = (request = new AbortController());
    const address = new URL(form.dataset.suggest, location.href);
    address.searchParams.set("q", text);
    try {
      const response = await fetch(address, { signal: own.signal, headers: { Accept: "application/json" } });
      if (!response.ok) return close();
      const { suggestions } = await response.json();
      // Another key, or leaving the field, may have come first.
      if (own.signal.aborted || document.activeElement !== input) return;
      show(suggestions.filter((each) => new URL(each.url, location.href).origin === location.origin));
    } catch (error) {
      if (error.name !== "AbortError") close();
    }
  }

  function soon() {
    clearTimeout(timer);
    timer = setTimeout(ask, 120);
  }

  function step(by) {
    const count = list.children.length;
    // One place beyond the last is the field itself.
    activate(((active + 1 + by + count + 1) % (count + 1)) - 1);
  }

  input.addEventListener("input", (event) => {
    if (!event.isComposing) soon();
  });
  input.addEventListener("compositionend", soon);
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    switch (event.key) {
      case "ArrowDown":
      case "ArrowUp":
        event.preventDefault();
        if (list.hidden) ask();
        else step(event.key === "ArrowDown" ? 1 : -1);
        break;
      case "Enter":
        if (active < 0) return close();
        event.preventDefault();
        location.assign(list.children[active].dataset.url);
        break;
      case "Escape":
        // The first press closes the list and keeps the text; the next one is the browser's own.
        if (list.hidden) return;
        event.preventDefault();
        close();
        break;
      case "ArrowLeft":
      case "ArrowRight":
      case "Home":
      case "End":
        activate(-1);
    }
  });
  // Pressing keeps the focus in the field, so that its loss does not close the list before the click.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) location.assign(option.dataset.url);
  });
}

/**
 * Sends the form when another choice is made, and hides the button that does it without scripts.
 * Arrow keys on a closed list change the choice at every press: then the button comes back instead, so
 * that nobody is carried off while still choosing.
 */
function submitOnChange(select) {
  const button = select.form?.querySelector("[data-hide-when-scripted]");
  if (!button) return;
  button.hidden = true;
  let isStepping = false;
  select.addEventListener("keydown", (event) => {
    isStepping = event.key.startsWith("Arrow") || event.key.length === 1;
  });
  select.addEventListener("pointerdown", () => {
    isStepping = false;
  });
  select.addEventListener("change", () => {
    if (isStepping) button.hidden = false;
    else select.form.requestSubmit(button);
  });
}

/** No more than four boxes at a time; says so when the fourth is checked (`data-compare-limit`). */
function limitChoices(form) {
  const most = Number(form.dataset.compareMost ?? 4);
  const boxes = [...form.querySelectorAll("input[data-compare]")];
  const announce = liveRegion(form);
  const update = () => {
    const isFull = boxes.filter((box) => box.checked).length >= most;
    for (const box of boxes) box.disabled = isFull && !box.checked;
    announce(isFull ? form.dataset.compareLimit : "");
  };
  form.addEventListener("change", update);
  // Coming back through the history, the browser restores what was checked.
  addEventListener("pageshow", update);
}

/** The buttons that override the device's choice of light or dark; theme.js applies what is stored. */
function chooseTheme() {
  const key = "waymark-theme";
  const buttons = [...document.querySelectorAll("[data-theme-choice]")];
  const read = () => {
    try {
      return localStorage.getItem(key) ?? "system";
    } catch {
      return "system";
    }
  };
  const apply = (choice) => {
    if (choice === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = choice;
    for (const button of buttons) {
      button.setAttribute("aria-pressed", String(button.dataset.themeChoice === choice));
    }
  };
  for (const button of buttons) {
    button.closest("[hidden]")?.removeAttribute("hidden");
    button.addEventListener("click", () => {
      const choice = button.dataset.themeChoice;
      try {
        if (choice === "system") localStorage.removeItem(key);
        else localStorage.setItem(key, choice);
      } catch {
        // Not stored: it holds for this page.
      }
      apply(choice);
    });
  }
  addEventListener("storage", (event) => {
    if (event.key === key || event.key === null) apply(read());
  });
  apply(read());
}

/** A place that screen readers watch; returns the function that speaks through it. */
function liveRegion(parent) {
  const region = document.createElement("p");
  region.className = "sr-only";
  region.setAttribute("role", "status");
  parent.append(region);
  return (text) => {
    region.textContent = text ?? "";
  };
}

// A table region that fits needs no tab stop: only one that scrolls has to take the focus.
const fits = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
    else target.removeAttribute("tabindex");
  }
});
for (const region of document.querySelectorAll(".table-scroll")) fits.observe(region);
