// What was printed against the closes, and the figures that a reader wants checked.
import assert from 'node:assert/strict';
import { LANGUAGES, WORDS, address, awake, button, choose, eventually, holds, plain, row, says, totals } from './reader.mjs';
import { axe, journey } from './support.mjs';

const claim = (page, number, name) => page.locator('.claim-check').nth(number).locator(`[data-claim=${name}]`);
const company = (page, number) => page.locator('.claim-check').nth(number).getByRole('combobox');
const result = (page, number) => page.locator('.claim-check').nth(number).locator('[data-verdict]');

const SAID = {
  en: {
    another: 'Check another',
    further: /Lost more by the close: differs by \$3\.658 billion .*24\.34 billion shares or a price of 118\.57/,
    less: /Contradicted: fell far less, the day’s low was −4\.63%.*A fall of 6% would mean a price of 417\.42/,
    opposite: 'Contradicted: the share rose',
    rounded: /Agrees as rounded: up a little, by 0\.03 percentage points.*Agrees as rounded: up a little, by \$7\.342 billion/,
    unread: 'cannot be read as a number',
  },
  ar: {
    another: 'تحقق من رقم آخر',
    further: /الخسارة عند الإغلاق أكبر، بفارق 3\.658 مليار دولار.*عدد أسهم قدره 24\.34 مليار، أو سعرًا قدره 118\.57/,
    less: /مخالف للإغلاق: تراجع أقل بكثير، أدنى مستوى في الجلسة −4\.63%.*والتراجع بنسبة 6% يعني سعرًا قدره 417\.42/,
    opposite: 'مخالف للإغلاق: السهم ارتفع',
    rounded: /متوافق بعد التقريب: بزيادة طفيفة قدرها 0\.03 نقطة مئوية.*متوافق بعد التقريب: بزيادة طفيفة قدرها 7\.342 مليار دولار/,
    unread: 'تعذّرت قراءة',
  },
};

for (const lang of LANGUAGES) {
  const other = lang === 'en' ? 'ar' : 'en';
  const said = SAID[lang];

  journey(`the article's figures have their verdicts: ${lang}`, { lang }, async ({ page }) => {
    const verdicts = page.locator('.claim .claim-verdict');
    assert.equal(await verdicts.count(), 8);
    await says(page, verdicts.nth(0), said.rounded);
    await says(page, verdicts.nth(3), said.less);
    for (const amazonAndMeta of [4, 5]) await says(page, verdicts.nth(amazonAndMeta), said.opposite);
    await row(page, 'MSFT').locator('[data-field=price-after]').fill('417.42');
    await says(page, verdicts.nth(3), said.less);
  });

  journey(`a printed figure is typed and gets its verdict: ${lang}`, { lang }, async ({ page }) => {
    await claim(page, 0, 'loss').fill('589');
    await says(page, result(page, 0), said.further);
    assert.equal(await result(page, 0).getAttribute('role'), 'status');

    await button(page, said.another).click();
    await company(page, 1).selectOption('MSFT');
    await claim(page, 1, 'change').fill(lang === 'ar' ? '٦٪' : '6%');
    await says(page, result(page, 1), said.less);
    await address(page, /claim=NVDA~l(:|%3A)589000000000&claim=MSFT~pc(:|%3A)-0\.06/);
    assert.deepEqual(await axe(page), []);
    await totals(page, '1173966155639.03');

    await page.getByRole('link', { name: WORDS[lang].other, exact: true }).click();
    await says(page, result(page, 0), SAID[other].further);
    await holds(page, claim(page, 0, 'loss'), '589');
    await holds(page, claim(page, 1, 'change'), lang === 'ar' ? '٦٪' : '6%');
    await says(page, result(page, 1), SAID[other].less);
  });

  journey(`a claim that a reader is in stays the same while others are drawn: ${lang}`, { lang }, async ({ page }) => {
    const id = await page.evaluate(async (link) => {
      const first = new Promise((resolve) => {
        new MutationObserver((_, observer) => {
          const input = document.querySelectorAll('.claim-check')[1]?.querySelector('input');
          if (input) resolve([input, observer.disconnect()]);
        }).observe(document.body, { childList: true, subtree: true });
      });
      location.hash = link;
      const [input] = await first;
      input.focus();
      globalThis.entered = input;
      return input.id;
    }, `v=1&s=deepseek-2025-01-27${'&claim=NVDA~pc:-0.1'.repeat(50)}`);
    await eventually(page, async () => assert.equal(await page.locator('.claim-check').count(), 50));
    assert.deepEqual(await page.evaluate(() => [document.activeElement === entered, entered.id]), [true, id]);
  });

  journey(`a printed figure that cannot be read is kept: ${lang}`, { lang }, async ({ page }) => {
    const input = claim(page, 0, 'change');
    await input.fill('5 apples');
    await says(page, page.locator('.claim-check'), said.unread);
    assert.equal(await input.getAttribute('aria-invalid'), 'true');
    assert.equal(plain(await result(page, 0).innerText()), '');
    await address(page, /claim=NVDA~tpc/);
    await page.reload();
    await awake(page);
    await holds(page, claim(page, 0, 'change'), '5 apples');
    await says(page, page.locator('.claim-check'), said.unread);

    await claim(page, 0, 'change').fill('17%');
    await claim(page, 0, 'loss').fill('600');
    await says(page, result(page, 0), said.rounded);
    await address(page, /claim=NVDA~pc(:|%3A)-0\.17~l(:|%3A)600000000000/);
    await page.reload();
    await awake(page);
    await says(page, result(page, 0), said.rounded);
    await holds(page, claim(page, 0, 'loss'), '600');

    await claim(page, 0, 'loss').fill('4000');
    await says(page, result(page, 0), { en: 'Impossible: more than the whole market cap', ar: 'غير ممكن: أكثر من القيمة السوقية كلها' }[lang]);
  });

  journey(`claims are undone, removed, and go with their company: ${lang}`, { lang }, async ({ page }) => {
    const undo = button(page, WORDS[lang].undo);
    await claim(page, 0, 'loss').pressSequentially('589');
    await says(page, result(page, 0), said.further);
    await company(page, 0).selectOption('AMZN');
    await says(page, result(page, 0), said.opposite);
    await undo.click();
    await says(page, result(page, 0), said.further);
    assert.equal(await company(page, 0).inputValue(), 'NVDA');
    await undo.click();
    await holds(page, claim(page, 0, 'loss'), '');
    await button(page, WORDS[lang].redo).click();
    await says(page, result(page, 0), said.further);

    await button(page.locator('.claim-check'), WORDS[lang].remove).click();
    await holds(page, claim(page, 0, 'loss'), '');
    assert.ok(await company(page, 0).evaluate((element) => element === document.activeElement));
    await undo.click();
    await holds(page, claim(page, 0, 'loss'), '589');
    await row(page, 'NVDA').locator('.company-toggle').click();
    await button(row(page, 'NVDA'), WORDS[lang].remove).click();
    await holds(page, claim(page, 0, 'loss'), '');
    await eventually(page, async () => assert.equal(await company(page, 0).inputValue(), 'AVGO'));
  });

  journey(`figures can be checked in any scenario with a company: ${lang}`, { lang }, async ({ page }) => {
    await choose(page, lang, 'sap-2020-10-26');
    await claim(page, 0, 'loss').fill('31');
    await says(page, result(page, 0), { en: 'Lost more by the close: differs by €2.661 billion', ar: 'بفارق 2.661 مليار يورو' }[lang]);
    await choose(page, lang, '-');
    await eventually(page, async () => assert.equal(await page.locator('.claims').count(), 0));
  });

  for (const width of [280, 360, 768]) {
    journey(`claims fit ${width} pixels and work by keyboard: ${lang}`, { lang, viewport: { width, height: 800 }, theme: 'dark' }, async ({ page }) => {
      await company(page, 0).focus();
      await page.keyboard.press('Tab');
      await page.keyboard.type('6');
      await page.keyboard.press('Tab');
      await page.keyboard.type('100');
      await eventually(page, async () => assert.notEqual(plain(await result(page, 0).innerText()), ''));
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await eventually(page, async () => assert.equal(await page.locator('.claim-check').count(), 2));
      const outside = await page.locator('.claims *').evaluateAll((all) => {
        const isOutside = ({ left, right, width }) => width > 1 && (left < -1 || right > innerWidth + 1);
        return all.filter((each) => isOutside(each.getBoundingClientRect())).map((each) => each.textContent);
      });
      assert.deepEqual(outside, []);
      assert.deepEqual(await axe(page), []);
    });
  }
}
