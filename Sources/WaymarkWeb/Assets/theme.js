// Applies the stored choice of colors before anything is painted. Loaded blocking, in the head.
try {
  const choice = localStorage.getItem("waymark-theme");
  if (choice === "light" || choice === "dark") document.documentElement.dataset.theme = choice;
} catch {
  // Storage is shut off: the device's own wish holds.
}
