// Real nginx serves the site with the snippets of docs/hosting.md: what it sends is what our own server sends.
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { awake, eventually } from './reader.mjs';
import { journey } from './support.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DOC = await readFile(join(ROOT, 'docs/hosting.md'), 'utf8');
const blocks = (kind) => [...DOC.matchAll(new RegExp(`\`\`\`${kind}\n([^]*?)\`\`\``, 'g'))].map(([, text]) => text);
const [AT_ROOT, IN_FOLDER] = blocks('nginx');
const [CHECK] = blocks('sh');
const PROGRAM = ['/usr/sbin/nginx', '/usr/local/sbin/nginx'].find(existsSync) ?? 'nginx';

const folder = await mkdtemp(join(tmpdir(), 'capquake-nginx-'));
const servers = [];
const hosts = {};

before(async () => {
  await mkdir(join(folder, 'www'));
  await symlink(join(ROOT, 'dist'), join(folder, 'www/calculator'));
  await symlink(join(ROOT, 'dist'), join(folder, 'capquake'));
  hosts.root = await start('root', AT_ROOT);
  hosts.folder = `${await start('folder', IN_FOLDER)}calculator/`;
  hosts.plain = await start('plain', AT_ROOT.replace('brotli_static on;', ''));
});

after(async () => {
  for (const server of servers) server.kill();
  await Promise.all(servers.map((server) => server.ended));
  await rm(folder, { recursive: true });
});

/** Runs nginx with a snippet, in folders of its own, on a port that is free. Returns its address. */
async function start(name, snippet) {
  const port = await freePort();
  const home = join(folder, name);
  await mkdir(home);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((it) => `${it}_temp_path ${home}/${it};`);
  const asRoot = process.getuid?.() === 0 ? 'user root;' : '';
  const site = snippet.replaceAll('/srv/', `${folder}/`).replace('listen 80;', `listen 127.0.0.1:${port};`);
  const conf = `${asRoot} daemon off; pid ${home}/pid; error_log ${home}/log;
    include /etc/nginx/modules-enabled/*.conf; events {} http { access_log off; ${temporary.join(' ')} ${site} }`;
  await writeFile(join(home, 'conf'), conf);
  const server = spawn(PROGRAM, ['-e', `${home}/log`, '-c', `${home}/conf`], { stdio: ['ignore', 'inherit', 'inherit'] });
  server.ended = new Promise((resolve) => server.once('close', resolve));
  process.once('exit', () => server.kill());
  servers.push(server);
  const address = `http://127.0.0.1:${port}/`;
  for (let tries = 0; tries < 100; tries += 1) {
    if (await fetch(address).then(() => true, () => false)) return address;
    await pause(50);
  }
  throw new Error(`nginx did not start: ${await readFile(`${home}/log`, 'utf8')}`);
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

// What servers say of themselves and of the connection.
const THEIRS = ['server', 'date', 'connection', 'keep-alive', 'last-modified', 'etag', 'accept-ranges', 'transfer-encoding'];

/** Status and headers, as a browser's request that takes these encodings gets them. */
async function sent(address, encodings = 'br, gzip') {
  const response = await fetch(address, { headers: { 'Accept-Encoding': encodings }, redirect: 'manual' });
  const headers = Object.fromEntries([...response.headers].filter(([name]) => !THEIRS.includes(name)));
  // nginx says it of files that have copies, ours of all.
  if (!headers['content-encoding']) delete headers.vary;
  return { status: response.status, headers, body: Buffer.from(await response.arrayBuffer()) };
}

async function files() {
  const all = await readdir(join(ROOT, 'dist'), { recursive: true, withFileTypes: true });
  const paths = all.filter((file) => file.isFile()).map((file) => join(file.parentPath ?? file.path, file.name).slice(join(ROOT, 'dist/').length));
  return paths.filter((path) => !/\.(br|gz|ts|md)$|^_headers$|^nginx\.conf$|LICENSE/.test(path));
}

journey('nginx sends what our own server sends', { ready: false }, async ({ base }) => {
  const pages = ['', 'ar/', 'embed/', 'ar/embed/'];
  for (const path of [...pages, ...(await files())]) {
    const [theirs, ours, inFolder] = await Promise.all([hosts.root, base, hosts.folder].map((host) => sent(host + path)));
    assert.deepEqual(theirs, ours, path);
    assert.deepEqual(inFolder, ours, `calculator/${path}`);
    assert.equal(theirs.status, 200, path);
  }
});

journey('the copies are sent to those that take them', { ready: false }, async () => {
  const program = (await files()).find((path) => /^assets\/.*_bg.*\.wasm$/.test(path));
  const encoding = async (host, encodings) => {
    const { headers } = await sent(host + program, encodings);
    assert.equal(headers['content-type'], 'application/wasm');
    if (headers['content-encoding']) assert.equal(headers.vary, 'Accept-Encoding');
    return headers['content-encoding'];
  };
  assert.equal(await encoding(hosts.root, 'br, gzip'), 'br');
  assert.equal(await encoding(hosts.root, 'gzip'), 'gzip');
  assert.equal(await encoding(hosts.root, 'identity'), undefined);
  assert.equal(await encoding(hosts.plain, 'br, gzip'), 'gzip');
});

journey('what is not there is not found, and folders are', { ready: false }, async () => {
  for (const host of [hosts.root, hosts.folder]) {
    for (const path of ['nothing', 'ar/nothing.js', '_headers', 'nginx.conf', '../Cargo.toml']) {
      const { status, headers } = await sent(host + path);
      assert.equal(status, 404, path);
      if (host === hosts.root) assert.equal(headers['x-content-type-options'], 'nosniff');
    }
    const { status, headers } = await sent(`${host}ar`);
    assert.equal(status, 301);
    assert.equal(new URL(headers.location, host).href, `${host}ar/`);
  }
  const { status, headers } = await sent(hosts.folder.slice(0, -1));
  assert.equal(status, 301);
  assert.match(headers.location, /\/calculator\/$/);
});

const ELSEWHERE = { ready: false, expected: [/^elsewhere: http:\/\/127\.0\.0\.1:/] };

for (const host of ['root', 'folder']) {
  journey(`the calculator runs on nginx: ${host}`, ELSEWHERE, async ({ page }) => {
    for (const path of ['', 'ar/', 'embed/']) {
      await page.goto(hosts[host] + path);
      await awake(page);
      await eventually(page, async () => assert.ok(await page.locator('[data-figure=total-loss]').count()));
    }
  });
}

journey('the check of the document passes', { ready: false }, async () => {
  const { stdout } = await promisify(execFile)('sh', ['-c', CHECK.replaceAll('https://example.org/', hosts.root)]);
  assert.match(stdout, /^HTTP\/1.1 200 OK/);
  for (const header of [/content-type: text\/html; charset=utf-8/i, /content-encoding: br/i, /access-control-allow-origin: \*/i]) {
    assert.match(stdout, header);
  }
});
