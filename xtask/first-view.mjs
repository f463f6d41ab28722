// Draws the pages as a browser does before anybody touches them, and prints which functions of the program ran:
// `node xtask/first-view.mjs <watched program> <its glue> <pages as JSON>`. The document is one without a browser, so that a site can
// be built where there is none.
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { Window } from 'happy-dom';

const [programFile, glueFile, pages] = process.argv.slice(2);
const program = await WebAssembly.compile(await readFile(programFile));
const calls = new Set();
globalThis.noteCall = (place) => calls.add(place);

// Timers run when all that waits for nothing is done. The program only knows those of the window.
const timers = [];
globalThis.setTimeout = (callback) => timers.push(callback);
globalThis.clearTimeout = (timer) => { timers[timer - 1] = null; };
async function run() {
  const settled = () => new Promise((resolve) => { setImmediate(resolve); });
  await settled();
  while (timers.some(Boolean)) {
    for (const callback of timers.splice(0)) callback?.();
    await settled();
  }
}

// What pages have besides what Node has, and what is theirs although Node has it too.
const ofPages = new Set(['Event', 'CustomEvent', 'EventTarget', 'navigator', 'location', 'history']);
function enter(window) {
  for (const name of Object.getOwnPropertyNames(window)) {
    if (!(name in globalThis)) ofPages.add(name);
    if (ofPages.has(name)) Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
  }
}

async function draw({ language, direction, kind, scenario }) {
  const window = new Window({ url: 'https://example.org/' });
  const { document } = window;
  Object.assign(document.documentElement, { lang: language, dir: direction });
  Object.assign(document.documentElement.dataset, { page: kind, scenario, root: '/' });
  // As delivered: something stands where the program draws.
  document.body.innerHTML = '<div id="app"><main></main></div>';
  enter(window);
  // A module of its own for each page: it keeps what it has drawn.
  const { default: init } = await import(`${pathToFileURL(glueFile)}?${language}-${kind}-${scenario}`);
  await init({ module_or_path: program });
  await run();
  if (!('ready' in document.documentElement.dataset)) throw new Error(`the program does not draw ${language} ${kind} ${scenario}`);
  // What is not held until the rest is there: see `src/shell/rest.js`.
  for (const name of ['mousedown', 'mouseup']) window.dispatchEvent(new window.MouseEvent(name, { bubbles: true }));
  for (const ctrlKey of [false, true]) {
    window.dispatchEvent(new window.KeyboardEvent('keydown', { key: 'a', code: 'KeyA', ctrlKey, bubbles: true }));
  }
  await run();
}

for (const page of JSON.parse(pages)) await draw(page);
process.stdout.write(JSON.stringify([...calls].sort((one, other) => one - other)));
process.exit();
