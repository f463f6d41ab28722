// What was typed into the page before the program came, told to the program when it is there.

/** The program draws everything anew, and in the same order: the old fields keep their text. */
export function keepTyped(app) {
  const all = () => [...app.querySelectorAll('input')];
  const old = all();
  const typed = new Set();
  let focused = document.activeElement;
  const remember = ({ target }) => typed.add(target);
  const enter = ({ target }) => { focused = target; };
  // Leaving counts only for a field that stays: what is taken away is not left.
  const leave = ({ target }) => queueMicrotask(() => {
    if (target.isConnected && focused === target) focused = null;
  });
  const listeners = { input: remember, focusin: enter, focusout: leave };
  for (const [name, listener] of Object.entries(listeners)) app.addEventListener(name, listener);

  const replay = () => {
    for (const [name, listener] of Object.entries(listeners)) app.removeEventListener(name, listener);
    const drawn = all();
    const counterpart = (field) => {
      const found = drawn[old.indexOf(field)];
      return found?.type === 'text' && found.id === field.id ? found : null;
    };
    for (const before of typed) {
      const field = counterpart(before);
      if (!field) continue;
      field.value = before.value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    const field = focused && counterpart(focused);
    if (!field) return;
    field.focus({ preventScroll: true });
    field.setSelectionRange(focused.selectionStart, focused.selectionEnd);
  };
  new MutationObserver((_, observer) => {
    observer.disconnect();
    replay();
  }).observe(document.documentElement, { attributeFilter: ['data-ready'] });
}
