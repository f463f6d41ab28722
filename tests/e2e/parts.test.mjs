// The program comes in two parts. The first view does without the second, and nobody notices that it comes later.
import assert from 'node:assert/strict';
import { LANGUAGES, WORDS, amounts, button, eventually, field, holds, row, running } from './reader.mjs';
import { journey } from './support.mjs';

const REST = '**/rest-*.wasm';
const requests = new WeakMap();
const gates = new WeakMap();

/** Notes what is asked for. */
async function counted(context) {
  requests.set(context, []);
  context.on('request', (request) => requests.get(context).push(request.url()));
}

const timesAsked = (context) => requests.get(context).filter((url) => /\/rest-/.test(url)).length;

/** The rest comes when the story opens the gate. */
async function gated(context) {
  await counted(context);
  const opened = new Promise((open) => { gates.set(context, open); });
  await context.route(REST, (route) => opened.then(() => route.continue()));
}

for (const address of ['', 'ar/', 'embed/', 'ar/embed/', 's/deepseek-as-reported/', 'ar/s/index-shocks/']) {
  const options = { address, ready: running, prepare: counted };
  journey(`the first view does without the rest: /${address}`, options, async ({ page, context }) => {
    await page.waitForLoadState('networkidle');
    assert.equal(timesAsked(context), 0);
    await page.mouse.move(200, 200);
    await page.mouse.move(210, 210);
    await eventually(page, async () => assert.equal(timesAsked(context), 1));
  });
}

const linked = { address: '#v=1&s=sap-2020-10-26', ready: running, prepare: counted };
journey('a link is opened with both parts', linked, async ({ page, context }) => {
  assert.equal(timesAsked(context), 1);
  await row(page, 'SAP.DE').waitFor();
});

for (const lang of LANGUAGES) {
  journey(`what is done before the rest is there is done when it is: ${lang}`, { lang, ready: running, prepare: gated }, async ({ page, context }) => {
    const before = field(page, 'NVDA', 'price-before');
    try {
      await before.click();
      await page.keyboard.press('Control+a');
      await page.keyboard.type('284.84');
      await button(page, WORDS[lang].add).click();
      assert.equal(await before.inputValue(), '284.84', 'what is typed can be seen');
      assert.equal(await row(page, 'own-1').count(), 0, 'what is pressed waits');
    } finally {
      gates.get(context)();
    }
    await row(page, 'own-1').waitFor();
    await holds(page, before, '284.84');
    assert.equal(timesAsked(context), 1);
  });

  const unreachable = { lang, ready: running, expected: [/fail/i, /null function/], prepare: (context) => context.route(REST, (route) => route.abort()) };
  journey(`a page that the rest cannot reach says so: ${lang}`, unreachable, async ({ page }) => {
    const losses = await amounts(page, 'total-loss');
    await button(page, WORDS[lang].add).click();
    await page.locator('html[data-state=failed]').waitFor();
    await page.getByRole('alert').filter({ has: page.getByRole('link') }).waitFor();
    assert.deepEqual(await amounts(page, 'total-loss'), losses);
  });
}

journey('a call that nobody foresaw waits for the rest', { ready: running, prepare: counted }, async ({ page, context }) => {
  await page.evaluate(() => document.dispatchEvent(new CustomEvent('capquake:code-drawn', { detail: 'M0 0' })));
  assert.equal(timesAsked(context), 1);
  await button(page, WORDS.en.add).click();
  await row(page, 'own-1').waitFor();
});
