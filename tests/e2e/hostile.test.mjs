// Links and addresses that were made to do harm: what cannot be used is told in one line, and nothing of it stays.
import assert from 'node:assert/strict';
import { LANGUAGES, WORDS, eventually, give, keys, plain, totals } from './reader.mjs';
import { journey } from './support.mjs';

const MEGABYTE = 1 << 20;
const ROW = 'NVDA~~USD~pb:142.62~pa:118.42~n:24490000000';
// What is told, and how many rows are there then.
const LEFT_OUT = 'Not everything in this link could be used';
const HOSTILE = {
  'a megabyte of nothing': ['=&'.repeat(MEGABYTE / 2), 'one setting was left out', 18],
  'a megabyte of one name': ['v=1&source=x&'.padEnd(MEGABYTE - 100, 'theme=dark&'), 'settings were left out', 18],
  'a megabyte of rows that cannot be used': ['v=1&'.padEnd(MEGABYTE - 100, 'row=&'), 'rows were left out', 0],
  'a million rows': [`v=1${'&row='.repeat(1e6 / 5)}`, 'rows were left out', 0],
  'a megabyte of one row': ['v=1&'.padEnd(MEGABYTE - 100, `row=${ROW}&`), 'rows were left out', 1],
  'a megabyte of claims': ['v=1&'.padEnd(MEGABYTE - 100, 'claim=NVDA~pc:-0.1&'), 'settings were left out', 18],
  'a megabyte of one name of a company': [`v=1&row=A~${'x'.repeat(MEGABYTE - 200)}~USD~pb:10~pa:9~n:1000000000`, 'one row was left out', 0],
  'marks that turn text around': ['v=1&s=-&row=A~%E2%80%AE%E2%81%A7Evil%E2%80%AC~USD~cb:2000000000~ca:1000000000&source=%E2%80%AEx', '', 1],
  'script': ['v=1&s=-&row=A~%3Cimg src=x onerror=alert(1)%3E~USD~cb:2000000000~ca:1000000000&source=%3Cscript%3Ealert(1)%3C/script%3E', '', 1],
  'a megabyte of percent signs': [`v=1&source=${'%'.repeat(MEGABYTE - 200)}`, 'its setting source was left out', 18],
  'more than a megabyte': [`v=1&${'x'.repeat(MEGABYTE)}`, 'one setting was left out', 18],
  'figures that are none': ['v=1&s=deepseek-2025-01-27&row=NVDA~~USD~pb:NaN~pa:Infinity~n:1e999&wi=-NaN', 'one row was left out', 18],
  'broken percent-encoding': ['v=1&s=%&row=%E0%A4%A~%25zz~USD&rows=%FF&theme=%', 'its scenario is not known here', 0],
  'a later version': ['v=99&s=deepseek-2025-01-27', 'it was made by a newer version', 18],
  'the same twice': ['v=1&s=deepseek-2025-01-27&theme=dark&theme=light&s=-', 'two settings were left out', 18],
};

const LONG = `v=1&s=-${Array.from({ length: 5_000 }, (_, index) => `&row=a${index}~~USD~pb:${9_999 - index}~pa:1~n:1000`).join('')}`;

for (const address of ['', 'embed/']) {
  journey(`hostile links are told in one line, and nothing of them stays: ${address}`, { address }, async ({ page, context }) => {
    for (const [name, [link, told, count]] of Object.entries(HOSTILE)) {
      await page.evaluate(() => { location.hash = 'v=1&s=sap-2020-10-26'; });
      await eventually(page, async () => assert.deepEqual(await keys(page), ['SAP.DE']));
      await page.evaluate((link) => { location.hash = link; }, link);
      await eventually(page, async () => {
        const shown = await keys(page);
        assert.equal(shown.length, count, name);
        assert.notDeepEqual(shown, ['SAP.DE'], name);
      });
      const notices = (await page.locator('.notice').allInnerTexts()).map(plain).filter((text) => text.startsWith(LEFT_OUT));
      assert.equal(notices.length, told ? 1 : 0, `${name}: ${notices}`);
      assert.ok(told === '' || notices[0].includes(told), `${name}: ${notices}`);
      assert.doesNotMatch(await page.locator('body').innerText(), /[\u202A-\u202E]/);
      assert.equal(await page.locator('#app :is(img, script)').count(), 0);
    }
    const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
    assert.deepEqual([kept, await context.cookies()], [[0, 0, ''], []]);
  });
}

for (const lang of LANGUAGES) {
  for (const embed of ['', 'embed/']) {
    const address = `${lang === 'ar' ? 'ar/' : ''}${embed}#${LONG}`;
    journey(`five thousand companies are all counted, and shown in parts: ${lang} ${embed}`, { lang, address }, async ({ page }) => {
      const shown = page.locator('[data-rows-shown]');
      await eventually(page, async () => assert.equal((await keys(page)).length, 30));
      assert.match(plain(await shown.innerText()), WORDS[lang].shown);
      await totals(page, '37492500000');
      // Reached and pressed with the keys alone, twice: it keeps the focus.
      await shown.getByRole('button').focus();
      for (const count of [60, 90]) {
        await page.keyboard.press('Enter');
        await eventually(page, async () => assert.equal((await keys(page)).length, count));
      }
      // A row that falls to the end stays where it can be seen.
      await give(page, 'a70', { 'price-before': '2' });
      await page.locator('[data-what-if]').focus();
      await eventually(page, async () => assert.equal((await keys(page)).at(-1), 'a70'));
      await totals(page, '37482573000');
      assert.equal((await keys(page)).length, 91);
    });
  }
}
