// Starts the program. What it does must work before, without and after WebAssembly.
import { keepTyped } from './typed.js';

const page = document.documentElement;

// The sentence stands in the page, in the page's language; here it is only shown.
function fail(error) {
  if (page.dataset.state === 'failed') return;
  page.dataset.state = 'failed';
  const bar = document.getElementById('failure');
  // The address holds all that was changed.
  const again = bar.querySelector('a');
  again.href = location.href;
  again.addEventListener('click', (event) => {
    event.preventDefault();
    location.reload();
  });
  bar.hidden = false;
  console.error(error);
}

// After a trap the program is finished: nothing on the page would answer any more.
function trapped(error) {
  if (error instanceof WebAssembly.RuntimeError) fail(error);
}
addEventListener('error', (event) => trapped(event.error));
addEventListener('unhandledrejection', (event) => trapped(event.reason));

// The path follows the language and the scenario; the site and its files must stay where they were.
const file = (selector) => document.querySelector(`link[${selector}]`);
const { href: glue } = file('rel=modulepreload');
const { href: program, integrity } = file('as=fetch');
page.dataset.root = new URL(page.dataset.root, location.href).pathname;
const icon = file('rel=icon');
icon.href = new URL(icon.href).href;

// Whoever frames the page may send it messages: the first one fetches the script that answers. All wait for the same
// promise, and so stay in their order.
if (page.dataset.page === 'embed' && parent !== window) {
  let script;
  addEventListener('message', async ({ data, origin, source }) => {
    if (source !== parent || !/^capquake:(?!ask$)/.test(data?.type)) return;
    script ??= import('./messages.js');
    const { receive } = await script;
    receive(data, origin);
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

keepTyped(document.getElementById('app'));
try {
  const { default: init } = await import(glue);
  await init({ module_or_path: fetch(program, { credentials: 'same-origin', integrity }) });
} catch (error) {
  fail(error);
}
