// What a reader sees and does on the page: places by what they mean, the same in both languages.
import assert from 'node:assert/strict';

export const LANGUAGES = ['en', 'ar'];

/** The words that journeys look for, as the page says them. */
export const WORDS = {
  en: {
    add: 'Add a company',
    change: 'Change of all companies, in percent',
    currency: 'Currency',
    dark: 'Dark',
    down: 'Move down',
    held: 'Shares you hold',
    keepOthers: 'Keep the prices',
    light: 'Light',
    name: 'Name',
    noTotal: 'No total yet',
    other: 'العربية',
    outOfReach: 'out of reach',
    redo: 'Redo',
    remove: 'Remove',
    restore: 'Back to the original figures',
    scenario: 'Scenario',
    slider: 'Fall of all companies',
    undo: 'Undo',
    shown: /^30 of 5,000 companies shown/,
    up: 'Move up',
    workedOut: '(worked out)',
  },
  ar: {
    add: 'أضف شركة',
    change: 'تغير الشركات كلها، نسبة مئوية',
    currency: 'العملة',
    dark: 'داكن',
    down: 'انقل إلى أسفل',
    held: 'عدد أسهمك',
    keepOthers: 'أبقِ السعرين',
    light: 'فاتح',
    name: 'الاسم',
    noTotal: 'لا إجمالي بعد',
    other: 'English',
    outOfReach: 'غير ممكن',
    redo: 'إعادة',
    remove: 'احذف',
    restore: 'العودة إلى الأرقام الأصلية',
    scenario: 'السيناريو',
    slider: 'هبوط الشركات كلها',
    undo: 'تراجع',
    shown: /^المعروض 30 من أصل 5,000 شركة/,
    up: 'انقل إلى أعلى',
    workedOut: '(محسوب)',
  },
};

// Milliseconds until what does not hold yet is taken for what does not hold.
const PATIENCE = 5_000;

/** Waits until the assertions hold: tries them again whenever the page has painted. */
export async function eventually(page, assertions) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await assertions();
    } catch (error) {
      if (Date.now() > end) throw error;
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
  }
}

/** Waits until nothing that is done in a page or a frame is lost. */
export const ready = (place) => place.waitForSelector('html[data-ready]', { state: 'attached' });

/** Waits until the program runs, which something has asked for. */
export const running = (place) => place.waitForSelector('html[data-running]', { state: 'attached' });

/** Stirs as a reader does, and waits until the program runs. */
export async function awake(place) {
  await ready(place);
  await place.evaluate(() => dispatchEvent(new Event('pointermove')));
  await running(place);
}

/** Text without the marks that isolate its numbers, with single spaces. */
export const plain = (text) => text.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();

export const row = (page, key) => page.locator(`[data-row="${key}"]`);

export const field = (page, key, name) => row(page, key).locator(`[data-field="${name}"]`);

/** The keys of the rows, in their order. */
export const keys = (page) => page.locator('[data-row]').evaluateAll((rows) => rows.map((each) => each.dataset.row));

/** The exact amounts behind all figures of a name. */
export const amounts = (page, name) =>
  page.locator(`data[data-figure="${name}"]`).evaluateAll((all) => all.map((each) => each.value));

/** Everything that stands in the fields of the table, by row and field. */
export const table = (page) =>
  page.locator('[data-row] [data-field]').evaluateAll((fields) =>
    Object.fromEntries(fields.map((each) => [`${each.closest('[data-row]').dataset.row} ${each.dataset.field}`, each.value])),
  );

export async function says(page, place, words) {
  await eventually(page, async () => {
    const text = plain(await place.innerText());
    assert.ok(words instanceof RegExp ? words.test(text) : text.includes(words), `${words} is not in: ${text}`);
  });
}

export async function holds(page, input, text) {
  await eventually(page, async () => assert.equal(await input.inputValue(), text));
}

/** The total: the exact loss, where there is a single one. */
export async function totals(page, ...losses) {
  await eventually(page, async () => assert.deepEqual(await amounts(page, 'total-loss'), losses));
}

/** Fills fields of a row, by their names. */
export async function give(page, key, figures) {
  for (const [name, text] of Object.entries(figures)) await field(page, key, name).fill(text);
}

/** Chooses a scenario; `-` is the blank table. */
export async function choose(page, lang, scenario) {
  await page.getByLabel(WORDS[lang].scenario, { exact: true }).selectOption(scenario);
}

export const button = (place, name) => place.getByRole('button', { name, exact: true });

/** Opens what a row shows besides its figures. */
export async function open(page, key) {
  const toggle = row(page, key).locator('.company-toggle');
  await toggle.click();
  await eventually(page, async () => assert.equal(await toggle.getAttribute('aria-expanded'), 'true'));
}

/** Waits until the address holds what was done. */
export async function address(page, pattern) {
  await page.waitForURL((url) => pattern.test(url.href));
}

/** Jumps to parts of the page, one right after the other. */
export async function jump(page, parts) {
  for (const part of parts) await page.evaluate((hash) => { location.hash = hash; }, part);
}

/** For the page: notes when its address is replaced. */
export function watchAddress() {
  globalThis.replaced = [];
  const replaceState = history.replaceState.bind(history);
  history.replaceState = (...state) => {
    replaced.push(performance.now());
    replaceState(...state);
  };
}

/** The address was replaced several times, and not too often: browsers refuse a hundred replacements in half a minute. */
export async function keepsPace(page) {
  const replaced = await page.evaluate(() => globalThis.replaced);
  const pauses = replaced.slice(1).map((time, place) => time - replaced[place]);
  // Milliseconds; a timer may be early by some.
  assert.ok(pauses.length > 0 && pauses.every((pause) => pause >= 340), `${pauses}`);
}
