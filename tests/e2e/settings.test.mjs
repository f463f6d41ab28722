// Language, digits and theme change how things look and nothing else.
import assert from 'node:assert/strict';
import { LANGUAGES, WORDS, address, amounts, awake, button, eventually, field, give, holds, open, plain, row, table, totals } from './reader.mjs';
import { journey } from './support.mjs';

const PAPER = { light: 'rgb(251, 249, 244)', dark: 'rgb(16, 18, 22)' };

const attributes = (page) => page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
const paper = (page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

for (const lang of LANGUAGES) {
  const other = lang === 'en' ? 'ar' : 'en';
  const directions = { en: ['en', 'ltr'], ar: ['ar', 'rtl'] };

  journey(`the other language keeps everything typed: from ${lang}`, { lang }, async ({ page, base }) => {
    const typed = { 'price-after': '١١٨٫٤٢ abc', shares: '24.49 مليار' };
    await give(page, 'NVDA', typed);
    await give(page, 'AMD', { 'price-after': '12..5' });
    await give(page, 'MSFT', { 'price-after': '400,5' });
    await open(page, 'AVGO');
    const held = () => row(page, 'AVGO').locator('[data-shares-held]');
    await held().fill('1 0 0');
    const figures = await amounts(page, 'total-loss');

    const link = page.getByRole('link', { name: WORDS[lang].other, exact: true });
    await link.click();
    await eventually(page, async () => assert.deepEqual(await attributes(page), directions[other]));
    for (const [name, text] of Object.entries(typed)) await holds(page, field(page, 'NVDA', name), text);
    await holds(page, field(page, 'AMD', 'price-after'), '12..5');
    await holds(page, field(page, 'MSFT', 'price-after'), '400,5');
    await holds(page, held(), '1 0 0');
    await totals(page, ...figures);
    await page.waitForURL((url) => url.href.startsWith(`${base}${other === 'ar' ? 'ar/' : '#'}`));

    await page.getByRole('link', { name: WORDS[other].other, exact: true }).click();
    await eventually(page, async () => assert.deepEqual(await attributes(page), directions[lang]));
    await page.waitForURL((url) => url.href.startsWith(`${base}${lang === 'ar' ? 'ar/' : '#'}`));
    await holds(page, field(page, 'NVDA', 'price-after'), typed['price-after']);

    await page.reload();
    await awake(page);
    await holds(page, field(page, 'NVDA', 'price-after'), typed['price-after']);
    await totals(page, ...figures);
  });

  journey(`the theme is the system's until one is chosen: ${lang}`, { lang, theme: 'dark' }, async ({ page }) => {
    assert.equal(await paper(page), PAPER.dark);
    await button(page, WORDS[lang].light).click();
    await eventually(page, async () => assert.equal(await paper(page), PAPER.light));
    assert.equal(await button(page, WORDS[lang].light).getAttribute('aria-pressed'), 'true');
    await address(page, /theme=light/);
    await page.reload();
    await awake(page);
    assert.equal(await paper(page), PAPER.light);
    await page.emulateMedia({ colorScheme: 'light' });
    await button(page, WORDS[lang].dark).click();
    await eventually(page, async () => assert.equal(await paper(page), PAPER.dark));
  });
}

journey('digits are the reader’s choice', { lang: 'ar' }, async ({ page }) => {
  const before = await table(page);
  await button(page, '١٢٣').click();
  await holds(page, field(page, 'NVDA', 'price-after'), '١١٨٫٤٢');
  await eventually(page, async () => {
    const change = page.locator('data[data-figure=total-change]');
    assert.equal(plain(await change.innerText()), '−٥٫٦٨٪');
    assert.equal(await change.getAttribute('value'), (await amounts(page, 'total-change'))[0]);
  });
  await totals(page, '1173966155639.03');
  const shown = await page.locator('main data').allInnerTexts();
  assert.deepEqual(shown.filter((text) => /[0-9]/.test(text)), []);
  await field(page, 'NVDA', 'price-after').fill('٩٩٫٥');
  await totals(page, '1637316955639.03');
  await button(page, '123').click();
  await holds(page, field(page, 'NVDA', 'price-after'), '٩٩٫٥');
  await field(page, 'NVDA', 'price-after').fill('118.42');
  await eventually(page, async () => assert.deepEqual(await table(page), before));
});
