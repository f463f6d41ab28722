// <capquake-calculator>: every key that is documented is an attribute, and whatever stands in one stays within the address.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { article, content, framed, heights, hosted, standing } from './article.mjs';
import { eventually } from './reader.mjs';

const DOCS = await readFile(new URL('../../docs/embedding.md', import.meta.url), 'utf8');
const [, TABLE] = /## Keys\n[^]*?(\| key [^]*?)\n\n/.exec(DOCS);
const KEYS = [...TABLE.matchAll(/^\| `(.+?)` \|/gm)].map(([, key]) => key);
const VALUES = {
  s: 'sap-2020-10-26', row: 'SAP.DE~~EUR~pb:124.66~pa:97.5~n:1228500000', rows: 'SAP.DE', parts: 'hero,table', lock: 'all',
  source: 'Our desk & “others”', accent: '005F73', theme: 'dark', nu: 'arab', wi: '-0.1',
};
const script = (base) => `<script src="${base}embed.js"></script>`;
const element = (page) => page.locator('capquake-calculator');

/** What the frame's link says. */
const linked = async (page) => new URLSearchParams(new URL(await element(page).locator('iframe').getAttribute('src')).hash.slice(1));

hosted('every key of the documentation is an attribute, from the start and later', {}, async ({ page, base }) => {
  assert.deepEqual(KEYS, Object.keys(VALUES));
  for (const [key, value] of Object.entries(VALUES)) {
    const name = key === 's' ? 'scenario' : key;
    await page.goto('about:blank');
    await article(page, base, `<capquake-calculator></capquake-calculator>${script(base)}`);
    assert.deepEqual([...(await linked(page)).keys()], ['v']);
    await element(page).evaluate((it, [name, value]) => it.setAttribute(name, value), [name, value]);
    assert.equal((await linked(page)).get(key), value, name);
    await element(page).evaluate((it, [name, value]) => {
      const other = document.createElement('capquake-calculator');
      other.setAttribute(name, value);
      it.replaceWith(other);
    }, [name, value]);
    assert.equal((await linked(page)).get(key), value, name);
  }
  // All of them together are used, each as it is.
  const attributes = Object.entries(VALUES).map(([key, value]) => `${key === 's' ? 'scenario' : key}="${value.replaceAll('&', '&amp;')}"`);
  await article(page, base, `<capquake-calculator ${attributes.join(' ')}></capquake-calculator>${script(base)}`);
  const inner = await framed(page, base);
  await inner.locator('html[data-theme=dark] .embed-foot', { hasText: 'Our desk & “others”' }).waitFor();
  assert.equal(await inner.locator('.notice').count(), 0);
});

hosted('its title is that of the frame, its language that of the page around it', {}, async ({ page, base }) => {
  const frame = element(page).locator('iframe');
  for (const [lang, folder] of [['ar', 'ar/embed/'], ['ar-EG', 'ar/embed/'], ['AR', 'ar/embed/'], ['arn', 'embed/'], ['en', 'embed/'], ['', 'embed/']]) {
    await article(page, base, `<div lang="${lang}"><capquake-calculator></capquake-calculator></div>${script(base)}`);
    assert.ok((await frame.getAttribute('src')).startsWith(`${base}${folder}#`), lang);
  }
  await element(page).evaluate((it) => { it.title = 'What was lost'; });
  assert.equal(await frame.getAttribute('title'), 'What was lost');
  await element(page).evaluate((it) => { it.lang = 'ar'; });
  assert.ok((await frame.getAttribute('src')).startsWith(`${base}ar/embed/#`));
});

const HOSTILE = ['"><script>alert(1)</script>', 'javascript:alert(1)', '#x', '&s=-&lock=all', '../../', '\u202E', '%', '%00', '//elsewhere.example/', 'x'.repeat(100_000)];
hosted('whatever stands in an attribute, the frame is ours and the figures are there', {}, async ({ page, base }) => {
  await article(page, base, `<capquake-calculator></capquake-calculator>${script(base)}`);
  const names = ['scenario', 'link', 'lang', 'title', ...KEYS.filter((key) => key !== 's')];
  for (const value of HOSTILE) {
    const sources = await element(page).evaluate((it, [names, value]) => names.map((name) => {
      it.setAttribute(name, value);
      const { src } = it.querySelector('iframe');
      it.removeAttribute(name);
      return src;
    }), [names, value]);
    for (const src of sources) assert.ok(src.startsWith(`${base}embed/#`), `${value}: ${src.slice(0, 100)}`);
    assert.equal(await page.locator('capquake-calculator > *').count(), 1);
  }
  await element(page).evaluate((it, value) => it.setAttribute('source', value), HOSTILE[0]);
  const inner = await framed(page, base);
  await inner.locator('.embed-foot', { hasText: HOSTILE[0] }).waitFor();
  assert.equal(await inner.locator('[data-figure=total-loss]').first().getAttribute('value'), '1173966155639.03');
});

hosted('the script loaded twice, moved and taken away leaves one frame and no trace', {}, async ({ page, base }) => {
  await article(page, base, `<main><capquake-calculator></capquake-calculator></main>${script(base)}${script(base)}<script async src="${base}embed.js?again"></script>`);
  const inner = await framed(page, base);
  const fits = async (frame) => eventually(page, async () => assert.deepEqual(await heights(page), [await content(frame)]));
  await fits(inner);
  const globals = await page.evaluate(() => Object.keys(globalThis).filter((name) => /capquake/i.test(name)));
  assert.deepEqual(globals, []);
  await page.evaluate(() => document.body.prepend(document.querySelector('capquake-calculator')));
  await fits(await standing(page));
  await element(page).evaluate((it) => it.remove());
  await eventually(page, async () => assert.equal(page.frames().length, 1));
});
