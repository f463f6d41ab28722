// What a page is before, without and after the program.
import assert from 'node:assert/strict';
import { LANGUAGES, WORDS, address, amounts, awake, eventually, field, give, holds, keys, plain, row, running, totals } from './reader.mjs';
import { journey } from './support.mjs';

const ALL = '1173966155639.03';
const AT_100 = '1625071955639.03';
const WASM = '**/*.wasm';
const FOLDERS = { en: '', ar: 'ar/' };
const OFF = {
  en: 'JavaScript is turned off in this browser: these figures can be read, not changed.',
  ar: 'JavaScript معطّلة في هذا المتصفح: يمكن قراءة هذه الأرقام، ولا يمكن تغييرها.',
};


/** The program arrives when it is let in. */
function late() {
  let letIn;
  const gate = new Promise((resolve) => { letIn = resolve; });
  const prepare = (context) => context.route(WASM, async (route) => {
    await gate;
    await route.continue();
  });
  return { prepare, letIn: () => letIn() };
}

for (const lang of LANGUAGES) {
  for (const kind of ['', 'embed/', 's/sap-2020-10-26/']) {
    const options = { lang, address: FOLDERS[lang] + kind, ready: false, profile: { javaScriptEnabled: false }, expected: [/\.js csp$/] };
    journey(`without JavaScript the figures are there: ${lang} ${kind}`, options, async ({ page }) => {
      const [line] = await page.locator('.notice').allInnerTexts();
      assert.equal(plain(line), OFF[lang]);
      const total = page.locator('data[data-figure=total-loss]').first();
      assert.ok(await total.isVisible());
      const expected = kind.startsWith('s/') ? /^33\d{9}/ : /^1173966155639\.03$/;
      assert.match(await total.getAttribute('value'), expected);
      assert.equal(await page.getByRole('button').count(), 0, 'no button looks alive');
      const link = page.getByRole('link', { name: WORDS[lang].other, exact: true });
      if (await link.count()) {
        await link.click();
        await page.waitForURL(`**/${FOLDERS[lang === 'en' ? 'ar' : 'en']}${kind}`);
        assert.ok(await page.locator('data[data-figure=total-loss]').first().isVisible());
      }
    });
  }

  journey(`the program takes over without moving anything: ${lang}`, {
    lang,
    ready: false,
    prepare: (context) => context.addInitScript(() => {
      globalThis.shifts = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) globalThis.shifts += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
      addEventListener('DOMContentLoaded', () => { globalThis.delivered = document.getElementById('app').textContent; });
    }),
  }, async ({ page }) => {
    await awake(page);
    await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); }));
    const { shifts, delivered, shown } = await page.evaluate(() => ({
      shifts: globalThis.shifts,
      delivered: globalThis.delivered,
      shown: document.getElementById('app').textContent,
    }));
    assert.equal(shown, delivered);
    assert.equal(shifts, 0);
  });

  const slow = late();
  journey(`what was typed before the program came is kept: ${lang}`, { lang, ready: false, prepare: slow.prepare }, async ({ page }) => {
    const input = field(page, 'NVDA', 'price-after');
    await totals(page, ALL);
    await page.locator('[data-what-if]').fill('12%');
    await input.fill('10');
    await input.press('ArrowLeft');
    await input.pressSequentially('0');
    await totals(page, ALL);
    slow.letIn();
    await running(page);
    await totals(page, AT_100);
    await holds(page, page.locator('[data-what-if]'), '12%');
    await holds(page, input, '100');
    await page.keyboard.type('5');
    await holds(page, input, '1050');
    await address(page, /wi=-?0\.12/);
  });

  const clicked = late();
  journey(`what was clicked before the program came is done: ${lang}`, { lang, ready: false, prepare: clicked.prepare }, async ({ page }) => {
    await page.waitForLoadState('load');
    const toggle = row(page, 'NVDA').locator('.company-toggle');
    await toggle.click();
    assert.equal(await toggle.getAttribute('aria-expanded'), 'false', 'nothing answers yet');
    const day = page.locator('[name=what-if-day]').first();
    await day.check();
    await page.locator('.sources summary').click();
    clicked.letIn();
    await running(page);
    await eventually(page, async () => {
      assert.equal(await toggle.getAttribute('aria-expanded'), 'true');
      assert.ok(await day.isChecked());
      assert.ok(await page.locator('details.sources').evaluate(({ open }) => open));
    });
    await address(page, /wi=-?0\.05/);
  });

  const other = late();
  const linked = `${FOLDERS[lang]}#v=1&s=sap-2020-10-26`;
  journey(`a link does not show the figures of another: ${lang}`, { lang, address: linked, ready: false, prepare: other.prepare }, async ({ page }) => {
    await page.locator('.masthead').waitFor();
    const total = page.locator('data[data-figure=total-loss]').first();
    assert.equal(await total.getAttribute('value'), ALL);
    assert.equal(await total.isVisible(), false);
    other.letIn();
    await running(page);
    assert.deepEqual(await keys(page), ['SAP.DE']);
    assert.ok(await total.isVisible());
  });

  const lost = { lang, address: linked, ready: false, expected: [/fail/i], prepare: (context) => context.route(WASM, (route) => route.abort()) };
  journey(`a link that cannot be opened shows no figures of another: ${lang}`, lost, async ({ page }) => {
    await page.getByRole('alert').waitFor();
    assert.equal(await page.locator('data[data-figure=total-loss]').first().isVisible(), false);
  });

  journey(`a program that stops leaves the figures and a way back to them: ${lang}`, { lang, expected: [/unreachable/] }, async ({ page }) => {
    await give(page, 'NVDA', { 'price-after': '100' });
    await totals(page, AT_100);
    await address(page, /pa(:|%3A)100/);
    await page.evaluate(() => {
      dispatchEvent(new ErrorEvent('error', { error: new WebAssembly.RuntimeError('unreachable') }));
    });
    const bar = page.getByRole('alert');
    await bar.waitFor();
    const again = bar.getByRole('link');
    assert.equal(await again.getAttribute('href'), page.url());
    assert.ok(await page.evaluate(() => {
      const { bottom } = document.getElementById('failure').getBoundingClientRect();
      return bottom <= innerHeight + 1;
    }), 'it is in view');
    await again.click();
    await running(page);
    await eventually(page, async () => assert.equal(await bar.count(), 0));
    await totals(page, AT_100);
  });

  const broken = {
    lang,
    ready: false,
    expected: [/integrity|Failed to fetch|fail/i],
    prepare: (context) => context.route(WASM, async (route) => {
      const response = await route.fetch();
      const body = await response.body();
      // Still a module, only not the one that the page asked for.
      const added = Buffer.from([0, 2, 1, 120]);
      await route.fulfill({ response, body: Buffer.concat([body, added]) });
    }),
  };
  journey(`other bytes than the page asked for are refused: ${lang}`, broken, async ({ page }) => {
    await page.mouse.move(200, 200);
    await page.getByRole('alert').waitFor();
    assert.equal(await page.locator('html[data-running]').count(), 0);
    assert.deepEqual(await amounts(page, 'total-loss'), [ALL]);
  });
}

const asked = [];
const counted = {
  address: 's/sap-2020-10-26/',
  // What the service worker keeps for later has a journey of its own.
  prepare: (context) => { context.on('request', (request) => request.serviceWorker() || asked.push(request.url())); },
};

journey('nothing is asked for twice', counted, async ({ page }) => {
  await row(page, 'SAP.DE').waitFor();
  assert.deepEqual([...new Set(asked)], asked);
  assert.equal(asked.filter((url) => /\/assets\/.*\.wasm$/.test(url)).length, 1);
});

journey('pages say where they are, in both languages', {}, async ({ page, base }) => {
  const map = await (await page.request.get(`${base}sitemap.xml`)).text();
  const listed = [...map.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url);
  const [site] = listed;
  assert.ok(listed.length >= 18);
  const robots = await (await page.request.get(`${base}robots.txt`)).text();
  assert.ok(robots.includes(`Sitemap: ${site}sitemap.xml`));
  const titles = new Set();
  for (const url of listed) {
    const folder = url.slice(site.length);
    const html = await (await page.request.get(base + folder)).text();
    const told = await page.evaluate((html) => {
      const document = new DOMParser().parseFromString(html, 'text/html');
      const content = (selector) => document.querySelector(selector)?.content;
      const alternates = [...document.querySelectorAll('link[hreflang]')].map((link) => [link.hreflang, link.getAttribute('href')]);
      return {
        lang: document.documentElement.lang,
        canonical: document.querySelector('link[rel=canonical]').getAttribute('href'),
        alternates: Object.fromEntries(alternates),
        address: content('meta[property="og:url"]'),
        title: content('meta[property="og:title"]'),
        description: content('meta[name=description]'),
        linked: JSON.parse(document.querySelector('script[type="application/ld+json"]').textContent),
      };
    }, html);
    const lang = folder.startsWith('ar/') ? 'ar' : 'en';
    const english = site + folder.replace(/^ar\//, '');
    assert.equal(told.lang, lang);
    for (const address of [told.canonical, told.address, told.linked.url]) assert.equal(address, url);
    assert.deepEqual(told.alternates, { en: english, ar: english.replace(site, `${site}ar/`), 'x-default': english });
    assert.equal(told.linked.description, told.description);
    titles.add(told.description);
  }
  assert.ok(titles.size >= listed.length - 2, 'pages are described each for itself');
});
