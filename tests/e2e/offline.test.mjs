// Once visited the site works without a network. The host of these journeys is really stopped.
import assert from 'node:assert/strict';
import { write } from './host.mjs';
import { GONE, KEPT, TOTAL, atHost, giveRoom, reload, story, visit } from './kept.mjs';
import { LANGUAGES, amounts, awake, eventually, field, holds, totals } from './reader.mjs';
import { axe, journey } from './support.mjs';

for (const lang of LANGUAGES) {
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
    await page.getByRole('button', { name: 'Share or embed', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('img', { name: 'QR code of the link' }).waitFor();
    await dialog.frameLocator('.share-preview iframe').locator('html[data-ready]').waitFor({ state: 'attached' });
    await dialog.getByRole('button', { name: 'Close' }).click();
    await visit(page, `${host.base}${lang === 'ar' ? 'ar/' : ''}embed/`);
    await totals(page, TOTAL);
    await visit(page, `${host.base}no/such/page?from=elsewhere`);
    assert.equal(await page.evaluate(() => location.pathname), '/');
  });
}

for (const lang of LANGUAGES) {
  story(`what the page has asked for is not asked for again to be kept: ${lang}`, lang, ({ host }) => {
    const assets = host.asked.filter((path) => path.startsWith('assets/'));
    assert.ok(assets.some((path) => path.endsWith('.wasm')), assets.join());
    assert.deepEqual(assets, [...new Set(assets)]);
  });
}

story('a file that the disk has spoiled is fetched again', 'en', async ({ page, host }) => {
  await page.evaluate(async () => {
    const [name] = await caches.keys();
    const cache = await caches.open(name);
    const [program] = (await cache.keys()).filter(({ url }) => /\/capquake_bg-\w+\.wasm$/.test(url));
    const [sheet] = (await cache.keys()).filter(({ url }) => /\/capquake-\w+\.css$/.test(url));
    await cache.delete(program);
    await cache.put(sheet, new Response('spoiled', { headers: { 'Content-Type': 'text/css' } }));
  });
  await reload(page);
  await eventually(page, async () => {
    const kept = await page.evaluate(async () => {
      const cache = await caches.open((await caches.keys())[0]);
      return (await cache.keys()).map(({ url }) => url.split('/').pop());
    });
    const has = (name) => kept.some((file) => name.test(file));
    assert.ok(has(/^capquake_bg-.*wasm$/) && !has(/^capquake-.*css$/), kept.join());
  });
  await reload(page);
  await host.stop();
  await reload(page);
  await totals(page, TOTAL);
}, [GONE, /valid digest in the 'integrity'/]);

story('a program that the disk has spoiled is fetched again when the reader tries again', 'en', async ({ page }) => {
  await page.evaluate(async () => {
    const cache = await caches.open((await caches.keys())[0]);
    const programs = (await cache.keys()).filter(({ url }) => /\/assets\/.*\.wasm$/.test(url));
    for (const program of programs) {
      await cache.put(program, new Response('spoiled', { headers: { 'Content-Type': 'application/wasm' } }));
    }
  });
  await page.reload();
  await page.mouse.move(200, 200);
  await page.getByRole('alert').getByRole('link', { name: 'Try again with the same figures' }).click();
  await awake(page);
  await totals(page, TOTAL);
}, [GONE, /integrity|TypeError/]);

atHost('a full disk leaves a page that works and says nothing of being kept', { lang: 'en', expected: [/Quota/] }, async ({ page, host }) => {
  await giveRoom(page, host, 20_000);
  await visit(page, host.base);
  await page.evaluate(() => navigator.serviceWorker.register('./sw.js').catch(() => {}));
  await eventually(page, async () => {
    const isInstalling = await page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.installing));
    assert.equal(isInstalling, false);
  });
  await saysNothing(page);
});

atHost('a page in a frame keeps nothing', { lang: 'en' }, async ({ page, host }) => {
  const frames = ['./embed/', './ar/'].map((address) => `<iframe src="${address}"></iframe>`);
  await write(host.folder, 'article.html', `<!doctype html><link rel="icon" href="data:,">${frames.join('')}`);
  await page.goto(`${host.base}article.html`);
  for (const frame of page.frames().slice(1)) {
    await awake(frame);
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

// A host without encryption: browsers have no service workers there.
const plainly = { lang: 'ar', name: 'capquake.test', flags: ['--host-resolver-rules=MAP capquake.test 127.0.0.1'] };
atHost('where a browser keeps nothing the page works, quietly', plainly, async ({ page, host }) => {
  await visit(page, `${host.base}ar/`);
  assert.equal(await page.evaluate(() => isSecureContext || 'serviceWorker' in navigator), false);
  await saysNothing(page);
});

atHost('where looking for a service worker is an error the page works, quietly', { lang: 'en' }, async ({ page, host }) => {
  host.headers['content-security-policy'] = 'sandbox allow-scripts';
  await visit(page, host.base);
  const looking = page.evaluate(() => navigator.serviceWorker);
  await assert.rejects(looking, /SecurityError|sandboxed/);
  await saysNothing(page);
});

async function saysNothing(page) {
  await page.waitForTimeout(500);
  assert.equal(await page.locator('[data-offline]:visible').count(), 0);
  assert.deepEqual(await amounts(page, 'total-loss'), [TOTAL]);
}

for (const lang of LANGUAGES) {
  journey(`the site can be installed: ${lang}`, { lang }, async ({ page, base, context }) => {
    const devtools = await context.newCDPSession(page);
    const { url, data, errors } = await devtools.send('Page.getAppManifest');
    assert.deepEqual([url, errors], [`${base}${lang}.webmanifest`, []]);
    const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
    // Profiles of tests are private ones.
    assert.deepEqual(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito'), []);
    const manifest = JSON.parse(data);
    assert.deepEqual([manifest.lang, manifest.dir], [lang, lang === 'ar' ? 'rtl' : 'ltr']);
    for (const { src } of [...manifest.icons, ...manifest.screenshots]) {
      const answer = await page.request.get(new URL(src, url).href);
      assert.deepEqual([answer.status(), answer.headers()['content-type']], [200, 'image/png'], src);
    }
    for (const { url: shortcut } of manifest.shortcuts) {
      await visit(page, new URL(shortcut, url).href);
      assert.equal(await page.locator('html').getAttribute('lang'), lang);
    }
    // What a browser says that offers it; there is none to press the button of.
    await page.getByText(KEPT[lang]).waitFor();
    await page.evaluate(() => {
      const offer = new Event('beforeinstallprompt', { cancelable: true });
      offer.prompt = () => { document.title = 'asked'; };
      dispatchEvent(offer);
    });
    await page.evaluate(() => { document.querySelector('[data-offline=update]').hidden = false; });
    for (const viewport of [{ width: 1280, height: 800 }, { width: 320, height: 640 }]) {
      await page.setViewportSize(viewport);
      assert.deepEqual(await axe(page), []);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    }
    await page.getByRole('button', { name: lang === 'ar' ? 'ثبّتها' : 'Install' }).click();
    assert.equal(await page.title(), 'asked');
    await page.locator('a.language').click();
    const other = lang === 'ar' ? 'en' : 'ar';
    await eventually(page, async () => assert.equal((await devtools.send('Page.getAppManifest')).url, `${base}${other}.webmanifest`));
  });
}
