// The browser, and what every measurement does with it.
import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

export const FLAGS = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
if (process.getuid?.() === 0) FLAGS.push('--no-sandbox');

// Milliseconds: five thousand rows take their time.
const PATIENCE = 120_000;

export const launch = (executablePath) => chromium.launch({ executablePath, args: FLAGS });

/** A page in a profile of its own, as soon as it says that it is ready. */
export async function open(browser, address) {
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1280, height: 800 } });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  return page;
}

/** Stirs as a reader does: what a page fetches only then is there afterwards. */
export async function stir(page) {
  await page.evaluate(() => dispatchEvent(new Event('pointermove')));
  await page.waitForFunction(() => document.querySelector('link[as=fetch]') === null || 'running' in document.documentElement.dataset);
  return page;
}

/** The exact loss of all companies together. */
export const total = (page) => page.locator('data[data-figure="total-loss"]').first().getAttribute('value');

/** What makes the page of a candidate show so many rows, the companies of the basket over and over. */
export async function rowsOf(name, rows, { basket }) {
  if (name !== 'capquake') return `#rows=${rows}`;
  const companies = (await readFile(basket, 'utf8')).trimEnd().split('\n').map((line) => line.split('\t'));
  const row = (index) => {
    const [, name, before, after, shares] = companies[index % companies.length];
    return `row=r${index + 1}~${name}~USD~pb:${before}~pa:${after}~n:${shares}`;
  };
  return `#${['v=1', 's=-', ...Array.from({ length: rows }, (_, index) => row(index))].join('&')}`;
}

export function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
