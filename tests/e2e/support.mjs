// What every journey shares: the site as a host sends it, a real browser,
// and the rule that nothing may go wrong unseen.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { awake } from './reader.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const PATHS = { en: '', ar: 'ar/' };
// Milliseconds: a page reports what it blocked or threw a little after it did.
const LATE = 50;
const LOCALES = { en: 'en-US', ar: 'ar-EG' };

let site;
let browser;

before(async () => {
  site = await startSite();
  browser = await startBrowser();
});

after(async () => {
  await browser?.close();
  await site?.stop();
});

/**
 * One journey, as a test: opens the page in a fresh profile, waits until the program runs, tells the story,
 * then fails if anything went wrong meanwhile, seen or not.
 *
 * @param {string} name what holds, as a sentence
 * @param {object} options
 * @param {'en'|'ar'} [options.lang] the language of the page and of the browser
 * @param {'light'|'dark'} [options.theme] what the reader's system asks for
 * @param {{width: number, height: number}} [options.viewport]
 * @param {string|null} [options.address] what to open below the site's root, instead of the language's page; null for nothing
 * @param {((page: import('playwright-core').Page) => Promise<unknown>)|false} [options.ready] what to wait for (the program, unless told), or nothing
 * @param {RegExp[]} [options.expected] things that go wrong on purpose
 * @param {string[]} [options.flags] a browser of its own, started with these
 * @param {object} [options.profile] anything else for Playwright's `newContext`
 * @param {(context: import('playwright-core').BrowserContext) => Promise<void>} [options.prepare] before the page opens
 * @param {(scene: {page: import('playwright-core').Page, base: string, context: import('playwright-core').BrowserContext}) => Promise<void>} story
 */
export function journey(name, options, story) {
  const { address = PATHS[options.lang ?? 'en'], ready = awake } = options;
  test(name, () =>
    withBrowser({ ...options, base: site.base }, async (context) => {
      const page = await context.newPage();
      if (address !== null) await page.goto(site.base + address);
      if (ready) await ready(page);
      await story({ page, base: site.base, context });
    }),
  );
}

/**
 * A fresh profile of the browser for a story on the pages of one host. Fails if anything went wrong
 * in them, seen or not.
 *
 * @param {object} options as for a journey, and `base`, the address of the host
 * @param {(context: import('playwright-core').BrowserContext) => Promise<void>} story
 */
export async function withBrowser(options, story) {
  const { base, lang = 'en', theme = 'light', viewport = { width: 1280, height: 800 } } = options;
  const { expected = [], flags, profile, prepare } = options;
  const own = flags && (await startBrowser(flags));
  const context = await (own ?? browser).newContext({ locale: LOCALES[lang], colorScheme: theme, viewport, ...profile });
  context.setDefaultTimeout(15_000);
  try {
    const problems = await watch(context, base);
    await prepare?.(context);
    await story(context);
    await pause(LATE);
    const unexpected = problems.filter((problem) => !expected.some((pattern) => pattern.test(problem)));
    assert.deepEqual(unexpected, [], 'something went wrong in the page');
  } finally {
    await context.close();
    await own?.close();
  }
}

/**
 * What axe-core holds against the page as it is now: rule and places, nothing if all is well.
 *
 * @param {import('playwright-core').Page} page
 * @param {string[]} [rules] only these, instead of all
 */
export async function axe(page, rules) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(await readFile(AXE, 'utf8'));
  const options = { resultTypes: ['violations'], ...(rules && { runOnly: rules }) };
  const { violations } = await page.evaluate((options) => globalThis.axe.run(options), options);
  return violations.map(({ id, help, nodes }) => ({ id, help, places: nodes.map((node) => node.target.join(' ')) }));
}

async function watch(context, base) {
  const problems = [];
  await context.exposeBinding('reportViolation', (_, text) => problems.push(`policy: ${text}`));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      globalThis.reportViolation(`${event.effectiveDirective} blocked ${event.blockedURI}`);
    });
  });
  context.on('weberror', (error) => problems.push(`error: ${error.error()}`));
  context.on('console', (message) => {
    // Chromium's words for a program that a page was left without: see below.
    if (message.type() === 'error' && !/^Fetch API cannot load \S+\/capquake_bg-\w+\.wasm\. $/.test(message.text())) problems.push(`console: ${message.text()}`);
  });
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(base).origin) problems.push(`elsewhere: ${request.url()}`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // Whoever leaves a page gives up what it is still asking for, the icon for example.
    if (reason !== 'net::ERR_ABORTED') problems.push(`failed: ${request.url()} ${reason}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) problems.push(`status ${response.status()}: ${response.url()}`);
  });
  return problems;
}

async function startSite() {
  const program = process.env.CAPQUAKE_XTASK ?? join(ROOT, 'target/debug/xtask');
  const server = spawn(program, ['serve', '--no-build', '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => server.once('close', resolve));
  const stop = () => (server.kill(), ended);
  process.once('exit', () => server.kill());
  for await (const line of createInterface(server.stdout)) {
    const address = /http:\/\/\S+/.exec(line)?.[0];
    if (address) return { base: `${address}/`, stop };
  }
  throw new Error('the site could not be served: run `cargo xtask build`');
}

function startBrowser(more = []) {
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-default-apps', '--disable-sync', '--no-first-run'];
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath: browserPath(), args: [...quiet, ...asRoot, ...more] });
}

function browserPath() {
  if (process.env.CAPQUAKE_CHROMIUM) return process.env.CAPQUAKE_CHROMIUM;
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
  if (!found) throw new Error('no Chromium on PATH: `cargo xtask test` installs one');
  return found;
}
