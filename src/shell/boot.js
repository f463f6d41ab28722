// Starts the program. What it does must work before, without and after WebAssembly.

// The sentence stands in the page, in the page's language; here it is only shown.
function fail(error) {
  const page = document.documentElement;
  if (page.dataset.state === 'failed') return;
  page.dataset.state = 'failed';
  document.getElementById('failure').hidden = false;
  console.error(error);
}

// After a trap the program is finished: nothing on the page would answer any more.
function trapped(error) {
  if (error instanceof WebAssembly.RuntimeError) fail(error);
}
addEventListener('error', (event) => trapped(event.error));
addEventListener('unhandledrejection', (event) => trapped(event.reason));

// The path follows the language and the scenario; the site and the icon must stay where they were.
const { dataset } = document.documentElement;
dataset.root = new URL(dataset.root, location.href).pathname;
const icon = document.querySelector('link[rel=icon]');
if (icon) icon.href = new URL(icon.href).href;

// Whoever frames the page may send it messages: the first one fetches the script that answers. All wait for the same
// promise, and so stay in their order.
if (dataset.page === 'embed' && parent !== window) {
  let script;
  addEventListener('message', async ({ data, origin, source }) => {
    if (source !== parent || !/^capquake:/.test(data?.type)) return;
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

try {
  const { default: init } = await import('./capquake.js');
  const program = fetch(new URL('./capquake_bg.wasm', import.meta.url), { credentials: 'same-origin' });
  await init({ module_or_path: program });
} catch (error) {
  fail(error);
}
