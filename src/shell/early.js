// Before the first paint: a link that asks for other figures than the page was delivered with
// must not show those as its answer. The styles hide them until the program runs.
// What WordPress adds, `#?secret=…`, asks for nothing.
const { dataset } = document.documentElement;
const asks = ({ hash }) => /(?:^#+|&)(?!\?)[^#&=]*=/.test(hash);
const [, scenario, theme] = /^#v=1&s=([\w-]+)(?:&theme=(light|dark|auto))?$/.exec(location.hash) ?? [];
if (scenario && scenario === dataset.shows) dataset.theme = theme ?? 'auto';
else if (asks(location)) dataset.others = '';
// Who comes to the top of a page, and not to a part of it or back to a place in it, sees nothing of what is further down:
// it is laid out when it comes near, below the screen of a phone after the first paint.
const isTop = !location.hash || asks(location);
if (isTop && performance.getEntriesByType('navigation')[0]?.type === 'navigate') {
  dataset.top = 'unpainted';
  const paint = () => {
    if (document.getElementById('companies')) setTimeout(() => { dataset.top = 'painted'; });
    else requestAnimationFrame(paint);
  };
  requestAnimationFrame(paint);
}
// When a page is whole, browsers ask where each field is, all in one task. What nobody sees is not laid out for that. A
// company that waits by itself goes whole: within it, each of its fields would be a layout of its own.
const FIELDS = '.supposition, .slider, .days, .claim-checks, .embed-fold > .companies';
const isUnseen = (part) => part.checkVisibility?.({ contentVisibilityAuto: true }) === false;
addEventListener('DOMContentLoaded', () => {
  const isFar = (company) => !isUnseen(company) && isUnseen(company.firstElementChild);
  const companies = [...document.querySelectorAll('.company')].filter(isFar);
  const unseen = [...document.querySelectorAll(FIELDS)].filter(isUnseen).concat(companies);
  for (const part of unseen) part.dataset.unseen = '';
  setTimeout(() => {
    for (const part of unseen) delete part.dataset.unseen;
  });
});
// What the program does when it runs. A link may be followed before; and where a jump to a part of the page took the place
// of one, the page has moved, and its address is soon what it was. The program is told of it until the pause, which is its
// own, is over.
const waits = () => !('running' in dataset);
let pause = 0;
const putBack = () => {
  pause = 0;
  if (!dataset.left || !waits()) return;
  if (location.href === dataset.left) {
    delete dataset.left;
    return;
  }
  history.replaceState(null, '', dataset.left);
  pause = setTimeout(putBack, 350);
};
addEventListener('hashchange', ({ oldURL, newURL = location }) => {
  if (asks(new URL(newURL))) {
    dataset.others = '';
    delete dataset.left;
  } else if (waits() && location.hash) {
    if (/#.*=/.test(oldURL)) dataset.left = oldURL;
    if (!pause) putBack();
  }
});
// The way to the other language takes the link along. The edition in one file has another way.
const take = ({ target }) => {
  const way = target.closest?.('a.language');
  if (way && waits() && dataset.page !== 'single') way.hash = new URL(dataset.left ?? location).hash;
};
for (const way of ['focusin', 'pointerover']) addEventListener(way, take);

// Where the host sends no header for it, a frame in a sandbox may not even use styles whose sum is to be checked.
// This script waits for them.
const styles = document.querySelector('link[rel=stylesheet]');
const isRefused = () => {
  try {
    return !styles.sheet.cssRules.length;
  } catch {
    return true;
  }
};
if (origin === 'null' && styles && isRefused()) {
  const again = styles.cloneNode();
  again.removeAttribute('crossorigin');
  again.removeAttribute('integrity');
  styles.replaceWith(again);
}

// A loader that does not arrive, or may not, as in a frame of a host without the header for it, cannot say so.
addEventListener('error', ({ target }) => {
  if (target.type !== 'module') return;
  dataset.state = 'failed';
  const say = () => {
    const bar = document.getElementById('failure');
    const again = bar.querySelector('a');
    again.href = location.href;
    again.onclick = () => location.reload();
    bar.hidden = false;
  };
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', say);
  else say();
}, true);
