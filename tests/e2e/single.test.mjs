// The edition in one file opens from a disk, in both languages, and asks nothing of anybody.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { WORDS, button, eventually, field, holds, running, totals } from './reader.mjs';
import { scanned } from './scanned.mjs';
import { withBrowser } from './support.mjs';

const EDITION = fileURLToPath(new URL('../../dist/capquake.html', import.meta.url));

/** Opens the edition, as somebody made it for a site or for none, from a disk. */
async function fromDisk(lang, site, visit) {
  const folder = await mkdtemp(join(tmpdir(), 'capquake-'));
  try {
    const file = join(folder, 'calculator.html');
    const edition = await readFile(EDITION, 'utf8');
    await writeFile(file, edition.replace(/ data-site="[^"]*"/, ` data-site="${site}"`));
    const address = pathToFileURL(file).href;
    await withBrowser({ lang, base: address }, async (context) => {
      const page = await context.newPage();
      const asked = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(address);
      await running(page);
      await visit(page, address);
      const elsewhere = asked.filter((url) => !url.startsWith('file:') && !url.startsWith('data:') && !url.startsWith('blob:'));
      assert.deepEqual(elsewhere, []);
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

const SHARE = { en: 'Share or embed', ar: 'مشاركة وتضمين' };

for (const lang of ['en', 'ar']) {
  test(`the calculator opens from a disk: ${lang}`, () => fromDisk(lang, '', async (page, address) => {
    assert.equal(await page.locator('html').getAttribute('lang'), lang);
    await totals(page, '1173966155639.03');
    await field(page, 'NVDA', 'price-after').fill('100');
    await page.waitForURL(/pa:100/);
    await page.locator('a.language').click();
    const other = lang === 'en' ? 'ar' : 'en';
    await eventually(page, async () => assert.equal(await page.locator('html').getAttribute('lang'), other));
    await page.waitForURL(new RegExp(`lang=${other}`));
    await page.reload();
    await running(page);
    assert.equal(await page.locator('html').getAttribute('lang'), other);
    await holds(page, field(page, 'NVDA', 'price-after'), '100.00');
    await button(page, WORDS[other].restore).click();
    await totals(page, '1173966155639.03');
    await page.locator('details.sources summary').first().click();
    await page.locator('details.sources a[href^="https://"]').first().waitFor();
    await button(page, SHARE[other]).click();
    // A site that is nobody's is not linked to: the link opens this file again, and no phone is led to it.
    assert.equal(await page.locator('#share-link').inputValue(), `${address}#v=1&lang=${other}`);
    assert.equal(await page.getByRole('dialog').getByRole('img').count(), 0);
  }));

  test(`the calculator on a disk shows the code of a link to its site: ${lang}`, () => fromDisk(lang, 'https://example.org/', async (page) => {
    await button(page, SHARE[lang]).click();
    const link = `https://example.org/#v=1&lang=${lang}`;
    assert.equal(await page.locator('#share-link').inputValue(), link);
    const code = page.getByRole('dialog').getByRole('img');
    await code.waitFor();
    assert.equal(await scanned(code), link);
  }));
}
