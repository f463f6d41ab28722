// The keys at the fields that are in no column: what a keypad of digits cannot type there.
import assert from 'node:assert/strict';
import { LANGUAGES, address, eventually, holds, row, says } from './reader.mjs';
import { journey } from './support.mjs';

const PHONE = { viewport: { width: 360, height: 740 }, profile: { hasTouch: true, isMobile: true } };
const BILLION = 2;

const isFocused = (input) => input.evaluate((element) => element === document.activeElement);

for (const lang of LANGUAGES) {
  const said = {
    en: { billions: '589bn', held: '0.1m', digits: ['589', '0.1', '6'] },
    ar: { billions: '٥٨٩ مليار', held: '٠٫١ مليون', digits: ['٥٨٩', '٠٫١', '٦'] },
  }[lang];
  const [loss, shares, change] = said.digits;
  const start = { en: '#v=1&nu=latn', ar: 'ar/#v=1&nu=arab' }[lang];

  journey(`every other field can be filled on the keypad of a phone: ${lang}`, { lang, address: start, ...PHONE }, async ({ page }) => {
    const keys = page.locator('.keys');
    /** Types digits, presses a key, and looks whether it was all right for a finger. */
    const enter = async (input, digits, key, text) => {
      await input.tap();
      await input.fill(digits);
      const all = keys.getByRole('button');
      await eventually(page, async () => assert.equal(await keys.count(), 1));
      for (const each of await all.all()) {
        const { x, width, height } = await each.boundingBox();
        assert.ok(height >= 44 && width >= 44, `${width} by ${height} px`);
        assert.ok(x >= 0 && x + width <= PHONE.viewport.width, `${x} to ${x + width}`);
      }
      await all.nth(key).tap();
      await holds(page, input, text);
      assert.ok(await isFocused(input), 'the key leaves the focus in the field');
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), PHONE.viewport.width);
    };
    const claim = page.locator('.claim-check').first();
    await enter(claim.locator('[data-claim=loss]'), loss, BILLION, said.billions);
    await address(page, /claim=NVDA~l(:|%3A)589000000000/);
    await enter(claim.locator('[data-claim=change]'), change, 0, `+${change}`);
    await address(page, /pc(:|%3A)0\.06/);
    const whatIf = page.locator('[data-what-if]');
    await enter(whatIf, change, 0, `+${change}`);
    await address(page, /wi=0\.06/);

    await row(page, 'NVDA').locator('.company-toggle').tap();
    await enter(row(page, 'NVDA').locator('[data-shares-held]'), shares, 1, said.held);
    await says(page, row(page, 'NVDA').locator('.detail-note'), { en: '2,420,000', ar: '٢٬٤٢٠٬٠٠٠' }[lang]);
    await row(page, 'NVDA').locator('[data-shares-held]').blur();
    await eventually(page, async () => assert.equal(await keys.count(), 0));

    // The price of another currency, which is no field of a company's.
    await page.evaluate((link) => { location.hash = link; }, `${start.split('#')[1]}&row=A~A~USD~cb:9~ca:5&row=B~B~SAR~cb:9~ca:5`);
    await enter(page.locator('[data-rate=SAR]'), shares, 1, said.held);
    await address(page, /rate=SAR(~|%7E)100000/);
  });
}
