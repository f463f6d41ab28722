// When the program cannot start, or stops, the page says so in its language.
import assert from 'node:assert/strict';
import { journey } from './support.mjs';

const SENTENCES = {
  en: 'The calculator is not running in this browser: what stands here can be read, not changed. Try again with the same figures',
  ar: 'الحاسبة لا تعمل في هذا المتصفح: يمكن قراءة ما يظهر هنا، ولا يمكن تغييره. أعد المحاولة بالأرقام نفسها',
};

async function failureIsShown(page, lang) {
  await page.locator('html[data-state=failed]').waitFor();
  const alert = page.getByRole('alert').filter({ hasText: SENTENCES[lang] });
  await alert.waitFor();
  assert.equal((await alert.textContent()).trim(), SENTENCES[lang]);
}

for (const lang of ['en', 'ar']) {
  for (const file of ['capquake_bg-*.wasm', 'capquake-*.js']) {
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
