// When the program cannot start, or stops, the page says so in its language.
import assert from 'node:assert/strict';
import { atHost } from './kept.mjs';
import { address, field, give, running, totals } from './reader.mjs';
import { journey } from './support.mjs';

const AT_100 = '1625071955639.03';

const SENTENCES = {
  en: 'The calculator is not running in this browser: what stands here can be read, not changed. Try again with the same figures',
  ar: 'الحاسبة لا تعمل في هذا المتصفح: يمكن قراءة ما يظهر هنا، ولا يمكن تغييره. أعد المحاولة بالأرقام نفسها',
};

/** What fails, fails when somebody wants it. */
async function failureIsShown(page, lang) {
  await page.mouse.move(200, 200);
  await page.locator('html[data-state=failed]').waitFor();
  const alert = page.getByRole('alert').filter({ has: page.getByRole('link') });
  await alert.waitFor();
  assert.equal((await alert.innerText()).trim(), SENTENCES[lang]);
}

for (const lang of ['en', 'ar']) {
  for (const file of ['capquake_bg-*.wasm', 'capquake-*.js', 'boot-*.js']) {
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

  // A trap of the program itself, in the middle of its work: its memory is not what it left there.
  const trapping = {
    lang,
    expected: [/RuntimeError|out of bounds|unreachable/],
    prepare: (context) => context.addInitScript(() => {
      WebAssembly.Instance = class extends WebAssembly.Instance {
        constructor(...given) {
          super(...given);
          const memory = Object.values(this.exports).find((each) => each instanceof WebAssembly.Memory);
          globalThis.spoil = () => new Uint8Array(memory.buffer).fill(0xff);
        }
      };
    }),
  };
  journey(`a program that traps leaves a way back to the same figures: ${lang}`, trapping, async ({ page }) => {
    await give(page, 'NVDA', { 'price-after': '100' });
    await totals(page, AT_100);
    await address(page, /pa(:|%3A)100/);
    await page.evaluate(() => globalThis.spoil());
    await field(page, 'NVDA', 'price-after').press('5');
    await failureIsShown(page, lang);
    await page.getByRole('alert').getByRole('link').click();
    await running(page);
    await totals(page, AT_100);
  });

  const without = { lang, ready: false, expected: [/WebAssembly/], prepare: (context) => context.addInitScript(() => delete globalThis.WebAssembly) };
  journey(`a browser without WebAssembly shows the figures and says so: ${lang}`, without, async ({ page }) => {
    await failureIsShown(page, lang);
    assert.ok(await page.locator('data[data-figure=total-loss]').first().isVisible());
  });

  atHost(`where WebAssembly may not be compiled the page shows the figures and says so: ${lang}`, { lang, expected: [/policy|Policy|wasm/] }, async ({ page, host }) => {
    host.headers['content-security-policy'] = "script-src 'self'";
    await page.goto(`${host.base}${lang === 'ar' ? 'ar/' : ''}`);
    await failureIsShown(page, lang);
    assert.ok(await page.locator('data[data-figure=total-loss]').first().isVisible());
  });
}
