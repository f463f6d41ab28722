// Before anything is timed: do the candidates do the same?
import { open, rowsOf, stir, total } from './browser.mjs';

const NVIDIA = '592658000000';
// Of the total: floats round.
const ROUNDING = 1e-12;

/** The total that all agree on, and Nvidia's loss alone; disagreement is an error. */
export async function checkBaskets(browser, plan) {
  const alone = await totals(browser, plan, 1);
  if (same(alone) !== NVIDIA) throw new Error(`Nvidia lost ${alone.capquake} instead of ${NVIDIA}`);
  return same(await totals(browser, plan));
}

/** The total if all have the same. */
export function same(totals) {
  const { capquake, ...others } = totals;
  for (const [name, loss] of Object.entries(others)) {
    if (!(Math.abs(loss - capquake) <= Math.abs(capquake) * ROUNDING)) {
      throw new Error(`${name}: the total is ${loss} instead of ${capquake}`);
    }
  }
  return capquake;
}

async function totals(browser, plan, rows) {
  const found = {};
  for (const [name, address] of Object.entries(plan.sites)) {
    const page = await stir(await open(browser, rows ? address + (await rowsOf(name, rows, plan)) : address));
    found[name] = await total(page);
    await page.context().close();
  }
  return found;
}
