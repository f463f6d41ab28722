// The interface for the page that frames this one: a host of another site sends messages, and reads the answers.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { after, test } from 'node:test';
import { awake, eventually, give, ready } from './reader.mjs';
import { journey } from './support.mjs';

const ELSEWHERE = [/^elsewhere: http:\/\/localhost:/];
const GOLDEN = {
  rows: [{ ticker: 'NVDA', name: 'Nvidia', currency: 'USD', priceBefore: '142.62', priceAfter: '118.42', shares: '24490000000' }],
};
const HALF = { rows: [{ ticker: 'A', name: 'Acme', currency: 'USD', capBefore: '100000000000', capAfter: '50000000000' }] };

// Another site than the calculator's, which is at 127.0.0.1. What it serves is the article of the journey at hand.
let served = '';
const newspaper = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(served));
const paper = new Promise((resolve) => newspaper.listen(0, 'localhost', () => resolve(`http://localhost:${newspaper.address().port}/`)));
after(() => newspaper.close());

/** The article: the frame, and a script that keeps what the calculator sends, heights aside. */
const article = (address, sandbox) => `<!doctype html><link rel="icon" href="data:,">
  <iframe ${sandbox ? 'sandbox="allow-scripts"' : ''} src="${address}" width="800" height="600"></iframe>
  <script>
    const frame = document.querySelector('iframe');
    const got = [];
    addEventListener('message', ({ data, source }) => {
      if (source === frame.contentWindow && /^capquake:(?!height)/.test(data.type)) got.push(data);
    });
    const send = (type, more) => frame.contentWindow.postMessage({ type: 'capquake:' + type, v: 1, ...more }, '*');
  </script>`;

/** A journey that begins in the article. */
function hosted(name, { address = 'embed/', sandbox = false, prepare, wait = true, isBroken = false }, story) {
  const expected = isBroken ? [...ELSEWHERE, /messages/, /Failed to load/] : ELSEWHERE;
  journey(name, { ready: false, expected }, async ({ page, base, context }) => {
    served = article(base + address, sandbox);
    await prepare?.(context);
    await page.goto(await paper);
    const element = await page.waitForSelector('iframe');
    const frame = await element.contentFrame();
    if (wait) await awake(frame);
    const answers = async (count) => {
      await page.waitForFunction((count) => got.length >= count, count);
      return page.evaluate('got');
    };
    await story({ page, frame, answers, context, base });
  });
}

const total = (message) => message.report.totals[0].loss;
const shown = (frame) => frame.evaluate(() => document.documentElement.dataset.link);

for (const sandbox of [false, true]) {
  const where = sandbox ? 'in a sandbox' : 'cross-site';

  hosted(`a host sets a scenario and gets the report: ${where}`, { sandbox }, async ({ page, frame, answers }) => {
    await page.evaluate((scenario) => (send('get'), send('set', { scenario }), send('get')), GOLDEN);
    const [before, after] = await answers(2);
    assert.deepEqual([before.type, before.v, before.report.scenario], ['capquake:report', 1, 'deepseek-2025-01-27']);
    assert.equal(total(after), '592658000000');
    assert.equal(after.report.totals[0].change, '-0.1696816715748141915579862572');
    assert.equal(await frame.locator('[data-row]').count(), 1);
    assert.equal(await frame.locator('[data-figure=total-loss]').first().getAttribute('value'), '592658000000');
  });

  hosted(`a host that subscribed hears of each change: ${where}`, { sandbox }, async ({ page, frame, answers }) => {
    await page.evaluate((scenario) => (send('subscribe'), send('subscribe'), send('set', { scenario })), HALF);
    const [first] = await answers(1);
    assert.deepEqual([first.type, first.v, total(first)], ['capquake:change', 1, '50000000000']);
    await give(frame, 'A', { 'cap-after': '80' });
    await eventually(page, async () => assert.equal(total((await page.evaluate('got')).at(-1)), '20000000000'));
    const kinds = (await page.evaluate('got')).map(({ type }) => type);
    assert.ok(kinds.every((type) => type === 'capquake:change'), kinds.join());
  });
}

hosted('nothing is sent unasked, and the module is not fetched', {}, async ({ page, frame }) => {
  await frame.locator('.embed-fold summary').click();
  await give(frame, 'NVDA', { 'price-after': '100' });
  await page.waitForTimeout(500);
  assert.deepEqual(await page.evaluate('got'), []);
  const fetched = await frame.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  assert.deepEqual(fetched.filter((name) => /messages|module/.test(name)), []);
});

let release;
const slow = async (context) => {
  const held = new Promise((resolve) => (release = resolve));
  await context.route(/\/capquake_bg[^/]*\.wasm$/, async (route) => {
    if (!route.request().url().includes('/module/')) await held;
    await route.continue();
  });
};

hosted('messages that come before the program are answered in order', { prepare: slow, wait: false }, async ({ page, answers, frame }) => {
  await frame.waitForLoadState('load');
  await page.evaluate(([golden, half]) => {
    for (const scenario of [golden, half, golden]) send('set', { scenario }), send('get');
    send('nonsense');
  }, [GOLDEN, HALF]);
  await page.waitForTimeout(300);
  assert.deepEqual(await page.evaluate('got'), []);
  release();
  await ready(frame);
  const got = await answers(4);
  assert.deepEqual(got.slice(0, 3).map(total), ['592658000000', '50000000000', '592658000000']);
  assert.equal(got[3].code, 'unknown-message');
});

hosted('a scenario changes the figures and not the frame', { address: 'ar/embed/#nu=arab&theme=dark&lock=prices&accent=005F73' }, async ({ page, answers, frame }) => {
  await page.evaluate((scenario) => (send('set', { scenario }), send('get')), GOLDEN);
  const [{ report }] = await answers(1);
  for (const kept of ['nu=arab', 'theme=dark', 'lock=prices', 'accent=005F73']) assert.match(report.link, new RegExp(kept, 'i'));
  await page.evaluate((scenario) => (send('set', { scenario }), send('get')), { ...GOLDEN, theme: 'light', digits: 'latn' });
  const { link } = (await answers(2))[1].report;
  assert.match(link, /theme=light/);
  assert.doesNotMatch(link, /nu=arab/);
  assert.equal(await frame.evaluate(() => document.documentElement.dataset.theme), 'light');
});

hosted('only the host is listened to', {}, async ({ page, frame, answers }) => {
  const before = await shown(frame);
  const message = { type: 'capquake:set', v: 1, scenario: HALF };
  await frame.evaluate((message) => postMessage(message, '*'), message);
  await page.evaluate((message) => {
    const other = document.body.appendChild(document.createElement('iframe'));
    other.srcdoc = `<script>parent.frames[0].postMessage(${JSON.stringify(message)}, '*')</script>`;
    return new Promise((resolve) => other.addEventListener('load', resolve));
  }, message);
  await page.waitForTimeout(200);
  assert.equal(await shown(frame), before);
  await page.evaluate(() => send('get'));
  assert.equal((await answers(1)).length, 1);
});

// Message, code, place. All of them are answered, and none changes anything.
const set = (scenario) => ({ type: 'capquake:set', v: 1, scenario });
const row = (name, it) => set({ rows: [{ ...GOLDEN.rows[0], [name]: it }] });
const GARBAGE = [
  [{ type: 'capquake:' }, 'unknown-message', 'type'],
  [{ type: 'capquake:height', v: 1 }, 'unknown-message', 'type'],
  [{ type: 'capquake:constructor', v: 1 }, 'unknown-message', 'type'],
  [{ type: `capquake:${'x'.repeat(1 << 20)}`, v: 1 }, 'unknown-message', 'type'],
  ...[undefined, 0, 2, '1', NaN, null, {}].map((v) => [{ type: 'capquake:get', v }, 'unknown-version', 'v']),
  [{ type: 'capquake:subscribe', v: 99 }, 'unknown-version', 'v'],
  ...[undefined, null, 7, NaN, 'x', true, []].map((it) => [set(it), 'type', 'scenario']),
  [set({}), 'missing', 'scenario.rows'],
  [set({ scenario: 'no-such-day' }), 'unknown-scenario', 'scenario.scenario'],
  [set({ rows: 'x' }), 'type', 'scenario.rows'],
  [set({ rows: [NaN] }), 'type', 'scenario.rows[0]'],
  [set({ ...GOLDEN, claims: [{}] }), 'missing', 'scenario.claims[0].ticker'],
  ...['order', 'digits', 'theme'].map((name) => [set({ ...GOLDEN, [name]: 'neon' }), 'unknown-word', `scenario.${name}`]),
  [set({ ...GOLDEN, rates: { XYZ: '1' } }), 'unknown-currency', 'scenario.rates.XYZ'],
  [set({ ...GOLDEN, whatIf: 'x' }), 'decimal', 'scenario.whatIf'],
  [set({ ...GOLDEN, source: 'x'.repeat(161) }), 'too-long', 'scenario.source'],
  ...['priceBefore', 'priceAfter', 'shares', 'capBefore', 'capAfter', 'loss', 'change', 'sharesHeld'].flatMap((name) => [
    [row(name, 118.42), 'type', `scenario.rows[0].${name}`],
    [row(name, NaN), 'type', `scenario.rows[0].${name}`],
    [row(name, '<script>'), 'decimal', `scenario.rows[0].${name}`],
  ]),
  ...['scenario', 'rows', 'order', 'rates', 'whatIf', 'claims', 'source', 'digits', 'theme'].map((name) => [set({ ...GOLDEN, [name]: 7 }), 'type', `scenario.${name}`]),
  ...['ticker', 'name', 'currency'].map((name) => [row(name, 7), 'type', `scenario.rows[0].${name}`]),
  ...['change', 'loss'].map((name) => [set({ ...GOLDEN, claims: [{ ticker: 'NVDA', [name]: 'x' }] }), 'decimal', `scenario.claims[0].${name}`]),
  [set({ ...GOLDEN, claims: [{ ticker: 'NOBODY' }] }), 'unknown-row', 'scenario.claims[0].ticker'],
  [set({ ...GOLDEN, rates: { SAR: 0.27 } }), 'type', 'scenario.rates.SAR'],
  [row('priceAfter', { text: 7 }), 'type', 'scenario.rows[0].priceAfter.text'],
  [row('priceAfter', { text: '1', last: 'x' }), 'decimal', 'scenario.rows[0].priceAfter.last'],
  [set({ ...GOLDEN, rows: [GOLDEN.rows[0], GOLDEN.rows[0]] }), 'duplicate', 'scenario.rows[1].ticker'],
  [row('ticker', ''), 'ticker', 'scenario.rows[0].ticker'],
  [row('currency', 'XYZ'), 'unknown-currency', 'scenario.rows[0].currency'],
  [row('name', 'x'.repeat(1 << 20)), 'too-long', 'scenario.rows[0].name'],
  [row('colour', 'red'), 'unknown-field', 'scenario.rows[0].colour'],
];

test('every field that a message may have is there with garbage in it', async () => {
  const types = await readFile(new URL('../../dist/module/capquake.d.ts', import.meta.url), 'utf8');
  const fields = ['Scenario', 'ScenarioRow', 'Entries', 'ScenarioClaim', 'TypedEntry'].flatMap((name) => {
    const [, body] = new RegExp(`interface ${name}\\b[^{]*{([^]*?)\n}`).exec(types);
    return [...body.matchAll(/^ {4}(\w+)\??:/gm)].map(([, field]) => field);
  });
  const tried = new Set(GARBAGE.map(([, , place]) => place.split('.').at(-1)));
  assert.ok(fields.length > 20, fields.join());
  assert.deepEqual(fields.filter((field) => !tried.has(field)), []);
});

hosted('malformed messages are refused with their place, and change nothing', {}, async ({ page, frame, answers }) => {
  const before = await shown(frame);
  await page.evaluate((messages) => {
    for (const message of messages) frame.contentWindow.postMessage(message, '*');
  }, GARBAGE.map(([message]) => message));
  const got = await answers(GARBAGE.length);
  assert.deepEqual(got.map(({ code, place }) => [code, place]), GARBAGE.map(([, code, place]) => [code, place]));
  assert.ok(got.every(({ type, v, message }) => type === 'capquake:error' && v === 1 && message.length < 300));
  assert.equal(await shown(frame), before);
});

hosted('hostile messages are refused in bounded time, and others are not answered', {}, async ({ page, frame, answers }) => {
  const before = await shown(frame);
  const took = await page.evaluate(async () => {
    const cyclic = { rows: [] };
    cyclic.rows.push(cyclic);
    const huge = { rows: new Array(1e6).fill({ currency: 'USD' }) };
    const polluting = JSON.parse('{ "rows": [], "__proto__": { "x": 1 } }');
    for (const ignored of [null, 7, 'capquake:get', {}, { type: 'other' }, { type: ['capquake:get'], v: 1 }, { type: { toString: 1, valueOf: 1 } }, { sentinel: 'amp', type: 'embed-size' }]) {
      frame.contentWindow.postMessage(ignored, '*');
    }
    send('set', { scenario: polluting });
    send('set', { scenario: cyclic });
    send('set', { scenario: { rows: new Array(1e6) } });
    send('set', { scenario: Object.fromEntries(Array.from({ length: 1e5 }, (_, place) => [`x${place}`, 1])) });
    const answered = async (count) => {
      while (got.length < count) await new Promise((resolve) => setTimeout(resolve, 10));
    };
    await answered(4);
    const sent = performance.now();
    send('set', { scenario: huge });
    await answered(5);
    return { answered: performance.now() - sent };
  });
  const got = await answers(5);
  assert.deepEqual(got.map(({ code, place }) => [code, place]), [
    ['unknown-field', 'scenario.__proto__'], ...Array.from({ length: 4 }, () => ['too-many', 'scenario']),
  ]);
  assert.equal(await shown(frame), before);
  assert.equal(await frame.evaluate(() => ({}).x), undefined);
  // Well below a second where nothing else runs.
  assert.ok(took.answered < 10_000, `${took.answered} ms`);
});

const silenced = (context) => context.route('**/assets/messages-*', (route) => route.abort());
hosted('a host is told when the script that answers does not arrive', { prepare: silenced, isBroken: true }, async ({ page, answers, context }) => {
  await page.evaluate(() => send('get'));
  const [told] = await answers(1);
  assert.deepEqual([told.type, told.v, told.code], ['capquake:error', 1, 'not-running']);
  // It is tried again with the next message, if the browser lets it.
  await context.unroute('**/assets/messages-*');
  await page.evaluate(() => send('get'));
  const [, next] = await answers(2);
  assert.match(next.type, /^capquake:(report|error)$/);
});
