// What Lighthouse says of loading: a phone on a slow network, simulated.
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { FLAGS, median } from './browser.mjs';

const RUNS = { candidates: 3, pages: 5 };
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const MEASURES = {
  fcp: 'first-contentful-paint',
  lcp: 'largest-contentful-paint',
  tbt: 'total-blocking-time',
  cls: 'cumulative-layout-shift',
};

export async function measureLoading({ chromium, sites, pages }) {
  const chrome = await launch({ chromePath: chromium, chromeFlags: [...FLAGS, '--headless=new'], logLevel: 'error' });
  try {
    const loading = await inTurns(chrome.port, sites, RUNS.candidates, ['performance']);
    const scores = await inTurns(chrome.port, pages, RUNS.pages, CATEGORIES);
    return { loading, pages: scores };
  } finally {
    chrome.kill();
  }
}

/** The medians of several addresses by name, a run of each in turn. */
async function inTurns(port, addresses, runs, categories) {
  const all = Object.fromEntries(Object.keys(addresses).map((name) => [name, []]));
  for (let run = 0; run < runs; run += 1) {
    for (const [name, address] of Object.entries(addresses)) all[name].push(await audit(address, port, categories));
  }
  return Object.fromEntries(Object.entries(all).map(([name, reports]) => [name, medians(reports)]));
}

async function audit(address, port, onlyCategories) {
  const options = { port, onlyCategories, logLevel: 'error', output: 'json' };
  const { lhr } = await lighthouse(address, options);
  if (lhr.runtimeError) throw new Error(`${address}: ${lhr.runtimeError.message}`);
  const scores = onlyCategories.map((name) => [name, Math.round(lhr.categories[name].score * 100)]);
  const measures = Object.entries(MEASURES).map(([name, id]) => [name, lhr.audits[id].numericValue]);
  const failed = onlyCategories.flatMap((name) => failures(lhr, name));
  return { ...Object.fromEntries([...scores, ...measures]), failed };
}

/** What costs points outside performance, by its name. */
function failures(lhr, category) {
  if (category === 'performance') return [];
  const counting = lhr.categories[category].auditRefs.filter(({ weight }) => weight > 0);
  return counting.map(({ id }) => lhr.audits[id]).filter(({ score }) => score !== null && score < 1).map(({ id }) => id);
}

function medians(reports) {
  const names = Object.keys(reports[0]).filter((name) => name !== 'failed');
  const failed = [...new Set(reports.flatMap((report) => report.failed))];
  return { ...Object.fromEntries(names.map((name) => [name, median(reports.map((report) => report[name]))])), failed };
}
