// Bundles the peers and the page of the arithmetic: `node build.mjs BASKET FOLDER`.
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const BENCHES = fileURLToPath(new URL('..', import.meta.url));
const [basketFile, folder] = process.argv.slice(2);

const text = await readFile(basketFile, 'utf8');
const basket = text.trimEnd().split('\n').map((line) => line.split('\t'));

const PAGES = [
  { name: 'plain', from: 'peers/plain', entry: 'main.js', style: 'peers/basket.css' },
  { name: 'react', from: 'peers/react', entry: 'main.jsx', style: 'peers/basket.css' },
  { name: 'arithmetic', from: 'browser/arithmetic', entry: 'main.js' },
];

for (const { name, from, entry, style } of PAGES) {
  const source = join(BENCHES, from);
  const target = join(folder, name);
  await mkdir(target, { recursive: true });
  await copyFile(join(source, 'index.html'), join(target, 'index.html'));
  const options = {
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    jsx: 'automatic',
    define: { BASKET: JSON.stringify(basket), 'process.env.NODE_ENV': '"production"' },
    // The glue of our program lies beside the bundle.
    external: ['./outcomes.js'],
    logLevel: 'warning',
  };
  await build({ ...options, entryPoints: [join(source, entry)], outfile: join(target, 'main.js') });
  if (style) await build({ ...options, entryPoints: [join(BENCHES, style)], outfile: join(target, 'basket.css') });
}
