// Numbers as people write them: on a keypad of digits, in other scripts and currencies; always asked, never guessed.
import assert from 'node:assert/strict';
import { LANGUAGES, WORDS, amounts, awake, button, choose, eventually, field, give, holds, plain, row, says, totals } from './reader.mjs';
import { journey } from './support.mjs';

const PHONE = { viewport: { width: 360, height: 740 }, profile: { hasTouch: true, isMobile: true } };
const GOLDEN = { loss: '592658000000', change: /^-0\.16968/, 'break-even': /^0\.20435/ };

/** A tap on a key of the field that has the focus: K M B T ±. */
const press = (page, place) => page.locator('.keys').getByRole('button').nth(place).tap();

/** What a keypad of digits can type: digits and one separator, no letters and no sign. */
async function typeDigits(page, input, digits) {
  await input.tap();
  await input.press('ControlOrMeta+a');
  await page.keyboard.insertText(digits);
}

async function isGolden(page) {
  await totals(page, GOLDEN.loss);
  const [change] = await amounts(page, 'total-change');
  const [gain] = await amounts(page, 'break-even');
  assert.match(change, GOLDEN.change);
  assert.match(gain, GOLDEN['break-even']);
}

const DIGITS = {
  en: { before: '142.62', after: '118.42', shares: '24.49', held: '24.49bn', shown: ['592.7', '−16.97%', '+20.44%'] },
  ar: { before: '١٤٢٫٦٢', after: '١١٨٫٤٢', shares: '٢٤٫٤٩', held: '٢٤٫٤٩ مليار', shown: ['٥٩٢٫٧', '−١٦٫٩٧٪', '+٢٠٫٤٤٪'] },
};

for (const lang of LANGUAGES) {
  const digits = DIGITS[lang];
  const address = { en: '#v=1&nu=latn', ar: 'ar/#v=1&nu=arab' }[lang];

  journey(`the golden case is entered on the keypad of a phone: ${lang}`, { lang, address, ...PHONE }, async ({ page }) => {
    await choose(page, lang, '-');
    await page.locator('[data-field]').first().waitFor();
    const [key] = await page.locator('[data-row]').evaluateAll((rows) => rows.map((each) => each.dataset.row));
    await typeDigits(page, field(page, key, 'price-before'), digits.before);
    await typeDigits(page, field(page, key, 'price-after'), digits.after);
    await typeDigits(page, field(page, key, 'shares'), digits.shares);
    await press(page, 2);
    await holds(page, field(page, key, 'shares'), digits.held);
    await isGolden(page);
    await field(page, key, 'shares').blur();
    const answer = page.locator('.answer');
    for (const figure of digits.shown) await says(page, answer, figure);
    await page.waitForURL(/n:24490000000/);
    await page.reload();
    await awake(page);
    await isGolden(page);
    for (const figure of digits.shown) await says(page, answer, figure);
  });

  journey(`a fall is entered without a minus on the keypad: ${lang}`, { lang, ...PHONE }, async ({ page }) => {
    await row(page, 'NVDA').locator('.company-toggle').tap();
    const after = field(page, 'NVDA', 'price-after');
    await typeDigits(page, after, '');
    const change = field(page, 'NVDA', 'change');
    await typeDigits(page, change, digits.shares);
    const keys = page.locator('.keys').getByRole('button');
    assert.equal(await keys.count(), 1, 'a percentage has no scale');
    await keys.first().tap();
    await holds(page, change, `−${digits.shares}`);
    await eventually(page, async () => assert.deepEqual(await row(page, 'NVDA').locator('data[data-figure=change]').first().getAttribute('value'), '-0.2449'));
  });

  journey(`keys and choices are large enough for a finger: ${lang}`, { lang, ...PHONE }, async ({ page }) => {
    await row(page, 'NVDA').locator('.company-toggle').tap();
    await typeDigits(page, field(page, 'NVDA', 'shares'), '24,490');
    const sizes = (place) => place.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
    const keys = page.locator('.keys button');
    await keys.first().waitFor();
    for (const size of await sizes(keys)) assert.ok(size >= 44, `a key is ${size} px tall`);
    const choices = page.locator('[data-question] .choice');
    await choices.first().waitFor();
    for (const size of await sizes(choices)) assert.ok(size >= 44, `a choice is ${size} px tall`);
  });

  journey(`what is doubtful is told to those who hear it: ${lang}`, { lang }, async ({ page }) => {
    const input = field(page, 'NVDA', 'price-after');
    const heard = async (words) => says(page, page.locator('#announcement'), words);
    await input.fill('1,234');
    await heard({ en: 'Read as 1,234. Did you mean 1.234?', ar: 'قرأناه 1,234. هل تقصد 1.234؟' }[lang]);
    await input.fill('12 apples');
    await heard({ en: 'because of apples at character 4', ar: 'بسبب apples في الموضع 4' }[lang]);
    await input.fill('118.42');
    await heard({ en: /^Loss/, ar: /^خسارة/ }[lang]);
    await field(page, 'NVDA', 'change').fill('-17%');
    await heard({ en: 'Agrees as rounded: 17% given', ar: 'متوافق بعد التقريب: المُدخَل 17%' }[lang]);
  });

  journey(`another currency is asked about and never converted: ${lang}`, { lang }, async ({ page }) => {
    const input = field(page, 'NVDA', 'price-after');
    await input.fill('33 ريال');
    const question = row(page, 'NVDA').locator('[data-question=price-after]');
    await says(page, question, { en: 'Nothing is converted.', ar: 'ولا تُحوَّل أي عملة.' }[lang]);
    assert.equal(await input.inputValue(), '33 ريال');
    await totals(page, '1173966155639.03');
    await question.getByRole('button', { name: { en: 'It is 33.00 US dollars', ar: /^المقصود .*33\.00.* دولار/ }[lang] }).click();
    await holds(page, input, '33.00');
    await totals(page, '3265901955639.03');
    await button(page, WORDS[lang].undo).click();
    await holds(page, input, '33 ريال');
    await button(question, { en: 'The row is in Saudi riyals', ar: 'عملة الصف ريال سعودي' }[lang]).click();
    await eventually(page, async () => assert.equal(await question.count(), 0));
    assert.equal((await amounts(page, 'total-loss')).length, 2, 'a total per currency');
    assert.equal(await input.inputValue(), '33 ريال');
  });

  journey(`pence are pounds, and said to be: ${lang}`, { lang }, async ({ page }) => {
    await page.goto(`${page.url().split('#')[0]}#v=1&s=-&row=A~Pence~GBP~pb:5~n:1000`);
    const input = field(page, 'A', 'price-after');
    await input.fill('450p');
    await totals(page, '500');
    await input.blur();
    await says(page, row(page, 'A').locator('[data-remark]'), { en: 'Pence are hundredths of a pound: 4.50', ar: 'البنس جزء من مئة من الجنيه: 4.50' }[lang]);
  });

  journey(`every field tells how it was read: ${lang}`, { lang }, async ({ page, base }) => {
    const eastern = lang === 'ar' ? '&nu=arab' : '';
    await page.goto(`${base}${lang === 'ar' ? 'ar/' : ''}#v=1${eastern}&row=A~A~USD~pb:10~pa:5~n:1000000&row=B~B~SAR~pb:10~pa:5~n:1000000`);
    await page.reload();
    await awake(page);
    await row(page, 'A').locator('.company-toggle').click();
    const said = {
      en: { held: '24.49 shares', rate: '0.2667 US dollars', change: 'a fall of 12%', loss: 'a loss of $592,658,000,000 · $592.658 billion' },
      ar: { held: 'عدد الأسهم ٢٤٫٤٩', rate: '٠٫٢٦٦٧ دولار', change: 'تراجع بنسبة ١٢٪', loss: 'خسارة قدرها ٥٩٢٬٦٥٨٬٠٠٠٬٠٠٠ دولار = ٥٩٢٫٦٥٨ مليار دولار' },
    }[lang];
    const fields = [
      ['[data-shares-held]', '24.49', said.held],
      ['[data-rate=SAR]', '0.2667', said.rate],
      ['[data-what-if]', '12', said.change],
      ['[data-claim=change]', '12', said.change],
      ['[data-claim=loss]', '592.658', said.loss],
    ];
    for (const [selector, text, words] of fields) {
      const input = page.locator(selector).first();
      await input.fill(text);
      const notes = await input.getAttribute('aria-describedby');
      await says(page, page.locator(`[id="${notes}"]`), words);
    }
  });

  journey(`billions, or not, is asked: ${lang}`, { lang }, async ({ page }) => {
    const input = field(page, 'NVDA', 'cap-before');
    await field(page, 'NVDA', 'price-before').fill('');
    const question = row(page, 'NVDA').locator('[data-question=cap-before]');
    await input.fill('3492.8');
    await totals(page, '1174002355639.03');
    assert.equal(await question.count(), 0);
    await input.fill('999999');
    const asked = { en: 'Read as $999.999 trillion. Did you mean $999,999?', ar: 'قرأناه 999.999 تريليون دولار. هل تقصد 999,999 دولارًا؟' };
    await says(page, question, asked[lang]);
    await says(page, page.locator('#announcement'), asked[lang]);
    const shares = field(page, 'NVDA', 'shares');
    await shares.fill('24.49');
    const few = row(page, 'NVDA').locator('[data-question=shares]');
    await says(page, few, { en: 'Read as 24.49. Did you mean 24.49 billion?', ar: 'قرأناه 24.49. هل تقصد 24.49 مليار؟' }[lang]);
    await few.getByRole('button').click();
    await holds(page, shares, '24,490,000,000');
  });

  journey(`the echo tells the power of ten that a word was taken for: ${lang}`, { lang }, async ({ page }) => {
    const input = field(page, 'NVDA', 'shares');
    await input.fill('24.49 billion');
    await says(page, row(page, 'NVDA').locator('.echo'), '(billion = 1,000,000,000)');
  });

  journey(`a question outlives a reload, and is asked in every field: ${lang}`, { lang }, async ({ page }) => {
    await give(page, 'NVDA', { 'price-after': '1,234' });
    const whatIf = page.locator('[data-what-if]');
    await whatIf.fill('-1,5');
    const asked = page.locator('.what-if [data-question]');
    await says(page, asked, '15');
    await page.waitForURL(/twi=/);
    await page.reload();
    await awake(page);
    await holds(page, whatIf, '-1,5');
    await holds(page, field(page, 'NVDA', 'price-after'), '1,234');
    await asked.getByRole('button').click();
    await eventually(page, async () => assert.equal(await asked.count(), 0));
    assert.match(plain(await whatIf.inputValue()), /15/);
  });
}

journey('neither the wheel nor an arrow key changes a figure', {}, async ({ page }) => {
  const input = field(page, 'NVDA', 'price-after');
  await input.click();
  await page.mouse.wheel(0, 240);
  for (const key of ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown']) await input.press(key);
  assert.equal(await input.inputValue(), '118.42');
  await choose(page, 'en', 'deepseek-2025-01-27');
  await totals(page, '1173966155639.03');
});

journey('a pasted number is read as a typed one, and stays as it was', { profile: { permissions: ['clipboard-read', 'clipboard-write'] } }, async ({ page }) => {
  const input = field(page, 'NVDA', 'shares');
  await page.evaluate(() => navigator.clipboard.writeText('\u200E3,000,000.25 \n'));
  await input.fill('');
  await input.press('ControlOrMeta+v');
  await says(page, row(page, 'NVDA').locator('.echo'), '3,000,000.25');
  assert.match(await input.inputValue(), /3,000,000\.25/);
});

journey('lines that are pasted are several numbers, not one', { profile: { permissions: ['clipboard-read', 'clipboard-write'] } }, async ({ page }) => {
  const input = field(page, 'NVDA', 'price-after');
  await input.fill('');
  await page.evaluate(() => navigator.clipboard.writeText('142\r\n118\r\n'));
  await input.press('ControlOrMeta+v');
  await says(page, row(page, 'NVDA').locator('[data-problem]'), 'a field takes one number');
  await input.fill('');
  await page.evaluate(() => navigator.clipboard.writeText('117.5\r\n'));
  await input.press('ControlOrMeta+v');
  await eventually(page, async () => assert.equal((await input.inputValue()).trim(), '117.5'));
  await holds(page, field(page, 'NVDA', 'change'), '−17.61%');
});
