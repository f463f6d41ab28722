// All measurements, in one run: `node main.mjs PLAN RESULT`.
// The candidates take turns within each measurement, so that a busy moment of the machine hits all.
import { readFile, writeFile } from 'node:fs/promises';
import { measureArithmetic } from './arithmetic.mjs';
import { launch } from './browser.mjs';
import { checkBaskets } from './baskets.mjs';
import { measureBytes } from './bytes.mjs';
import { measureKeystrokes } from './keystrokes.mjs';
import { measureLoading } from './loading.mjs';
import { measureOpening } from './opening.mjs';

const [planFile, resultFile] = process.argv.slice(2);
const plan = JSON.parse(await readFile(planFile, 'utf8'));

const browser = await launch(plan.chromium);
const result = { browser: browser.version(), node: process.version };
try {
  for (const [name, measure] of Object.entries({
    baskets: checkBaskets,
    bytes: measureBytes,
    arithmetic: measureArithmetic,
    keystrokes: measureKeystrokes,
    opening: measureOpening,
  })) {
    console.log(`    ${name}`);
    result[name] = await measure(browser, plan);
  }
} finally {
  await browser.close();
}
console.log('    loading (Lighthouse)');
Object.assign(result, await measureLoading(plan));
await writeFile(resultFile, JSON.stringify(result, null, 2));
