// The program comes in two parts: what the first view runs, and the rest, which is fetched at the first sign of a
// reader. Until it is there, what is done to the page is held, and then done again in its order.

const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'focusin'];
const HELD = ['click', 'input', 'change', 'focus', 'blur', 'focusin', 'focusout'];

// No event foresaw that the rest is wanted: the page waits for it.
function compiledNow(href) {
  const request = new XMLHttpRequest();
  request.open('GET', href, false);
  request.overrideMimeType('text/plain; charset=x-user-defined');
  request.send();
  return new WebAssembly.Module(Uint8Array.from(request.responseText, (byte) => byte.charCodeAt(0)));
}

/** Follows the reader, and returns what brings the rest at once. */
export function bringWhenWanted(app, { href, integrity }, onFailure) {
  let rest;
  let coming;
  const held = [];

  // Asked by the first part in the middle of a call, with all that the rest needs of it.
  document.addEventListener('capquake:rest', ({ detail }) => {
    new WebAssembly.Instance(rest ?? compiledNow(href), { a: detail });
  });

  const hold = (event) => {
    // Before the program is there at all, kept.js keeps what is done.
    if (!('ready' in document.documentElement.dataset)) return;
    event.stopImmediatePropagation();
    // What follows from it by itself follows from it the second time.
    event.preventDefault();
    held.push(event);
    bring();
  };

  function listen(change) {
    for (const name of SIGNS) window[change](name, bring, true);
    for (const name of HELD) app[change](name, hold, true);
    window[change]('hashchange', hold, true);
  }

  function bring() {
    coming ??= fetch(href, { credentials: 'same-origin', integrity })
      .then((response) => response.arrayBuffer())
      .then((bytes) => WebAssembly.compile(bytes))
      .then((module) => { rest = module; }, onFailure)
      .finally(() => {
        listen('removeEventListener');
        for (const event of held) event.target.dispatchEvent(new event.constructor(event.type, event));
        document.documentElement.dataset.whole = '';
      });
    return coming;
  }

  listen('addEventListener');
  return bring;
}
