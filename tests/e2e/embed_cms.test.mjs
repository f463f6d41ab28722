// What content systems leave of our code is a frame that works: docs/embedding.md says what each of them takes.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { article, fold, framed, heights, hosted, standing } from './article.mjs';
import { amounts, eventually, give } from './reader.mjs';

const DOCS = await readFile(new URL('../../docs/embedding.md', import.meta.url), 'utf8');
const SITE = 'https://capquake.example/';
const SNIPPETS = [...DOCS.matchAll(/```html\n(.*?)```/gs)].map(([, snippet]) => snippet);
// As the note on Drupal has it: the attributes that a text format is to allow.
const [, ALLOWED] = /\*\*Drupal\*\*[^]*?`<iframe ([a-z ]+)>`/.exec(DOCS);

/** In short what Drupal's filter of allowed tags does: no other element, no other attribute, and `style` and `on…` never. */
const drupal = (page, html, allowed) => page.evaluate(([html, allowed]) => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of [...body.querySelectorAll('*')]) {
    if (element.localName !== 'iframe') element.remove();
    for (const { name } of [...element.attributes]) {
      if (!allowed.includes(name) || name === 'style' || name.startsWith('on')) element.removeAttribute(name);
    }
  }
  return body.innerHTML;
}, [html, allowed.split(' ')]);

/** A price is changed in the frame, and the answer follows. */
async function works(page) {
  const inner = await standing(page);
  const before = await amounts(inner, 'total-loss');
  await fold(inner);
  await give(inner, 'NVDA', { 'price-after': '100' });
  await eventually(page, async () => assert.notDeepEqual(await amounts(inner, 'total-loss'), before));
  return inner;
}

for (const [place, snippet] of SNIPPETS.slice(0, 2).entries()) {
  hosted(`what Drupal leaves of snippet ${place + 1} works, at the height that it names`, {}, async ({ page, base }) => {
    const left = await drupal(page, snippet.replaceAll(SITE, base), ALLOWED);
    assert.doesNotMatch(left, /style=|<script/);
    await article(page, base, `<style>body{margin:0}</style>${left}`);
    const [, height] = / height="(\d+)"/.exec(snippet);
    assert.deepEqual(await heights(page), [Number(height)]);
    const inner = await works(page);
    assert.ok(await page.locator('iframe').evaluate((frame) => frame.clientWidth > innerWidth - 10 && frame.title !== '' && frame.allow !== ''));
    // What does not fit can be scrolled to.
    assert.ok(await inner.evaluate(() => document.documentElement.scrollHeight > innerHeight && getComputedStyle(document.documentElement).overflowY !== 'hidden'));
    assert.ok(await inner.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  });
}

hosted('with the height in attributes alone the script still sets it', {}, async ({ page, base }) => {
  const left = await drupal(page, SNIPPETS[0].replaceAll(SITE, base), ALLOWED);
  await article(page, base, `${left}<script async src="${base}embed.js"></script>`);
  const inner = await framed(page, base);
  await fold(inner);
  await eventually(page, async () => assert.equal((await heights(page))[0], await inner.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height))));
});

// Systems that load articles by script put the code in later, and their optimisers load scripts late.
hosted('code that comes into the page later works like code that was there', {}, async ({ page, base }) => {
  await article(page, base, '<main></main>');
  for (const snippet of SNIPPETS.slice(0, 3)) {
    await page.evaluate((html) => {
      const main = document.querySelector('main');
      main.innerHTML = html;
      // A script that comes by `innerHTML` does not run: such systems make it anew.
      for (const old of main.querySelectorAll('script')) {
        const script = Object.assign(document.createElement('script'), { src: old.src });
        old.replaceWith(script);
      }
    }, snippet.replaceAll(SITE, base));
    await works(page);
  }
});
