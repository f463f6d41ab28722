// The whole page works by keyboard alone, and the focus can be seen wherever it is.
import assert from 'node:assert/strict';
import { LANGUAGES, WORDS, button, eventually, field, holds, keys, row, totals } from './reader.mjs';
import { journey } from './support.mjs';

// More stops than this page has.
const STOPS = 250;

// Six companies: fewer stops than the scenario of the day has, and of the same kinds.
const address = (lang) => `${lang === 'ar' ? 'ar/' : ''}#v=1&s=deepseek-as-reported`;

/** What has the focus: how it is shown, and whether it is in view. */
const focused = (page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const { top, bottom, width, height } = element.getBoundingClientRect();
    return {
      name: `${element.tagName.toLowerCase()} ${element.getAttribute('aria-label') ?? element.id ?? ''} ${element.textContent.trim().slice(0, 30)}`,
      isOutlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && outlineColor !== 'rgba(0, 0, 0, 0)',
      isInView: top < innerHeight && bottom > 0 && width > 0 && height > 0,
    };
  });

/** Presses Tab until a place has the focus, as a reader would. */
async function tabTo(page, place, key = 'Tab') {
  const handle = await place.elementHandle();
  for (let stop = 0; stop < STOPS; stop += 1) {
    if (await handle.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  assert.fail(`${place} cannot be reached with ${key}`);
}

for (const lang of LANGUAGES) {
  const words = WORDS[lang];

  journey(`every stop of the keyboard can be seen: ${lang}`, { lang, address: address(lang) }, async ({ page }) => {
    const stops = [];
    for (let stop = 0; stop < STOPS; stop += 1) {
      await page.keyboard.press('Tab');
      const now = await focused(page);
      if (!now) break;
      stops.push(now);
    }
    assert.ok(stops.length > 60 && stops.length < STOPS, `${stops.length} stops`);
    assert.deepEqual(stops.filter((stop) => !stop.isOutlined || !stop.isInView), []);
  });

  journey(`the page works by keyboard alone: ${lang}`, { lang, address: address(lang) }, async ({ page }) => {
    const { keyboard } = page;
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await eventually(page, async () => {
      const { y } = await page.locator('#companies').boundingBox();
      assert.ok(y >= 0 && y < 800, 'the skip link jumps to the companies');
    });
    await keyboard.press('Tab');
    assert.ok(await page.evaluate(() => document.activeElement.closest('#companies') !== null));
    assert.ok((await keys(page)).includes('NDX'), 'and opens nothing else');
    await page.waitForURL(/s=deepseek-as-reported/);

    const input = field(page, 'MSFT', 'price-after');
    await tabTo(page, input);
    await keyboard.press('Control+a');
    await keyboard.type('434.56');
    const choices = row(page, 'MSFT').locator('[data-contradiction]').getByRole('button');
    await choices.first().waitFor();
    await tabTo(page, choices.first());
    await keyboard.press('Enter');
    await holds(page, field(page, 'MSFT', 'change'), '−2.14%');

    const toggle = row(page, 'NVDA').locator('.company-toggle');
    await tabTo(page, toggle, 'Shift+Tab');
    await keyboard.press('Enter');
    await row(page, 'NVDA').getByLabel(words.held, { exact: true }).waitFor();

    await tabTo(page, button(page, words.add));
    await keyboard.press('Space');
    await row(page, 'own-1').waitFor();

    const slider = page.getByRole('slider', { name: words.slider });
    await tabTo(page, slider);
    await keyboard.press('Home');
    await holds(page, page.locator('[data-what-if]'), '0.00%');

    const more = page.locator('.records').getByRole('button');
    await tabTo(page, more);
    await keyboard.press('Enter');
    await eventually(page, async () => assert.equal(await page.locator('.record').count(), 37));

    await tabTo(page, button(page, words.undo), 'Shift+Tab');
    await keyboard.press('Enter');
    await keyboard.press('Enter');
    await eventually(page, async () => assert.ok(!(await keys(page)).includes('own-1')));

    await tabTo(page, page.getByLabel(words.scenario, { exact: true }), 'Shift+Tab');
    await keyboard.press('ArrowDown');
    await eventually(page, async () => assert.deepEqual(await keys(page), ['2222.SR']));

    await tabTo(page, button(page, words.dark), 'Shift+Tab');
    await keyboard.press('Space');
    await eventually(page, async () => assert.equal(await page.locator('html').getAttribute('data-theme'), 'dark'));

    await tabTo(page, page.getByRole('link', { name: words.other, exact: true }), 'Shift+Tab');
    await keyboard.press('Enter');
    await eventually(page, async () => assert.notEqual(await page.locator('html').getAttribute('lang'), lang));
    assert.deepEqual(await keys(page), ['2222.SR']);
  });
}

journey('the focus stays where a choice was made', {}, async ({ page }) => {
  await field(page, 'NVDA', 'price-after').focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('100');
  await totals(page, '1625071955639.03');
  assert.ok(await field(page, 'NVDA', 'price-after').evaluate((input) => input === document.activeElement));
  const caret = await field(page, 'NVDA', 'price-after').evaluate((input) => input.selectionStart);
  assert.equal(caret, 3);
  await page.keyboard.press('Home');
  await page.keyboard.type('2');
  await holds(page, field(page, 'NVDA', 'price-after'), '2100');
  assert.equal(await field(page, 'NVDA', 'price-after').evaluate((input) => input.selectionStart), 1, 'the caret stays');
});
