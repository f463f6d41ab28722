// WordPress as a host: what it does to code of sites that it does not know, and what its script does on the page.

// In short what `wp-embed.js` does: a secret is added to the address, the frame is told, and what
// comes back with the secret is believed between 200 and 1000 pixels.
export const WORDPRESS = `
  addEventListener('message', ({ data, source }) => {
    if (!data || /[^a-zA-Z0-9]/.test(data.secret)) return;
    for (const each of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
      if (each.contentWindow !== source || data.message !== 'height') continue;
      each.removeAttribute('style');
      each.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
    }
  });
  const begin = () => {
    for (const each of document.querySelectorAll('iframe.wp-embedded-content')) {
      let secret = each.getAttribute('data-secret');
      if (!secret) {
        secret = 'a1B2c3D4e5';
        each.src += '#?secret=' + secret;
        each.setAttribute('data-secret', secret);
      }
      each.contentWindow.postMessage({ message: 'ready', secret }, '*');
    }
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
  else begin();`;

/** In short what `wp_filter_oembed_result` leaves of the answer of a site that it does not know, and what it adds. */
export const filtered = (page, html) => page.evaluate((html) => {
  const kept = ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'];
  const frame = new DOMParser().parseFromString(html, 'text/html').querySelector('iframe');
  for (const { name } of [...frame.attributes]) if (!kept.includes(name)) frame.removeAttribute(name);
  const secret = 'Z9y8X7w6V5';
  frame.setAttribute('src', `${frame.getAttribute('src')}#?secret=${secret}`);
  const added = { 'data-secret': secret, class: 'wp-embedded-content', sandbox: 'allow-scripts', security: 'restricted' };
  for (const [name, value] of Object.entries(added)) frame.setAttribute(name, value);
  return frame.outerHTML;
}, html);
