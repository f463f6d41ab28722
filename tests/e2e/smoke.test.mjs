// The site opens: both languages, as a host sends it, with nothing going wrong.
import assert from 'node:assert/strict';
import { plain } from './reader.mjs';
import { journey } from './support.mjs';

const LANGUAGES = [
  { lang: 'en', dir: 'ltr', title: '17 companies lost $1.174 trillion · Capquake' },
  { lang: 'ar', dir: 'rtl', title: 'خسرت 17 شركة 1.174 تريليون دولار · Capquake' },
];

for (const { lang, dir, title } of LANGUAGES) {
  journey(`the page opens: ${lang}`, { lang }, async ({ page }) => {
    const html = page.locator('html');
    assert.equal(await html.getAttribute('lang'), lang);
    assert.equal(await html.getAttribute('dir'), dir);
    assert.equal(plain(await page.title()), title);
    assert.equal(await page.locator('#failure').isVisible(), false);
  });
}

journey('files come compressed, with their type and the policy', {}, async ({ page, base }) => {
  const headers = async (path) => (await page.request.get(base + path)).headers();
  for (const path of ['', 'ar/']) {
    assert.match((await headers(path))['content-security-policy'], /^default-src 'none';.*frame-ancestors 'self'$/);
  }
  const place = await page.locator('link[as=fetch]').getAttribute('href');
  const program = await headers(place.slice(2));
  assert.match(program['cache-control'], /immutable/);
  assert.equal(program['content-type'], 'application/wasm');
  assert.equal(program['content-encoding'], 'br');
});
