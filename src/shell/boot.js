// Starts the program. What it does must work before, without and after WebAssembly.
import { fail } from './failure.js';
import { bringWhenWanted } from './rest.js';
import { keepDone } from './kept.js';

const page = document.documentElement;

// The path follows the language and the scenario; the site and its files must stay where they were.
const file = (selector) => document.querySelector(`link[${selector}]`);
const { href: glue } = file('rel=modulepreload');
const { href: program, integrity } = file('as=fetch');
const app = document.getElementById('app');
const bring = bringWhenWanted(app, file('media'), fail);
page.dataset.root = new URL(page.dataset.root, location.href).pathname;
for (const link of document.querySelectorAll('link[rel~=icon], link[rel=manifest]')) link.href = new URL(link.href).href;

// Whoever frames the page may send it messages: the first one fetches the script that answers. All wait for the same
// promise, and so stay in their order.
if (page.dataset.page === 'embed' && parent !== window) {
  let script;
  addEventListener('message', async ({ data, origin, source }) => {
    if (source !== parent || !/^capquake:(?!ask$)/.test(data?.type)) return;
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

// QR codes are drawn by a program of their own, fetched when one is wanted. Without it there is none.
document.addEventListener('capquake:code', async ({ detail }) => {
  try {
    const { default: init, draw } = await import('./qr/qr.js');
    await init();
    document.dispatchEvent(new CustomEvent('capquake:code-drawn', { detail: draw(detail) }));
  } catch (error) {
    console.info(error);
  }
});

// So does what only newsrooms need of the dialog for sharing.
document.addEventListener('capquake:code', async () => {
  try {
    const { write } = await import('./article.js');
    write();
  } catch (error) {
    console.info(error);
  }
});

keepDone(app);
try {
  const first = fetch(program, { credentials: 'same-origin', integrity });
  // A link is read by the rest.
  const [{ default: init }] = await Promise.all([import(glue), page.dataset.state === 'opening' && bring()]);
  await init({ module_or_path: first });
} catch (error) {
  fail(error);
}

// Frames keep nothing on a reader's device.
if (page.dataset.page === 'full' && top === window) {
  const keep = () => import('./offline.js').then((offline) => offline.keep(page.dataset.root)).catch(() => {});
  if (document.readyState === 'complete') keep();
  else addEventListener('load', keep);
}
