// Each page of the site: both languages, the whole one, the one for frames, one for each scenario.
import assert from 'node:assert/strict';
import { LANGUAGES, WORDS, address, awake, button, choose, eventually, give, keys, row, totals } from './reader.mjs';
import { journey } from './support.mjs';

const SAP = 's/sap-2020-10-26/';
const PAGES = ['', 'embed/', SAP, 's/deepseek-2025-01-27/'];
const folders = { en: '', ar: 'ar/' };

for (const lang of LANGUAGES) {
  const other = lang === 'en' ? 'ar' : 'en';

  for (const kind of PAGES) {
    const options = { lang, address: folders[lang] + kind };
    journey(`a page opens, changes and follows the language: ${lang} ${kind}`, options, async ({ page, base }) => {
      const [first] = await keys(page);
      assert.equal(first, kind === SAP ? 'SAP.DE' : 'NVDA');
      assert.equal(page.url(), base + options.address, 'an untouched page has a plain address');
      await page.getByRole('link', { name: WORDS[lang].other, exact: true }).click();
      await page.waitForURL(base + folders[other] + kind);
      await page.reload();
      await awake(page);
      assert.equal(await page.evaluate(() => document.documentElement.lang), other);
      assert.deepEqual((await keys(page))[0], first);
      if (kind === 'embed/') await page.locator('.embed-fold summary').click();
      await give(page, first, { 'price-after': '100' });
      await address(page, /#v=1&s=.*pa(:|%3A)100/);
      assert.ok(page.url().startsWith(`${base}${folders[other]}${kind}#`));
      const loss = await page.locator('data[data-figure=total-loss]').first().getAttribute('value');
      await page.reload();
      await awake(page);
      await totals(page, loss);
    });
  }

  const options = { lang, address: folders[lang] + SAP };
  journey(`another scenario leads to the full page, and undo back: ${lang}`, options, async ({ page, base }) => {
    const root = base + folders[lang];
    for (const [id, first] of [['aramco-2020-03-08', '2222.SR'], ['deepseek-2025-01-27', 'NVDA']]) {
      await choose(page, lang, id);
      await page.waitForURL(`${root}#v=1&s=${id}`);
      assert.equal((await keys(page))[0], first);
    }
    await page.reload();
    await awake(page);
    assert.equal((await keys(page))[0], 'NVDA');

    await page.goto(root + SAP);
    await awake(page);
    await choose(page, lang, '-');
    await page.waitForURL(/#v=1&s=-/);
    await row(page, 'own-1').waitFor();
    await button(page, WORDS[lang].undo).click();
    await page.waitForURL(root + SAP);
    assert.deepEqual(await keys(page), ['SAP.DE']);
  });
}

const LINK = '#v=1&s=deepseek-2025-01-27';
const host = {
  address: 'host.html',
  ready: false,
  prepare: (context) => {
    const body = '<!doctype html><title>Host</title>';
    return context.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html', body }));
  },
};

// Browsers differ in whether the path may be replaced there.
journey('in a sandboxed frame the fragment tells everything', host, async ({ page }) => {
  for (const [address, first] of [[SAP, 'SAP.DE'], [SAP + LINK, 'NVDA'], [LINK, 'NVDA']]) {
    await page.evaluate((address) => {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-scripts');
      frame.src = `./${address}`;
      document.body.replaceChildren(frame);
    }, address);
    await eventually(page, () => assert.equal(page.frames().length, 2));
    const frame = page.frames()[1];
    await awake(frame);
    assert.equal(await frame.locator('[data-row]').first().getAttribute('data-row'), first);
    if (address !== SAP) continue;
    await frame.selectOption('#scenario', 'deepseek-2025-01-27');
    await eventually(page, () => assert.ok(frame.url().endsWith(LINK)));
  }
});
