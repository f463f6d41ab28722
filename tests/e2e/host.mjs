// A host of the site that can be stopped, can fail, and can be given another build.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Serves a copy of `dist/`, with the headers it names, behind a door that can be shut; under another name if one is given. */
export async function openHost(name = '127.0.0.1') {
  const folder = await mkdtemp(join(tmpdir(), 'capquake-'));
  await cp(join(ROOT, 'dist'), folder, { recursive: true });
  const server = await serve(folder);
  const faults = new Map();
  const asked = [];
  const headers = {};
  const answer = (request, response) => {
    const path = new URL(request.url, server.base).pathname.slice(1);
    asked.push(path);
    const status = faults.get(path);
    if (status) response.writeHead(status).end();
    else forward(request, response, server.base, headers);
  };
  let door = http.createServer(answer);
  await listen(door, 0);
  const { port } = door.address();
  const shut = () => new Promise((resolve) => (door.close(resolve), door.closeAllConnections()));
  return {
    base: `http://${name}:${port}/`,
    folder,
    /** Path -> status that it is answered with. */
    faults,
    /** Headers that it sends besides. */
    headers,
    /** The paths that were asked for. */
    asked,
    /** Nothing answers any more. */
    stop: shut,
    async start() {
      door = http.createServer(answer);
      await listen(door, port);
    },
    async end() {
      await shut();
      await server.stop();
      await rm(folder, { recursive: true });
    },
  };
}

async function serve(folder) {
  const program = process.env.CAPQUAKE_XTASK ?? join(ROOT, 'target/debug/xtask');
  const server = spawn(program, ['serve', '--folder', folder, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => server.once('close', resolve));
  const kill = () => server.kill();
  process.once('exit', kill);
  for await (const line of createInterface(server.stdout)) {
    const address = /http:\/\/\S+/.exec(line)?.[0];
    if (address) return { base: `${address}/`, stop: () => (process.off('exit', kill), kill(), ended) };
  }
  throw new Error('the copy of the site could not be served');
}

function forward(request, response, base, more) {
  const { method, headers } = request;
  const inner = http.request(new URL(request.url, base), { method, headers }, (answered) => {
    response.writeHead(answered.statusCode, { ...answered.headers, ...more });
    answered.pipe(response);
  });
  inner.on('error', () => response.destroy());
  request.pipe(inner);
}

function listen(server, port) {
  return new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
}

/** Files of the site by pattern, from its root. */
export async function files(folder, pattern) {
  const all = await readdir(folder, { recursive: true });
  return all.filter((name) => pattern.test(name));
}

/** Writes a file without its compressed copies, which would be sent instead of it. */
export async function write(folder, name, bytes) {
  await writeFile(join(folder, name), bytes);
  for (const ending of ['br', 'gz']) await rm(join(folder, `${name}.${ending}`), { force: true });
}

const digest = (bytes, encoding) => createHash('sha256').update(bytes).digest(encoding);
const integrity = (bytes) => `sha256-${digest(bytes, 'base64')}`;

/**
 * Turns the copy into the next build: every style sheet, script and program has other bytes and
 * another name, every page names those, and a service worker lists all of it. The pages say
 * `data-build`.
 */
export async function deployNext(folder, build) {
  const renamed = new Map();
  for (const name of await files(folder, ASSETS)) {
    renamed.set(name, name.replace(/-[0-9a-f]{16}\./, `-${digest(build + name, 'hex').slice(0, 16)}.`));
  }
  const changes = [...renamed].map((names) => names.map((name) => name.slice('assets/'.length)));
  const next = (text) => changes.reduce((text, [from, to]) => text.replaceAll(from, to), text);
  // What names the sum of another file comes after it.
  for (const kind of [/\.(wasm|css)$/, /\.js$/]) {
    for (const [from, to] of [...renamed].filter(([from]) => kind.test(from))) {
      const before = await readFile(join(folder, from));
      const text = from.endsWith('.wasm') ? before : next(before.toString());
      const after = Buffer.concat([Buffer.from(text), marked(from, build)]);
      await rm(join(folder, from));
      await write(folder, to, after);
      changes.push([integrity(before), integrity(after)]);
    }
  }
  for (const page of await files(folder, /index\.html$/)) {
    const text = next(await readFile(join(folder, page), 'utf8'));
    await write(folder, page, text.replace(/<html( data-build="\w+")?/, `<html data-build="${build}"`));
  }
  await relist(folder, Object.fromEntries(renamed));
}

export const ASSETS = /^assets\/.*\.(css|js|wasm)$/;

/** Bytes that make a file another one and change nothing: a comment, or a section of its own. */
function marked(name, build) {
  if (!name.endsWith('.wasm')) return Buffer.from(`\n/* ${build} */\n`);
  const text = Buffer.from(build);
  return Buffer.concat([Buffer.from([0, text.length + 1, text.length]), text]);
}

/** The service worker of what is in the folder now: the same list with the sums of today. */
async function relist(folder, renamed = {}) {
  const worker = await readFile(join(folder, 'sw.js'), 'utf8');
  const [list] = /\[\["[^"]*","sha256-.*?"\]\]/.exec(worker);
  const entries = [];
  for (const [path] of JSON.parse(list)) {
    const now = renamed[path] ?? path;
    const file = now === '' || now.endsWith('/') ? `${now}index.html` : now;
    entries.push([now, integrity(await readFile(join(folder, file)))]);
  }
  const next = JSON.stringify(entries);
  const [version] = /(?<=")[0-9a-f]{16}(?=")/.exec(worker.replace(list, ''));
  await write(folder, 'sw.js', worker.replace(list, next).replace(version, digest(next, 'hex').slice(0, 16)));
}
