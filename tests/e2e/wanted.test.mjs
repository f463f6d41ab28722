// The program is fetched when somebody may want more than to read, and nobody notices that it was not there before.
import assert from 'node:assert/strict';
import {
  LANGUAGES, WORDS, address as becomes, amounts, button, choose, eventually, field, holds, jump, keepsPace, ready, row, running, says, totals,
  watchAddress,
} from './reader.mjs';
import { journey } from './support.mjs';

const PROGRAM = /\/assets\/capquake[^/]*\.(js|wasm)$/;
const requests = new WeakMap();
const gates = new WeakMap();

/** Notes what the page asks for; what keeps the site for later asks for itself. */
async function counted(context) {
  requests.set(context, []);
  context.on('request', (request) => request.serviceWorker() ?? requests.get(context).push(request.url()));
}

const asked = (context) => requests.get(context).filter((url) => PROGRAM.test(url)).length;

/** The program comes when the story opens the gate. */
async function gated(context) {
  await counted(context);
  const opened = new Promise((open) => { gates.set(context, open); });
  await context.route(PROGRAM, (route) => opened.then(() => route.continue()));
}

const runs = (page) => page.evaluate(() => 'running' in document.documentElement.dataset);

for (const address of ['', 'ar/', 'embed/', 'ar/embed/', 's/deepseek-as-reported/', 'ar/s/index-shocks/', 'embed/#v=1&s=deepseek-2025-01-27&theme=dark']) {
  journey(`who reads needs no program: /${address}`, { address, ready, prepare: counted }, async ({ page, context }) => {
    await page.waitForLoadState('networkidle');
    assert.match(await page.locator('#app').innerText(), /\d/);
    assert.equal(asked(context), 0);
    await page.mouse.move(200, 200);
    await running(page);
    assert.equal(asked(context), 2, 'the program and its glue, once');
    if (address.includes('dark')) assert.equal(await page.locator('html').getAttribute('data-theme'), 'dark');
  });
}

const dark = { address: 'embed/#v=1&s=deepseek-2025-01-27&theme=dark', ready };
journey('a theme that a link asks for is there before the program', dark, async ({ page }) => {
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor), 'rgb(16, 18, 22)');
  assert.equal(await runs(page), false);
});

for (const address of ['#v=1&s=sap-2020-10-26', '##v=1&s=sap-2020-10-26', '#?utm=x&s=sap-2020-10-26', 's/sap-2020-10-26/#v=1&s=sap-2020-10-26&nu=arab']) {
  journey(`a link that asks for other figures brings the program: ${address}`, { address, ready: running, prepare: counted }, async ({ page, context }) => {
    await row(page, 'SAP.DE').waitFor();
    assert.equal(asked(context), 2);
  });
}

const SIGNS = {
  'a wheel': (page) => page.mouse.wheel(0, 100),
  'a key': (page) => page.keyboard.press('Tab'),
  'a click without a pointer': (page) => page.getByRole('button').first().evaluate((element) => element.click()),
  'a choice without a pointer': (page) => page.getByLabel(WORDS.en.scenario, { exact: true }).selectOption('sap-2020-10-26'),
  'a link that is opened here': (page) => page.evaluate(() => { location.hash = '#v=1&s=sap-2020-10-26'; }),
};
for (const [name, give] of Object.entries(SIGNS)) {
  journey(`${name} brings the program`, { ready }, async ({ page }) => {
    await give(page);
    await running(page);
    if (/choice|link/.test(name)) await row(page, 'SAP.DE').waitFor();
  });
}

// In the task after the one that reads the address, which has one of its own where it is long.
const long = `#v=1&s=deepseek-2025-01-27&wi=-0.1&x=${'x'.repeat(10_000)}`;
const betweenTasks = (context) => context.addInitScript(() => {
  const { Instance } = WebAssembly;
  WebAssembly.Instance = function instance(...given) {
    setTimeout(() => setTimeout(() => { location.hash = '#v=1&s=sap-2020-10-26'; }));
    return new Instance(...given);
  };
});
journey('a link that is followed while the program starts is opened', { address: long, prepare: betweenTasks }, async ({ page }) => {
  await row(page, 'SAP.DE').waitFor();
  assert.equal(await page.evaluate(() => location.hash), '#v=1&s=sap-2020-10-26');
});

/** So does the loader, on a slow line. */
async function late(context) {
  const opened = new Promise((open) => { gates.set(context, open); });
  await context.route(/boot-\w+\.js$/, (route) => opened.then(() => route.continue()));
}

for (const address of ['', 'ar/embed/']) {
  const early = { address: null, prepare: late, ready: false };
  journey(`a link that is followed before the loader is there is opened: /${address}`, early, async ({ page, base, context }) => {
    await page.goto(base + address, { waitUntil: 'commit' });
    await page.locator('[data-figure]').first().waitFor();
    await page.evaluate(() => { location.hash = '#v=1&s=sap-2020-10-26'; });
    await page.waitForSelector('html[data-others]', { state: 'attached' });
    gates.get(context)();
    await running(page);
    await row(page, 'SAP.DE').waitFor({ state: 'attached' });
  });
}

for (const address of ['', 'ar/']) {
  journey(`what is typed and chosen before the loader is there stays: /${address}`, { address: null, prepare: late, ready: false }, async ({ page, base, context }) => {
    await page.goto(base + address, { waitUntil: 'commit' });
    await page.locator('.foot').waitFor();
    await field(page, 'NVDA', 'price-after').fill('100');
    await page.getByRole('radio').nth(1).check();
    await page.evaluate(() => document.activeElement.blur());
    gates.get(context)();
    await running(page);
    await totals(page, '1625071955639.03');
    assert.equal(await page.getByRole('radio').nth(1).isChecked(), true);
  });
}

// Before any timer of the loader.
const hasty = (context) => context.addInitScript(() => addEventListener('DOMContentLoaded', () => {
  document.querySelector('.company-toggle').click();
  document.querySelector('[data-what-if]').value = '12%';
}));

for (const address of ['', 'ar/']) {
  journey(`what is done as soon as the page is whole is done: /${address}`, { address, prepare: hasty, ready: running, viewport: { width: 360, height: 740 } }, async ({ page }) => {
    const toggle = row(page, 'NVDA').locator('.company-toggle');
    await eventually(page, async () => assert.equal(await toggle.getAttribute('aria-expanded'), 'true'));
    await holds(page, page.locator('[data-what-if]'), '12%');
  });
}

journey('a jump to a part of the page brings nothing', { ready }, async ({ page }) => {
  await page.evaluate(() => { location.hash = '#method'; });
  await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); }));
  assert.equal(await runs(page), false);
});

for (const lang of LANGUAGES) {
  journey(`what is done before the program is there is done when it is: ${lang}`, { lang, ready, prepare: gated }, async ({ page, context }) => {
    const before = field(page, 'NVDA', 'price-before');
    await before.click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('284.84');
    await button(page, WORDS[lang].add).click();
    assert.equal(await before.inputValue(), '284.84', 'what is typed can be seen');
    assert.equal(await row(page, 'own-1').count(), 0, 'what is pressed waits');
    gates.get(context)();
    await row(page, 'own-1').waitFor();
    await holds(page, before, '284.84');
    assert.equal(asked(context), 2);
  });

  const unreachable = { lang, ready, expected: [/fail/i], prepare: (context) => context.route(PROGRAM, (route) => route.abort()) };
  journey(`a page that the program cannot reach says so: ${lang}`, unreachable, async ({ page }) => {
    const losses = await amounts(page, 'total-loss');
    await button(page, WORDS[lang].add).click();
    await page.locator('html[data-state=failed]').waitFor();
    await page.getByRole('alert').filter({ has: page.getByRole('link') }).waitFor();
    assert.deepEqual(await amounts(page, 'total-loss'), losses);
  });
}

const SAP = '33661015956.8';
for (const lang of LANGUAGES) {
  const waiting = { lang, address: `${lang === 'ar' ? 'ar/' : ''}#v=1&s=sap-2020-10-26&theme=dark`, ready: false, prepare: gated };
  journey(`a jump before the program is there leaves the link what it was: ${lang}`, waiting, async ({ page, context }) => {
    const link = page.url();
    await page.locator('a.skip').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(link);
    gates.get(context)();
    await totals(page, SAP);
    await page.waitForURL(link);
  });

  journey(`several jumps before the program is there do not write the address too often: ${lang}`, waiting, async ({ page, context }) => {
    const link = page.url();
    await page.evaluate(watchAddress);
    await jump(page, ['method', 'rows', 'method']);
    gates.get(context)();
    await totals(page, SAP);
    await page.waitForURL(link);
    await page.locator('[data-what-if]').fill('12%');
    await becomes(page, /wi=/);
    await keepsPace(page);
  });

  journey(`the other language takes the link along before the program is there: ${lang}`, waiting, async ({ page, context }) => {
    await page.locator('a.language').click();
    gates.get(context)();
    await totals(page, SAP);
    assert.equal(await page.locator('html').getAttribute('lang'), lang === 'en' ? 'ar' : 'en');
    assert.match(page.url(), /#v=1&s=sap-2020-10-26&theme=dark$/);
  });
}

for (const lang of LANGUAGES) {
  journey(`the other language takes along what was done before the program is there: ${lang}`, { lang, ready, prepare: gated }, async ({ page, context }) => {
    await choose(page, lang, 'sap-2020-10-26');
    await page.locator('a.language').click();
    gates.get(context)();
    await eventually(page, async () => assert.equal(await page.locator('html').getAttribute('lang'), lang === 'en' ? 'ar' : 'en'));
    await totals(page, SAP);
  });
}

// The link is long enough to be read in tasks of its own; the jumps come before, between and after them.
const thousands = Array.from({ length: 2_000 }, (_, place) => `row=r${place}~~USD~pb:9~pa:8~n:9`).join('&');
journey('jumps while a long link is read do not lose it', { address: `#v=1&s=-&${thousands}`, ready: false, prepare: gated }, async ({ page, context }) => {
  const link = page.url();
  await page.evaluate(watchAddress);
  await page.evaluate(() => {
    let jumps = 0;
    const ends = setInterval(() => {
      location.hash = `#part${jumps += 1}`;
      if (jumps > 20) clearInterval(ends);
    }, 40);
  });
  gates.get(context)();
  await running(page);
  await eventually(page, async () => assert.equal(page.url(), link));
  await page.locator('[data-row=r0]').waitFor();
  await keepsPace(page);
});

// The program offers the other digits, too, which are the page's no longer.
journey('what is pressed is pressed where more buttons are drawn', { address: '#v=1&nu=arab', ready: false, prepare: gated }, async ({ page, context }) => {
  const themes = page.getByRole('group', { name: 'Theme' });
  await themes.getByRole('button', { name: 'Light' }).click();
  gates.get(context)();
  await running(page);
  await eventually(page, async () => assert.equal(await page.locator('html').getAttribute('data-theme'), 'light'));
});

/** The program has arrived, and would be there if it did not wait. */
async function arrived(page, context) {
  gates.get(context)();
  await eventually(page, async () => assert.equal(await page.evaluate(() => performance.getEntriesByType('resource').filter(({ name, responseEnd }) => name.endsWith('.wasm') && responseEnd).length), 1));
  await page.waitForTimeout(300);
  assert.equal(await runs(page), false, 'it waits');
}

journey('a button that is pressed is not taken away under the finger', { ready, prepare: gated }, async ({ page, context }) => {
  await button(page, WORDS.en.add).scrollIntoViewIfNeeded();
  const { x, y, width, height } = await button(page, WORDS.en.add).boundingBox();
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await arrived(page, context);
  await page.mouse.up();
  await row(page, 'own-1').waitFor();
});

journey('a button that is pressed with a key is not taken away', { ready, prepare: gated }, async ({ page, context }) => {
  await button(page, WORDS.en.add).focus();
  await page.keyboard.down('Space');
  await arrived(page, context);
  await page.keyboard.up('Space');
  await row(page, 'own-1').waitFor();
});

for (const lang of LANGUAGES) {
  journey(`a link that has the focus keeps it: ${lang}`, { lang, ready, prepare: gated }, async ({ page, context }) => {
    const link = page.locator('.records li a').nth(2);
    await link.focus();
    gates.get(context)();
    await running(page);
    await eventually(page, async () => assert.ok(await link.evaluate((element) => element === document.activeElement)));
  });
}

const phone = { lang: 'ar', ready, prepare: gated, viewport: { width: 360, height: 740 }, profile: { hasTouch: true, isMobile: true } };
journey('a tap on a phone opens the company when the program is there', phone, async ({ page, context }) => {
  const toggle = row(page, 'NVDA').locator('.company-toggle');
  await toggle.tap();
  const before = await page.evaluate(() => scrollY);
  assert.ok(before > 0);
  gates.get(context)();
  await running(page);
  await eventually(page, async () => assert.equal(await toggle.getAttribute('aria-expanded'), 'true'));
  assert.equal(await page.evaluate(() => scrollY), before, 'the page stays where it was');
});

journey('what is selected stays selected', { ready, prepare: gated }, async ({ page, context }) => {
  const heading = page.locator('main h1, main h2').first();
  await heading.evaluate((element) => getSelection().selectAllChildren(element));
  await page.mouse.move(200, 200);
  await arrived(page, context);
  assert.notEqual(await page.evaluate(() => getSelection().toString()), '');
  await field(page, 'NVDA', 'price-after').fill('100');
  await running(page);
  await totals(page, '1625071955639.03');
});

journey('the answer is said again when the program is there', { ready, prepare: gated }, async ({ page, context }) => {
  await field(page, 'NVDA', 'price-after').fill('100');
  gates.get(context)();
  await says(page, page.locator('#announcement'), /1\.63 trillion/);
});
