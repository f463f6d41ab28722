// Starts the program when it is wanted. What it does must work before, without and after WebAssembly.
import { drawCodes } from './codes.js';
import { fail } from './failure.js';
import { keepDone } from './kept.js';
import { keepLinesApart } from './lines.js';
import { atFirstSign, released } from './signs.js';

const page = document.documentElement;

// The path follows the language and the scenario; the site and its files must stay where they were.
const [sheet, glue, program] = ['style', 'script', 'fetch'].map((kind) => {
  const { href, integrity } = document.querySelector(`link[as=${kind}]`);
  return { href, integrity };
});
const app = document.getElementById('app');
page.dataset.root = new URL(page.dataset.root, location.href).pathname;
for (const link of document.querySelectorAll('link[rel~=icon], link[rel=manifest]')) link.href = new URL(link.href).href;

// When a page is whole, browsers look through its fields. That takes a phone long enough to be a task of its own.
const looked = new Promise((resolve) => { setTimeout(resolve); }).then(keepDone(app));

/** Asks for a file, which has to have these bytes. */
function linked(rel, file) {
  document.head.append(Object.assign(document.createElement('link'), { rel, crossOrigin: '', ...file }));
}

// A module that is imported is checked only if it was preloaded so.
function imported(module) {
  linked('modulepreload', module);
  return import(module.href);
}

// Compiled while it comes, and kept so by the browser. Not every host names the type.
function compiled(response) {
  const isNamed = response.headers.get('content-type') === 'application/wasm';
  return isNamed ? WebAssembly.compileStreaming(response) : response.arrayBuffer().then((bytes) => WebAssembly.compile(bytes));
}

async function start() {
  try {
    // Only the program opens dialogs.
    linked('stylesheet', sheet);
    const coming = fetch(program.href, { credentials: 'same-origin', integrity: program.integrity });
    const [{ initSync }, module] = await Promise.all([imported(glue), coming.then(compiled), looked]);
    await released();
    initSync({ module });
  } catch (error) {
    fail(error);
  }
}

let started;
const bring = () => (started ??= start());

// Whoever frames the page may send it messages: the first one fetches the script that answers. All wait for the same
// promise, and so stay in their order.
if (page.dataset.page === 'embed' && parent !== window) {
  let script;
  addEventListener('message', async ({ data, origin, source }) => {
    if (source !== parent || typeof data?.type !== 'string' || !/^capquake:(?!ask$)/.test(data.type)) return;
    script ??= Promise.all([import('./messages.js'), bring()]);
    try {
      const [{ receive }] = await script;
      receive(data, origin);
    } catch {
      // The next message tries again.
      script = undefined;
      const error = { code: 'not-running', place: '', message: 'the script that answers could not be loaded' };
      parent.postMessage({ type: 'capquake:error', v: 1, ...error }, origin === 'null' ? '*' : origin);
    }
  });
}

drawCodes(async () => {
  const { default: init, draw } = await import('./qr/qr.js');
  await init();
  return draw;
});

// What only newsrooms need of the dialog for sharing comes when it is opened, too.
document.addEventListener('capquake:code', async () => {
  try {
    const { write } = await import('./article.js');
    write();
  } catch (error) {
    console.info(error);
  }
});

keepLinesApart();
// A page that was delivered without its figures, for a link or to a developer, has nothing to show before; and whoever
// is in a field, or has done anything, was faster than this script.
if ('others' in page.dataset || !app.firstElementChild || app.contains(document.activeElement)) {
  bring();
} else {
  atFirstSign(bring);
  // From here on whatever is done is done.
  page.dataset.ready = '';
  looked.then((isTouched) => isTouched && bring());
}

// Frames keep nothing on a reader's device. What is kept for later waits for what is seen now.
if (page.dataset.page === 'full' && top === window) {
  const loaded = new Promise((resolve) => {
    if (document.readyState === 'complete') resolve();
    else addEventListener('load', resolve);
  });
  const painted = new Promise((resolve) => {
    new PerformanceObserver(resolve).observe({ type: 'paint', buffered: true });
  });
  Promise.all([loaded, painted])
    .then(() => import('./offline.js'))
    .then((offline) => offline.keep(page.dataset.root))
    .catch(() => {});
}
