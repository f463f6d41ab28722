// The way back: served as `sw.js`, it takes away what the site's service worker kept and then itself.
const OWN = `capquake ${new URL('./', location.href).pathname} `;

addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(leave()));
// A page of the site asks for the service worker whenever it is opened, which would make it stay.
addEventListener('message', (event) => event.waitUntil(leave()));

async function leave() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(OWN)).map((name) => caches.delete(name)));
  await registration.unregister();
}
