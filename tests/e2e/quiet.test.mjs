// No page asks anybody else, breaks its own policy or keeps anything before the reader asks for it.
import assert from 'node:assert/strict';
import { LANGUAGES, awake } from './reader.mjs';
import { journey } from './support.mjs';

// Every journey fails over a violation and over a request to another origin: these open all pages.
for (const lang of LANGUAGES) {
  journey(`pages are quiet: ${lang}`, { lang }, async ({ page, base, context }) => {
    const map = await (await page.request.get(`${base}sitemap.xml`)).text();
    const listed = [...map.matchAll(/<loc>https?:\/\/[^/]+\/(.*?)<\/loc>/g)].map(([, path]) => path);
    const own = listed.filter((path) => path.startsWith('ar/') === (lang === 'ar'));
    assert.ok(own.length > 5, own.join());
    const start = lang === 'ar' ? 'ar/' : '';
    for (const path of [...own, `${start}embed/`, `${start}#v=1&s=-`, 'capquake.html']) {
      await page.goto('about:blank');
      const answer = await page.goto(base + path);
      await awake(page);
      if (path !== 'capquake.html') policyIsStrict(answer.headers()['content-security-policy']);
      policyIsStrict(await page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content'));
      const kept = await page.evaluate(async () => [
        ...Object.keys(localStorage),
        ...Object.keys(sessionStorage),
        ...(await indexedDB.databases()),
        document.cookie,
      ]);
      assert.deepEqual(kept, [''], path);
    }
    assert.deepEqual(await context.cookies(), []);
  });
}

function policyIsStrict(policy) {
  assert.match(policy, /^default-src 'none'; script-src /);
  assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|https?:|\*/);
}
