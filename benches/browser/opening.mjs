// How long the page is busy without a pause with a link that is opened in it.
import { median, open, rowsOf, stir } from './browser.mjs';

const ROWS = [10, 30, 5_000];
const TIMES = 9;
const MEGABYTE = 1 << 20;

export async function measureOpening(browser, plan) {
  const links = {};
  for (const rows of ROWS) links[`${rows} companies`] = await rowsOf('capquake', rows, plan);
  links['a megabyte of rows that cannot be used'] = '#v=1&'.padEnd(MEGABYTE - 100, 'row=&');
  links['a megabyte of claims'] = '#v=1&'.padEnd(MEGABYTE - 100, 'claim=NVDA~pc:-0.1&');
  const page = await stir(await open(browser, plan.sites.capquake));
  const times = Object.fromEntries(Object.keys(links).map((name) => [name, []]));
  for (let time = 0; time < TIMES; time += 1) {
    for (const [name, link] of Object.entries(links)) {
      await page.evaluate(busy, '#v=1&s=-');
      times[name].push(await page.evaluate(busy, link));
    }
  }
  await page.context().close();
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
}

/** Runs in the page: the longest time in milliseconds in which nothing else could be done. */
async function busy(link) {
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  await painted();
  const turns = new MessageChannel();
  let longest = 0;
  let last = performance.now();
  let isOver = false;
  turns.port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (!isOver) turns.port2.postMessage(null);
  };
  location.hash = link;
  // What the browser itself takes to change its address is over.
  last = performance.now();
  turns.port2.postMessage(null);
  // The rows come in several goes.
  for (let frames = 0; frames < 10; frames += 1) await painted();
  isOver = true;
  return longest;
}
