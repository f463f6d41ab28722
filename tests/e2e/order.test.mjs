// Every kind of number that the page shows: whole, and in its place in the direction of reading.
import assert from 'node:assert/strict';
import { numbers, painted, places } from './glyphs.mjs';
import { LANGUAGES, button, choose, eventually, field, holds } from './reader.mjs';
import { journey } from './support.mjs';

const PAGES = [
  { lang: 'en', digits: '123' },
  { lang: 'ar', digits: '123' },
  { lang: 'ar', digits: '١٢٣' },
];

const shown = (text, digits) =>
  digits === '123'
    ? text
    : text.replace(/[\d.,%]/g, (c) => ({ '.': '٫', ',': '٬', '%': '٪' })[c] ?? String.fromCharCode(0x660 + Number(c)));

/** One after the other on a line: from the right in Arabic, from the left in English. A sentence may go on below. */
function follow(lang, boxes, what, wraps = false) {
  boxes.slice(1).forEach((after, place) => {
    const before = boxes[place];
    const isInOrder = lang === 'ar' ? after.right <= before.left + 1 : after.left >= before.right - 1;
    const isOnOneLine = after.top < before.bottom && before.top < after.bottom;
    const goesOn = wraps && after.top >= before.bottom - 1;
    assert.ok((isInOrder && isOnOneLine) || goesOn, `${what}: ${JSON.stringify([before, after])}`);
  });
}

const boxes = (...all) => Promise.all(all.map((place) => place.evaluate((e) => e.getBoundingClientRect().toJSON())));

for (const { lang, digits } of PAGES) {
  const name = `${lang} ${digits}`;
  const viewport = { width: 1440, height: 900 };
  const as = (text) => shown(text, digits);
  const open = async (page) => {
    if (lang === 'ar') await button(page, digits).click();
    await eventually(page, async () => {
      assert.equal(await painted(page.locator('[data-figure="total-change"] bdi')), as('−5.68%'));
    });
  };

  journey(`every number of the page is painted as it is said: ${name}`, { lang, viewport }, async ({ page }) => {
    await open(page);
    await page.locator('.company-toggle').first().click();
    await field(page, 'MSFT', 'change').fill('-6');
    for (const scenario of [null, 'index-shocks', 'sap-2020-10-26', 'deepseek-as-reported']) {
      if (scenario) await choose(page, lang, scenario);
      const all = await numbers(page);
      assert.ok(all.length > 20, `${scenario}: ${all.length} numbers`);
      for (const { said, painted } of all) assert.equal(painted, said, scenario);
    }
  });

  journey(`words stand on their side of a number: ${name}`, { lang, viewport }, async ({ page }) => {
    await open(page);
    const hero = page.locator('[data-figure="total-loss"]').first();
    const [amount, unit] = await boxes(hero.locator('bdi'), hero.locator('.unit'));
    const edge = lang === 'ar' ? 'right' : 'left';
    assert.ok(unit.bottom > amount.bottom && Math.abs(amount[edge] - unit[edge]) < 1, 'the unit below its amount');
    const heading = page.locator('.bars-heading').first();
    const losing = lang === 'ar' ? ['وخسرت', as('1,318.3'), 'مليار', 'دولار'] : ['losing', '$1,318.3', 'billion'];
    follow(lang, await places(heading, losing), 'the amount before its unit');
    const sentence = page.locator('.answer-sentence');
    const day = lang === 'ar' ? [as('27'), 'يناير', as('2025')] : ['27', 'January', '2025'];
    follow(lang, await places(sentence, day), 'a date', true);
    const net = lang === 'ar' ? [as('144.3'), 'مليار', 'دولار'] : ['$144.3', 'billion'];
    follow(lang, await places(sentence, net), 'money in a sentence', true);
    const title = page.locator('.company-title').first();
    follow(lang, await boxes(title.locator('.company-label'), title.locator('.ticker')), 'the ticker after the name');
    assert.equal(await painted(title.locator('.ticker')), 'NVDA');
  });

  journey(`points, and parentheses: ${name}`, { lang, viewport }, async ({ page }) => {
    await open(page);
    const index = page.locator('.index-line').first();
    const words = lang === 'ar' ? 'نقطة' : 'points';
    follow(lang, await places(index, [as('6,101.24'), as('6,012.28'), words, as('−1.46%')]), 'index points');
    await choose(page, lang, 'tsmc-2026-07-17');
    const label = page.locator('.company-label').first();
    follow(lang, await places(label, lang === 'ar' ? ['(', 'تايبيه', ')'] : ['(', 'Taipei', ')']), 'parentheses');
  });

  journey(`the what-if runs with the reading: ${name}`, { lang, viewport }, async ({ page }) => {
    await open(page);
    const input = page.locator('[data-what-if]');
    assert.equal(await input.getAttribute('dir'), 'ltr');
    const sentence = page.locator('.supposition');
    const [count] = await places(sentence, [as('17')]);
    const [inField] = await boxes(input);
    follow(lang, [count, inField], 'the field after the number of companies');
  });

  journey(`bars run with the reading, amounts beyond them: ${name}`, { lang, viewport }, async ({ page }) => {
    await open(page);
    const rows = page.locator('.bar-row:not(.runs-back):not(.is-tight):not(.is-full)');
    for (const row of (await rows.all()).slice(0, 5)) {
      const parts = ['.bar-name bdi', '.bar rect', '.bar-amount bdi'].map((part) => row.locator(part).first());
      follow(lang, await boxes(...parts), 'a bar between name and amount');
    }
    const bars = await boxes(...(await page.locator('.bar-row:not(.runs-back) .bar rect').all()));
    const axis = bars.map((bar) => (lang === 'ar' ? bar.right : bar.left));
    assert.ok(Math.max(...axis) - Math.min(...axis) < 1, 'all bars begin at the axis');
  });

  journey(`before comes first on a card and in the total: ${name}`, { lang, viewport: { width: 390, height: 844 } }, async ({ page }) => {
    if (lang === 'ar') {
      await page.locator('.controls-menu summary').click();
      await page.locator('.controls-menu').getByRole('button', { name: digits, exact: true }).click();
    }
    for (const part of ['.summary-prices', '.total-caps']) {
      const range = page.locator(part).first();
      const [before, after] = await range.locator('bdi').all();
      follow(lang, await boxes(before, range.locator('svg.to'), after), part);
    }
  });
}

// What is typed, and how the eye meets it: letters of an Arabic word from the left to the right are its last one first.
const BILLION = [...'مليار'].reverse().join('');
const DOLLARS = [...'دولار'].reverse().join('');
const PERCENT = [...'في المئة'].reverse().join('');
const TYPED = [
  ['-17%', '-17%'],
  ['−١٧٪', '−١٧٪'],
  ['-592.66', '-592.66'],
  ['592.66 مليار', `${BILLION} 592.66`],
  ['٥٩٢٫٦٦ مليار', `${BILLION} ٥٩٢٫٦٦`],
  ['592.66 مليار دولار', `${DOLLARS} ${BILLION} 592.66`],
  ['$592.66 مليار', `${BILLION} $592.66`],
  // The glyphs of parentheses are mirrored.
  ['(592.66) مليار', `${BILLION} )592.66(`],
  ['17 في المئة', `${PERCENT} 17`],
  ['-592.66 مليار', `-592.66 ${BILLION}`],
  ['−592.66 مليار', `−592.66 ${BILLION}`],
  ['+592.66 مليار دولار', `+592.66 ${DOLLARS} ${BILLION}`],
  ['-۵۹۲٫۶۶ مليار', `-۵۹۲٫۶۶ ${BILLION}`],
  ['-17 في المئة', `-17 ${PERCENT}`],
  // In the direction of reading, which is that of the words, a sign stands before its number: as in CLDR's ar-EG.
  ['-٥٩٢٫٦٦ مليار', `${BILLION} ٥٩٢٫٦٦-`],
  ['−٥٩٢٫٦٦ مليار', `${BILLION} ٥٩٢٫٦٦−`],
  ['+٥٩٢٫٦٦ مليار دولار', `${DOLLARS} ${BILLION} ٥٩٢٫٦٦+`],
];

for (const lang of LANGUAGES) {
  journey(`what is typed is painted as it is written: ${lang}`, { lang }, async ({ page }) => {
    const input = field(page, 'NVDA', 'loss');
    for (const [text, expected] of TYPED) {
      await input.fill(text);
      await eventually(page, async () => {
        await input.evaluate((element) => {
          // Nothing tells where the glyphs of an input stand; the same text in the same style does.
          const mirror = document.querySelector('#mirror') ?? document.body.appendChild(document.createElement('div'));
          const { font, unicodeBidi, direction, whiteSpace } = getComputedStyle(element);
          Object.assign(mirror, { id: 'mirror', textContent: element.value });
          Object.assign(mirror.style, { font, unicodeBidi, direction, whiteSpace, position: 'fixed', insetBlockStart: 0 });
        });
        assert.equal((await painted(page.locator('#mirror'))).trim(), expected, text);
      });
      await holds(page, input, text);
    }
  });
}
