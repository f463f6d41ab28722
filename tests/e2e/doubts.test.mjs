// What cannot be read, may be read in two ways, or does not agree.
import assert from 'node:assert/strict';
import { LANGUAGES, WORDS, amounts, button, eventually, field, give, holds, plain, row, says, totals } from './reader.mjs';
import { journey } from './support.mjs';

const ALL = '1173966155639.03';
const WITHOUT_MICROSOFT = '1103334788267.03';

const PROBLEMS = [
  { name: 'price-after', text: '12..5', en: '12..5 cannot be read as a number because “.” at character 4 stands where no number has it. Write it like 12.5.', ar: 'تعذّرت قراءة 12..5 رقمًا لأن «.» في الموضع 4 ليس في مكانه. اكتبه هكذا: 12.5.' },
  { name: 'price-before', text: 'abc', en: 'abc cannot be read as a number', ar: 'تعذّرت قراءة abc رقمًا' },
  { name: 'price-before', text: '0', en: 'must be more than zero', ar: 'يجب أن يزيد هذا الرقم على الصفر' },
  { name: 'shares', text: '0', en: 'There must be one share at least.', ar: 'سهم واحد على الأقل' },
  { name: 'price-after', text: '2bn', en: 'at most', ar: 'أكبر ما يُقبل هنا' },
];

/** The sentences that a field is described by. */
async function described(page, input) {
  const id = await input.getAttribute('aria-describedby');
  return plain(await page.locator(`[id="${id}"]`).innerText());
}

for (const lang of LANGUAGES) {
  journey(`what is wrong stands at its field: ${lang}`, { lang }, async ({ page }) => {
    for (const { name, text, [lang]: words } of PROBLEMS) {
      const input = field(page, 'NVDA', name);
      await input.fill(text);
      await eventually(page, async () => {
        assert.equal(await input.getAttribute('aria-invalid'), 'true', text);
        assert.ok((await described(page, input)).includes(words), await described(page, input));
      });
      assert.equal(await input.inputValue(), text, 'the text is as typed');
      assert.equal(await page.locator('[aria-invalid=true]').count(), 1);
      await totals(page, ALL);
      const note = { en: 'Not current: this is the last answer', ar: 'غير محدَّثة: هذه آخر نتيجة' };
      await says(page, page.locator('.answer').getByRole('status'), note[lang]);

      await button(page, WORDS[lang].undo).click();
      await eventually(page, async () => assert.equal(await page.locator('[aria-invalid]').count(), 0));
      assert.equal(await page.locator('.answer').getByRole('status').count(), 0);
    }
    await holds(page, field(page, 'NVDA', 'price-after'), '118.42');
  });

  journey(`a number of two readings is asked about: ${lang}`, { lang }, async ({ page }) => {
    const input = field(page, 'NVDA', 'price-after');
    await input.fill('1,234');
    const question = row(page, 'NVDA').locator('[data-question=price-after]');
    const asked = { en: 'Read as 1,234. Did you mean 1.234?', ar: 'قرأناه 1,234. هل تقصد 1.234؟' };
    await says(page, question, asked[lang]);
    await totals(page, '-26146588044360.97');
    await button(question, { en: 'Use 1.234', ar: 'نعم، 1.234' }[lang]).click();
    await holds(page, input, '1.234');
    await eventually(page, async () => assert.equal(await question.count(), 0));
    await totals(page, '4043851295639.03');
  });

  journey(`figures that contradict are shown, and either can be kept: ${lang}`, { lang }, async ({ page }) => {
    const microsoft = row(page, 'MSFT');
    await field(page, 'MSFT', 'change').fill('-6');
    const sentence = {
      en: 'These do not agree. 444.06 to 434.56 is a fall of 2.14%, not 6%. A fall of 6% would mean a price of 417.42.',
      ar: 'هذه الأرقام متعارضة. من 444.06 إلى 434.56 تراجع بنسبة 2.14% لا 6%، والتراجع بنسبة 6% يعني سعرًا قدره 417.42.',
    };
    const contradiction = microsoft.locator('[data-contradiction]');
    await says(page, contradiction, sentence[lang]);
    await totals(page, WITHOUT_MICROSOFT);
    const named = { en: /Not in the total:.*Microsoft/, ar: /خارج الإجمالي:.*مايكروسوفت/ };
    await says(page, page.locator('.answer'), named[lang]);
    await holds(page, field(page, 'MSFT', 'loss'), '–');
    for (const name of ['price-before', 'price-after', 'change']) {
      const style = await field(page, 'MSFT', name).evaluate((input) => getComputedStyle(input).borderBlockEndStyle);
      assert.equal(style, 'dashed', name);
    }
    assert.equal(await contradiction.getByRole('button').count(), 2);

    await button(contradiction, WORDS[lang].keepOthers).click();
    await totals(page, ALL);
    await holds(page, field(page, 'MSFT', 'change'), '−2.14%');

    await button(page, WORDS[lang].undo).click();
    await totals(page, WITHOUT_MICROSOFT);
    await holds(page, field(page, 'MSFT', 'change'), '-6');
    await button(contradiction, { en: 'Keep 6%', ar: 'أبقِ 6%' }[lang]).click();
    await holds(page, field(page, 'MSFT', 'price-after'), '417.42');
    await holds(page, field(page, 'MSFT', 'change'), '-6');
    assert.equal(await contradiction.count(), 0);
    await eventually(page, async () => assert.match((await amounts(page, 'total-loss'))[0], /^130142/));
  });

  journey(`a rounded figure agrees: ${lang}`, { lang }, async ({ page }) => {
    await field(page, 'NVDA', 'change').fill('-17%');
    const agrees = {
      en: 'Agrees as rounded: 17% given, 16.97% by the prices.',
      ar: 'متوافق بعد التقريب: المُدخَل 17%، والسعران يعطيان 16.97%.',
    };
    await says(page, row(page, 'NVDA').locator('[data-agreement]'), agrees[lang]);
    await totals(page, ALL);
  });

  journey(`what is missing is said, and nothing is taken for zero: ${lang}`, { lang }, async ({ page }) => {
    await button(page, WORDS[lang].add).click();
    await give(page, 'own-1', { 'price-before': '10', 'price-after': '9' });
    const missing = { en: 'Needs the number of shares or a market cap.', ar: 'يلزم عدد الأسهم أو القيمة السوقية.' };
    await says(page, row(page, 'own-1').locator('[data-missing]'), missing[lang]);
    await totals(page, ALL);
    const outside = { en: 'one of your rows that is not complete', ar: 'صف أضفته ولم يكتمل' };
    await says(page, page.locator('.answer'), outside[lang]);
  });
}
