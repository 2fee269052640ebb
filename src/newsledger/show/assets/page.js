"use strict";
document.documentElement.classList.add("js");
for (const story of document.querySelectorAll(".story")) {
  const all = (selector) => Array.from(story.querySelectorAll(selector));
  const keys = (node) => (node.dataset.p || "").split(" ").filter(Boolean);
  const parts = new Map();
  for (const node of all("[data-p]")) for (const key of keys(node)) parts.set(key, [...(parts.get(key) || []), node]);
  const live = story.querySelector("[aria-live]");
  let pinned = null;

  const paint = (name, wanted) => {
    for (const node of all("." + name)) if (!wanted.has(node)) node.classList.remove(name);
    for (const node of wanted) node.classList.add(name);
  };
  const of = (list) => new Set(list.flatMap((key) => parts.get(key) || []));
  const show = (list) => {
    paint("lit", of(list));
  };
  const bring = (key) => {
    for (const report of all(".report")) {
      const first = (parts.get(key) || []).find((node) => report.contains(node));
      if (first && report.scrollHeight > report.clientHeight + 1) {
        const box = first.getBoundingClientRect(), home = report.getBoundingClientRect();
        if (box.top < home.top + 90 || box.bottom > home.bottom - 20) report.scrollTop += box.top - home.top - home.height / 3;
      }
    }
  };
  const pin = (key) => {
    pinned = pinned === key ? null : key;
    paint("pin", of(pinned ? [pinned] : []));
    for (const button of all(".gist button")) button.setAttribute("aria-pressed", String(pinned !== null && keys(button.closest("[data-p]")).includes(pinned)));
    if (pinned) bring(pinned);
    const where = pinned ? all(".report").filter((r) => (parts.get(pinned) || []).some((n) => r.contains(n))).map((r) => r.dataset.name) : [];
    live.textContent = pinned ? "Marked in " + (where.join(", ") || "no report") : "Nothing marked";
  };

  story.addEventListener("mouseover", (e) => { const node = e.target.closest("[data-p]"); show(node ? keys(node) : []); });
  story.addEventListener("mouseleave", () => show([]));
  story.addEventListener("focusin", (e) => {
    const node = e.target.closest(".point, .gap, .moment");
    show(node ? keys(node) : []);
    if (node && e.target.matches(".gist button:focus-visible")) bring(keys(node)[0]);
  });
  story.addEventListener("click", (e) => {
    const button = e.target.closest(".gist button, .gap");
    const seg = e.target.closest(".seg[data-p]");
    if (button && !e.target.closest("a")) pin(keys(button.closest("[data-p]"))[0]);
    else if (seg) {
      const point = all(".point, .gap").find((node) => node.offsetParent !== null && keys(node).some((key) => keys(seg).includes(key)));
      if (point) { pinned = null; pin(keys(point)[0]); point.scrollIntoView({ block: "nearest" }); }
    }
  });
  story.addEventListener("keydown", (e) => {
    if (e.key === "Enter" && e.target.matches(".gap")) pin(keys(e.target)[0]);
    if (e.key === "Escape") { pinned = pinned || ""; pin(pinned); show([]); }
    if ((e.key === "ArrowDown" || e.key === "ArrowUp") && e.target.matches(".gist button")) {
      const buttons = all(".gist button").filter((b) => b.offsetParent !== null);
      const next = buttons[buttons.indexOf(e.target) + (e.key === "ArrowDown" ? 1 : -1)];
      if (next) { e.preventDefault(); next.focus(); }
    }
  });
  for (const button of all(".filters [data-filter]")) {
    button.addEventListener("click", () => {
      for (const other of all(".filters [data-filter]")) other.setAttribute("aria-pressed", String(other === button));
      const wanted = button.dataset.filter;
      for (const item of all(".record [data-is]")) item.hidden = wanted !== "all" && !item.dataset.is.split(" ").includes(wanted);
      for (const part of all(".record > section")) part.hidden = !Array.from(part.querySelectorAll("[data-is]")).some((item) => !item.hidden);
      live.textContent = button.textContent.trim() + " shown";
    });
  }
  const columns = story.querySelector(".reports");
  const mark = () => {
    const home = columns.getBoundingClientRect();
    for (const tab of all(".tabs a")) {
      const box = document.getElementById(tab.dataset.column).closest(".report").getBoundingClientRect();
      tab.setAttribute("aria-current", String(box.left > home.left - box.width / 2 && box.right < home.right + box.width / 2));
    }
  };
  if (columns && story.querySelector(".tabs")) {
    columns.addEventListener("scroll", mark, { passive: true });
    window.addEventListener("resize", mark);
    mark();
    for (const tab of all(".tabs a")) tab.addEventListener("click", (e) => {
      const report = document.getElementById(tab.dataset.column).closest(".report");
      if (columns.scrollWidth <= columns.clientWidth + 1) return;
      e.preventDefault();
      columns.scrollTo({ left: report.offsetLeft - columns.offsetLeft });
      report.focus({ preventScroll: true });
    });
  }
  const unsure = story.querySelector(".filters [data-unsure]");
  if (unsure) unsure.addEventListener("click", () => {
    const on = story.classList.toggle("show-unsure");
    unsure.setAttribute("aria-pressed", String(on));
  });
}
