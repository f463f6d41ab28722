// A new version is used when it is whole and the reader says so; until then the old one works on.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deployNext, files, write } from './host.mjs';
import { GONE, TOTAL, askForUpdate, becomes, build, giveRoom, reload, story, updateButton, visit } from './kept.mjs';
import { awake, eventually, field, holds, totals } from './reader.mjs';

story('a new version is offered, used when the reader says so, and nothing typed is lost', 'en', async ({ page, host }) => {
  await page.evaluate(() => caches.open('of another program'));
  const first = await page.evaluate(loaded);
  await deployNext(host.folder, 'second');
  await askForUpdate(page);
  await updateButton(page).waitFor();
  await reload(page);
  assert.equal(await build(page), null);
  assert.deepEqual(await page.evaluate(loaded), first, 'all of it is still of the first build');
  await updateButton(page).waitFor();
  await field(page, 'NVDA', 'price-after').fill('100');
  let loads = 0;
  page.on('load', () => (loads += 1));
  await updateButton(page).click();
  await becomes(page, 'second');
  await awake(page);
  await holds(page, field(page, 'NVDA', 'price-after'), '100.00');
  assert.equal(loads, 1);
  const second = await page.evaluate(loaded);
  assert.ok(second.length >= first.length && second.every((url) => !first.includes(url)), 'all of it is of the second build');
  const names = await page.evaluate(() => caches.keys());
  assert.equal(names.length, 2, names.join());
  assert.ok(names.includes('of another program'));
  await host.stop();
  await reload(page);
  assert.equal(await build(page), 'second');
});

/** The styles, scripts and programs of a page. */
function loaded() {
  const urls = performance.getEntriesByType('resource').map(({ name }) => name);
  return [...new Set(urls)].filter((url) => /\/assets\/.*\.(css|js|wasm)$/.test(url)).sort();
}

story('a new version can wait', 'ar', async ({ page, host }) => {
  await deployNext(host.folder, 'second');
  await askForUpdate(page);
  await updateButton(page).waitFor();
  await page.getByRole('button', { name: 'لاحقًا' }).click();
  assert.equal(await updateButton(page).isVisible(), false);
  await reload(page);
  await updateButton(page).waitFor();
  assert.equal(await build(page), null);
});

story('the app has a badge while a new version waits, and none when it is used', 'en', async ({ page, host }) => {
  await page.addInitScript(() => {
    globalThis.badges = [];
    navigator.setAppBadge = async () => badges.push('set');
    navigator.clearAppBadge = async () => badges.push('clear');
  });
  const isLast = (badge) => eventually(page, async () => assert.equal(await page.evaluate(() => badges.at(-1)), badge));
  await reload(page);
  await isLast('clear');
  await deployNext(host.folder, 'second');
  await askForUpdate(page);
  await isLast('set');
  // Once no page is open, the version that waited is used unasked.
  await page.goto('about:blank');
  await eventually(page, async () => {
    await visit(page, host.base);
    assert.equal(await build(page), 'second');
  });
  await isLast('clear');
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

story('a disk that is full in the middle of an update changes nothing', 'en', async ({ page, host }) => {
  const { usage } = await page.evaluate(() => navigator.storage.estimate());
  await giveRoom(page, host, usage + 300_000);
  await deployNext(host.folder, 'second');
  await askForUpdate(page);
  assert.equal(await updateButton(page).isVisible(), false);
  assert.equal((await page.evaluate(() => caches.keys())).length, 1, 'nothing is left of the half');
  await host.stop();
  await reload(page);
  assert.equal(await build(page), null);
  await totals(page, TOTAL);
  await host.start();
  await giveRoom(page, host);
  await askForUpdate(page);
  await updateButton(page).click();
  await becomes(page, 'second');
}, [GONE, /Quota/]);

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
