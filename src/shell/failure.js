// What a reader sees when the program cannot start or has stopped.

const page = document.documentElement;

/** The sentence stands in the page, in the page's language; here it is only shown. */
export function fail(error) {
  if (page.dataset.state === 'failed') return;
  page.dataset.state = 'failed';
  const bar = document.getElementById('failure');
  // The address holds all that was changed.
  const again = bar.querySelector('a');
  again.href = location.href;
  again.addEventListener('click', (event) => {
    event.preventDefault();
    location.reload();
  });
  bar.hidden = false;
  console.error(error);
}

// After a trap the program is finished: nothing on the page would answer any more.
function trapped(error) {
  if (error instanceof WebAssembly.RuntimeError) fail(error);
}
addEventListener('error', (event) => trapped(event.error));
addEventListener('unhandledrejection', (event) => trapped(event.reason));
