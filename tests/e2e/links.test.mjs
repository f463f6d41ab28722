// What a link promises: short, the same to the last digit in the other language, and never a step of the browser's history.
import assert from 'node:assert/strict';
import { LANGUAGES, WORDS, address, amounts, awake, button, choose, eventually, give, keys, open, row, totals } from './reader.mjs';
import { journey } from './support.mjs';

// Milliseconds: as src/web/app.rs has it.
const ADDRESS_PAUSE = 350;

const folders = { en: '', ar: 'ar/' };
const NAMES = {
  en: ['Saudi Aramco', 'Acme & Sons', 'Berkshire Hathaway', '100% Ltd', 'A~B:C,D', 'Müller GmbH', 'Taiwan Semiconductor', 'Eleven', 'One', 'Ten'],
  ar: ['أرامكو السعودية', 'الاتصالات السعودية', 'سابك', 'مصرف الراجحي', 'البنك الأهلي', 'معادن', 'إكسترا', 'جرير', 'علم', 'أكوا باور'],
};

/** Everything exact that the page shows. */
const figures = (page) => page.locator('data[data-figure]').evaluateAll((all) => all.map((each) => `${each.dataset.figure} ${each.value}`));

for (const lang of LANGUAGES) {
  const other = { en: 'ar', ar: 'en' }[lang];
  journey(`ten companies of the reader's own are a short link, the same in the other language: ${lang}`, { lang }, async ({ page, context, base }) => {
    await choose(page, lang, '-');
    for (let place = 0; place < 10; place += 1) {
      if (place) await button(page, WORDS[lang].add).click();
      const key = `own-${place + 1}`;
      await give(page, key, { 'price-before': `${place}42.627`, 'price-after': '118.4199', shares: `${24490000000 + place}` });
      if (!(await row(page, key).getByLabel(WORDS[lang].name, { exact: true }).isVisible())) await open(page, key);
      await row(page, key).getByLabel(WORDS[lang].name, { exact: true }).fill(NAMES[lang][place]);
    }
    await address(page, /own-10.*24490000009/);
    await eventually(page, async () => assert.equal((await keys(page)).length, 10));
    const link = new URL(page.url());
    assert.ok(link.href.length <= 2_000, `${link.href.length}`);
    const there = await context.newPage();
    for (const folder of [folders[lang], folders[other], `${folders[other]}embed/`]) {
      await there.goto('about:blank');
      await there.goto(`${base}${folder}${link.hash}`);
      await awake(there);
      await eventually(there, async () => assert.deepEqual(await amounts(there, 'total-loss'), await amounts(page, 'total-loss')));
      // Each figure of each row, in whatever order the pages show them.
      const [here, others] = await Promise.all([page, there].map(async (each) => new Set(await figures(each))));
      if (!folder.includes('embed')) assert.deepEqual([...others].sort(), [...here].sort());
    }
  });

  journey(`no step is added to the browser's history, whatever is done: ${lang}`, { lang }, async ({ page }) => {
    await page.evaluate(() => {
      globalThis.pushed = 0;
      history.pushState = () => { pushed += 1; };
    });
    const before = await page.evaluate(() => history.length);
    await give(page, 'NVDA', { 'price-after': '100' });
    await page.locator('[data-what-if]').fill('12%');
    await button(page, WORDS[lang].dark).click();
    await choose(page, lang, 'sap-2020-10-26');
    await button(page, WORDS[lang].undo).click();
    await page.getByRole('link', { name: WORDS[lang].other, exact: true }).click();
    await eventually(page, async () => assert.equal(await page.locator('html').getAttribute('lang'), other));
    await address(page, /wi=-0\.12/);
    assert.deepEqual(await page.evaluate(() => [pushed, history.length]), [0, before]);
  });

  journey(`a link is opened though the address was written over it before anybody heard of it: ${lang}`, { lang }, async ({ page }) => {
    await page.evaluate(() => {
      const before = location.href;
      location.hash = 'v=1&s=sap-2020-10-26';
      // As the program does a moment after a change: the browser tells of the link only later.
      history.replaceState(null, '', before);
    });
    await eventually(page, async () => assert.deepEqual(await keys(page), ['SAP.DE']));
    await address(page, /s=sap-2020-10-26/);
  });

  const held = (context) =>
    context.addInitScript((pause) => {
      const { setTimeout } = globalThis;
      globalThis.held = [];
      globalThis.setTimeout = (act, after, ...more) => (after === pause ? held.push(act) : setTimeout(act, after, ...more));
    }, ADDRESS_PAUSE);

  for (const moment of ['before the browser tells of it', 'before it is drawn']) {
    journey(`a link that was just followed is not written over, ${moment}: ${lang}`, { lang, prepare: held }, async ({ page }) => {
      await choose(page, lang, 'sap-2020-10-26');
      await address(page, /s=sap-2020-10-26/);
      await give(page, 'SAP.DE', { 'price-after': '100' });
      await eventually(page, async () => assert.equal(await page.evaluate(() => held.length), 1));
      const link = '#v=1&s=-&row=A~Acme~USD~cb:10000000000~ca:9000000000';
      const after = await page.evaluate(async ([link, isTold]) => {
        const told = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
        location.hash = link;
        if (isTold) await told;
        // The pause after the first change ends.
        for (const act of held.splice(0)) act();
        return location.hash;
      }, [link, moment === 'before it is drawn']);
      assert.equal(after, link);
      await eventually(page, async () => assert.deepEqual(await keys(page), ['A']));
    });
  }

  journey(`the page is never drawn in one language and laid out in the other: ${lang}`, { lang }, async ({ page, context }) => {
    const browser = await context.newCDPSession(page);
    // A drawing takes longer than Yew takes before it lets the browser paint.
    await browser.send('Emulation.setCPUThrottlingRate', { rate: 8 });
    await page.evaluate(() => {
      globalThis.seen = [];
      new MutationObserver(() => seen.push(document.documentElement.lang)).observe(document.getElementById('app'), { subtree: true, characterData: true });
    });
    await page.evaluate((lang) => { location.hash = `v=1&s=sap-2020-10-26&lang=${lang}&theme=dark`; }, other);
    await eventually(page, async () => assert.equal(await page.locator('html').getAttribute('data-theme'), 'dark'));
    await eventually(page, async () => assert.notEqual(await page.evaluate(() => seen.length), 0));
    assert.equal(await page.evaluate(() => seen[0]), other);
  });

  journey(`a link takes nothing away: what was there comes back with one step: ${lang}`, { lang }, async ({ page }) => {
    await give(page, 'NVDA', { 'price-after': '100' });
    const loss = '1625071955639.03';
    await totals(page, loss);
    const link = 'v=1&s=-&row=A~Acme~USD~cb:10000000000~ca:9000000000&theme=dark&nu=arab&lang=ar&wi=-0.5';
    await page.evaluate((link) => { location.hash = link; }, link);
    await totals(page, '1000000000');
    await page.keyboard.press('Control+z');
    await totals(page, loss);
    const now = await page.evaluate(() => [document.documentElement.lang, document.documentElement.dataset.theme]);
    assert.deepEqual(now, [lang, 'auto']);
    assert.equal(await page.locator('[data-what-if]').inputValue(), '22.61%');
  });
}
