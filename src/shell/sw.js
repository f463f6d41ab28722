// Answers for the site when there is no network: one build at a time, whole or not at all.
// `cargo xtask finish` writes the list of its files, from what it has built.

/** Path below the site's root -> SHA-256 of its bytes, as `integrity` has it. */
const FILES = new Map(__FILES__);
const VERSION = '__VERSION__';

const ROOT = new URL('./', location.href);
// Other programs may live on the same host, another Capquake in another folder among them.
const OWN = `capquake ${ROOT.pathname} `;
const CACHE = OWN + VERSION;

addEventListener('install', (event) => event.waitUntil(install()));
addEventListener('activate', (event) => event.waitUntil(takeOver()));
addEventListener('message', (event) => {
  if (event.data?.type === 'capquake:use-new-version') skipWaiting();
  if (event.data?.type === 'capquake:version') event.ports[0]?.postMessage(VERSION);
});
addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== ROOT.origin || !url.pathname.startsWith(ROOT.pathname)) return;
  const path = url.pathname.slice(ROOT.pathname.length).replace(/(^|\/)index\.html$/, '$1');
  if (FILES.has(path)) event.respondWith(stored(event, path));
  else if (request.mode === 'navigate') event.respondWith(elsewhere(request, path));
});

// Until the last file is there this fails, and the version before goes on working. What has
// arrived stays, and the next attempt begins with what is missing.
async function install() {
  const cache = await caches.open(CACHE);
  try {
    for (const path of FILES.keys()) {
      if (!(await cache.match(address(path), { ignoreVary: true }))) await cache.put(address(path), await fresh(path));
    }
  } catch (error) {
    if (error.name === 'QuotaExceededError') await caches.delete(CACHE);
    throw error;
  }
}

/** The browser's own copy of what is named by its bytes, if the page has asked for it; else from the host. */
async function fresh(path) {
  if (path.startsWith('assets/')) {
    try {
      return await checked(path, 'force-cache');
    } catch {
      // The copy is spoilt, or the host in trouble: asked once more.
    }
  }
  return checked(path, 'reload');
}

/** What is cut short, swapped, moved or missing is an error. */
async function checked(path, cache) {
  const options = { cache, mode: 'same-origin', credentials: 'same-origin', integrity: FILES.get(path) };
  const response = await fetch(address(path), options);
  if (!response.ok || response.redirected) throw new Error(`${response.status} for ${path}`);
  return response;
}

async function takeOver() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(OWN) && name !== CACHE).map((name) => caches.delete(name)));
  await clients.claim();
}

async function stored(event, path) {
  const cache = await caches.open(CACHE);
  const found = await cache.match(address(path), { ignoreVary: true });
  if (found) {
    event.waitUntil(check(cache, path, found.clone()));
    return found;
  }
  try {
    const response = await fresh(path);
    event.waitUntil(cache.put(address(path), response.clone()));
    return response;
  } catch {
    // The host may have the next version of a page already, with files that are its own.
    return fetch(event.request);
  }
}

// A disk may spoil what it keeps. It is found out while the answer is used, so that the browser
// can compile from the stored answer itself; the next request asks the host.
async function check(cache, path, response) {
  const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
  const integrity = `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
  if (integrity !== FILES.get(path)) await cache.delete(address(path));
}

/** A page that is not kept: the host has it, or without a network the way leads to the first page. */
async function elsewhere(request, path) {
  if (FILES.has(`${path}/`)) return Response.redirect(address(`${path}/`) + new URL(request.url).search);
  try {
    return await fetch(request);
  } catch {
    return Response.redirect(address(path.startsWith('ar/') ? 'ar/' : ''));
  }
}

function address(path) {
  return new URL(path, ROOT).href;
}
