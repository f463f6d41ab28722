// Pages of other sites, around frames of ours: `localhost`, where the calculator is at `127.0.0.1`.
import { createServer, get } from 'node:http';
import { awake, eventually } from './reader.mjs';
import { journey } from './support.mjs';

/**
 * A journey through pages of others. The calculator is at an address of its own.
 *
 * @param {string[]} [options.passed] of the headers that the site sends, only these
 */
export function hosted(name, options, story) {
  const { passed, ...others } = options;
  const expected = [/^elsewhere: /, ...(options.expected ?? [])];
  journey(name, { address: null, ready: false, ...others, expected }, async ({ page, base, context }) => {
    const site = await started((request, response) => pass(base + request.url.slice(1), response, passed));
    context.on('close', () => site.close());
    await story({ page, base: `http://127.0.0.1:${site.address().port}/`, context });
  });
}

async function started(answer) {
  const server = createServer(answer);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** Sends what the site does, on a connection that is closed after it. */
function pass(address, response, names = PASSED) {
  get(address, { agent: false }, (answer) => {
    response.statusCode = answer.statusCode;
    for (const name of names) if (answer.headers[name]) response.setHeader(name, answer.headers[name]);
    answer.pipe(response);
  }).on('error', () => response.destroy());
}

const PASSED = ['content-type', 'content-security-policy', 'access-control-allow-origin', 'cross-origin-resource-policy', 'permissions-policy'];

/**
 * Opens an article.
 *
 * @param {string} body its HTML
 * @param {object} [options]
 * @param {Record<string, string>} [options.headers] what its server sends besides
 * @param {Record<string, string>} [options.scripts] its own scripts, by name
 * @param {boolean} [options.isSameSite] whether the calculator is on the same site, at the address that is returned
 */
export async function article(page, base, body, { headers, scripts = {}, isSameSite = false } = {}) {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>An article</title>
    <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">${body}`;
  const files = { 'article.html': html, ...scripts };
  const server = await started(({ url }, response) => {
    const file = url.slice(1);
    if (file in files) {
      const kind = file.endsWith('.html') ? 'text/html' : 'text/javascript';
      response.writeHead(200, { 'content-type': `${kind}; charset=utf-8`, ...headers }).end(files[file]);
    } else if (isSameSite) pass(base + file, response);
    else response.writeHead(404).end();
  });
  page.context().on('close', () => server.close());
  const host = `http://${isSameSite ? '127.0.0.1' : 'localhost'}:${server.address().port}/`;
  await page.goto(`${host}article.html`);
  return host;
}

/** A frame of ours, by its place among them, with its program running. */
export async function framed(page, base, place = 0) {
  const ours = () => page.frames().filter((frame) => frame.url().startsWith(base) && frame !== page.mainFrame());
  await eventually(page, () => {
    if (ours().length <= place) throw new Error('the frame is not there yet');
  });
  const frame = ours()[place];
  await awake(frame);
  return frame;
}

/** The frame that stands in the page now, where another stood there before. */
export async function standing(page) {
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  await awake(frame);
  return frame;
}

/** How tall what is in the frame is. */
export const content = (frame) => frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));

/** How tall frames are made, in their order. */
export const heights = (page) => page.locator('iframe').evaluateAll((all) => all.map((each) => each.clientHeight));

/** Folds the table of the companies, or opens it. */
export const fold = (frame) => frame.locator('.embed-fold summary').click();
