// oEmbed, as programs use it that make a frame of a pasted link: from the page to its file, from the file to a frame.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { article, content, fold, framed, heights } from './article.mjs';
import { openHost } from './host.mjs';
import { amounts, eventually, give, open, plain } from './reader.mjs';
import { journey } from './support.mjs';
import { WORDPRESS, filtered } from './wordpress.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PROGRAM = process.env.CAPQUAKE_XTASK ?? join(ROOT, 'target/debug/xtask');
const ALL = '1173966155639.03';
const SAP = '33661015956.8';
const PAGES = [['', 'en', ALL], ['ar/', 'ar', ALL], ['s/sap-2020-10-26/', 'en', SAP], ['ar/s/sap-2020-10-26/', 'ar', SAP]];

let host;
before(async () => {
  host = await openHost();
  await promisify(execFile)(PROGRAM, ['oembed', '--folder', host.folder], { env: { ...process.env, CAPQUAKE_SITE: host.base } });
});
after(() => host.end());

/** As a program finds it: from the address that was pasted, by what the page says of itself. */
async function discovered(path) {
  const page = await (await fetch(host.base + path)).text();
  const [, address] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(page);
  const response = await fetch(address);
  assert.match(response.headers.get('content-type'), /^application\/json/);
  return response.json();
}

const options = { address: null, ready: false, expected: [/^elsewhere: /] };

for (const [path, lang, loss] of PAGES) {
  journey(`a pasted link becomes a frame: /${path}`, options, async ({ page }) => {
    const answer = await discovered(path);
    assert.deepEqual([answer.version, answer.type, answer.width, answer.height], ['1.0', 'rich', 640, 930]);
    await article(page, host.base, `<style>body{margin:0}</style>${answer.html}`);
    const inner = await framed(page, host.base);
    assert.deepEqual(await amounts(inner, 'total-loss'), [loss]);
    assert.equal(await inner.locator('html[data-page=embed]').getAttribute('lang'), lang);
    const frame = page.locator('iframe');
    assert.equal(plain(await frame.getAttribute('title')), plain(answer.title));
    assert.deepEqual(await frame.evaluate((it) => [it.clientWidth, it.clientHeight]), [answer.width, answer.height]);
    // What is promised is what it takes, or little less.
    const tall = await content(inner);
    assert.ok(loss === SAP || Math.abs(tall - answer.height) <= answer.height / 6, `${answer.height} for ${tall}`);
  });

  journey(`what WordPress leaves of it works, sandboxed and sized: /${path}`, options, async ({ page }) => {
    await article(page, host.base, '');
    const html = await filtered(page, (await discovered(path)).html);
    assert.match(html, /sandbox="allow-scripts"/);
    await article(page, host.base, `${html}<script>${WORDPRESS}</script>`);
    const inner = await framed(page, host.base);
    await eventually(page, async () => assert.deepEqual(await amounts(inner, 'total-loss'), [loss]));
    const fits = () => eventually(page, async () => assert.deepEqual(await heights(page), [Math.max(200, Math.min(1000, await content(inner)))]));
    await fits();
    assert.equal(await inner.locator('.notice').count(), 0);
    await fold(inner);
    const [key] = await inner.locator('[data-row]').evaluateAll((all) => all.map((each) => each.dataset.row));
    // As narrow as this, a company is a card.
    await open(inner, key);
    await give(inner, key, { 'price-after': '100' });
    await eventually(page, async () => assert.notDeepEqual(await amounts(inner, 'total-loss'), [loss]));
    await fits();
  });
}

journey('pages for frames name no such file, and a site without an address has none', { ready: false }, async ({ base }) => {
  for (const page of [`${host.base}embed/`, `${host.base}ar/embed/`, ...(process.env.CAPQUAKE_SITE ? [] : [base, `${base}ar/`])]) {
    assert.doesNotMatch(await (await fetch(page)).text(), /json\+oembed/, page);
  }
});
