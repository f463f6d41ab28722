// axe-core finds nothing: in both languages and themes, in every state that looks different.
import assert from 'node:assert/strict';
import { LANGUAGES, WORDS, button, choose, eventually, field, give, open, row, says } from './reader.mjs';
import { axe, journey } from './support.mjs';

// Between the themes nothing differs but colours.
const THEMES = { light: undefined, dark: ['color-contrast', 'link-in-text-block'] };

async function isAccessible(page, state) {
  for (const [colorScheme, rules] of Object.entries(THEMES)) {
    await page.emulateMedia({ colorScheme });
    assert.deepEqual(await axe(page, rules), [], `${state}, ${colorScheme}`);
  }
}

for (const lang of LANGUAGES) {
  journey(`axe finds nothing on a wide page: ${lang}`, { lang }, async ({ page }) => {
    await isAccessible(page, 'the scenario');

    await open(page, 'NVDA');
    await give(page, 'NVDA', { 'price-after': '12..5' });
    await give(page, 'AMD', { 'price-after': '1,234' });
    await give(page, 'MSFT', { change: '-6' });
    await row(page, 'MSFT').locator('[data-contradiction]').waitFor();
    await field(page, 'TSM', 'shares').focus();
    await row(page, 'TSM').locator('.assistance').waitFor();
    await isAccessible(page, 'an open company, a problem, a question, a contradiction, keys');

    await choose(page, lang, 'deepseek-as-reported');
    await says(page, page.locator('.claims-sum'), '1.02');
    await isAccessible(page, 'claims');

    await choose(page, lang, '-');
    await says(page, page.getByRole('heading', { level: 1 }), WORDS[lang].noTotal);
    await isAccessible(page, 'a blank table');
  });

  const phone = { lang, viewport: { width: 360, height: 740 } };
  journey(`axe finds nothing on a phone: ${lang}`, phone, async ({ page }) => {
    await isAccessible(page, 'the scenario');
    await open(page, 'NVDA');
    await field(page, 'NVDA', 'price-after').fill('12..5');
    await eventually(page, async () => assert.equal(await page.locator('[aria-invalid]').count(), 1));
    await field(page, 'NVDA', 'price-after').blur();
    await page.locator('.controls-menu summary').click();
    await button(page, WORDS[lang].dark).waitFor();
    await isAccessible(page, 'an open card with a problem, the menu');
  });
}
