// Once visited the site works without a network, and it is replaced whole or not at all. The host
// of these journeys is really stopped.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { deployNext, files, openHost, write } from './host.mjs';
import { amounts, eventually, field, holds, says, totals } from './reader.mjs';
import { withBrowser } from './support.mjs';

const KEPT = { en: 'Ready offline', ar: 'جاهزة دون اتصال' };
const TOTAL = '1173966155639.03';

// Of a network that is gone, and of a host in trouble.
const GONE = /net::ERR_CONNECTION_REFUSED|Failed to load resource|failed:|status 503/;

/** A reader at a host of their own; nothing may go wrong that is not expected. */
function story(name, lang, tell, expected = [GONE]) {
  test(name, { timeout: 60_000 }, async () => {
    const host = await openHost();
    try {
      await withBrowser({ lang, base: host.base, expected }, async (context) => {
        const page = await context.newPage();
        await visit(page, host.base + (lang === 'ar' ? 'ar/' : ''));
        await page.getByText(KEPT[lang]).waitFor();
        await tell({ page, host, context });
      });
    } finally {
      await host.end();
    }
  });
}

async function visit(page, address) {
  await page.goto(address);
  await ready(page);
}

const ready = (page) => page.waitForSelector('html[data-ready]', { state: 'attached' });

const build = (page) => page.locator('html').getAttribute('data-build');

const becomes = (page, build) => page.waitForSelector(`html[data-build="${build}"]`, { state: 'attached' });

const reload = async (page) => (await page.reload(), await ready(page));

const updateButton = (page) => page.locator('[data-offline="update-now"]');

/** Lets the browser ask for a new version, and waits until it was taken or given up. */
function askForUpdate(page) {
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

for (const lang of ['en', 'ar']) {
  story(`everything works without the host: ${lang}`, lang, async ({ page, host }) => {
    await host.stop();
    await reload(page);
    await totals(page, TOTAL);
    await visit(page, `${host.base}${lang === 'ar' ? 'ar/' : ''}#v=1&row=NVDA~~USD~pa:100`);
    await holds(page, field(page, 'NVDA', 'price-after'), '100.00');
    await visit(page, `${host.base}s/sap-2020-10-26/`);
    await visit(page, `${host.base}ar/s/sap-2020-10-26`);
    assert.equal(await page.evaluate(() => location.pathname), '/ar/s/sap-2020-10-26/');
    await page.getByRole('button', { name: 'English' }).or(page.getByRole('link', { name: 'English' })).first().click();
    await eventually(page, async () => assert.equal(await page.locator('html').getAttribute('lang'), 'en'));
    await reload(page);
    await page.locator('details.sources summary').first().click();
    await page.locator('details.sources a[href^="https://"]').first().waitFor();
    await visit(page, `${host.base}no/such/page?from=elsewhere`);
    assert.equal(await page.evaluate(() => location.pathname), '/');
  });
}

story('a new version is offered, used when the reader says so, and nothing typed is lost', 'en', async ({ page, host }) => {
  await page.evaluate(() => caches.open('of another program'));
  await deployNext(host.folder, 'second');
  await askForUpdate(page);
  await updateButton(page).waitFor();
  assert.equal(await build(page), null);
  await field(page, 'NVDA', 'price-after').fill('100');
  let loads = 0;
  page.on('load', () => (loads += 1));
  await updateButton(page).click();
  await becomes(page, 'second');
  await ready(page);
  await holds(page, field(page, 'NVDA', 'price-after'), '100.00');
  assert.equal(loads, 1);
  const names = await page.evaluate(() => caches.keys());
  assert.equal(names.length, 2, names.join());
  assert.ok(names.includes('of another program'));
  await host.stop();
  await reload(page);
  assert.equal(await build(page), 'second');
});

story('two open pages are replaced together', 'en', async ({ page, host, context }) => {
  const second = await context.newPage();
  await visit(second, `${host.base}ar/`);
  await deployNext(host.folder, 'second');
  await askForUpdate(page);
  await updateButton(second).waitFor();
  await updateButton(page).click();
  for (const each of [page, second]) await becomes(each, 'second');
});

const BROKEN = {
  'a file that the host fails to send': async ({ faults, folder }) => {
    await deployNext(folder, 'second');
    faults.set((await files(folder, /^assets\/.*\.css$/))[0], 503);
  },
  'a file that is cut short': async ({ folder }) => {
    await deployNext(folder, 'second');
    const [sheet] = await files(folder, /^assets\/.*\.css$/);
    await write(folder, sheet, (await readFile(join(folder, sheet))).subarray(0, 1000));
  },
  'a page in the place of another': async ({ folder }) => {
    await deployNext(folder, 'second');
    await write(folder, 'index.html', await readFile(join(folder, 'ar/index.html')));
  },
  'a service worker that is no program': ({ folder }) => write(folder, 'sw.js', 'no program'),
};

for (const [what, deploy] of Object.entries(BROKEN)) {
  story(`${what} changes nothing`, 'en', async ({ page, host }) => {
    await deploy(host);
    await askForUpdate(page);
    assert.equal(await updateButton(page).isVisible(), false);
    for (const isStopped of [false, true]) {
      if (isStopped) await host.stop();
      await reload(page);
      assert.equal(await build(page), null);
      await totals(page, TOTAL);
    }
  });
}

story('an update that failed goes on where it stopped', 'en', async ({ page, host }) => {
  await BROKEN['a file that the host fails to send'](host);
  await askForUpdate(page);
  host.faults.clear();
  host.asked.length = 0;
  await askForUpdate(page);
  assert.ok(host.asked.some((path) => path.endsWith('.css')) && !host.asked.includes('ar/'), host.asked.join());
  await updateButton(page).click();
  await becomes(page, 'second');
});

story('a file that the disk has spoiled is fetched again', 'en', async ({ page, host }) => {
  await page.evaluate(async () => {
    const [name] = await caches.keys();
    const cache = await caches.open(name);
    const [program] = (await cache.keys()).filter(({ url }) => url.endsWith('.wasm'));
    const [sheet] = (await cache.keys()).filter(({ url }) => url.endsWith('.css'));
    await cache.delete(program);
    await cache.put(sheet, new Response('spoiled', { headers: { 'Content-Type': 'text/css' } }));
  });
  await page.reload();
  await eventually(page, async () => {
    const kept = await page.evaluate(async () => {
      const cache = await caches.open((await caches.keys())[0]);
      return (await cache.keys()).map(({ url }) => url.split('.').pop());
    });
    assert.ok(kept.includes('wasm') && !kept.includes('css'), kept.join());
  });
  await reload(page);
  await host.stop();
  await reload(page);
  await totals(page, TOTAL);
}, [GONE, /valid digest in the 'integrity'/]);

story('a service worker that is called back takes everything of its own away', 'en', async ({ page, host }) => {
  await page.evaluate(() => caches.open('of another program'));
  await write(host.folder, 'sw.js', await readFile(new URL('../../src/shell/sw-off.js', import.meta.url)));
  const reloaded = page.waitForEvent('load');
  await page.evaluate(() => void navigator.serviceWorker.ready.then((registration) => registration.update()));
  await reloaded;
  await eventually(page, async () => {
    const left = await page.evaluate(async () => [
      ...(await caches.keys()),
      ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    ]);
    assert.deepEqual(left, ['of another program']);
  });
  await reload(page);
  await totals(page, TOTAL);
});

test('a full disk leaves a page that works and says nothing of being kept', { timeout: 60_000 }, async () => {
  const host = await openHost();
  try {
    await withBrowser({ lang: 'en', base: host.base, expected: [/Quota/] }, async (context) => {
      const page = await context.newPage();
      const devtools = await context.newCDPSession(page);
      await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(host.base).origin, quotaSize: 20_000 });
      await visit(page, host.base);
      await page.evaluate(() => navigator.serviceWorker.register('./sw.js').catch(() => {}));
      await eventually(page, async () => {
        const registration = await page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.installing));
        assert.equal(registration, false);
      });
      assert.equal(await page.getByText(KEPT.en).isVisible(), false);
      assert.deepEqual(await amounts(page, 'total-loss'), [TOTAL]);
    });
  } finally {
    await host.end();
  }
});

test('a page in a frame keeps nothing', { timeout: 60_000 }, async () => {
  const host = await openHost();
  try {
    await withBrowser({ lang: 'en', base: host.base, expected: [] }, async (context) => {
      const page = await context.newPage();
      const frames = ['./embed/', './ar/'].map((address) => `<iframe src="${address}"></iframe>`);
      await write(host.folder, 'article.html', `<!doctype html><link rel="icon" href="data:,">${frames.join('')}`);
      await page.goto(`${host.base}article.html`);
      for (const frame of page.frames().slice(1)) {
        await ready(frame);
        // What the whole page does once it is loaded.
        await frame.waitForTimeout(500);
      }
      const kept = await page.evaluate(async () => [
        ...(await caches.keys()),
        ...(await navigator.serviceWorker.getRegistrations()),
        ...Object.keys(localStorage),
        ...Object.keys(sessionStorage),
        ...(await indexedDB.databases()),
        document.cookie,
      ]);
      assert.deepEqual(kept, ['']);
    });
  } finally {
    await host.end();
  }
});
