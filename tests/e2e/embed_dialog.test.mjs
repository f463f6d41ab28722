// What the dialog for sharing has for newsrooms: what is chosen in it is what an article shows, at the height it reserves.
import assert from 'node:assert/strict';
import { article, content, framed, heights, hosted } from './article.mjs';
import { LANGUAGES, amounts, awake, button, eventually, give } from './reader.mjs';
import { axe, journey } from './support.mjs';

const WORDS = {
  en: {
    code: 'Code for your page', copied: 'Copied', copy: 'Copy the code', dark: 'Dark', fixed: 'None', forms: ['Frame', 'Frame and script', 'Element'],
    heading: 'For an article', other: 'العربية', parts: { hero: 'Answer', picture: 'Picture', table: 'Table', 'what-if': 'What if', records: 'Records' },
    preview: 'Preview', refused: /^Copying is not allowed here/, share: 'Share or embed', source: 'Source line',
  },
  ar: {
    code: 'شيفرة صفحتك', copied: 'نُسخ', copy: 'انسخ الشيفرة', dark: 'داكن', fixed: 'بلا تعديل', forms: ['إطار', 'إطار وسكربت', 'عنصر'],
    heading: 'في مقال', other: 'English', parts: { hero: 'النتيجة', picture: 'الرسم', table: 'الجدول', 'what-if': 'ماذا لو', records: 'الترتيب' },
    preview: 'معاينة', refused: /^النسخ غير مسموح هنا/, share: 'مشاركة وتضمين', source: 'سطر المصدر',
  },
};
const AT_100 = '1625071955639.03';
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

/** Opens the dialog, and waits for what newsrooms need of it. */
async function opened(page, lang) {
  await button(page, WORDS[lang].share).click();
  const dialog = page.getByRole('dialog', { name: WORDS[lang].share });
  await dialog.getByRole('heading', { name: WORDS[lang].heading }).waitFor();
  return dialog;
}

const written = (dialog, lang) => dialog.getByLabel(WORDS[lang].code, { exact: true });

/** Waits until the frame in the dialog has been measured. */
async function measured(page, code) {
  await page.frameLocator('.share-preview iframe').locator('html[data-ready]').waitFor({ state: 'attached' });
  let before;
  await eventually(page, async () => {
    const now = /calc\(.*\)/.exec(await code.inputValue())[0];
    const isSettled = now === before;
    before = now;
    assert.ok(isSettled && now !== 'calc(930px + clamp(0px,(600px - 100vw)*999,530px))', now);
  });
}

for (const lang of LANGUAGES) {
  const words = WORDS[lang];
  const other = { en: 'ar', ar: 'en' }[lang];

  hosted(`the code for an article shows there what was chosen: ${lang}`, { lang, profile: CLIPBOARD }, async ({ page, base, context }) => {
    await page.goto(`${base}${lang === 'ar' ? 'ar/' : ''}`);
    await awake(page);
    await give(page, 'NVDA', { 'price-after': '100' });
    const dialog = await opened(page, lang);
    await dialog.getByLabel(words.source, { exact: true }).fill('Our desk & "others" <b>');
    for (const name of [words.other, words.dark, words.fixed, words.parts.table, words.parts['what-if']]) await button(dialog, name).click();
    for (const [place, form] of words.forms.entries()) {
      await button(dialog, form).click();
      assert.equal(await button(dialog, form).getAttribute('aria-pressed'), 'true');
      const code = await written(dialog, lang).inputValue();
      assert.ok(code.startsWith(['<iframe', '<iframe', '<capquake-calculator'][place]) && code.includes('title="'), code);
      const host = await context.newPage();
      await article(host, base, code);
      const inner = await framed(host, base);
      const root = inner.locator(`html[data-page=embed][data-theme=dark][lang=${other}]`);
      await root.waitFor({ state: 'attached' });
      await eventually(host, async () => assert.deepEqual(await amounts(inner, 'total-loss'), [AT_100]));
      const link = new URLSearchParams(new URL(await host.locator('iframe').getAttribute('src')).hash.slice(1));
      assert.deepEqual([link.get('theme'), link.get('lock'), link.get('parts'), link.get('source')], ['dark', 'all', 'hero,picture', 'Our desk & "others" <b>']);
      assert.ok((await inner.locator('.embed-foot').innerText()).includes('Our desk & "others" <b>'));
      if (place) await eventually(host, async () => assert.equal((await heights(host))[0], await content(inner)));
      await host.close();
    }
  });

  journey(`the code is copied, and where that is refused it is selected: ${lang}`, { lang, profile: CLIPBOARD }, async ({ page }) => {
    const dialog = await opened(page, lang);
    const code = written(dialog, lang);
    await measured(page, code);
    await button(dialog, words.copy).click();
    await button(dialog, words.copied).waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await code.inputValue());
    await button(dialog, words.copy).waitFor();
    await page.evaluate(() => { Clipboard.prototype.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError')); });
    await button(dialog, words.copy).click();
    await dialog.getByText(words.refused).waitFor();
    const selected = await code.evaluate((it) => document.activeElement === it && it.value.slice(it.selectionStart, it.selectionEnd));
    assert.equal(selected, await code.inputValue());
  });

  for (const theme of ['light', 'dark']) {
    journey(`axe finds nothing in what newsrooms need: ${lang}, ${theme}`, { lang, theme, viewport: { width: 360, height: 740 } }, async ({ page }) => {
      const dialog = await opened(page, lang);
      await measured(page, written(dialog, lang));
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        assert.deepEqual(await axe(page), []);
        const small = await dialog.locator('button, input, textarea').evaluateAll((all) =>
          all.map((each) => each.getBoundingClientRect()).filter(({ width, height }) => width < 44 || height < 44).length);
        assert.equal(small, 0);
        assert.ok(await page.evaluate(() => document.querySelector('#share').scrollWidth <= document.querySelector('#share').clientWidth));
      }
    });
  }

  // Whatever an article shows, it stays where it is when the figures come.
  for (const parts of [['hero'], ['hero', 'picture'], ['picture', 'table'], ['table'], ['hero', 'picture', 'table', 'what-if', 'records'], ['what-if']]) {
    hosted(`the height that is reserved is the height that is needed: ${lang}, ${parts}`, { lang }, async ({ page, base, context }) => {
      await page.goto(`${base}${lang === 'ar' ? 'ar/' : ''}`);
      await awake(page);
      const dialog = await opened(page, lang);
      for (const [part, name] of Object.entries(words.parts)) {
        if ((await button(dialog, name).getAttribute('aria-pressed')) !== `${parts.includes(part)}`) await button(dialog, name).click();
      }
      // One part has to stay: that nothing is left is refused.
      for (const name of Object.values(words.parts)) {
        const isLast = parts.length === 1 && name === words.parts[parts[0]];
        assert.equal((await button(dialog, name).getAttribute('aria-pressed')) === 'true', parts.some((part) => words.parts[part] === name), isLast);
      }
      await button(dialog, words.forms[1]).click();
      await measured(page, written(dialog, lang));
      const code = await written(dialog, lang).inputValue();
      for (const width of [340, 375, 650, 768, 820]) {
        const host = await context.newPage();
        await host.setViewportSize({ width, height: 800 });
        const text = '<p>One paragraph after another.</p>';
        await article(host, base, `<style>body{margin:0}</style>${text.repeat(8)}${code}${text.repeat(30)}
          <script>new PerformanceObserver((list) => { for (const each of list.getEntries()) globalThis.shift = (globalThis.shift ?? 0) + each.value; })
            .observe({ type: 'layout-shift', buffered: true });</script>`);
        const [before] = await heights(host);
        const inner = await framed(host, base);
        await eventually(host, async () => assert.equal((await heights(host))[0], await content(inner)));
        const tall = await content(inner);
        assert.ok(Math.abs(before - tall) <= Math.max(60, tall / 15), `${before} reserved for ${tall} at ${width}`);
        const shift = await host.evaluate(() => globalThis.shift ?? 0);
        assert.ok(shift <= 0.02, `${shift} at ${width}`);
        await host.close();
      }
    });
  }

  journey(`the preview is as wide as was chosen, seen as a whole, and takes nothing: ${lang}`, { lang }, async ({ page }) => {
    const steps = () => page.evaluate(() => history.length);
    const before = [await steps(), page.url()];
    const dialog = await opened(page, lang);
    const frame = dialog.locator('iframe');
    for (const width of [640, 1000, 320]) {
      await button(dialog, String(width)).click();
      assert.equal(await frame.evaluate((it) => it.clientWidth), width);
      await eventually(page, async () => {
        const [seen, box, height] = await frame.evaluate((it) => [it, it.parentElement].map((each) => each.getBoundingClientRect()).concat(it.clientHeight));
        assert.ok(height > 500 && box.height < 600, `${height} in ${box.height}`);
        for (const side of ['left', 'top']) assert.ok(seen[side] >= box[side], `${side}: ${seen[side]} in ${box[side]}`);
        for (const side of ['right', 'bottom']) assert.ok(seen[side] <= box[side], `${side}: ${seen[side]} in ${box[side]}`);
      });
    }
    for (const name of [words.dark, words.parts.records, words.parts.hero]) await button(dialog, name).click();
    const inner = page.frameLocator('.share-preview iframe');
    await inner.locator('html[data-ready][data-theme=dark]').waitFor({ state: 'attached' });
    await inner.locator('.records').waitFor();
    assert.equal(await inner.locator('.hero').count(), 0);
    assert.deepEqual([await steps(), page.url()], before);
    assert.ok(await frame.evaluate((it) => it.inert));
  });
}

journey('a scenario as it is stands in the code by its name', { address: 's/sap-2020-10-26/' }, async ({ page }) => {
  const dialog = await opened(page, 'en');
  const code = written(dialog, 'en');
  assert.match(await code.inputValue(), /\/embed\/#v=1&amp;s=sap-2020-10-26" title="/);
  await button(dialog, 'Element').click();
  assert.match(await code.inputValue(), /^<capquake-calculator scenario="sap-2020-10-26" lang="en" title="/);
});

journey('what changes behind the dialog is in the code', {}, async ({ page }) => {
  await give(page, 'NVDA', { 'price-after': '100' });
  const dialog = await opened(page, 'en');
  const code = written(dialog, 'en');
  assert.match(await code.inputValue(), /row=NVDA/);
  await page.keyboard.press('Control+z');
  await eventually(page, async () => assert.doesNotMatch(await code.inputValue(), /row=NVDA/));
});

for (const lang of LANGUAGES) {
  const other = { en: 'ar', ar: 'en' }[lang];
  const [words, others] = [WORDS[lang], WORDS[other]];
  journey(`undo can change the language behind the dialog, and what was chosen stays: ${lang}`, { lang }, async ({ page }) => {
    await page.getByRole('link', { name: words.other, exact: true }).click();
    await page.locator(`html[lang=${other}]`).waitFor();
    const dialog = await opened(page, other);
    await dialog.getByLabel(others.source, { exact: true }).fill('Our desk');
    for (const name of [others.dark, others.parts.records, others.forms[2]]) await button(dialog, name).click();
    const before = await written(dialog, other).inputValue();
    await button(dialog, others.forms[2]).focus();
    await page.keyboard.press('Control+z');
    const now = page.getByRole('dialog', { name: words.share });
    await now.getByRole('heading', { name: words.heading }).waitFor();
    const text = await page.locator('#share-article').innerText();
    for (const old of [others.heading, others.copy, others.source, others.preview]) assert.ok(!text.includes(old), `${old} is still there`);
    for (const name of [words.dark, words.parts.records, words.forms[2]]) assert.equal(await button(now, name).getAttribute('aria-pressed'), 'true', name);
    assert.equal(await now.getByLabel(words.source, { exact: true }).inputValue(), 'Our desk');
    assert.ok(await button(now, words.forms[2]).evaluate((it) => it === document.activeElement));
    // The code is for the language that was chosen.
    const link = (code) => /link="[^"]*" lang="\w+"/.exec(code)[0];
    assert.equal(link(await page.locator('#share-code').inputValue()), link(before));
  });
}

const unreachable = { prepare: (context) => context.route('**/assets/article-*', (route) => route.abort()), expected: [/failed: .*article/, /Failed to load/] };
journey('without what newsrooms need the rest of the dialog works', { ...unreachable, profile: CLIPBOARD }, async ({ page }) => {
  const failed = page.waitForEvent('requestfailed');
  await button(page, WORDS.en.share).click();
  await failed;
  const dialog = page.getByRole('dialog');
  await button(dialog, 'Copy the link').click();
  await button(dialog, 'Copied').waitFor();
  assert.equal(await dialog.getByText(WORDS.en.heading).count(), 0);
});
