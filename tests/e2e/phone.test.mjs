// On a phone: cards, the answer bar, keys at a field; and nothing wider than the screen anywhere.
import assert from 'node:assert/strict';
import { LANGUAGES, WORDS, choose, eventually, field, give, holds, open, row, says, totals } from './reader.mjs';
import { journey } from './support.mjs';

const PHONE = { viewport: { width: 360, height: 740 }, profile: { hasTouch: true, isMobile: true } };
const WIDTHS = [280, 320, 360, 768, 1280];

const isFocused = (input) => input.evaluate((element) => element === document.activeElement);

for (const lang of LANGUAGES) {
  journey(`a card opens and its figures can be changed: ${lang}`, { lang, ...PHONE }, async ({ page }) => {
    const card = row(page, 'NVDA');
    const input = field(page, 'NVDA', 'shares');
    const bar = page.locator('.answer-bar');
    assert.equal(await input.isVisible(), false);
    await card.locator('.company-toggle').tap();
    await input.waitFor();
    assert.equal(await card.locator('[data-field]:visible').count(), 7);
    assert.equal(await bar.count(), 0);

    await input.tap();
    await bar.waitFor();
    const inView = async () => {
      const [above, own] = [await bar.boundingBox(), await input.boundingBox()];
      assert.ok(Math.abs(above.y) < 1, 'the bar is at the top');
      assert.ok(own.y >= above.y + above.height, 'and does not cover the field');
      assert.ok(own.y + own.height <= PHONE.viewport.height);
      const size = await input.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
      assert.ok(size >= 16, 'the browser does not zoom in');
    };
    await eventually(page, inView);

    await input.fill('24.49');
    const keys = card.locator('.keys').getByRole('button');
    assert.equal(await keys.count(), 5);
    const [billion, sign] = [keys.nth(2), keys.nth(4)];
    await billion.tap();
    await holds(page, input, { en: '24.49bn', ar: '24.49 مليار' }[lang]);
    assert.ok(await isFocused(input), 'the key leaves the focus in the field');
    await eventually(page, async () => assert.equal(await billion.getAttribute('aria-pressed'), 'true'));
    await totals(page, '1173966155639.03');
    await says(page, card.locator('.echo'), '24,490,000,000');
    await sign.tap();
    await holds(page, input, { en: '−24.49bn', ar: '−24.49 مليار' }[lang]);
    await eventually(page, async () => assert.equal(await input.getAttribute('aria-invalid'), 'true'));
    await sign.tap();
    await holds(page, input, { en: '24.49bn', ar: '24.49 مليار' }[lang]);
    await eventually(page, inView);

    await input.blur();
    await eventually(page, async () => assert.equal(await bar.count(), 0));
  });

  journey(`nothing is wider than the screen: ${lang}`, { lang }, async ({ page }) => {
    const fits = async (state) => {
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const over = await page.evaluate(() => {
          const { clientWidth, scrollWidth } = document.documentElement;
          if (scrollWidth <= clientWidth) return [];
          const isOut = (element) => {
            const { left, right } = element.getBoundingClientRect();
            return left < -0.5 || right > clientWidth + 0.5;
          };
          return [...document.querySelectorAll('body *')].filter(isOut).map((each) => `${each.tagName} ${each.getAttribute('class')}`);
        });
        assert.deepEqual(over, [], `${state} at ${width}`);
      }
    };
    await fits('the scenario');
    await give(page, 'NVDA', { 'price-after': '12..5' });
    await open(page, 'NVDA');
    await give(page, 'MSFT', { change: '-6' });
    await fits('open companies with doubts');
    await field(page, 'TSM', 'shares').focus();
    await fits('keys at a field');
    await choose(page, lang, 'deepseek-as-reported');
    await says(page, page.locator('.claims-sum'), '1.02');
    await fits('claims');
    await choose(page, lang, 'aramco-2020-03-08');
    await says(page, page.getByRole('heading', { level: 1 }), { en: 'SAR', ar: 'ريال' }[lang]);
    await fits('riyals');
  });
}

journey('the controls of a phone open and work', PHONE, async ({ page }) => {
  const menu = page.locator('.controls-menu');
  const dark = menu.getByRole('button', { name: WORDS.en.dark, exact: true });
  assert.equal(await dark.isVisible(), false);
  await menu.locator('summary').tap();
  await dark.tap();
  await eventually(page, async () => assert.equal(await dark.getAttribute('aria-pressed'), 'true'));
  const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  assert.equal(paper, 'rgb(16, 18, 22)');
});

// What the page lays out in each frame, from the first one that has anything below the screen.
const watched = {
  ready: false,
  prepare: (context) => context.addInitScript(() => {
    globalThis.frames = [];
    globalThis.shifts = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) globalThis.shifts += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
    const watch = () => {
      const companies = document.getElementById('companies');
      if (companies) globalThis.frames.push(getComputedStyle(companies).contentVisibility);
      requestAnimationFrame(watch);
    };
    requestAnimationFrame(watch);
  }),
};

const isLaidOut = (place) => place.evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }));

for (const lang of LANGUAGES) {
  journey(`what the screen shows is painted first, and then what is below: ${lang}`, { lang, ...PHONE, ...watched }, async ({ page }) => {
    await eventually(page, async () => assert.ok(await isLaidOut(page.locator('#companies h2'))));
    const { frames, shifts } = await page.evaluate(() => ({ frames: globalThis.frames, shifts: globalThis.shifts }));
    assert.deepEqual([...new Set(frames)], ['hidden', 'auto']);
    assert.equal(shifts, 0);
    assert.equal(await page.locator('html[data-running]').count(), 0);
  });
}

journey('whoever is sent to the companies has them at once', { ...PHONE, ...watched, address: '#companies' }, async ({ page }) => {
  await eventually(page, async () => {
    const { y } = await page.locator('.companies').boundingBox();
    assert.ok(Math.abs(y) < 80, `at ${y}`);
  });
  assert.ok(!(await page.evaluate(() => globalThis.frames)).includes('hidden'));
});

// How fields that nobody sees are laid out in the moment when the browser asks for the places of all.
const FIELDS = '.supposition, .slider, .days, .claim-checks';
const asked = (fields) => ({
  ready: false,
  prepare: async (context) => {
    await watched.prepare(context);
    await context.addInitScript((selector) => {
      const look = () => {
        globalThis.asked = [...document.querySelectorAll(selector)].map((element) => getComputedStyle(element).display);
      };
      // After the page's own listener, which comes with its head.
      document.addEventListener('readystatechange', () => addEventListener('DOMContentLoaded', look), { once: true });
    }, fields);
  },
});
const seen = (page) => page.waitForFunction(() => document.readyState === 'complete' && !document.querySelector('[data-unseen]'));

journey('fields below the screen have no place in the moment when the browser asks for it', { ...PHONE, ...asked(FIELDS) }, async ({ page }) => {
  await seen(page);
  assert.deepEqual(await page.evaluate(() => globalThis.asked), ['none', 'none', 'none', 'none']);
  const slider = page.getByRole('slider', { name: WORDS.en.slider });
  await slider.scrollIntoViewIfNeeded();
  assert.ok(await slider.isVisible());
});

for (const lang of LANGUAGES) {
  journey(`a company is laid out when it comes near: ${lang}`, { lang, ...PHONE, ...watched }, async ({ page }) => {
    await seen(page);
    await eventually(page, async () => assert.ok(await isLaidOut(page.locator('#companies h2'))));
    const last = row(page, 'AAPL').locator('.company-label').first();
    assert.ok(!(await isLaidOut(last)));
    await last.evaluate((name) => name.scrollIntoView());
    await eventually(page, async () => assert.ok(await isLaidOut(last)));
    assert.equal(await page.evaluate(() => globalThis.shifts), 0);
    assert.equal(await page.locator('html[data-running]').count(), 0);
  });
}

const TALL = { viewport: { width: 1280, height: 2400 } };
for (const lang of LANGUAGES) {
  journey(`fields on the screen keep their place: ${lang}`, { lang, ...TALL, ...asked('.slider') }, async ({ page }) => {
    await seen(page);
    await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); }));
    assert.ok(!(await page.evaluate(() => globalThis.asked)).includes('none'));
    // Fields that were given back late here moved what is seen by 0.010 and more.
    assert.ok(await page.evaluate(() => globalThis.shifts) < 0.001);
  });
}

journey('whoever is sent to a part of the page has its fields', { ...PHONE, ...asked(FIELDS), address: '#method' }, async ({ page }) => {
  await seen(page);
  assert.ok(!(await page.evaluate(() => globalThis.asked)).includes('none'));
});

// For the bar with the answer.
const KEPT_FREE = 80;

// Above the part there is more than the screen shows, which is as tall at once as it is when it was seen.
for (const lang of LANGUAGES) {
  const method = `${lang === 'ar' ? 'ar/' : ''}#method`;
  journey(`whoever is sent to the last part of the page lands there: ${lang}`, { lang, ...PHONE, ready: false, address: method }, async ({ page }) => {
    await page.waitForLoadState();
    const { y } = await page.locator('#method').boundingBox();
    assert.ok(Math.abs(y - KEPT_FREE) < 2, `at ${y}`);
    assert.equal(await page.locator('html[data-running]').count(), 0);
  });

  journey(`whoever comes back to a part of the page finds it where it was: ${lang}`, { lang, ...PHONE, ready: false }, async ({ page }) => {
    await page.waitForLoadState();
    const claims = page.locator('.claims');
    await claims.evaluate((section) => section.scrollIntoView());
    const place = async () => (await claims.boundingBox()).y;
    const isThere = async () => {
      const y = await place();
      assert.ok(Math.abs(y - KEPT_FREE) < 2, `at ${y}`);
    };
    await eventually(page, isThere);
    await page.reload();
    await eventually(page, isThere);
    assert.equal(await page.locator('html[data-running]').count(), 0);
  });
}

journey('a folded table has no place in that moment', { address: 'embed/', ...asked('.companies') }, async ({ page }) => {
  await seen(page);
  assert.deepEqual(await page.evaluate(() => globalThis.asked), ['none']);
  await page.locator('.embed-fold summary').click();
  assert.ok(await row(page, 'NVDA').first().isVisible());
});
