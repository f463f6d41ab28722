// From a key that changes a price to the page that is laid out with the new total.
import { same } from './baskets.mjs';
import { median, open, rowsOf, stir, total } from './browser.mjs';

const ROWS = [10, 1_000, 5_000];
const KEYS = 40;
// So many keys in one page before it is the next one's turn; a first few are not counted.
const TURN = 8;
const WARM = 4;
// Milliseconds: on a slow or busy machine there are fewer keys, and the report says how many.
const PATIENCE = 60_000;

export async function measureKeystrokes(browser, plan) {
  const measured = {};
  for (const rows of ROWS) measured[rows] = await withRows(browser, plan, rows);
  return measured;
}

async function withRows(browser, plan, rows) {
  const pages = {};
  for (const [name, address] of Object.entries(plan.sites)) {
    pages[name] = await ready(await open(browser, address + (await rowsOf(name, rows, plan))));
  }
  const totals = Object.entries(pages).map(async ([name, page]) => [name, await total(page)]);
  same(Object.fromEntries(await Promise.all(totals)));
  const times = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
  for (const page of Object.values(pages)) await type(page, WARM);
  const end = performance.now() + PATIENCE;
  const isOver = (all) => all.length >= KEYS || (all.length > 0 && performance.now() > end);
  while (!Object.values(times).every(isOver)) {
    for (const [name, page] of Object.entries(pages)) times[name].push(...(await type(page, TURN)));
  }
  for (const page of Object.values(pages)) await page.context().close();
  const medians = Object.entries(times).map(([name, all]) => [name, median(all)]);
  return { ...Object.fromEntries(medians), keys: times.capquake.length };
}

/** The caret before the price after of the first row, and the clock in the page. */
async function ready(page) {
  await stir(page);
  const field = page.locator('[data-row="r1"] [data-field="price-after"]');
  await field.focus();
  await field.press('Home');
  await page.evaluate(watchKeys);
  return page;
}

/** Runs in the page: tells how long after each key the page was laid out with another total. */
function watchKeys() {
  const shown = () => document.querySelector('data[data-figure="total-loss"]')?.value;
  const turns = new MessageChannel();
  let start;
  let before;
  addEventListener('beforeinput', () => {
    before = shown();
    start = performance.now();
  }, true);
  const look = () => {
    if (shown() === before) {
      turns.port2.postMessage(null);
      return;
    }
    document.body.getBoundingClientRect();
    globalThis.laidOut(performance.now() - start);
  };
  // Every listener comes before this one, and what they set going at once is done. What is put
  // off to a later task is waited for.
  addEventListener('input', look);
  turns.port1.onmessage = look;
  globalThis.nextKey = () => new Promise((resolve) => (globalThis.laidOut = resolve));
}

async function type(page, keys) {
  await page.bringToFront();
  const times = [];
  for (let key = 0; key < keys; key += 1) {
    await page.evaluate(() => void (globalThis.waiting = globalThis.nextKey()));
    // A leading one, and away again: the total changes visibly with every key.
    await page.keyboard.press(key % 2 === 0 ? '1' : 'Backspace');
    times.push(await page.evaluate(() => globalThis.waiting));
  }
  return times;
}
