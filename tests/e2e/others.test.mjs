// What stands beside the table: what-if and record losses.
import assert from 'node:assert/strict';
import { LANGUAGES, WORDS, address, amounts, choose, eventually, give, holds, keys, plain, says, table, totals } from './reader.mjs';
import { journey } from './support.mjs';

const ALL = '1173966155639.03';

for (const lang of LANGUAGES) {
  journey(`the what-if answers and never changes the table: ${lang}`, { lang }, async ({ page }) => {
    const before = await table(page);
    const input = page.getByRole('textbox', { name: WORDS[lang].change });
    const slider = page.getByRole('slider', { name: WORDS[lang].slider });
    const supposition = page.locator('.supposition');
    const opening = {
      en: 'they would have lost $4.67 trillion, about 4 times what they did lose.',
      ar: 'لخسرت 4.67 تريليون دولار، أي نحو 4 أمثال ما خسرته فعلًا.',
    };
    await holds(page, input, '22.61%');
    await says(page, supposition, opening[lang]);

    await slider.focus();
    await page.keyboard.press('ArrowUp');
    await holds(page, input, '22.62%');
    await page.keyboard.press('Home');
    await holds(page, input, '0.00%');
    await page.keyboard.press('End');
    await holds(page, input, '50.00%');
    await says(page, supposition, { en: '$10.33 trillion', ar: '10.33 تريليون دولار' }[lang]);

    const days = page.getByRole('radio');
    assert.equal(await days.count(), 4);
    await days.nth(0).check();
    await says(page, supposition, { en: '$1.17 trillion', ar: '1.17 تريليون دولار' }[lang]);
    await days.nth(3).check();
    await holds(page, input, '22.61%');
    assert.equal(await page.getByRole('radio', { checked: true }).count(), 1);

    await input.fill('10%');
    await says(page, supposition, { en: /had fallen by.*would have lost \$2\.07 trillion/, ar: /هبطت.*لخسرت 2\.07 تريليون دولار/ }[lang]);
    await input.fill('+5%');
    await says(page, supposition, { en: /had risen by.*would have gained \$1\.03 trillion/, ar: /ارتفعت.*لكسبت 1\.03 تريليون دولار/ }[lang]);
    await input.fill('5 apples');
    await eventually(page, async () => assert.equal(await input.getAttribute('aria-invalid'), 'true'));
    await holds(page, input, '5 apples');

    assert.deepEqual(await table(page), before);
    await totals(page, ALL);
  });

  journey(`record losses are ten, then all, and open: ${lang}`, { lang }, async ({ page }) => {
    const records = page.locator('.records').getByRole('listitem');
    assert.equal(await records.count(), 10);
    const current = page.locator('.records [aria-current=true]');
    assert.match(plain(await current.innerText()), /592\.7/);
    const more = page.locator('.records').getByRole('button');
    assert.equal(await more.getAttribute('aria-expanded'), 'false');
    await more.click();
    await eventually(page, async () => assert.equal(await records.count(), 36));
    assert.equal(await more.getAttribute('aria-expanded'), 'true');

    const link = page.locator('.records a[href="#v=1&s=msft-2026-01-29"]');
    await link.click();
    await eventually(page, async () => assert.deepEqual(await keys(page), ['MSFT']));
    await eventually(page, async () => assert.match((await amounts(page, 'total-loss'))[0], /^3577203/));
    await says(page, page.getByRole('heading', { level: 1 }), { en: 'Microsoft', ar: 'مايكروسوفت' }[lang]);
    await eventually(page, async () => assert.match(plain(await current.innerText()), /^4\b.*357\.7/));
    await address(page, /s=msft-2026-01-29/);
    assert.equal(await page.getByLabel(WORDS[lang].scenario, { exact: true }).inputValue(), 'msft-2026-01-29');
  });
}

journey('a loss of the reader’s own stands among the records', {}, async ({ page }) => {
  await choose(page, 'en', '-');
  await give(page, 'own-1', { 'price-before': '100', 'price-after': '60', shares: '10bn' });
  await totals(page, '400000000000');
  const current = page.locator('.records [aria-current=true]');
  await says(page, current, /^2 .*400\.0$/);

  const lines = page.locator('.record');
  const texts = await lines.allInnerTexts();
  const third = await lines.nth(2).elementHandle();
  await give(page, 'own-1', { 'price-after': '80' });
  await eventually(page, async () => assert.equal(await third.evaluate((line) => line.previousElementSibling.ariaCurrent), null));
  assert.equal(await third.innerText(), texts[2], 'lines that are passed stay as they are');
});
