// When the program cannot start, or stops, the page says so in its language.
import assert from 'node:assert/strict';
import { journey } from './support.mjs';

const SENTENCES = {
  en: 'This browser could not start the calculator.',
  ar: 'تعذّر تشغيل الحاسبة في هذا المتصفح.',
};

async function failureIsShown(page, lang) {
  await page.locator('html[data-state=failed]').waitFor();
  const alert = page.getByRole('alert').filter({ hasText: SENTENCES[lang] });
  await alert.waitFor();
  assert.equal((await alert.textContent()).trim(), SENTENCES[lang]);
}

for (const lang of ['en', 'ar']) {
  for (const file of ['capquake_bg.wasm', 'capquake.js']) {
    const blocked = {
      lang,
      ready: false,
      expected: [/fail/i],
      prepare: (context) => context.route(`**/${file}`, (route) => route.abort()),
    };
    journey(`a page without ${file} says so: ${lang}`, blocked, ({ page }) => failureIsShown(page, lang));
  }

  journey(`a program that stops says so: ${lang}`, { lang, expected: [/unreachable/] }, async ({ page }) => {
    await page.evaluate(() => {
      const error = new WebAssembly.RuntimeError('unreachable');
      dispatchEvent(new ErrorEvent('error', { error }));
    });
    await failureIsShown(page, lang);
  });
}
