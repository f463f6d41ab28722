// Garbage in every key of an address: it is told in one line, the default stands, and nothing beside it is lost.
import assert from 'node:assert/strict';
import { article, framed, hosted } from './article.mjs';
import { LANGUAGES, eventually, keys, plain, totals } from './reader.mjs';
import { journey } from './support.mjs';

// What is told of a value that cannot be used, after `told`.
const SAID = {
  en: {
    told: 'Not everything in this link could be used: ', setting: (name) => `its setting ${name} was left out`,
    row: 'one row was left out', value: 'one setting was left out', newer: 'it was made by a newer version', scenario: 'its scenario is not known here',
  },
  ar: {
    told: 'تعذّر استخدام كل ما في هذا الرابط: ', setting: (name) => `الإعداد ${name} استُبعد`,
    row: 'عدد الصفوف المستبعدة 1', value: 'عدد الإعدادات المستبعدة 1', newer: 'كُتب بإصدار أحدث', scenario: 'السيناريو المذكور فيه غير معروف هنا',
  },
};
const GARBAGE = [
  ['v=99', 'newer'], ['v=x', 'value'], ['s=nope', 'scenario'], ['row=X', 'row'], ['row=A~A~USD~pb:NaN', 'row'], ['row=A~A~USD~h:x', 'row'],
  ['rows=NOBODY', 'row'], ['rows=,', 'value'], ['order=up', 'setting'], ['rate=XYZ~1', 'value'], ['trate=XYZ~1', 'value'], ['claim=NOBODY~pc:1', 'value'],
  ['wi=NaN', 'setting'], ['nu=roman', 'setting'], ['theme=neon', 'setting'], ['lang=fr', 'setting'], ['accent=red', 'setting'],
  ['lock=some', 'setting'], ['parts=heroes', 'setting'], ['source=a&source=b', 'value'], ['theme=dark&theme=dark', 'value'],
];
// What they stand beside: a company of the reader's own that nothing else could show.
const OWN = 'row=own-1~Acme~USD~pb:10~pa:9~n:1000000000';
const ALL = '1174966155639.03';

for (const lang of LANGUAGES) {
  for (const folder of ['', 'embed/']) {
    const options = { lang, address: `${lang === 'ar' ? 'ar/' : ''}${folder}` };
    journey(`garbage in any key is told, and costs nothing else: ${options.address}`, options, async ({ page }) => {
      const said = SAID[lang];
      for (const [garbage, kind] of GARBAGE) {
        const [name] = garbage.split('=');
        // Without a scenario that is known the company stands alone.
        const scenario = name === 's' ? '' : 's=deepseek-2025-01-27&';
        await page.evaluate((link) => { location.hash = link; }, `${name === 'v' ? '' : 'v=1&'}${scenario}${OWN}&${garbage}`);
        const expected = kind === 'setting' ? said.setting(name) : said[kind];
        await eventually(page, async () => assert.ok((await page.locator('.notice').allInnerTexts()).map(plain).includes(`${said.told}${expected}.`), garbage));
        await totals(page, name === 's' ? '1000000000' : ALL);
        await eventually(page, async () => assert.ok((await keys(page)).includes('own-1'), garbage));
        assert.equal(await page.locator('html').getAttribute('lang'), lang, garbage);
      }
    });
  }
}

// What a host may ask for in the query and after a second `#`, and what of it is answered.
for (const [query, secret] of [
  ['childId=%3Cscript%3E&dw=%22%3E', 'a%20b'], [`childId=${'x'.repeat(65)}&dw=${'x'.repeat(65)}`, 'x'.repeat(65)],
  ['childId=&dw=', ''], ['childId=a%00b&dw=__proto__%0A', 'é'], ['childId=xPYMx%20&dw=a.b', '%3Cb%3E'], ['child=%E0%A4%A&dw=%', '%'],
]) {
  hosted(`a host that asks for its form in a way that cannot be is sent the usual ones: ${query.slice(0, 30)}`, {}, async ({ page, base }) => {
    await article(page, base, `<script>globalThis.got = []; addEventListener('message', ({ data }) => got.push(data));</script>
      <iframe src="${base}embed/?${query.replaceAll('&', '&amp;')}#?secret=${secret}" title="Losses" width="600" height="400"></iframe>`);
    const inner = await framed(page, base);
    await eventually(page, async () => assert.ok((await page.evaluate('got')).length >= 2));
    const got = await page.evaluate('got');
    for (const it of got) assert.ok(it.type === 'capquake:height' || (it.type === 'embed-size' && it.sentinel === 'amp'), JSON.stringify(it));
    assert.deepEqual((await inner.locator('.notice').allInnerTexts()).filter((text) => text.includes('link')), []);
  });
}
