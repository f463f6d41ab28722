// What newsrooms run already sizes the frames: the real clients, and hosts that keep to the contracts of three more.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { article, content, fold, framed, heights, hosted } from './article.mjs';
import { amounts, eventually } from './reader.mjs';
import { journey } from './support.mjs';
import { WORDPRESS } from './wordpress.mjs';

const packages = join(dirname(createRequire(import.meta.url).resolve('axe-core/package.json')), '..');
const client = (path) => readFile(join(packages, path), 'utf8');
const iframe = (address, more = '') =>
  `<iframe src="${address}" title="Losses" style="border:0;width:100%;height:300px" ${more}></iframe>`;

// In short what `amp-iframe` and Datawrapper's charts listen to.
const AMP = `
  addEventListener('message', ({ data, source }) => {
    const frame = [...document.querySelectorAll('iframe')].find((each) => each.contentWindow === source);
    if (frame && data.sentinel === 'amp' && data.type === 'embed-size') frame.style.height = data.height + 'px';
  });`;
const DATAWRAPPER = `
  addEventListener('message', ({ data, source }) => {
    for (const id in data['datawrapper-height'] ?? {}) {
      for (const each of document.querySelectorAll('iframe')) {
        if (each.contentWindow === source) each.style.height = data['datawrapper-height'][id] + 'px';
      }
    }
  });`;

const CLIENTS = {
  'pym.js': async (base) => ({
    body: `<div id="losses"></div><script src="pym.js"></script><script>new pym.Parent('losses', '${base}embed/', {})</script>`,
    scripts: { 'pym.js': await client('pym.js/dist/pym.v1.min.js') },
  }),
  '@newswire/frames': async (base) => ({
    body: `<div data-frame-src="${base}embed/"></div><script type="module">import { autoInitFrames } from './frames.js'; autoInitFrames();</script>`,
    scripts: { 'frames.js': await client('@newswire/frames/dist/frames.modern.js') },
  }),
  '@open-iframe-resizer/core': async (base) => ({
    body: `${iframe(`${base}embed/`)}<script type="module">import { initialize } from './resizer.js'; initialize({}, 'iframe');</script>`,
    scripts: { 'resizer.js': await client('@open-iframe-resizer/core/dist/index.js') },
  }),
  'an AMP page': (base) => ({ body: `<script>${AMP}</script>${iframe(`${base}embed/`, 'sandbox="allow-scripts"')}` }),
  'a Datawrapper listener': (base) => ({ body: `<script>${DATAWRAPPER}</script>${iframe(`${base}embed/?dw=a1B2c`)}` }),
};

// Each time the height changes, each form of it is told once.
const COUNT = `<script>globalThis.told = []; addEventListener('message', ({ data }) => {
  if (data?.type === 'capquake:height') told.push(data.height);
});</script>`;

for (const [name, host] of Object.entries(CLIENTS)) {
  hosted(`${name} makes the frame as tall as what is in it`, {}, async ({ page, base }) => {
    const { body, scripts } = await host(base);
    await article(page, base, COUNT + body, { scripts });
    const inner = await framed(page, base);
    const fits = () => eventually(page, async () => assert.equal((await heights(page))[0], await content(inner)));
    await fits();
    const folded = await content(inner);
    await fold(inner);
    await fits();
    assert.ok((await content(inner)) > folded + 500);
    await fold(inner);
    await fits();
    assert.ok((await content(inner)) < folded + 100);
    // It comes to rest: no height follows from the height.
    const told = await page.evaluate('told.length');
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    assert.equal(await page.evaluate('told.length'), told);
    assert.ok(await page.evaluate('told.every(Number.isInteger)'));
  });
}

for (const link of ['', '#v=1&s=sap-2020-10-26&parts=hero']) {
  hosted(`WordPress makes the frame as tall as what is in it, and its secret disturbs nothing: ${link}`, {}, async ({ page, base }) => {
    const more = 'class="wp-embedded-content" sandbox="allow-scripts" security="restricted"';
    await article(page, base, iframe(`${base}embed/${link}`, more));
    const inner = await framed(page, base);
    // Only now: Chromium may lose an address that is added to while the frame still loads.
    await page.addScriptTag({ content: WORDPRESS });
    const expected = link ? '33661015956.8' : '1173966155639';
    await eventually(page, async () => assert.ok((await amounts(inner, 'total-loss'))[0].startsWith(expected), await amounts(inner, 'total-loss')));
    await eventually(page, async () => assert.equal((await heights(page))[0], Math.min(1000, await content(inner))));
    assert.equal(await inner.locator('.notice').count(), 0);
  });
}

journey('what a host asks for stays in the address', { address: 'embed/?childId=losses' }, async ({ page }) => {
  await page.locator('[data-what-if]').fill('3%');
  await page.waitForURL(/embed\/\?childId=losses#v=1&s=deepseek-2025-01-27&wi=-0.03$/);
});

// Neither WordPress' secret nor a link hides or shows what the program has not drawn yet.
for (const [link, isThere] of [['#?secret=a1B2c3D4e5', true], ['', true], ['#v=1&s=sap-2020-10-26', false]]) {
  const slow = { expected: [/failed/], prepare: (context) => context.route('**/*.wasm', () => {}) };
  hosted(`before the program its own figures are there, with their height, and no others: ${link}`, slow, async ({ page, base }) => {
    await article(page, base, `${iframe(base + 'embed/' + link)}<script>
      globalThis.told = []; addEventListener('message', ({ data }) => told.push(data.height));</script>`);
    const inner = page.frameLocator('iframe');
    await inner.locator('.hero').waitFor({ state: isThere ? 'visible' : 'hidden' });
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    assert.equal((await page.evaluate(() => globalThis.told.filter(Number.isFinite).length)) > 0, isThere);
  });
}
