// What a reader selects and copies: as text, too, its numbers stay whole in an Arabic sentence.
import assert from 'node:assert/strict';
import { button, field, give, holds, LANGUAGES } from './reader.mjs';
import { journey } from './support.mjs';

/** Copies what is selected in a place, and tells what the clipboard was given. */
async function copied(page, place) {
  await page.evaluate(() => {
    addEventListener('copy', (event) => {
      const { defaultPrevented: isOurs, clipboardData: clipboard } = event;
      globalThis.copy = { isOurs, text: clipboard.getData('text/plain'), html: clipboard.getData('text/html') };
    }, { once: true });
  });
  const selected = await place.evaluate((element) => {
    getSelection().selectAllChildren(element);
    return { selected: getSelection().toString(), fields: element.querySelectorAll('input[type=text]').length };
  });
  await page.keyboard.press('Control+c');
  return { ...selected, ...(await page.evaluate(() => globalThis.copy)) };
}

const unmarked = (text) => text.replace(/[\u2066-\u2069]/g, '');

/** What stands outside of all marks of isolation. */
function bare(text) {
  let depth = 0;
  let outside = '';
  for (const character of text) {
    if (/[\u2066-\u2068]/.test(character)) depth += 1;
    if (depth === 0) outside += character;
    if (character === '\u2069') depth -= 1;
  }
  assert.equal(depth, 0, 'every mark has its end');
  return outside;
}

for (const lang of LANGUAGES) {
  for (const digits of lang === 'ar' ? ['123', '١٢٣'] : ['123']) {
    journey(`copied numbers are kept apart: ${lang} ${digits}`, { lang }, async ({ page }) => {
      if (lang === 'ar') await button(page, digits).click();
      for (const part of ['.answer', '.picture', '.companies-table .total', '.what-if', '.records', '.claims', '.method', '#app']) {
        const copy = await copied(page, page.locator(part).first());
        assert.ok(copy.isOurs && /\p{Nd}/u.test(copy.text), part);
        // The selection has no fields, the copy has.
        if (!copy.fields) assert.equal(unmarked(copy.text), copy.selected, part);
        assert.doesNotMatch(bare(copy.text), /\p{Nd}/u, part);
        assert.match(copy.html, /<bdi dir="ltr">/, part);
      }
    });
  }
}

for (const lang of LANGUAGES) {
  journey(`a table is copied with what stands in its fields: ${lang}`, { lang, viewport: { width: 1280, height: 900 } }, async ({ page }) => {
    await give(page, 'AMD', { shares: { en: '1.62bn', ar: '1.62 مليار' }[lang] });
    await holds(page, field(page, 'AMD', 'cap-before'), '199.0');
    const table = page.locator('.companies-table').first();
    const before = await table.innerHTML();
    const copy = await copied(page, table);
    const held = await table.locator('input[type=text]:visible').evaluateAll((all) => all.map((input) => [input.value, input.dir]));
    assert.ok(held.length > 100, 'seven figures of each company');
    let rest = copy.text;
    for (const [text, direction] of held) {
      const whole = `${direction === 'rtl' ? '\u2067' : '\u2066'}${text}\u2069`;
      const place = rest.indexOf(whole);
      assert.ok(place >= 0, `${whole} after the one before it`);
      rest = rest.slice(place + whole.length);
    }
    assert.doesNotMatch(bare(copy.text), /\p{Nd}/u);
    assert.ok(copy.html.includes('118.42') && !copy.html.includes('<input'), 'as text in formatted text, too');
    assert.equal(await table.innerHTML(), before, 'nothing stays of it');
  });
}

for (const lang of LANGUAGES) {
  const phone = { viewport: { width: 360, height: 740 }, profile: { hasTouch: true, isMobile: true } };
  journey(`a closed company is copied with words between its figures: ${lang}`, { lang, ...phone }, async ({ page }) => {
    const copy = await copied(page, page.locator('[data-row=NVDA] .company-toggle'));
    const to = { en: 'to', ar: 'إلى' }[lang];
    assert.match(unmarked(copy.text), new RegExp(`592\\.7\\s*▼\\s142\\.62\\s${to}\\s118\\.42\\s−16\\.97%`));
  });
}

journey('the change of an Arabic answer is copied as it reads', { lang: 'ar' }, async ({ page }) => {
  const copy = await copied(page, page.locator('.fact').first());
  assert.match(copy.text, /\u2066−5\.68%\u2069/);
});

journey('what is copied from a field is as it stands there', { lang: 'ar' }, async ({ page }) => {
  const price = field(page, 'NVDA', 'price-after');
  await page.evaluate(() => {
    addEventListener('copy', (event) => (globalThis.isOurs = event.defaultPrevented), { once: true });
  });
  await price.selectText();
  await page.keyboard.press('Control+c');
  assert.equal(await page.evaluate(() => globalThis.isOurs), false);
  await price.fill('');
  await page.keyboard.press('Control+v');
  assert.equal(await price.inputValue(), '118.42');
});
