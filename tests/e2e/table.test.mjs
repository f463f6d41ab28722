// The table: companies come, go, move, change currency; the reader's own shares.
import assert from 'node:assert/strict';
import { LANGUAGES, WORDS, amounts, button, choose, eventually, field, give, holds, keys, open, plain, row, says, totals } from './reader.mjs';
import { journey } from './support.mjs';

const ACME = { 'price-before': '20', 'price-after': '10', shares: '1,000,000,000' };

/** Fields of the table in which a figure is cut off. */
const cut = (page) =>
  page.locator('[data-row] [data-field]').evaluateAll((fields) =>
    fields.filter((each) => each.scrollWidth > each.clientWidth).map((each) => `${each.dataset.field} ${each.value}`),
  );

for (const lang of LANGUAGES) {
  const words = WORDS[lang];

  journey(`no figure of the catalogue is cut off, however wide the page is: ${lang}`, { lang }, async ({ page }) => {
    for (const scenario of ['', 'aramco-2020-03-08', 'samsung-2024-08-05', 'toyota-2024-08-05', 'index-shocks']) {
      if (scenario) await choose(page, lang, scenario);
      for (const width of [360, 740, 768, 820, 860, 1024, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await eventually(page, async () => assert.deepEqual(await cut(page), [], `${scenario} ${width} px`));
      }
    }
  });

  journey(`a company is added, named, moved and removed: ${lang}`, { lang }, async ({ page }) => {
    await button(page, words.add).click();
    const own = row(page, 'own-1');
    await own.waitFor();
    const name = own.getByLabel(words.name, { exact: true });
    await name.fill('شركة Acme');
    await says(page, own.locator('.company-label'), 'شركة Acme');
    await give(page, 'own-1', ACME);
    await totals(page, '1183966155639.03');
    await eventually(page, async () => assert.ok(plain(await page.title()).includes('18')));

    const first = row(page, 'NVDA');
    assert.equal((await keys(page))[0], 'NVDA');
    await open(page, 'NVDA');
    await button(first, words.down).click();
    await eventually(page, async () => assert.deepEqual((await keys(page)).slice(0, 2), ['AVGO', 'NVDA']));
    await button(first, words.up).click();
    await eventually(page, async () => assert.deepEqual((await keys(page)).slice(0, 2), ['NVDA', 'AVGO']));
    await button(first, words.remove).click();
    await eventually(page, async () => assert.ok(!(await keys(page)).includes('NVDA')));
    await totals(page, '591308155639.03');
    await button(page, words.undo).click();
    await totals(page, '1183966155639.03');
  });

  journey(`currencies are added by the reader's rate only: ${lang}`, { lang }, async ({ page }) => {
    await choose(page, lang, '-');
    await give(page, 'own-1', { ...ACME, 'price-after': '15' });
    await button(page, words.add).click();
    await give(page, 'own-2', ACME);
    await totals(page, '15000000000');
    await row(page, 'own-2').getByLabel(words.currency, { exact: true }).selectOption('SAR');
    await eventually(page, async () => {
      assert.deepEqual((await amounts(page, 'total-loss')).sort(), ['10000000000', '5000000000']);
    });
    const riyals = { en: 'SAR', ar: 'ريال' };
    await says(page, page.getByRole('heading', { level: 1 }), riyals[lang]);

    const rate = page.locator('[data-rate=SAR]');
    await rate.fill('0.2667');
    await totals(page, '7667000000');
    await rate.fill('0.26.67');
    await eventually(page, async () => assert.equal(await rate.getAttribute('aria-invalid'), 'true'));
    assert.equal((await amounts(page, 'total-loss')).length, 2, 'no rate, no sum');
    await rate.fill('0.3');
    await totals(page, '8000000000');
  });

  journey(`shares that a reader holds have their own loss: ${lang}`, { lang }, async ({ page }) => {
    await open(page, 'NVDA');
    const held = row(page, 'NVDA').getByLabel(words.held, { exact: true });
    await held.fill(lang === 'ar' ? '١٠٠' : '100');
    const note = row(page, 'NVDA').getByRole('status');
    const lost = { en: 'Your shares lost $2,420.', ar: 'خسرت أسهمك 2,420 دولارًا.' };
    await says(page, note, lost[lang]);
    await totals(page, '1173966155639.03');
    await held.fill('many');
    await eventually(page, async () => assert.equal(await held.getAttribute('aria-invalid'), 'true'));
    await holds(page, held, 'many');
    await totals(page, '1173966155639.03');
  });
}

for (const [name, leave] of [
  ['by a click beside it', (page) => page.getByRole('heading', { level: 1 }).click()],
  ['for another field', (page) => page.locator('[data-what-if]').focus()],
]) {
  journey(`rows find their place when the table is left, not before: ${name}`, {}, async ({ page }) => {
    const before = await keys(page);
    await give(page, 'AMD', { 'price-after': '1' });
    await totals(page, '1358982421156.49');
    await field(page, 'NVDA', 'price-after').focus();
    assert.deepEqual(await keys(page), before, 'nothing moves while the table is in use');
    await leave(page);
    await eventually(page, async () => assert.equal((await keys(page)).indexOf('AMD'), 2));
  });
}

for (const lang of LANGUAGES) {
  journey(`a click right after typing is not lost: ${lang}`, { lang }, async ({ page }) => {
    // A reader's click takes a while, and what is shown at the field goes meanwhile.
    const slowly = { delay: 60 };
    const last = (await keys(page)).at(-2);
    await give(page, last, { 'price-after': '100' });
    await button(page, WORDS[lang].add).click(slowly);
    await row(page, 'own-1').waitFor();
    await give(page, 'own-1', { ...ACME, 'price-after': '12' });
    await page.getByRole('radio').nth(1).click(slowly);
    assert.ok(await page.getByRole('radio').nth(1).isChecked());
    await eventually(page, async () => assert.equal(await page.locator('.assistance').count(), 0));
  });
}
