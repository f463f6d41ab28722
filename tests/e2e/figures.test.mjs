// The answer: of the scenario that the page opens with, and of figures that a reader gives.
import assert from 'node:assert/strict';
import { LANGUAGES, WORDS, address, amounts, button, choose, eventually, field, give, holds, plain, row, says, totals } from './reader.mjs';
import { journey } from './support.mjs';

const GOLDEN = { 'price-before': '142.62', 'price-after': '118.42' };
const SHARES = { en: '24.49bn', ar: '٢٤٫٤٩ مليار' };
const IN_FULL = { en: '$592,658,000,000', ar: '592,658,000,000 دولار' };
const LOST = { en: 'lost', ar: 'خسرت' };
const GAINED = { en: 'gained', ar: 'كسبت' };
const SPOKEN = { en: 'Loss 592.7 billion US dollars, down 16.97 percent', ar: 'خسارة 592.7 مليار دولار، تراجع بنسبة 16.97%' };

const figure = (page, name) => page.locator(`data[data-figure="${name}"]`);

for (const lang of LANGUAGES) {
  journey(`the page opens with the totals of the day: ${lang}`, { lang }, async ({ page }) => {
    await totals(page, '1173966155639.03');
    assert.match((await amounts(page, 'total-change'))[0], /^-0\.056823085/);
    assert.match((await amounts(page, 'break-even'))[0], /^0\.060246475/);
    await says(page, figure(page, 'total-change'), /^−5\.68%$/);
    await says(page, figure(page, 'break-even'), /^\+6\.02%$/);
    await says(page, page.getByRole('heading', { level: 1 }), LOST[lang]);
  });

  journey(`the golden case, typed into a blank table: ${lang}`, { lang }, async ({ page }) => {
    await choose(page, lang, '-');
    await says(page, page.getByRole('heading', { level: 1 }), WORDS[lang].noTotal);
    await give(page, 'own-1', GOLDEN);
    await holds(page, field(page, 'own-1', 'change'), '−16.97%');
    assert.deepEqual(await amounts(page, 'total-loss'), [], 'two prices without shares are no loss');

    const shares = field(page, 'own-1', 'shares');
    await shares.pressSequentially(SHARES[lang]);
    await totals(page, '592658000000');
    assert.equal(await shares.inputValue(), SHARES[lang], 'the text is as typed');
    assert.match((await amounts(page, 'total-change'))[0], /^-0\.169681671574/);
    await says(page, figure(page, 'total-change'), /^\u221216\.97%$/);
    await says(page, figure(page, 'break-even'), /^\+20\.44%$/);
    await says(page, page.locator('.answer'), IN_FULL[lang]);
    await holds(page, field(page, 'own-1', 'loss'), '592.66');
    const label = page.locator(`label[for="${await field(page, 'own-1', 'loss').getAttribute('id')}"]`);
    assert.ok((await label.textContent()).includes(WORDS[lang].workedOut));
    await eventually(page, async () => assert.equal(plain(await page.locator('#announcement').textContent()), SPOKEN[lang]));
  });

  journey(`any sufficient figures give the rest: ${lang}`, { lang }, async ({ page }) => {
    await choose(page, lang, '-');
    await give(page, 'own-1', { ...GOLDEN, loss: '589' });
    await holds(page, field(page, 'own-1', 'shares'), '24,338,842,975.2');
    await says(page, page.locator('.answer'), { en: '$589,000,000,000', ar: '589,000,000,000 دولار' }[lang]);
    const [loss] = await amounts(page, 'total-loss');
    assert.equal(Number(loss), 589e9);

    await choose(page, lang, '-');
    await give(page, 'own-1', { 'cap-before': lang === 'ar' ? '٣ تريليون' : '3tn', change: '-10%' });
    await holds(page, field(page, 'own-1', 'cap-after'), '2,700.0');
    await holds(page, field(page, 'own-1', 'price-after'), '');
    await totals(page, '300000000000');
    await field(page, 'own-1', 'price-before').fill('100');
    await holds(page, field(page, 'own-1', 'price-after'), '90.00');
    await holds(page, field(page, 'own-1', 'shares'), '30,000,000,000');
  });

  journey(`a rise is a gain and is called one: ${lang}`, { lang }, async ({ page }) => {
    await choose(page, lang, '-');
    await give(page, 'own-1', { 'price-before': '100', 'price-after': '120', shares: '1,000,000,000' });
    await totals(page, '-20000000000');
    await says(page, figure(page, 'total-change'), /^\+20\.00%$/);
    await says(page, page.getByRole('heading', { level: 1 }), GAINED[lang]);
    await says(page, figure(page, 'total-loss'), /^[^−-]+$/);
  });

  journey(`a price of nothing leaves no way back: ${lang}`, { lang }, async ({ page }) => {
    await give(page, 'NVDA', { 'price-after': '0' });
    await totals(page, '4074071955639.03');
    await holds(page, field(page, 'NVDA', 'change'), '−100.00%');
    await choose(page, lang, '-');
    await give(page, 'own-1', { 'price-before': '5', 'price-after': '0', shares: '1000' });
    await totals(page, '5000');
    await says(page, figure(page, 'total-change'), /^−100\.00%$/);
    await says(page, page.locator('.answer'), WORDS[lang].outOfReach);
    assert.deepEqual(await amounts(page, 'break-even'), []);
    assert.doesNotMatch(await page.locator('body').innerText(), /∞|NaN|Infinity/);
  });

  journey(`what an article printed adds up to a trillion: ${lang}`, { lang }, async ({ page }) => {
    await choose(page, lang, 'deepseek-as-reported');
    await eventually(page, async () => assert.match((await amounts(page, 'total-loss'))[0], /^1024145/));
    const claims = page.locator('.claim');
    assert.equal(await claims.count(), 8);
    const sum = { en: '$1.02 trillion', ar: '1.02 تريليون دولار' };
    await says(page, page.locator('.claims-sum'), sum[lang]);
    const verdicts = {
      en: ['Agrees as rounded', 'Fell further', 'Fell further', 'Contradicted: fell far less', 'Contradicted', 'Contradicted', 'True during the day', 'True during the day'],
      ar: ['متوافق بعد التقريب', 'تراجع أكثر', 'تراجع أكثر', 'مخالف للإغلاق: تراجع أقل', 'مخالف', 'مخالف', 'خلال الجلسة', 'خلال الجلسة'],
    };
    const said = await page.locator('.claim-verdict').allInnerTexts();
    verdicts[lang].forEach((verdict, place) => assert.ok(said[place].includes(verdict), `${said[place]}: ${verdict}`));
    await address(page, /s=deepseek-as-reported/);
    assert.equal(await row(page, 'NDX').count(), 1);
  });
}

journey('the restored scenario is the original one', {}, async ({ page }) => {
  await give(page, 'NVDA', { 'price-after': '100' });
  await totals(page, '1625071955639.03');
  await button(page, WORDS.en.restore).click();
  await totals(page, '1173966155639.03');
  await holds(page, field(page, 'NVDA', 'price-after'), '118.42');
  assert.equal(await button(page, WORDS.en.restore).count(), 0);
});
