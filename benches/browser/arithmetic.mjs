// Outcomes a second: ours natively and as WebAssembly, and the peers in the same page.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { median, open } from './browser.mjs';

// The page and the native program by turns, and so many turns of each candidate every time.
const ROUNDS = 10;
const TURNS = 20;
const run = promisify(execFile);

export async function measureArithmetic(browser, { arithmetic, native }) {
  const page = await open(browser, arithmetic);
  const results = await run(native, ['results']);
  const differences = await page.evaluate((text) => globalThis.differences(text), results.stdout);
  if (differences.length > 0) throw new Error(`the candidates differ:\n${differences.join('\n')}`);
  const speeds = {};
  const keep = (name, speed) => (speeds[name] ??= []).push(speed);
  for (let round = 0; round < ROUNDS; round += 1) {
    const turns = await page.evaluate((times) => globalThis.turns(times), TURNS);
    for (const turn of turns) for (const [name, speed] of Object.entries(turn)) keep(name, speed);
    const { stdout } = await run(native);
    for (const line of stdout.trim().split('\n')) {
      const [way, speed] = line.split(' ');
      keep(`native ${way}`, Number(speed));
    }
  }
  await page.context().close();
  return Object.fromEntries(Object.entries(speeds).map(([name, all]) => [name, median(all)]));
}
