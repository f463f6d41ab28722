// The web addresses behind the figures, which are fetched when somebody wants to see them.
import assert from 'node:assert/strict';
import { LANGUAGES, choose, eventually } from './reader.mjs';
import { journey } from './support.mjs';

const SUMMARY = '.sources summary';

for (const lang of LANGUAGES) {
  journey(`sources are fetched when they are opened, and only once: ${lang}`, { lang }, async ({ page, base }) => {
    const asked = [];
    page.on('request', (request) => request.url().endsWith('.txt') && asked.push(request.url()));
    const links = page.locator('.sources a');
    assert.equal(await links.count(), 0);
    await page.locator(SUMMARY).focus();
    await page.keyboard.press('Enter');
    await links.first().waitFor();
    assert.ok((await links.count()) > 40, 'every company has its sources');
    assert.match(await links.first().getAttribute('href'), /^https:\/\/github\.com\//);
    await page.locator(SUMMARY).click();
    await choose(page, lang, 'sap-2020-10-26');
    await page.locator(SUMMARY).click();
    await eventually(page, async () => assert.ok((await links.count()) < 10));
    assert.ok((await links.count()) > 0, 'another scenario has its own');
    assert.deepEqual(asked, [`${base}sources.txt`]);
  });

  const blocked = { lang, expected: [/fail/i], prepare: (context) => context.route('**/sources.txt', (route) => route.abort()) };
  journey(`sources that cannot be fetched are a link away, and are asked for again: ${lang}`, blocked, async ({ page, base, context }) => {
    await page.locator(SUMMARY).click();
    const link = page.locator('.sources [role=status] a');
    await link.waitFor();
    assert.equal(new URL(await link.getAttribute('href'), page.url()).href, `${base}sources.txt`);
    await context.unroute('**/sources.txt');
    await page.locator(SUMMARY).click();
    await page.locator(SUMMARY).click();
    await eventually(page, async () => assert.ok((await page.locator('.sources li a').count()) > 40));
  });
}
