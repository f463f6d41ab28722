// The site opens: both languages, as a host sends it, with nothing going wrong.
import assert from 'node:assert/strict';
import { axe, journey } from './support.mjs';

const LANGUAGES = [
  { lang: 'en', dir: 'ltr', title: /^Capquake: market-cap loss calculator/ },
  { lang: 'ar', dir: 'rtl', title: /^Capquake: حاسبة/ },
];

for (const { lang, dir, title } of LANGUAGES) {
  for (const theme of ['light', 'dark']) {
    journey(`the page opens: ${lang}, ${theme}`, { lang, theme }, async ({ page }) => {
      const html = page.locator('html');
      assert.equal(await html.getAttribute('lang'), lang);
      assert.equal(await html.getAttribute('dir'), dir);
      assert.match(await page.title(), title);
      assert.equal(await page.locator('#failure').isVisible(), false);
      assert.deepEqual(await axe(page), []);
    });
  }
}

journey('files come compressed, with their type and the policy', {}, async ({ page, base }) => {
  const headers = async (path) => (await page.request.get(base + path)).headers();
  for (const path of ['', 'ar/']) {
    assert.match((await headers(path))['content-security-policy'], /^default-src 'none';.*frame-ancestors 'self'$/);
  }
  const program = await headers('capquake_bg.wasm');
  assert.equal(program['content-type'], 'application/wasm');
  assert.equal(program['content-encoding'], 'br');
});
