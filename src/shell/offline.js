// Keeps the site for the time without a network and offers new versions of it. Works without the
// program, so that a version that does not start can be replaced. Everything here may be denied.

const HOUR = 3_600_000;
const part = (name) => document.querySelector(`[data-offline="${name}"]`);

export async function keep(root) {
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register(`${root}sw.js`, { scope: root, updateViaCache: 'none' });
  // The first version takes over a page that had none: nothing is new for its reader.
  let isUpdate = Boolean(serviceWorker.controller);
  serviceWorker.addEventListener('controllerchange', () => {
    if (isUpdate) location.reload();
    isUpdate = true;
  });
  followLanguage(root);
  offer(registration);
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', () => offer(registration));
  });
  askNowAndThen(registration);
  offerInstalling();
  const { active } = await serviceWorker.ready;
  part('version').textContent = (await version(active)).slice(0, 7);
  part('state').hidden = false;
}

/** A new version that is complete: it is used when the reader says so, in all open pages at once. */
function offer({ waiting }) {
  const isNew = waiting && navigator.serviceWorker.controller;
  // The one that waited when the app was closed is used now.
  navigator[isNew ? 'setAppBadge' : 'clearAppBadge']?.().catch(() => {});
  if (!isNew) return;
  part('update').hidden = false;
  part('update-now').onclick = () => waiting.postMessage({ type: 'capquake:use-new-version' });
  part('later').onclick = () => { part('update').hidden = true; };
}

function askNowAndThen(registration) {
  let last = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - last < HOUR) return;
    last = Date.now();
    registration.update().catch(() => {});
  });
}

/** Whoever changes the language installs the site under its name in that one. */
function followLanguage(root) {
  const page = document.documentElement;
  const follow = () => { document.querySelector('link[rel=manifest]').href = `${root}${page.lang}.webmanifest`; };
  new MutationObserver(follow).observe(page, { attributeFilter: ['lang'] });
}

function offerInstalling() {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    part('install').hidden = false;
    part('install').onclick = () => event.prompt();
  });
  addEventListener('appinstalled', () => {
    part('install').hidden = true;
    navigator.storage?.persist?.().catch(() => {});
  });
}

function version(worker) {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    worker.postMessage({ type: 'capquake:version' }, [port2]);
  });
}
