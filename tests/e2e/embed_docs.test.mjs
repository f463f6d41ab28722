// Every snippet of docs/embedding.md, as it stands there, in a page.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { article, content, framed, heights, hosted } from './article.mjs';
import { awake, eventually, row } from './reader.mjs';
import { journey } from './support.mjs';

const DOCS = await readFile(new URL('../../docs/embedding.md', import.meta.url), 'utf8');
const SITE = 'https://capquake.example/';
const snippets = [...DOCS.matchAll(/```html\n(.*?)```/gs)].map(([, snippet]) => snippet);

// In short what an AMP page makes of an `amp-iframe`.
const AMP = `<script>
  customElements.define('amp-iframe', class extends HTMLElement {
    connectedCallback() {
      const frame = document.createElement('iframe');
      for (const name of ['src', 'title', 'sandbox', 'width', 'height', 'frameborder']) frame.setAttribute(name, this.getAttribute(name));
      this.append(frame);
      addEventListener('message', ({ data, source }) => {
        if (source !== frame.contentWindow || data.sentinel !== 'amp' || data.type !== 'embed-size') return;
        if (this.hasAttribute('resizable')) frame.style.height = data.height + 'px';
      });
    }
  });
</script>`;

assert.equal(snippets.length, 4);
snippets.forEach((snippet, place) => {
  for (const width of [360, 800]) {
    const options = { viewport: { width, height: 800 } };
    hosted(`snippet ${place + 1} of the documentation works: ${width} pixels`, options, async ({ page, base }) => {
      assert.ok(snippet.includes(SITE) && snippet.includes('title='));
      await article(page, base, `<style>body{margin:0}</style>${AMP}${snippet.replaceAll(SITE, base)}`);
      const inner = await framed(page, base);
      await row(inner, 'NVDA').waitFor({ state: 'attached' });
      const tall = await content(inner);
      const [made] = await heights(page);
      // A frame and nothing else has what is reserved: all that is in it, or little less.
      if (place === 0) assert.ok(Math.abs(made - tall) < 60, `${made} for ${tall}`);
      else await eventually(page, async () => assert.equal((await heights(page))[0], await content(inner)));
    });
  }
});

// With the height that a snippet reserves, the article around it stays where it is.
const shift = `<script>new PerformanceObserver((list) => { for (const each of list.getEntries()) globalThis.shift = (globalThis.shift ?? 0) + each.value; })
  .observe({ type: 'layout-shift', buffered: true });</script>`;
for (const [lang, place] of [['en', 0], ['ar', 1], ['en', 2]]) {
  for (const width of [320, 360, 700, 1000, 1200]) {
    const options = { lang, viewport: { width, height: 800 } };
    hosted(`what snippet ${place + 1} reserves is enough at ${width} pixels`, options, async ({ page, base }) => {
      const text = '<p>One paragraph after another.</p>';
      // The first without our script, the others with it.
      const snippet = snippets[place].replaceAll(SITE, base);
      await article(page, base, `<style>body{margin:0}</style>${shift}${text.repeat(8)}${snippet}${text.repeat(30)}`);
      const inner = await framed(page, base);
      if (place) await eventually(page, async () => assert.equal((await heights(page))[0], await content(inner)));
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
      const moved = await page.evaluate(() => globalThis.shift ?? 0);
      assert.ok(moved <= 0.02, `${moved}`);
    });
  }
}

const table = [...DOCS.matchAll(/^\| (\d+) \| (\d+) \| (\d+) \| (\d+) \| (\d+) \|$/gm)].map(([, ...cells]) => cells.map(Number));
assert.equal(table.length, 7);
for (const [width, ...expected] of table) {
  hosted(`heights are as documented: ${width} pixels`, { viewport: { width, height: 600 } }, async ({ page, base }) => {
    const addresses = ['embed/', 'ar/embed/', 'embed/#parts=hero,picture', 'ar/embed/#parts=hero,picture'];
    for (const [place, address] of addresses.entries()) {
      await page.goto('about:blank');
      await page.goto(base + address);
      await awake(page);
      const tall = await content(page.mainFrame());
      // Fonts differ between systems.
      assert.ok(Math.abs(tall - expected[place]) <= expected[place] / 10, `${address}: ${tall}, documented as ${expected[place]}`);
    }
  });
}
