// Nothing is lost: undo and redo, the address, Back and Forward, links.
import assert from 'node:assert/strict';
import { LANGUAGES, WORDS, address, amounts, awake, button, choose, eventually, field, give, holds, jump, keepsPace, keys, plain, row, says, table, totals, watchAddress } from './reader.mjs';
import { journey } from './support.mjs';

const ALL = '1173966155639.03';
const AT_100 = '1625071955639.03';
const SAP = 'v=1&s=sap-2020-10-26';

for (const lang of LANGUAGES) {
  const words = WORDS[lang];

  journey(`every step can be undone and done again: ${lang}`, { lang }, async ({ page }) => {
    const undo = button(page, words.undo);
    const redo = button(page, words.redo);
    assert.ok((await undo.isDisabled()) && (await redo.isDisabled()));

    const input = field(page, 'NVDA', 'price-after');
    await input.fill('');
    await input.pressSequentially('100');
    await totals(page, AT_100);
    await button(page, words.add).click();
    await row(page, 'own-1').waitFor();

    await undo.click();
    await eventually(page, async () => assert.ok(!(await keys(page)).includes('own-1')));
    await undo.click();
    await totals(page, ALL);
    await holds(page, input, '118.42');
    await eventually(page, async () => assert.ok(await undo.isDisabled(), 'typing one field is one step'));

    await redo.click();
    await totals(page, AT_100);
    await redo.click();
    await row(page, 'own-1').waitFor();

    await page.keyboard.press('Control+z');
    await eventually(page, async () => assert.ok(!(await keys(page)).includes('own-1')));
    await page.keyboard.press('Control+z');
    await totals(page, ALL);
    await page.keyboard.press('Control+Shift+z');
    await totals(page, AT_100);
    await input.focus();
    await page.keyboard.press('Control+z');
    await totals(page, ALL);
    await holds(page, input, '118.42');
  });

  journey(`the address holds everything: ${lang}`, { lang }, async ({ page, base }) => {
    assert.equal(page.url(), base + (lang === 'ar' ? 'ar/' : ''), 'an untouched page has a plain address');
    await give(page, 'NVDA', { 'price-after': '100' });
    await give(page, 'AMD', { 'price-after': '12..5' });
    await give(page, 'MSFT', { change: '-6' });
    await button(page, words.add).click();
    await row(page, 'own-1').getByLabel(words.name, { exact: true }).fill('A~b:c%d,و');
    await page.locator('[data-what-if]').fill('12%');
    const [before, order] = [await table(page), await keys(page)];
    await address(page, /wi=-?0\.12/);

    await page.reload();
    await awake(page);
    await eventually(page, async () => assert.deepEqual(await keys(page), order));
    assert.deepEqual({ ...(await table(page)), 'MSFT change': '-6' }, { ...before, 'NVDA price-after': '100.00' });
    assert.equal(plain(await row(page, 'own-1').locator('.company-label').innerText()), 'A~b:c%d,و');
  });

  journey(`text that cannot be read outlives a reload outside of the table too: ${lang}`, { lang }, async ({ page }) => {
    const unread = { en: 'cannot be read as a number', ar: 'تعذّرت قراءة' };
    const kept = async (input, text, place, pattern) => {
      await input.fill(text);
      await address(page, pattern);
      await page.reload();
      await awake(page);
      await holds(page, input, text);
      assert.equal(await input.getAttribute('aria-invalid'), 'true');
      await says(page, page.locator(place).getByRole('status'), unread[lang]);
    };
    await kept(page.locator('[data-what-if]'), '5~ تفاح % ab', '.what-if', /twi=/);
    await page.evaluate(() => { location.hash = 'v=1&s=-&row=A~A~USD~cb:10~ca:5&row=B~B~SAR~cb:10~ca:5'; });
    await kept(page.locator('[data-rate=SAR]'), '12..5', '.rates', /trate=SAR(~|%7E)12\.\.5/);
  });
}

journey('what was typed right before a reload is there, and the address is not replaced too often', {}, async ({ page }) => {
  await page.evaluate(watchAddress);
  const input = field(page, 'NVDA', 'price-after');
  await input.fill('');
  await input.pressSequentially('101.23456789', { delay: 60 });
  await address(page, /pa(:|%3A)101\.23456789/);
  await keepsPace(page);

  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
  await input.press('End');
  await input.press('5');
  await page.reload();
  await awake(page);
  await holds(page, input, '101.234567895');
});

journey('what was typed is in the address when the task that typed it ends, however long it takes', {}, async ({ page }) => {
  await give(page, 'NVDA', { 'price-after': '100' });
  await address(page, /pa(:|%3A)100/);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
  const written = await field(page, 'NVDA', 'price-after').evaluate(async (input) => {
    // Whatever is done takes long by this clock.
    let time = Date.now();
    Date.now = () => { time += 20; return time; };
    input.value = '1005';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    for (let turn = 0; turn < 10; turn += 1) await null;
    return location.hash;
  });
  assert.match(written, /pa(:|%3A)1005/);
});

journey('Back and Forward lose nothing', {}, async ({ page, base }) => {
  await give(page, 'NVDA', { 'price-after': '100' });
  await address(page, /pa(:|%3A)100/);

  await page.evaluate((link) => { location.hash = link; }, SAP);
  await eventually(page, async () => assert.deepEqual(await keys(page), ['SAP.DE']));
  await page.goBack();
  await totals(page, AT_100);
  await holds(page, field(page, 'NVDA', 'price-after'), '100.00');
  await page.goForward();
  await eventually(page, async () => assert.deepEqual(await keys(page), ['SAP.DE']));

  await page.goBack();
  await totals(page, AT_100);
  await page.goto(`${base}ar/`);
  await awake(page);
  await totals(page, ALL);
  await page.goBack();
  await awake(page);
  await totals(page, AT_100);
});

journey('a link replaces the table, and that can be undone', {}, async ({ page }) => {
  await give(page, 'NVDA', { 'price-after': '100' });
  await totals(page, AT_100);
  await page.evaluate((link) => { location.hash = link; }, SAP);
  await eventually(page, async () => assert.deepEqual(await keys(page), ['SAP.DE']));
  await button(page, WORDS.en.undo).click();
  await totals(page, AT_100);
});

journey('a jump within the page changes nothing and is not kept', {}, async ({ page }) => {
  await give(page, 'NVDA', { 'price-after': '100' });
  await address(page, /pa(:|%3A)100/);
  const before = page.url();
  await page.locator('footer a[href="#method"]').click();
  await eventually(page, async () => {
    const { y } = await page.locator('#method').boundingBox();
    assert.ok(y < 800, 'the method is in view');
  });
  await eventually(page, () => assert.equal(page.url(), before));
  await totals(page, AT_100);
});

journey('a jump is taken back at the pace of the address', {}, async ({ page }) => {
  await page.evaluate(watchAddress);
  await choose(page, 'en', 'sap-2020-10-26');
  await jump(page, ['method', 'rows', 'method']);
  await address(page, /#v=1&s=sap-2020-10-26$/);
  await jump(page, ['method']);
  await choose(page, 'en', 'aramco-2020-03-08');
  await address(page, /#v=1&s=aramco-2020-03-08$/);
  await keepsPace(page);
});

journey('lists show what undo went back to', {}, async ({ page }) => {
  const scenario = page.getByLabel(WORDS.en.scenario, { exact: true });
  const shows = (id) => eventually(page, async () => assert.equal(await scenario.inputValue(), id));
  const steps = ['aramco-2020-03-08', 'sap-2020-10-26', 'aramco-2020-03-08'];
  for (const id of steps) await scenario.selectOption(id);
  await shows(steps[2]);
  await button(page, WORDS.en.undo).click();
  await shows(steps[1]);
  await button(page, WORDS.en.undo).click();
  await shows(steps[0]);
  await button(page, WORDS.en.redo).click();
  await shows(steps[1]);
});

for (const lang of LANGUAGES) {
  const hostile = [
    'v=1', 's=deepseek-2025-01-27', 'row=NVDA~~USD~pb:NaN', 'row=%3Cscript%3E', 'theme=neon', 'nu=roman',
    'row=own-1~%2522%253E%253Cimg src=x onerror=alert(1)%253E~USD~pb:10~pa:9~n:1000000000',
  ].join('&');
  const options = { lang, address: `${lang === 'ar' ? 'ar/' : ''}#${hostile}` };
  journey(`a broken link says what was left out and runs nothing: ${lang}`, options, async ({ page }) => {
    const said = {
      en: 'Not everything in this link could be used: its setting nu was left out, its setting theme was left out, '
        + 'two rows were left out.',
      ar: 'تعذّر استخدام كل ما في هذا الرابط: الإعداد nu استُبعد، والإعداد theme استُبعد، وعدد الصفوف المستبعدة 2.',
    };
    const notice = page.getByRole('status').filter({ hasText: said[lang].slice(0, 20) });
    assert.equal(plain(await notice.innerText()), said[lang]);
    await totals(page, '1174966155639.03');
    const name = row(page, 'own-1').locator('.company-label');
    assert.equal(await name.innerText(), '"><img src=x onerror=alert(1)>');
    assert.equal(await page.locator('img, body script').count(), 0);
    assert.deepEqual(await amounts(page, 'total-loss'), ['1174966155639.03']);
  });
}
