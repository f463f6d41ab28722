// Starts the edition that is one file: the program stands in the page, packed, as text.
import init from './capquake.js';
import { fail } from './failure.js';
import { keepDone } from './kept.js';
import { keepLinesApart } from './lines.js';

const page = document.documentElement;
// One file for both languages: that of the reader, unless the address names one.
if (navigator.language.startsWith('ar')) {
  page.lang = 'ar';
  page.dir = 'rtl';
}

// Without a site behind it, links lead to this file: they are for this device alone.
page.dataset.site ||= location.href.split('#')[0];

function unpacked(element) {
  const packed = Uint8Array.from(atob(element.textContent), (letter) => letter.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
}

keepLinesApart();
keepDone(document.getElementById('app'));
try {
  await init({ module_or_path: await unpacked(document.getElementById('program')) });
} catch (error) {
  fail(error);
}
