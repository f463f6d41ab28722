// On the pages made for frames: tells the page around this one how tall it is, as soon as all of it
// is there. No module and no part of the program: it works before and without it, after a crash, and where a host sends no
// header that lets a sandboxed frame load modules.
(() => {
  // Messages of hosts that want to be told the height again.
  const ASKING = ['capquake:ask', 'frames-init', 'send-embed-size', 'iframe-get-child-dimensions'];

  // What a host gives is sent back to it, if it is made of these signs.
  const asked = (text) => (typeof text === 'string' && /^[\w-]{1,64}$/.test(text) ? text : undefined);
  // WordPress adds `#?secret=…` to whatever the address is.
  const secretIn = (hash) => asked(/\?secret=([^&#]*)/.exec(hash)?.[1]);

  const query = new URLSearchParams(location.search);
  const pym = asked(query.get('childId'));
  const datawrapper = asked(query.get('dw'));
  let secret = secretIn(location.hash);
  let isChildOfResizer = false;
  let told = 0;
  let isAnswering = false;

  // Only a height leaves, so whoever frames the page may have it.
  const post = (message) => parent.postMessage(message, '*');

  // Until the program runs, what is there counts only if it is what the program will show. A frame
  // that shrank and grew again would move the article around it.
  function isShown() {
    const { ready, others, state } = document.documentElement.dataset;
    if (ready !== undefined || state === 'failed') return true;
    return others === undefined && document.querySelector('[data-figure]');
  }

  function tell() {
    if (!isShown()) return;
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (!height || height === told) return;
    told = height;
    post({ type: 'capquake:height', v: 1, height });
    post({ sentinel: 'amp', type: 'embed-size', height });
    if (pym) post(`pymxPYMx${pym}xPYMxheightxPYMx${height}`);
    if (secret) post({ message: 'height', value: height, secret });
    if (datawrapper) post({ 'datawrapper-height': { [datawrapper]: height } });
    if (isChildOfResizer) post({ type: 'iframe-resized', width: innerWidth, height });
  }

  // However often a host asks, it is answered once in a frame of 60 in a second.
  function answer() {
    if (isAnswering) return;
    isAnswering = true;
    setTimeout(() => {
      isAnswering = false;
      told = 0;
      tell();
    }, 16);
  }

  function hear({ source, data }) {
    if (source !== parent || !data) return;
    if (data.message === 'ready') secret = asked(data.secret) ?? secret;
    else if (data.type === 'iframe-child-init') isChildOfResizer = true;
    else if (!ASKING.includes(data.type)) return;
    answer();
  }

  if (parent === window) return;
  addEventListener('message', hear);
  addEventListener('hashchange', () => {
    const added = secretIn(location.hash);
    if (!added || added === secret) return;
    secret = added;
    answer();
  });
  document.addEventListener('DOMContentLoaded', () => {
    tell();
    // At most once in a frame of the screen, by itself; but out of sight there are none.
    new ResizeObserver(tell).observe(document.body);
    let isLate = false;
    const late = () => {
      if (isLate) return;
      isLate = true;
      setTimeout(() => {
        isLate = false;
        tell();
      }, 100);
    };
    new MutationObserver(late).observe(document.documentElement, { attributes: true, childList: true, subtree: true });
  });
})();
