// Where the glyphs stand on the screen: in Arabic, numbers read as numbers and before comes first.
import assert from 'node:assert/strict';
import { painted } from './glyphs.mjs';
import { button, choose, eventually, field, give, row, says } from './reader.mjs';
import { journey } from './support.mjs';

const box = (place) => place.evaluate((element) => element.getBoundingClientRect().toJSON());

/** The way a drawn arrow points on the screen. */
const points = (arrow) =>
  arrow.evaluate((svg) => (svg.querySelector('path').getScreenCTM().a < 0 ? 'left' : 'right'));

const figure = (page, name) => page.locator(`data[data-figure="${name}"]`).first();

for (const lang of ['ar', 'en']) {
  const digits = lang === 'ar' ? ['123', '١٢٣'] : [null];
  for (const kind of digits) {
    journey(`signs stand before their numbers: ${lang} ${kind ?? ''}`, { lang }, async ({ page }) => {
      await choose(page, lang, '-');
      await give(page, 'own-1', { 'price-before': '142.62', 'price-after': '118.42', shares: '24490000000' });
      if (kind) await button(page, kind).click();
      const shown = kind === '١٢٣' ? ['−١٦٫٩٧٪', '+٢٠٫٤٤٪'] : ['−16.97%', '+20.44%'];
      await eventually(page, async () => assert.equal(await painted(figure(page, 'total-change')), shown[0]));
      assert.equal(await painted(figure(page, 'break-even')), shown[1]);
    });
  }

  journey(`before comes first in the direction of reading: ${lang}`, { lang }, async ({ page }) => {
    const [before, after] = [await box(figure(page, 'cap-before')), await box(figure(page, 'cap-after'))];
    assert.ok(Math.abs(before.bottom - after.bottom) < 2, 'they stand on one line');
    const arrow = page.locator('.answer svg.to').first();
    const between = await box(arrow);
    if (lang === 'ar') {
      assert.ok(before.left >= between.right && between.left >= after.right, 'from the right to the left');
      assert.equal(await points(arrow), 'left');
    } else {
      assert.ok(before.right <= between.left && between.right <= after.left, 'from the left to the right');
      assert.equal(await points(arrow), 'right');
    }
  });

  journey(`numbers inside of sentences stay whole: ${lang}`, { lang }, async ({ page }) => {
    await field(page, 'MSFT', 'change').fill('-6');
    const numbers = row(page, 'MSFT').locator('[data-contradiction] data');
    await numbers.first().waitFor();
    const texts = [];
    for (const number of await numbers.all()) texts.push(await painted(number));
    for (const expected of ['444.06', '434.56', '2.14%', '6%', '417.42']) assert.ok(texts.includes(expected), `${expected}: ${texts}`);
    const changes = page.locator('.bar-change data');
    await says(page, changes.first(), '−16.97%');
    assert.equal(await painted(changes.first()), '−16.97%');
  });
}

journey('a field turns when it holds Arabic, and its number stays whole', { lang: 'ar' }, async ({ page }) => {
  const input = field(page, 'NVDA', 'shares');
  assert.equal(await input.getAttribute('dir'), 'ltr');
  await input.fill('24.49 مليار');
  await eventually(page, async () => assert.equal(await input.getAttribute('dir'), 'rtl'));
  await input.fill('٢٤٫٤٩');
  await eventually(page, async () => assert.equal(await input.getAttribute('dir'), 'ltr'));
});
