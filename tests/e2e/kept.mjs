// A reader whose browser keeps the site, at a host of their own.
import { test } from 'node:test';
import { openHost } from './host.mjs';
import { awake } from './reader.mjs';
import { withBrowser } from './support.mjs';

/** What the page says when all of it is kept. */
export const KEPT = { en: 'Ready offline', ar: 'جاهزة دون اتصال' };
export const TOTAL = '1173966155639.03';

// Of a network that is gone, and of a host in trouble.
export const GONE = /net::ERR_CONNECTION_REFUSED|Failed to load resource|failed:|status 503/;

/** A fresh browser at a host of its own; nothing may go wrong that is not expected. */
export function atHost(name, options, tell) {
  test(name, { timeout: 60_000 }, async () => {
    const host = await openHost(options.name);
    try {
      await withBrowser({ ...options, base: host.base }, async (context) => tell({ page: await context.newPage(), host, context }));
    } finally {
      await host.end();
    }
  });
}

/** A reader who has visited once. */
export function story(name, lang, tell, expected = [GONE]) {
  atHost(name, { lang, expected }, async (scene) => {
    await visit(scene.page, scene.host.base + (lang === 'ar' ? 'ar/' : ''));
    await scene.page.getByText(KEPT[lang]).waitFor();
    await tell(scene);
  });
}

/** Lets the host's pages keep so many bytes and no more; without a number, as many as there is room for. */
export async function giveRoom(page, host, quotaSize) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(host.base).origin, ...(quotaSize && { quotaSize }) });
}

export async function visit(page, address) {
  await page.goto(address);
  await awake(page);
}

export const build = (page) => page.locator('html').getAttribute('data-build');

export const becomes = (page, build) => page.waitForSelector(`html[data-build="${build}"]`, { state: 'attached' });

export const reload = async (page) => (await page.reload(), await awake(page));

export const updateButton = (page) => page.locator('[data-offline="update-now"]');

/** Lets the browser ask for a new version, and waits until it was taken or given up. */
export function askForUpdate(page) {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => {});
    const worker = registration.installing;
    if (!worker) return;
    await new Promise((resolve) => {
      worker.addEventListener('statechange', () => ['installed', 'activated', 'redundant'].includes(worker.state) && resolve());
    });
  });
}
