// Before the first paint: a link that asks for other figures than the page was delivered with
// must not show those as its answer. The styles hide them until the program runs.
// What WordPress adds, `#?secret=…`, asks for nothing.
const { dataset } = document.documentElement;
const asks = () => /(?:^#+|&)(?!\?)[^#&=]*=/.test(location.hash);
const [, scenario, theme] = /^#v=1&s=([\w-]+)(?:&theme=(light|dark|auto))?$/.exec(location.hash) ?? [];
if (scenario && scenario === dataset.shows) dataset.theme = theme ?? 'auto';
else if (asks()) dataset.others = '';
// What the program does when it runs. A link may be followed before; and where a jump to a part of the page took the place
// of one, the page has moved, and its address is what it was.
const waits = () => !('running' in dataset);
addEventListener('hashchange', ({ oldURL }) => {
  if (asks()) dataset.others = '';
  else if (waits() && location.hash && /#.*=/.test(oldURL)) history.replaceState(null, '', oldURL);
});
// The way to the other language takes the link along. The edition in one file has another way.
const take = ({ target }) => {
  const way = target.closest?.('a.language');
  if (way && waits() && dataset.page !== 'single') way.hash = location.hash;
};
for (const way of ['focusin', 'pointerover']) addEventListener(way, take);

// A loader that does not arrive cannot say so.
addEventListener('error', ({ target }) => {
  if (target.tagName !== 'SCRIPT') return;
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
