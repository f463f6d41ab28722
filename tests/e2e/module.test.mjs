// The module for other programs: its README's example runs in Node and in Chromium, as it is installed from the packed
// archive and as the site serves it, and its types say what it takes.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { journey } from './support.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const README = await readFile(join(ROOT, 'src/module/README.md'), 'utf8');
const [, EXAMPLE] = /```js\n([^]*?)```/.exec(README);
// What the comments of the example say that it prints.
const PRINTS = [...EXAMPLE.matchAll(/console\.log\(.*\); \/\/ (.*)/g)].map(([, text]) => text);
const HOST = 'a-program/';

const run = promisify(execFile);
const folder = await mkdtemp(join(tmpdir(), 'capquake-module-'));
after(() => rm(folder, { recursive: true }));

/** The archive that would be published, installed as another program installs it. */
const installed = (async () => {
  const { version } = JSON.parse(await readFile(join(ROOT, 'dist/module/package.json'), 'utf8'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module", "private": true }');
  const archive = join(ROOT, `target/xtask/capquake-${version}.tgz`);
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', archive], { cwd: folder });
})();

test('the example of the README runs in Node', async () => {
  await installed;
  await writeFile(join(folder, 'example.js'), EXAMPLE);
  const { stdout } = await run(process.execPath, ['example.js'], { cwd: folder });
  assert.deepEqual(stdout.trim().split('\n'), PRINTS);
});

/** A page of another program on the same site, that has the module under its name. */
async function hosted(context, script) {
  const map = '<script type="importmap">{ "imports": { "capquake": "../module/capquake.js" } }</script>';
  const body = `<!doctype html><link rel="icon" href="data:,">${map}<script type="module">${script}</script>`;
  await context.route(`**/${HOST}`, (route) => route.fulfill({ contentType: 'text/html', body }));
}

/** Opens such a page and waits until its script is through. */
async function results(page, base) {
  await page.goto(base + HOST);
  await page.waitForFunction('globalThis.results');
  return page.evaluate('globalThis.results');
}

journey('the example of the README runs in a page', { ready: false }, async ({ page, base, context }) => {
  await hosted(context, `${EXAMPLE}; globalThis.results = true;`);
  const printed = [];
  page.on('console', (message) => printed.push(message.text()));
  await results(page, base);
  assert.deepEqual(printed, PRINTS);
});

journey('the module gives what the page shows', {}, async ({ page, base, context }) => {
  const shown = await page.evaluate(() => {
    const exact = (name) => document.querySelector(`[data-figure=${name}]`).value;
    return [exact('total-loss'), exact('total-change'), document.querySelectorAll('[data-row]').length];
  });
  await hosted(context, `
    import init, { analyze, scenarioOf, scenarios, linkOf } from 'capquake';
    await init();
    const report = analyze(scenarioOf(''), 'ar');
    const [total] = report.totals;
    const nvidia = report.rows.find((row) => row.ticker === 'NVDA').name;
    globalThis.results = [[total.loss, total.change, report.rows.length], nvidia, linkOf(scenarioOf('')), scenarios()[0].id];
  `);
  assert.deepEqual(await results(page, base), [shown, 'إنفيديا', '', 'deepseek-2025-01-27']);
});

// Things that no message can bring, but that a page can hand over by mistake.
journey('whatever is handed over, the module answers with a refusal', { ready: false }, async ({ page, base, context }) => {
  await hosted(context, `
    import init, { analyze, linkOf, reportOf, scenarioOf } from 'capquake';
    await init();
    const cyclic = { rows: [] };
    cyclic.rows.push(cyclic);
    const thrower = { get rows() { throw new Error('mine'); } };
    const garbage = {
      nothing: undefined, number: NaN, big: 10n, symbol: Symbol('x'), method() {}, date: new Date(), map: new Map([[{}, 1]]),
      set: new Set(), bytes: new Uint8Array(10), regex: /x/, cyclic, holes: { rows: new Array(1e6) }, endless: { rows: new Array(4e9) },
      deep: JSON.parse('{"rows":['.repeat(5000) + '1' + ']}'.repeat(5000)), proxy: new Proxy({}, { ownKeys() { throw new Error('mine'); } }),
      polluting: JSON.parse('{"rows":[],"__proto__":{"rows":[]}}'), long: { scenario: 'x'.repeat(1 << 20) }, lone: { scenario: '\\ud800' }, thrower,
    };
    const told = (act) => {
      try { return act(); } catch (error) { return error.name === 'Refusal' ? [error.code, error.place] : String(error); }
    };
    const outcomes = {};
    for (const [name, it] of Object.entries(garbage)) outcomes[name] = told(() => analyze(it));
    for (const [name, it] of Object.entries({ link: linkOf, of: scenarioOf, report: reportOf })) outcomes[name] = told(() => it(7));
    outcomes.language = told(() => analyze({ rows: [] }, 'fr'));
    outcomes.after = told(() => analyze({ scenario: 'deepseek-2025-01-27' }).totals[0].companies);
    globalThis.results = outcomes;
  `);
  const type = ['type', ''];
  const many = ['too-many', ''];
  assert.deepEqual(await results(page, base), {
    nothing: type, number: type, big: type, symbol: type, method: type, date: ['missing', 'rows'], map: type,
    set: type, bytes: type, regex: ['missing', 'rows'], cyclic: many, holes: many, endless: many,
    deep: many, proxy: 'Error: mine',
    polluting: ['unknown-field', '__proto__'], long: ['unknown-scenario', 'scenario'], lone: ['unknown-scenario', 'scenario'],
    thrower: 'Error: mine', link: type, of: ['type', 'link'], report: ['type', 'link'],
    language: ['unknown-word', 'language'], after: 17,
  });
});

test('the types say what is taken and what is given', async () => {
  await installed;
  const typed = EXAMPLE.replace(/analyze\(\{ rows.*\n/, (line) => `// @ts-expect-error a number is not exact\n${line}`)
    .replace('catch (refusal) {', 'catch (error) { const refusal = error as Refusal;')
    .replace("linkOf } from", "linkOf, type Refusal } from");
  const more = `
    analyze({ scenario: 'deepseek-2025-01-27' }, 'ar');
    // @ts-expect-error misspelt
    analyze({ rows: [{ ticker: 'A', currency: 'USD', pricebefore: '1' }] });
    const change: string | null = total!.change;
    const code: 'complete' | 'not-current' | 'index' | 'incomplete' | 'contradicted' | 'impossible' = report.rows[0]!.standing;
    for (const { problem } of report.rows[0]!.problems) if (problem.code === 'too-large') problem.limit.trim();
    analyze({ rows: [{ currency: '-', priceBefore: { text: '5,000' } }], rates: { SAR: '0.27' }, order: 'own' });
    export { change, code };
  `;
  await writeFile(join(folder, 'example.ts'), typed.replaceAll('total.', 'total!.') + more);
  const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
  const options = ['--noEmit', '--strict', '--noUncheckedIndexedAccess', '--target', 'es2022', '--module', 'nodenext'];
  await run(process.execPath, [compiler, ...options, 'example.ts'], { cwd: folder }).catch((error) => assert.fail(error.stdout));
});

test('only what is needed is packed', async () => {
  await installed;
  const { files } = JSON.parse(await readFile(join(folder, 'node_modules/capquake/package.json'), 'utf8'));
  for (const name of [...files, 'README.md']) await readFile(join(folder, 'node_modules/capquake', name));
  const program = await import(pathToFileURL(join(folder, 'node_modules/capquake/node.js')).href);
  assert.equal(program.analyze({ scenario: 'sap-2020-10-26' }).totals[0].currency, 'EUR');
});
