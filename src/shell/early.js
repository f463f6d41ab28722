// Before the first paint: a link that asks for other figures than the page was delivered with
// must not show those as its answer. The styles hide them until the program runs.
// What WordPress adds, `#?secret=…`, asks for nothing.
const { dataset } = document.documentElement;
const asks = () => /(?:^#+|&)(?!\?)[^#&=]*=/.test(location.hash);
const [, scenario, theme] = /^#v=1&s=([\w-]+)(?:&theme=(light|dark|auto))?$/.exec(location.hash) ?? [];
if (scenario && scenario === dataset.shows) dataset.theme = theme ?? 'auto';
else if (asks()) dataset.others = '';
// A link may be followed before the loader is there. A jump to a part of the page asks for nothing.
addEventListener('hashchange', () => {
  if (asks()) dataset.others = '';
});

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
