// What a page loads to be read, and ours to be used, as it comes over the wire.
import { open, stir } from './browser.mjs';

const KINDS = { '': 'html', html: 'html', css: 'css', js: 'js', wasm: 'wasm' };

export async function measureBytes(browser, { sites }) {
  const measured = {};
  for (const [name, address] of Object.entries(sites)) {
    const page = await open(browser, address);
    await page.waitForLoadState('networkidle');
    measured[name] = byKind(await page.evaluate(loaded));
    if (name === 'capquake') measured.used = byKind(await (await stir(page)).evaluate(loaded));
    await page.context().close();
  }
  return measured;
}

/** Runs in the page. Bodies only: headers are the host's. */
function loaded() {
  const entries = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
  return entries.map(({ name, encodedBodySize }) => [name, encodedBodySize]);
}

function byKind(files) {
  const bytes = { html: 0, css: 0, js: 0, wasm: 0, other: 0, all: 0 };
  for (const [address, size] of files) {
    if (!address.startsWith('http')) continue;
    const file = new URL(address).pathname.split('/').pop();
    bytes[KINDS[file.split('.').slice(1).pop() ?? ''] ?? 'other'] += size;
    bytes.all += size;
  }
  return bytes;
}
