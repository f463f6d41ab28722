// docs/interface.md says what is true: its examples run, and its messages are those that are sent.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { after } from 'node:test';
import { awake } from './reader.mjs';
import { journey } from './support.mjs';

const DOC = await readFile(new URL('../../docs/interface.md', import.meta.url), 'utf8');
const blocks = (kind) => [...DOC.matchAll(new RegExp(`\`\`\`${kind}\n([^]*?)\`\`\``, 'g'))].map(([, text]) => text);
const MESSAGES = blocks('json').map((text) => JSON.parse(text));

let served = '';
const server = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(served));
const host = new Promise((resolve) => server.listen(0, 'localhost', () => resolve(`http://localhost:${server.address().port}/`)));
after(() => server.close());

/** Opens a page of another site whose text has the true address of the calculator. */
async function open(page, base, text) {
  served = `<!doctype html><link rel="icon" href="data:,">${text.replaceAll('https://example.org/', base)}`;
  await page.goto(await host);
}

const OTHERS = { ready: false, expected: [/^elsewhere: http:\/\/localhost:/] };

journey('the example of a host page shows the loss', OTHERS, async ({ page, base }) => {
  const [example] = blocks('html');
  await open(page, base, example);
  await page.waitForFunction(() => document.querySelector('output').value === '592658000000');
});

journey('the messages are those of the document', OTHERS, async ({ page, base }) => {
  await open(page, base, '<iframe src="https://example.org/embed/"></iframe>');
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  await awake(frame);
  const toFrame = MESSAGES.slice(0, 3);
  const fromFrame = MESSAGES.slice(3);
  const send = [...toFrame.slice(1), { ...toFrame[0], scenario: { scenario: 'sap-2020-10-26' } }];
  send.push({ ...toFrame[0], scenario: { rows: [{ currency: 'USD', loss: 'x' }] } });
  const got = await page.evaluate(async (messages) => {
    const got = [];
    addEventListener('message', ({ data }) => !/height/.test(data?.type) && /^capquake:/.test(data?.type) && got.push(data));
    for (const message of messages) frames[0].postMessage(message, '*');
    while (got.length < 3) await new Promise((resolve) => setTimeout(resolve, 20));
    return got;
  }, send);
  assert.deepEqual(got.map((message) => Object.keys(message).sort()), fromFrame.map((message) => Object.keys(message).sort()));
  assert.deepEqual(got.map(({ type, v }) => [type, v]), fromFrame.map(({ type, v }) => [type, v]));
  const { code, place } = fromFrame[2];
  assert.deepEqual([got[2].code, got[2].place], [code, place]);
});

for (const [number, example] of blocks('js').entries()) {
  journey(`example ${number + 1} of the module prints what it says`, OTHERS, async ({ page, base }) => {
    const printed = [];
    page.on('console', (message) => printed.push(message.text()));
    await open(page, base, `<script type="module">${example}\nglobalThis.through = true;</script>`);
    await page.waitForFunction('globalThis.through');
    assert.deepEqual(printed, [...example.matchAll(/; \/\/ (.*)/g)].map(([, text]) => text));
  });
}
