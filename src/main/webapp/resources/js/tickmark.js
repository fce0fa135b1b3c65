/* What the screens do in the browser: drafts, one effect per click, expiry, keys, local times, selection in the galley. */
(() => {
  "use strict";
  const body = document.body;
  const say = name => body.dataset["text" + name] || "";
  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));
  const make = (tag, className, text) => {
    const element = document.createElement(tag);
    if (className) element.className = className;
    if (text) element.textContent = text;
    return element;
  };

  /* Drafts: what is typed into [data-draft="key"] outlives reload and sign-in, in this tab, for this person only. */
  const drafts = (() => {
    const user = body.dataset.user;
    const waiting = new Map();
    const seen = new WeakSet();
    const slot = key => `tickmark:draft:${user}:${key}`;
    const read = key => {
      const text = sessionStorage.getItem(slot(key));
      return text === null ? null : JSON.parse(text);
    };
    const valueOf = field => {
      if ("value" in field) return field.value;
      const chosen = field.querySelector("input:checked");
      return chosen ? chosen.value : "";
    };
    const fill = (field, value) => {
      if ("value" in field) field.value = value;
      else all("input", field).forEach(input => { input.checked = input.value === value; });
    };
    const keep = field => {
      const key = field.dataset.draft;
      waiting.delete(field);
      const value = valueOf(field);
      if (value === field.tickmarkBase) sessionStorage.removeItem(slot(key));
      else sessionStorage.setItem(slot(key), JSON.stringify({ value, base: field.tickmarkBase }));
    };
    const later = field => {
      clearTimeout(waiting.get(field));
      waiting.set(field, setTimeout(() => keep(field), 300));
    };
    const now = () => Array.from(waiting.keys()).forEach(field => { clearTimeout(waiting.get(field)); keep(field); });
    const forget = key => {
      if (key.endsWith("*")) {
        const start = slot(key.slice(0, -1));
        Object.keys(sessionStorage).filter(name => name.startsWith(start)).forEach(name => sessionStorage.removeItem(name));
      } else sessionStorage.removeItem(slot(key));
    };
    const note = (field, text, actions) => {
      const line = make("p", "draft-note", text);
      line.setAttribute("role", "status");
      actions.forEach(([label, act]) => {
        const button = make("button", "quiet tiny", label);
        button.type = "button";
        button.addEventListener("click", () => { act(); line.remove(); field.focus && field.focus(); });
        line.append(button);
      });
      field.after(line);
    };
    const restore = field => {
      if (seen.has(field)) return;
      seen.add(field);
      const base = valueOf(field);
      field.tickmarkBase = base;
      const draft = read(field.dataset.draft);
      if (draft === null) return;
      if (draft.value === base) { forget(field.dataset.draft); return; }
      const use = () => {
        fill(field, draft.value);
        later(field);
        field.dispatchEvent(new Event("change", { bubbles: true }));
      };
      const discard = [say("Discard"), () => { fill(field, base); forget(field.dataset.draft); }];
      if (base === "" || base === draft.base) {
        use();
        note(field, say("Restored"), [discard]);
      } else note(field, say("Conflict"), [[say("Use"), use], discard]);
    };
    const scan = () => {
      if (!user) return;
      all("[data-draft-done]").forEach(marker => {
        const keys = marker.dataset.draftDone.split(/\s+/).filter(Boolean);
        marker.removeAttribute("data-draft-done");
        all("[data-draft]").filter(field => keys.includes(field.dataset.draft)).forEach(field => {
          clearTimeout(waiting.get(field));
          waiting.delete(field);
          field.tickmarkBase = valueOf(field);
        });
        keys.forEach(forget);
      });
      all("[data-draft]").forEach(restore);
    };
    const typed = event => {
      const field = event.target.closest("[data-draft]");
      if (user && field && event.isTrusted) later(field);
    };
    document.addEventListener("input", typed);
    document.addEventListener("change", typed);
    addEventListener("pagehide", now);
    document.addEventListener("visibilitychange", () => { if (document.hidden) now(); });
    return { scan, now };
  })();

  /* One effect per click: a form on its way is not sent again. Downloads stay on the page, so the guard lets go by itself. */
  const release = form => {
    delete form.dataset.sending;
    all(".sending", form).forEach(button => { button.classList.remove("sending"); button.disabled = false; });
  };
  document.addEventListener("submit", event => {
    const form = event.target;
    if (form.method !== "post" || event.defaultPrevented) return;
    if (form.dataset.sending) { event.preventDefault(); return; }
    drafts.now();
    form.dataset.sending = "true";
    const button = event.submitter;
    if (button) setTimeout(() => { button.classList.add("sending"); button.disabled = true; });
    setTimeout(() => release(form), 15000);
  });
  addEventListener("pageshow", event => { if (event.persisted) all("form[data-sending]").forEach(release); });

  /* An answer that is no answer: signed out, or the server is away. */
  const banner = (text, link) => {
    all(".expired").forEach(old => old.remove());
    const line = make("div", "notice warn expired");
    line.setAttribute("role", "alert");
    const words = make("span", "", text + " ");
    if (link) {
      const anchor = make("a", "", say("ExpiredLink"));
      anchor.href = `${body.dataset.signIn}?from=${encodeURIComponent(location.pathname + location.search)}`;
      words.append(anchor);
    }
    line.append(words);
    const bar = document.querySelector(".bar");
    bar ? bar.after(line) : body.prepend(line);
  };
  const judge = (request, failed) => {
    if (!request || !body.dataset.signIn) return;
    const path = request.responseURL ? new URL(request.responseURL).pathname : "";
    const gone = (request.responseText || "").includes("ViewExpiredException");
    if (gone || request.status === 401 || (path !== location.pathname && path === body.dataset.signIn)) {
      drafts.now();
      banner(say("Expired"), true);
    } else if (failed && (request.status === 0 || request.status === 502 || request.status === 503)) {
      drafts.now();
      banner(say("Failed"), false);
    } else all(".expired").forEach(old => old.remove());
  };

  /* Times in the reader's own zone. */
  const lang = navigator.languages.find(one => one.split("-")[0] === document.documentElement.lang.split("-")[0]) || document.documentElement.lang;
  const forms = {
    datetime: { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
    full: { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" },
    date: { day: "numeric", month: "short", year: "numeric" },
    time: { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }
  };
  const relative = date => {
    const minutes = Math.round((date - Date.now()) / 60000);
    const [amount, unit] = Math.abs(minutes) < 60 ? [minutes, "minute"]
      : Math.abs(minutes) < 1440 ? [Math.round(minutes / 60), "hour"] : [Math.round(minutes / 1440), "day"];
    return new Intl.RelativeTimeFormat(lang, { numeric: "auto" }).format(amount, unit);
  };
  const localTimes = () => all("time[data-local]").forEach(element => {
    const form = element.dataset.local;
    const date = new Date(element.dateTime);
    element.removeAttribute("data-local");
    if (isNaN(date)) return;
    if (!element.title) element.title = new Intl.DateTimeFormat(lang, { ...forms.full, timeZoneName: "short" }).format(date);
    if (form === "relative") element.textContent = relative(date);
    else if (forms[form]) {
      const year = date.getFullYear() === new Date().getFullYear() ? {} : { year: "numeric" };
      element.textContent = new Intl.DateTimeFormat(lang, { ...forms[form], ...year }).format(date);
    }
  });

  /* Hints and refusals are read out with their field. */
  const describe = () => all(".field").forEach((field, index) => {
    const input = field.querySelector("input:not([type=hidden], [type=radio], [type=checkbox]), select, textarea");
    if (!input) return;
    const notes = all(":scope > .hint, :scope > .refusal, :scope > .ui-message", field).filter(note => note.textContent.trim());
    notes.forEach((note, n) => { if (!note.id) note.id = `${input.id || "field" + index}-note${n}`; });
    if (notes.length) input.setAttribute("aria-describedby", notes.map(note => note.id).join(" "));
    if (field.querySelector(".refusal, .ui-message-error")) input.setAttribute("aria-invalid", "true");
  });

  /* Keys. One switch turns the single keys off. */
  const keysOn = () => localStorage.getItem("tickmark:keys") !== "off";
  const typing = target => target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) && !/^(radio|checkbox|button|submit)$/.test(target.type);
  const visible = element => element.getClientRects().length > 0 && !element.disabled;
  const step = by => {
    const claims = all("[data-claim]").filter(visible);
    const ids = Array.from(new Set(claims.map(claim => claim.dataset.claim)));
    if (!ids.length) return;
    const current = document.activeElement.closest("[data-claim]") || document.querySelector("[data-claim].on");
    const at = current ? ids.indexOf(current.dataset.claim) : (by > 0 ? -1 : ids.length);
    const next = claims.find(claim => claim.dataset.claim === ids[Math.max(0, Math.min(ids.length - 1, at + by))]);
    if (!next || current && next.dataset.claim === current.dataset.claim) return;
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "nearest" });
    if (!next.closest("[data-claims=focus]")) next.click();
  };
  const nth = number => {
    for (const group of all("[data-keys]").filter(visible)) {
      const targets = all("button, input[type=radio]", group).filter(target => !target.disabled);
      if (targets[number - 1]) { targets[number - 1].click(); targets[number - 1].focus(); return true; }
    }
    return false;
  };
  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || typing(event.target)) return;
    if (document.querySelector("dialog[open]") || !keysOn()) return;
    const target = all("[data-key]").find(element => element.dataset.key === event.key && visible(element));
    if (target) target.click();
    else if (event.key === "j") step(1);
    else if (event.key === "k") step(-1);
    else if (event.key === "?" && document.getElementById("keys")) document.getElementById("keys").showModal();
    else if (!(/^[1-9]$/.test(event.key) && nth(Number(event.key)))) return;
    event.preventDefault();
  });
  document.addEventListener("click", event => {
    const opener = event.target.closest("[data-open]");
    if (opener) document.getElementById(opener.dataset.open).showModal();
  });
  all("[data-keys-switch]").forEach(box => {
    box.checked = keysOn();
    box.addEventListener("change", () => localStorage.setItem("tickmark:keys", box.checked ? "on" : "off"));
  });

  /* A selection in the galley becomes code point offsets into the revision; each text span says where it begins. */
  const points = text => Array.from(text).length;
  const offsetIn = (span, node, offset) => {
    const walker = document.createTreeWalker(span, NodeFilter.SHOW_TEXT);
    let count = 0;
    while (walker.nextNode() && walker.currentNode !== node) {
      if (walker.currentNode.parentElement.closest("[data-begin]") === span) count += points(walker.currentNode.data);
    }
    return Number(span.dataset.begin) + count + points(node.data.slice(0, offset));
  };
  const selected = galley => {
    const selection = getSelection();
    if (!selection.rangeCount || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    if (!galley.contains(range.startContainer) && !galley.contains(range.endContainer)) return null;
    const walker = document.createTreeWalker(galley, NodeFilter.SHOW_TEXT);
    const pieces = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const span = node.parentElement.closest("[data-begin]");
      if (!span || !range.intersectsNode(node)) continue;
      const from = node === range.startContainer ? range.startOffset : 0;
      const to = node === range.endContainer ? range.endOffset : node.data.length;
      const text = node.data.slice(from, to);
      if (text.trim()) pieces.push({ span, node, from: from + text.length - text.trimStart().length, to: from + text.trimEnd().length });
    }
    if (!pieces.length) return null;
    const first = pieces[0];
    const last = pieces[pieces.length - 1];
    return {
      begin: offsetIn(first.span, first.node, first.from),
      end: offsetIn(last.span, last.node, last.to),
      text: selection.toString().trim()
    };
  };
  const write = (id, value) => {
    const input = id && document.getElementById(id);
    if (input) input.value = value;
  };
  document.addEventListener("selectionchange", () => {
    const bar = document.querySelector("[data-selection-bar]");
    const galley = document.querySelector("[data-galley]");
    if (!bar || !galley || bar.contains(document.activeElement)) return;
    const found = selected(galley);
    bar.hidden = !found;
    if (!found) return;
    write(galley.dataset.selectionBegin, found.begin);
    write(galley.dataset.selectionEnd, found.end);
    all("[data-selection-text]", bar).forEach(place => { place.textContent = found.text; });
  });
  document.addEventListener("mousedown", event => {
    if (event.target.closest("[data-selection-bar]") && !typing(event.target)) event.preventDefault();
  });

  /* The chosen claim comes into view; on a small screen its panel does. */
  let chosen = null;
  const showChosen = () => {
    const claim = document.querySelector("[data-claim].on, .s.on");
    const name = claim && (claim.dataset.claim || claim.id);
    if (!claim || name === chosen) return;
    chosen = name;
    const panel = matchMedia("(max-width: 60rem)").matches && document.querySelector(".panel");
    if (panel) panel.scrollIntoView({ block: "start" });
    else claim.scrollIntoView({ block: "nearest" });
  };

  /* After load and after each ajax answer. */
  const refresh = () => { drafts.scan(); localTimes(); describe(); showChosen(); };
  let due = 0;
  new MutationObserver(() => {
    cancelAnimationFrame(due);
    due = requestAnimationFrame(refresh);
  }).observe(body, { childList: true, subtree: true });
  const toMistake = () => {
    const wrong = document.querySelector(".field [aria-invalid=true]");
    if (wrong) wrong.focus();
  };
  /* PrimeFaces leaves a button asleep when its request failed; it has to be there for the next try. */
  const wake = () => all(".ui-state-loading").forEach(button => {
    const widget = window.PrimeFaces.getWidgetById(button.id);
    button.classList.remove("ui-state-loading");
    all(".ui-icon-loading", button).forEach(icon => icon.remove());
    if (widget && widget.enable) widget.enable();
  });
  const start = () => {
    refresh();
    toMistake();
    const here = document.querySelector(".bar [aria-current=page]");
    if (here) here.scrollIntoView({ block: "nearest", inline: "center" });
    if (!window.jQuery) return;
    window.jQuery(document)
      .on("pfAjaxSend", drafts.now)
      .on("pfAjaxSuccess", (event, request) => {
        judge(request, false);
        setTimeout(() => { describe(); if (!typing(document.activeElement)) toMistake(); });
      })
      .on("pfAjaxError", (event, request) => {
        judge(request, true);
        setTimeout(wake);
      });
  };
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
