// Starts the edition that is one file: its programs stand in the page, packed, as text.
import init from './capquake.js';
import { drawCodes } from './codes.js';
import { fail } from './failure.js';
import { keepDone } from './kept.js';
import { keepLinesApart } from './lines.js';
import initCodes, { draw } from './qr.js';

const page = document.documentElement;
// One file for both languages: that of the reader, unless the address names one.
if (navigator.language.startsWith('ar')) {
  page.lang = 'ar';
  page.dir = 'rtl';
}

function unpacked(id) {
  const packed = Uint8Array.from(atob(document.getElementById(id).textContent), (letter) => letter.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
}

if (page.dataset.site) {
  drawCodes(async () => {
    await initCodes({ module_or_path: await unpacked('codes') });
    return draw;
  });
} else {
  // Without a site behind it links lead to this file. They are for this device alone, and no code is: it would lead a
  // phone nowhere.
  page.dataset.site = location.href.split('#')[0];
}
keepLinesApart();
keepDone(document.getElementById('app'))();
try {
  await init({ module_or_path: await unpacked('program') });
} catch (error) {
  fail(error);
}
