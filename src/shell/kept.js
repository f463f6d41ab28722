// What was done to the page before the program came, done again when it is there.

const WAY = 'a.language';
const OPERATED = 'input, select, button, summary, a';
const CLICKED = `button, summary, [type=radio], [type=checkbox], ${WAY}`;
// Of what is alike the first stays the first. There may be more or fewer of what is not.
const ALIKE = ['tagName', 'type', 'id', 'textContent'];

// By somebody who was faster than this script.
const isChanged = ({ options, value, defaultValue = value, checked, defaultChecked }) => (options
  ? [...options].some((option) => option.defaultSelected && !option.selected)
  : value !== defaultValue || (checked && !defaultChecked));

/**
 * The program draws everything anew: the old elements keep what was done to them.
 *
 * @returns {() => boolean} looks through the elements, once before the program draws, and tells whether anything was done
 */
export function keepDone(app) {
  const all = () => [...app.querySelectorAll(OPERATED)];
  let old = [];
  const done = [];
  let focused = document.activeElement;
  // Each click counts, and of a field what it says in the end.
  const remember = (event) => {
    const { type, target } = event;
    const element = target.closest(OPERATED);
    // The way to the other language takes along what is not done yet; a new window shows what is there.
    if (element?.matches(WAY)) {
      if (!done.length || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
    }
    const clicked = element?.matches(CLICKED);
    if (clicked === (type === 'click') && (clicked || !done.includes(element))) done.push(element);
  };
  const enter = ({ target }) => { focused = target; };
  // Leaving counts only for an element that stays: what is taken away is not left.
  const leave = ({ target }) => queueMicrotask(() => {
    if (target.isConnected && focused === target) focused = null;
  });
  const listeners = { click: remember, input: remember, focusin: enter, focusout: leave };
  for (const [name, listener] of Object.entries(listeners)) app.addEventListener(name, listener);

  const replay = () => {
    for (const [name, listener] of Object.entries(listeners)) app.removeEventListener(name, listener);
    const drawn = all();
    const counterpart = (before) => {
      const alike = (elements) => elements.filter((element) => ALIKE.every((name) => element[name] === before[name]));
      return alike(drawn)[alike(old).indexOf(before)];
    };
    for (const before of done) {
      const element = counterpart(before);
      if (!element) continue;
      if (element.matches(CLICKED)) {
        element.click();
      } else {
        element.value = before.value;
        element.dispatchEvent(new Event(element.matches('select') ? 'change' : 'input', { bubbles: true }));
      }
    }
    const element = focused && counterpart(focused);
    if (!element) return;
    element.focus({ preventScroll: true });
    if (element.type === 'text') element.setSelectionRange(focused.selectionStart, focused.selectionEnd);
  };
  // At once: what is typed while no field has the focus is lost. The program first takes away, then draws.
  new MutationObserver((_, observer) => {
    if (!app.firstElementChild) return;
    observer.disconnect();
    replay();
  }).observe(app, { childList: true });
  return () => {
    old = all();
    // Where the figures of a link are to come, browsers bring back what they remember of others.
    if (!('others' in document.documentElement.dataset)) {
      done.unshift(...old.filter((element) => isChanged(element) && !done.includes(element)));
    }
    return done.length > 0;
  };
}
