// The page stands as it was delivered until somebody may want more of it than to read.

// Assistive programs click and type without a pointer and without a key.
const SIGNS = ['pointermove', 'pointerdown', 'wheel', 'keydown', 'focusin', 'input', 'click'];
const PRESSES = ['pointerdown', 'keydown', 'compositionstart'];
const RELEASES = ['pointerup', 'pointercancel', 'keyup', 'compositionend', 'blur'];

// Milliseconds: a click comes a little after its finger is lifted.
const CLICK = 50;

const page = document.documentElement;
let isPressed = false;
let releasing;

for (const name of PRESSES) {
  addEventListener(name, () => {
    clearTimeout(releasing);
    isPressed = true;
  }, true);
}
for (const name of RELEASES) {
  addEventListener(name, ({ target }) => {
    // A field that is left is no window that is left.
    if (name === 'blur' && target !== window) return;
    clearTimeout(releasing);
    releasing = setTimeout(() => { isPressed = false; }, CLICK);
  }, true);
}

/** Calls at the first sign of a reader, or of a link that asks for other figures. */
export function atFirstSign(act) {
  const signs = new AbortController();
  const once = () => {
    signs.abort();
    act();
  };
  for (const name of SIGNS) addEventListener(name, once, { capture: true, signal: signs.signal });
  // The page hides its figures when a link asks for others.
  addEventListener('hashchange', () => {
    if ('others' in page.dataset) once();
  }, { signal: signs.signal });
}

/** Resolves when nothing is pressed or selected: what lies under a finger must stay there until it is let go. */
export async function released() {
  while (isPressed || getSelection()?.isCollapsed === false) await new Promise((resolve) => { setTimeout(resolve, CLICK); });
}
