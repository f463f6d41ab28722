// Answers the page that frames this one: shows a scenario it sends, reports what is shown. It comes with the first
// message, and brings the module that knows scenarios and reports; the program itself knows links.
import init, { linkOf, reportOf } from './module/capquake.js';

const page = document.documentElement;

// What belongs to the page and not to a scenario: it stays unless the scenario says otherwise.
const SETTINGS = { nu: 'digits', theme: 'theme', parts: '', lock: '', accent: '' };

let subscriber;
let told;
let turn = Promise.resolve();

const started = Promise.all([init(), there('running')]);

/** Resolves when the program has set this on the page: `running` once it runs, `link` once it has drawn. */
function there(name) {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (name in page.dataset) resolve();
      else if (page.dataset.state === 'failed') reject(new Error('the calculator could not be started'));
      else return;
      observer.disconnect();
    };
    const observer = new MutationObserver(look);
    observer.observe(page, { attributeFilter: [`data-${name}`, 'data-state'] });
    look();
  });
}

/** Takes a message. All are answered in the order in which they came. */
export function receive(message, origin) {
  // A sandboxed host has no origin to be named.
  const host = origin === 'null' ? '*' : origin;
  turn = turn.then(() => answer(message, host)).catch((error) => tell(host, 'error', refused(error)));
}

async function answer({ type, v, scenario }, host) {
  const act = new Map([['capquake:set', set], ['capquake:get', get], ['capquake:subscribe', subscribe]]).get(type);
  if (!act) throw refusal('unknown-message', 'type', 'no such message');
  if (v !== 1) throw refusal('unknown-version', 'v', 'the version has to be 1');
  await started;
  await act(host, scenario);
}

async function set(_, scenario) {
  let link;
  try {
    link = linkOf(scenario);
  } catch (error) {
    const place = error.place && `.${error.place}`;
    throw refusal(error.code ?? 'not-running', `scenario${place ?? ''}`, error.message);
  }
  const shown = new URLSearchParams(page.dataset.link);
  for (const [name, field] of Object.entries(SETTINGS)) {
    if (shown.has(name) && scenario[field] == null) link += `&${name}=${encodeURIComponent(shown.get(name))}`;
  }
  // Drawing takes its time, and sets the link again: whoever asks next is told of this scenario.
  delete page.dataset.link;
  dispatchEvent(new CustomEvent('hashchange', { detail: link }));
  await there('link');
}

function get(host) {
  tell(host, 'report', { report: report() });
}

function subscribe(host) {
  if (!subscriber) new MutationObserver(changed).observe(page, { attributeFilter: ['data-link'] });
  subscriber = host;
  told = page.dataset.link;
}

function changed() {
  const { link } = page.dataset;
  if (link === undefined || link === told) return;
  told = link;
  tell(subscriber, 'change', { report: report() });
}

const report = () => reportOf(page.dataset.link, page.lang);

function tell(host, type, content) {
  parent.postMessage({ type: `capquake:${type}`, v: 1, ...content }, host);
}

const refusal = (code, place, message) => Object.assign(new Error(message), { code, place });

const refused = ({ code = 'not-running', place = '', message }) => ({ code, place, message });
