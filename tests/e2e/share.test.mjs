// Taking the page elsewhere: the link, the answer as text, the QR code; where copying is refused, too.
import assert from 'node:assert/strict';
import { LANGUAGES, button, eventually, give, plain, says, totals } from './reader.mjs';
import { scanned } from './scanned.mjs';
import { axe, journey } from './support.mjs';

const WORDS = {
  en: {
    close: 'Close',
    copied: 'Copied',
    copyLink: 'Copy the link',
    copyText: 'Copy as text',
    link: 'Link with these figures',
    qr: 'QR code of the link',
    refused: 'Copying is not allowed here. It is selected: press Ctrl C or ⌘C.',
    send: 'Send…',
    share: 'Share or embed',
    text: 'The answer as text',
    tooLong: 'This link is too long for a QR code that a phone can read.',
  },
  ar: {
    close: 'إغلاق',
    copied: 'نُسخ',
    copyLink: 'انسخ الرابط',
    copyText: 'انسخ النص',
    link: 'رابط بهذه الأرقام',
    qr: 'رمز QR للرابط',
    refused: 'النسخ غير مسموح هنا. النص محدَّد: اضغط Ctrl C أو ⌘C.',
    send: 'أرسل…',
    share: 'مشاركة وتضمين',
    text: 'النتيجة نصًّا',
    tooLong: 'هذا الرابط أطول من أن تقرأ كاميرا الهاتف رمز QR له.',
  },
};

const AT_100 = '1625071955639.03';
const READING = { profile: { permissions: ['clipboard-read', 'clipboard-write'] } };

/** A browser in which pages may not write to the clipboard. */
const denied = (context) =>
  context.addInitScript(() => {
    // Not there on the empty page that comes first.
    if ('Clipboard' in globalThis) Clipboard.prototype.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
  });

async function shared(page, lang) {
  await button(page, WORDS[lang].share).click();
  const dialog = page.getByRole('dialog', { name: WORDS[lang].share });
  await dialog.waitFor();
  return dialog;
}

const field = (dialog, name) => dialog.getByLabel(name, { exact: true });

const clipboard = (page) => page.evaluate(() => navigator.clipboard.readText());

for (const lang of LANGUAGES) {
  const words = WORDS[lang];

  journey(`the link to the page as it is can be copied, and opens as it was: ${lang}`, { lang, ...READING }, async ({ page, context, base }) => {
    await give(page, 'NVDA', { 'price-after': '100' });
    await totals(page, AT_100);
    const dialog = await shared(page, lang);
    const link = field(dialog, words.link);
    const shown = await link.inputValue();
    assert.ok(shown.startsWith(`${base}${lang === 'ar' ? 'ar/' : ''}#v=1&`), shown);
    assert.equal(await link.getAttribute('readonly'), 'readonly');
    await button(dialog, words.copyLink).click();
    await button(dialog, words.copied).waitFor();
    await says(page, dialog.getByRole('status').first(), words.copied);
    assert.equal(await clipboard(page), shown);
    await button(dialog, words.copyLink).waitFor();

    const other = await context.newPage();
    await other.goto(shown);
    await totals(other, AT_100);
    assert.equal(await other.locator('html').getAttribute('lang'), lang);
  });

  journey(`the answer is copied as text, line by line: ${lang}`, { lang, ...READING }, async ({ page, base }) => {
    const dialog = await shared(page, lang);
    await button(dialog, words.copyText).click();
    await button(dialog, words.copied).waitFor();
    const text = await clipboard(page);
    assert.equal(text, await field(dialog, words.text).inputValue());
    const lines = text.split('\n');
    const plain = lines.map((line) => line.replace(/[\u2066-\u2069]/g, ''));
    const expected = {
      en: [
        '17 companies lost $1.174 trillion of market cap on Monday 27 January 2025, net of $144.3 billion gained by three of them.',
        'Nvidia: Loss $592.7 billion, −16.97%',
        'Source: official closing prices',
        base,
      ],
      ar: [
        'خسرت 17 شركة 1.174 تريليون دولار من قيمتها السوقية يوم الاثنين 27 يناير/كانون الثاني 2025، بعد خصم 144.3 مليار دولار كسبتها ثلاث منها.',
        'إنفيديا: الخسارة 592.7 مليار دولار، −16.97%',
        'المصدر: أسعار الإغلاق الرسمية',
        `${base}ar/`,
      ],
    };
    assert.deepEqual([plain[0], plain[1], ...plain.slice(-2)], expected[lang]);
    assert.equal(lines.filter((line) => line.includes('%\u2069')).length, 18, 'every company and the index');
    assert.match(lines[1], /^\u2068.+\u2069: .*\u2066\$?592\.7\u2069.*\u2066−16\.97%\u2069$/);
    assert.equal(lines.at(-1), plain.at(-1), 'no mark clings to the link');
  });

  journey(`where copying is refused, the text is selected and that is said: ${lang}`, { lang, prepare: denied }, async ({ page }) => {
    const dialog = await shared(page, lang);
    for (const [ask, name] of [[words.copyLink, words.link], [words.copyText, words.text]]) {
      await button(dialog, ask).click();
      await dialog.getByText(words.refused).waitFor();
      const selected = await field(dialog, name).evaluate((input) => {
        const { selectionStart, selectionEnd, value } = input;
        return document.activeElement === input && value.slice(selectionStart, selectionEnd);
      });
      assert.equal(selected, await field(dialog, name).inputValue());
      assert.equal(await dialog.getByText(words.copied, { exact: true }).count(), 0);
    }
  });

  journey(`the QR code holds the link: ${lang}`, { lang, theme: 'dark' }, async ({ page }) => {
    await give(page, 'NVDA', { 'price-after': '100' });
    const dialog = await shared(page, lang);
    const code = dialog.getByRole('img', { name: words.qr });
    await code.waitFor();
    assert.equal(await scanned(code), await field(dialog, words.link).inputValue());
  });

  journey(`with the keys alone: ${lang}`, { lang, ...READING }, async ({ page }) => {
    const opener = button(page, words.share);
    await opener.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: words.share });
    const code = dialog.getByRole('img', { name: words.qr });
    await code.waitFor();
    const focused = () => page.evaluate(() => document.activeElement.innerText || document.activeElement.id || document.activeElement.ariaLabel);
    assert.equal(await focused(), words.share);
    const order = [];
    for (let step = 0; step < 5; step += 1) {
      await page.keyboard.press('Tab');
      order.push(await focused());
    }
    assert.deepEqual(order, [words.close, 'share-link', words.copyLink, 'share-text', words.copyText]);
    await page.keyboard.press('Enter');
    await button(dialog, words.copied).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await eventually(page, async () => assert.ok(await opener.evaluate((it) => it === document.activeElement)));
    assert.equal(await page.locator('#share').innerText(), '');

    await page.keyboard.press('Enter');
    await button(dialog, words.close).press('Space');
    await dialog.waitFor({ state: 'hidden' });
    await eventually(page, async () => assert.ok(await opener.evaluate((it) => it === document.activeElement)));
  });

  for (const theme of ['light', 'dark']) {
    const phone = { lang, theme, viewport: { width: 360, height: 740 } };
    journey(`axe finds nothing, and a finger finds everything: ${lang}, ${theme}`, phone, async ({ page }) => {
      const dialog = await shared(page, lang);
      await dialog.getByRole('img', { name: words.qr }).waitFor();
      assert.deepEqual(await axe(page), []);
      const small = await dialog.locator('button, input, textarea').evaluateAll((all) =>
        all.map((each) => each.getBoundingClientRect()).filter(({ width, height }) => width < 44 || height < 44).length);
      assert.equal(small, 0);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth && document.querySelector('#share').scrollWidth <= innerWidth));
      await page.setViewportSize({ width: 1280, height: 800 });
      assert.deepEqual(await axe(page), []);
    });
  }

  const rows = Array.from({ length: 40 }, (_, place) => `row=own-${place}~Company+${place}~USD~pb:142.62~pa:118.42~n:24490000000`);
  const long = { lang, address: `${lang === 'ar' ? 'ar/' : ''}#v=1&s=-&${rows.join('&')}` };
  journey(`a link that is too long for a QR code says so: ${lang}`, long, async ({ page }) => {
    const dialog = await shared(page, lang);
    await dialog.getByText(words.tooLong).waitFor();
    assert.equal(await dialog.getByRole('img', { name: words.qr }).count(), 0);
  });
}

const unreachable = { prepare: (context) => context.route('**/qr/*', (route) => route.abort()), expected: [/failed: .*\/qr\//, /Failed to load/] };
journey('without the QR code the rest of the dialog works', { ...READING, ...unreachable }, async ({ page }) => {
  const failed = page.waitForEvent('requestfailed');
  const dialog = await shared(page, 'en');
  await failed;
  await button(dialog, WORDS.en.copyLink).click();
  await button(dialog, WORDS.en.copied).waitFor();
  assert.doesNotMatch(await dialog.innerText(), /QR/);
});

journey('the QR code is fetched when it is wanted, and nothing is kept', {}, async ({ page, context }) => {
  const fetched = () => page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => name.includes('/qr/')).length);
  assert.equal(await fetched(), 0);
  const before = page.url();
  const dialog = await shared(page, 'en');
  await dialog.getByRole('img').waitFor();
  assert.equal(await fetched(), 2);
  const kept = await page.evaluate(() => localStorage.length + sessionStorage.length);
  assert.deepEqual([kept, await context.cookies()], [0, []]);
  assert.equal(page.url(), before);
});

journey('what the device can send, it is handed', {
  prepare: (context) => context.addInitScript(() => {
    navigator.share = (what) => {
      globalThis.sent = what;
      return Promise.reject(new DOMException('not now', 'AbortError'));
    };
  }),
}, async ({ page, base }) => {
  const dialog = await shared(page, 'en');
  await button(dialog, WORDS.en.send).click();
  const sent = await page.evaluate(() => globalThis.sent);
  assert.equal(sent.url, base);
  assert.equal(plain(sent.title), '17 companies lost $1.174 trillion · Capquake');
});

journey('where nothing can be sent, nothing is offered', {
  prepare: (context) => context.addInitScript(() => delete Navigator.prototype.share),
}, async ({ page }) => {
  const dialog = await shared(page, 'en');
  assert.equal(await button(dialog, WORDS.en.send).count(), 0);
});

// A file of the site that has no policy: in it a frame can stand.
const host = { address: 'sources.txt', ready: false, expected: [/Clipboard API has been blocked/, /favicon/, /404/] };
journey('in a sandboxed frame it works as far as the browser lets it', host, async ({ page, base }) => {
  await page.evaluate((src) => {
    const frame = Object.assign(document.createElement('iframe'), { width: 800, height: 900 });
    frame.sandbox = 'allow-scripts';
    frame.src = src;
    document.body.replaceChildren(frame);
  }, base);
  const frame = page.frameLocator('iframe');
  await frame.locator('html[data-ready]').waitFor();
  await button(frame, WORDS.en.share).click();
  const dialog = frame.getByRole('dialog');
  await dialog.getByRole('img', { name: WORDS.en.qr }).waitFor();
  assert.equal(await field(dialog, WORDS.en.link).inputValue(), base);
  await button(dialog, WORDS.en.copyLink).click();
  await dialog.getByText(WORDS.en.refused).waitFor();
});

journey('what changes behind the dialog is in its link', {}, async ({ page }) => {
  await give(page, 'NVDA', { 'price-after': '100' });
  const dialog = await shared(page, 'en');
  const link = field(dialog, WORDS.en.link);
  const before = await link.inputValue();
  await dialog.getByRole('img').waitFor();
  await page.keyboard.press('Control+z');
  await eventually(page, async () => assert.notEqual(await link.inputValue(), before));
  await eventually(page, async () => assert.equal(await scanned(dialog.getByRole('img')), await link.inputValue()));
});
