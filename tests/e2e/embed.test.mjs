// The compact page inside of an article: it works whatever the host allows, and takes nothing.
import assert from 'node:assert/strict';
import { article, content, fold, framed, heights, hosted } from './article.mjs';
import { LANGUAGES, amounts, awake, eventually, field, give, plain, row } from './reader.mjs';
import { journey } from './support.mjs';

const frame = (base, { folder = '', link = '', more = '' } = {}) =>
  `<iframe src="${base}${folder}embed/${link}" title="Losses" style="border:0;width:100%;height:600px" ${more}></iframe>`;
const script = (base) => `<script src="${base}embed.js"></script>`;

/** The first frame is as tall as what is in it. */
const fits = (page, inner, place = 0) =>
  eventually(page, async () => assert.equal((await heights(page))[place], await content(inner)));

/** A price is changed in the frame; the total follows, and the frame becomes as tall as it is. */
async function works(page, inner) {
  const before = await content(inner);
  await fold(inner);
  await give(inner, 'NVDA', { 'price-after': '100' });
  await eventually(page, async () => assert.deepEqual(await amounts(inner, 'total-loss'), ['1625071955639.03']));
  await fits(page, inner);
  assert.ok((await content(inner)) > before + 500, 'it has grown');
  await fold(inner);
  await fits(page, inner);
  assert.ok((await content(inner)) < before + 100, 'and shrunk');
}

const HOSTS = {
  'a plain frame': {},
  'a sandbox that allows scripts alone': { more: 'sandbox="allow-scripts"' },
  'a strict policy of the host': { policy: true },
  'storage of third parties blocked': { flags: ['--test-third-party-cookie-phaseout'] },
};

for (const [name, { more, policy, flags }] of Object.entries(HOSTS)) {
  hosted(`the compact page works in full: ${name}`, { flags }, async ({ page, base }) => {
    const site = base.slice(0, -1);
    const strict = `default-src 'none'; script-src ${site}; style-src 'unsafe-inline'; img-src data:; frame-src ${site}`;
    const headers = policy && { 'content-security-policy': strict };
    await article(page, base, frame(base, { more }) + script(base), { headers });
    await works(page, await framed(page, base));
  });
}

for (const lang of LANGUAGES) {
  for (const width of [280, 320, 500, 700, 1000, 1200]) {
    const folder = lang === 'ar' ? 'ar/' : '';
    const options = { lang, viewport: { width, height: 600 }, address: `${folder}embed/#v=1&parts=hero,picture,table,what-if,records` };
    journey(`nothing leaves the compact page at ${width} pixels: ${lang}`, options, async ({ page }) => {
      const [wide, hidden] = await page.evaluate(() => [
        document.documentElement.scrollWidth - innerWidth,
        [...document.querySelectorAll('.embed .figure')].filter((each) => {
          const { left, right, width } = each.getBoundingClientRect();
          return width > 1 && (left < -0.5 || right > innerWidth + 0.5);
        }).length,
      ]);
      assert.equal(wide, 0);
      assert.equal(hidden, 0);
    });
  }
}

hosted('two frames on one page each have their own height and figures', {}, async ({ page, base }) => {
  const sap = frame(base, { folder: 'ar/', link: '#v=1&s=sap-2020-10-26&parts=hero' });
  // Loaded twice, too.
  await article(page, base, frame(base) + sap + script(base) + script(base));
  const [first, second] = [await framed(page, base), await framed(page, base, 1)];
  await fits(page, first, 0);
  await fits(page, second, 1);
  assert.ok((await content(first)) > (await content(second)) + 300);
  assert.equal(await second.evaluate(() => document.documentElement.lang), 'ar');
});

hosted('no focus and no scroll is taken, and a frame out of sight has its height', {}, async ({ page, base }) => {
  await article(page, base, `<div style="height:3000px"></div>${frame(base)}${script(base)}`);
  const inner = await framed(page, base);
  await fits(page, inner);
  const host = () => page.evaluate(() => [scrollY, document.activeElement.tagName]);
  assert.deepEqual(await host(), [0, 'BODY']);
  await inner.evaluate(() => (location.hash = 'v=1&s=sap-2020-10-26'));
  await row(inner, 'SAP.DE').waitFor({ state: 'attached' });
  await fits(page, inner);
  assert.deepEqual(await host(), [0, 'BODY']);
});

hosted('nothing is stored in a frame', {}, async ({ page, base, context }) => {
  // On the same site, where a browser would let it.
  const host = await article(page, base, frame('/') + script('/'), { isSameSite: true });
  const inner = await framed(page, host);
  await works(page, inner);
  const kept = await inner.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
    (await navigator.serviceWorker.getRegistrations()).length,
  ]);
  assert.deepEqual(kept, [0, 0, '', 0, 0, 0]);
  assert.deepEqual(await context.cookies(), []);
});

for (const width of [360, 800]) {
  const options = { viewport: { width, height: 800 } };
  hosted(`with the height reserved the article stays where it is: ${width} pixels`, options, async ({ page, base }) => {
    const style = 'border:0;width:100%;height:clamp(930px,(640px - 100vw)*999,1460px)';
    const text = '<p>One paragraph after another.</p>'.repeat(30);
    await article(page, base, `${text.slice(0, 300)}<iframe src="${base}embed/" title="Losses" style="${style}"></iframe>${text}
      <script>new PerformanceObserver((list) => { for (const each of list.getEntries()) globalThis.shift = (globalThis.shift ?? 0) + each.value; })
        .observe({ type: 'layout-shift', buffered: true });</script>${script(base)}`);
    const inner = await framed(page, base);
    await fits(page, inner);
    await page.mouse.wheel(0, 600);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    const shift = await page.evaluate(() => globalThis.shift ?? 0);
    assert.ok(shift <= 0.02, `${shift}`);
  });
}

// On the same origin the host sees exactly in which frame of the screen it was told.
hosted('a height is told once in a frame of the screen, and within two of a change', {}, async ({ page, base }) => {
  const host = await article(page, base, '<iframe src="/embed/" title="Losses" style="width:800px;height:600px"></iframe>', { isSameSite: true });
  const inner = await framed(page, host);
  const told = await inner.evaluate(async () => {
    const painted = () => new Promise(requestAnimationFrame);
    let frame = 0;
    const count = () => { frame += 1; requestAnimationFrame(count); };
    const told = [];
    parent.postMessage = (message) => { if (message.type === 'capquake:height') told.push({ frame, height: message.height }); };
    await painted();
    count();
    const changes = [];
    for (let time = 0; time < 12; time += 1) {
      document.querySelector('.embed-fold').open = time % 2 === 0;
      changes.push({ frame, height: Math.ceil(document.body.getBoundingClientRect().height) });
      await painted();
      await painted();
      await painted();
    }
    return { told, changes };
  });
  assert.equal(told.told.length, 12, 'one for each change');
  told.changes.forEach((change, place) => {
    assert.equal(told.told[place].height, change.height);
    assert.ok(told.told[place].frame - change.frame <= 2, JSON.stringify(told));
  });
});

hosted('whatever strangers send, heights stay what the frame says', { expected: [/elsewhere/] }, async ({ page, base }) => {
  const stranger = '<iframe srcdoc="<script>parent.postMessage({type:&quot;capquake:height&quot;,v:1,height:4000},&quot;*&quot;)</script>" sandbox="allow-scripts"></iframe>';
  await article(page, base, `${frame(base)}${script(base)}${stranger}`);
  const inner = await framed(page, base);
  await fits(page, inner);
  await page.evaluate(() => postMessage({ type: 'capquake:height', v: 1, height: 4000 }, '*'));
  for (const height of [Number.NaN, Infinity, '4000', null, {}]) {
    await inner.evaluate((height) => parent.postMessage({ type: 'capquake:height', v: 1, height }, '*'), height);
  }
  // What a host sends is either known or nothing.
  const messages = [null, 0, 'pymxPYMxaxPYMxwidthxPYMx1', { type: 'capquake:height', height: 1 }, { message: 'ready', secret: '<b>' }, []];
  for (const message of messages) {
    await page.evaluate((message) => frames[0].postMessage(message, '*'), message);
  }
  await fits(page, inner);
  assert.notEqual((await heights(page))[1], 4000);
  // Too much and too little are cut.
  for (const [sent, made] of [[1e9, 5000], [-5, 100]]) {
    await eventually(page, async () => {
      await inner.evaluate((height) => parent.postMessage({ type: 'capquake:height', v: 1, height }, '*'), sent);
      assert.equal((await heights(page))[0], made);
    });
  }
});

hosted('an element makes the frame, and follows its attributes', {}, async ({ page, base }) => {
  const element = '<capquake-calculator scenario="sap-2020-10-26" lang="ar" theme="dark" parts="hero" style="display:block;min-height:400px"></capquake-calculator>';
  await article(page, base, element + script(base));
  const inner = await framed(page, base);
  await row(inner, 'SAP.DE').waitFor({ state: 'detached' });
  const made = page.locator('capquake-calculator iframe');
  const attributes = await made.evaluate((it) => [it.title, it.loading, it.allow]);
  assert.deepEqual(attributes, ['حاسبة خسائر القيمة السوقية', 'lazy', 'clipboard-write; web-share']);
  assert.equal(await inner.evaluate(() => document.documentElement.dataset.theme), 'dark');
  await fits(page, inner);
  await page.evaluate(() => document.querySelector('capquake-calculator').setAttribute('parts', 'hero,table'));
  await row(inner, 'SAP.DE').waitFor();
  await fits(page, inner);
});

hosted('a name that somebody else has taken is left to them', {}, async ({ page, base }) => {
  const taken = '<script>customElements.define("capquake-calculator", class extends HTMLElement {})</script>';
  await article(page, base, `${taken}<capquake-calculator></capquake-calculator>${frame(base)}${script(base)}`);
  await fits(page, await framed(page, base));
  assert.equal(await page.locator('capquake-calculator iframe').count(), 0);
});

const LINK = '#v=1&s=deepseek-2025-01-27&row=NVDA~~USD~pb:142.62~pa:118.42~n:24339000000&rows=NVDA,AMD&lock=prices&source=Our+desk,+28+January';

journey('an editor fixes figures and names the source; readers find their way back', { address: `embed/${LINK}` }, async ({ page }) => {
  assert.match(plain(await page.locator('.embed-foot').innerText()), /Source: Our desk, 28 January/);
  assert.equal(await field(page, 'NVDA', 'price-after').getAttribute('readonly'), 'readonly');
  await page.getByText('The prices are fixed by the article.').waitFor();
  const back = page.getByRole('button', { name: 'Back to the article’s numbers' });
  assert.equal(await back.count(), 0);
  const article = await amounts(page, 'total-loss');
  await give(page, 'NVDA', { shares: '24.5bn' });
  await eventually(page, async () => assert.notDeepEqual(await amounts(page, 'total-loss'), article));
  await page.waitForURL(/24500000000.*lock=prices&source=/);
  await back.click();
  await eventually(page, async () => assert.deepEqual(await amounts(page, 'total-loss'), article));
  await eventually(page, async () => assert.equal(await back.count(), 0));
});

journey('all figures can be fixed', { address: 'embed/#v=1&lock=all&parts=table' }, async ({ page }) => {
  const free = page.locator('[data-row] [data-field]:not([readonly])');
  assert.equal(await free.count(), 0);
  assert.equal(await page.getByRole('button', { name: 'Add a company' }).count(), 0);
  await page.getByText('The figures are fixed by the article.').waitFor();
});

journey('the whole page opens beside the article, with what the reader sees and nothing fixed', { address: `embed/${LINK}` }, async ({ page, context, base }) => {
  await give(page, 'NVDA', { shares: '24.49bn' });
  const loss = await amounts(page, 'total-loss');
  const opening = context.waitForEvent('page');
  await page.getByRole('link', { name: 'Change the figures' }).click();
  const whole = await opening;
  await awake(whole);
  assert.ok(whole.url().startsWith(`${base}#v=1&s=deepseek-2025-01-27&`) && !/lock|source/.test(whole.url()));
  assert.deepEqual(await amounts(whole, 'total-loss'), loss);
  assert.equal(await field(whole, 'NVDA', 'price-after').getAttribute('readonly'), null);
});

const colour = (page) => page.locator('.hero-figure').evaluate((it) => getComputedStyle(it).color);
for (const [theme, expected] of [['light', 'rgb(0, 82, 204)'], ['dark', /^rgb\(\d+, 1\d\d, 2\d\d\)$/]]) {
  journey(`an accent colours the loss, readable in ${theme}`, { theme, address: 'embed/#v=1&accent=0052CC' }, async ({ page }) => {
    assert.match(await colour(page), expected instanceof RegExp ? expected : new RegExp(`^${expected.replace(/[()]/g, '\\$&')}$`));
  });
}

journey('settings that cannot be used are named, and all else is there', { address: 'embed/#v=1&accent=crimson&lock=some&parts=heroes' }, async ({ page }) => {
  const notice = plain(await page.locator('.notice').innerText());
  assert.equal(notice, 'Not everything in this link could be used: its setting parts was left out, its setting lock was left out, its setting accent was left out.');
  assert.equal(await colour(page), 'rgb(168, 17, 43)');
  await page.locator('.what-if').waitFor();
});

const deaf = { passed: ['content-type', 'content-security-policy'], expected: [/CORS/, /ERR_FAILED/] };
hosted('a sandboxed frame that may not load the program says so, and shows the figures', deaf, async ({ page, base }) => {
  await article(page, base, frame(base, { more: 'sandbox="allow-scripts"' }) + script(base));
  const inner = page.frameLocator('iframe');
  await inner.getByText('The calculator is not running in this browser: what stands here can be read').waitFor();
  await inner.getByRole('heading', { name: '17 companies lost' }).waitFor();
  // With its styles, though these may not be checked.
  await eventually(page, async () => assert.equal(await colourOf(inner), PAPER));
});

hosted('a sandboxed frame that may not load the program does not show other figures than those of its link', deaf, async ({ page, base }) => {
  await article(page, base, frame(base, { folder: 'ar/', link: '#v=1&s=sap-2020-10-26', more: 'sandbox="allow-scripts"' }) + script(base));
  const inner = page.frameLocator('iframe');
  await inner.getByText('لا يمكن عرض أرقام هذا الرابط').waitFor();
  await eventually(page, async () => assert.equal(await colourOf(inner), PAPER));
  assert.equal(await inner.locator('.hero').isVisible(), false);
});

const PAPER = 'rgb(251, 249, 244)';
const colourOf = (place) => place.locator('html').evaluate((element) => getComputedStyle(element).backgroundColor);
