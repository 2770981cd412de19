// A browser without a screen, a server of one page, and what a visitor does: keys, pointer, files.
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {createRequire} from 'node:module';
import {networkInterfaces} from 'node:os';
import {dirname, resolve} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
export const pageFile = `${root}/build/web/securebase.html`;
export const fromDisk = pathToFileURL(pageFile).href;
const {chromium} = createRequire(`${root}/build/web/driver/`)('playwright-core');

// Without these Chromium itself asks its maker's servers; the last one lets WebGL draw without a graphics card.
const QUIET = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--enable-unsafe-swiftshader'];

export const openBrowser = (more = []) =>
  chromium.launch({executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: [...QUIET, ...more]});

/** A server on this machine that knows the page and nothing else; `asked` lists what was asked for. */
export async function serve() {
  const page = readFileSync(pageFile);
  const asked = [];
  const server = createServer((request, response) => {
    asked.push(request.url);
    response.writeHead(request.url === '/' ? 200 : 404, {'Content-Type': 'text/html; charset=utf-8'});
    response.end(request.url === '/' ? page : '');
  });
  await new Promise((ready) => server.listen(0, ready));
  const {port} = server.address();
  const own = Object.values(networkInterfaces()).flat().find((each) => each.family === 'IPv4' && !each.internal);
  // As from another machine of a school: browsers trust such an address less than one of their own machine.
  const plainAddress = `http://${own ? own.address : '127.0.0.1'}:${port}/`;
  return {address: `http://127.0.0.1:${port}/`, plainAddress, asked, close: () => server.close()};
}

/** The program as people install it. */
export const program = (...words) =>
  execFileSync(`${root}/build/release/securebase`, words, {encoding: 'utf8', cwd: root});

/** How many times slower than this machine the browser computes, to see what a school's laptop sees. */
const slowness = Number(process.env.SECUREBASE_SLOWNESS || 1);

/** What the program's drivers say about drawing without a card is no trouble of the page. */
const isTrouble = (message) => message.type() === 'error' && !message.text().includes('GL Driver Message');

/** How many pictures the program draws in a second, with a graphics card or without. */
export const framesASecond = (page) => page.evaluate(() => new Promise((resolve) => {
  const SECONDS = 4;
  let pictures = 0;
  let isDrawn = false;
  for (const [prototype, name] of [[CanvasRenderingContext2D.prototype, 'putImageData'],
    [WebGLRenderingContext.prototype, 'clear'], [WebGL2RenderingContext.prototype, 'clear']]) {
    const own = prototype[name];
    prototype[name] = function draw(...words) {
      isDrawn = true;
      return own.apply(this, words);
    };
  }
  const from = performance.now();
  const next = (now) => {
    pictures += isDrawn ? 1 : 0;
    isDrawn = false;
    if (now - from < SECONDS * 1000) requestAnimationFrame(next);
    else resolve(pictures / ((now - from) / 1000));
  };
  requestAnimationFrame(next);
}));

/** Someone at the page: waits for its first picture, and notes what goes wrong and what is asked of the network. */
export class Visitor {
  static async at(browser, address, options = {}) {
    const context = await browser.newContext({viewport: {width: 1280, height: 720}, locale: 'en-US', ...options});
    const visitor = new Visitor(context, await context.newPage());
    if (slowness > 1)
      await (await context.newCDPSession(visitor.page)).send('Emulation.setCPUThrottlingRate', {rate: slowness});
    await visitor.go(address);
    return visitor;
  }

  constructor(context, page) {
    Object.assign(this, {context, page, troubles: [], asked: []});
    page.on('console', (message) => isTrouble(message) && this.troubles.push(message.text()));
    page.on('pageerror', (error) => this.troubles.push(error.message));
    context.on('request', (request) => this.asked.push(request.url()));
  }

  async go(address) {
    await this.page.goto(address);
    await this.page.waitForFunction(() => performance.getEntriesByName('first picture').length > 0, null, {timeout: 60000});
  }

  press(...keys) {
    return keys.reduce((before, key) => before.then(() => this.page.keyboard.press(key)), Promise.resolve());
  }

  description() {
    return this.page.evaluate(() => [...document.getElementById('description').children].map((line) => line.textContent).join('\n'));
  }

  announcement() { return this.page.evaluate(() => document.getElementById('announcement').textContent); }

  /** Waits until the screen in words has this in it. */
  async reads(pattern) {
    try {
      await this.page.waitForFunction(
        ([source, flags]) => new RegExp(source, flags).test(document.getElementById('description').innerText),
        [pattern.source, pattern.flags], {timeout: 20000});
    } catch (late) {
      throw new Error(`expected ${pattern} on the screen, found:\n${await this.description()}`);
    }
  }

  /** The middle of a control, by its name; null if it is not in sight. */
  async place(control) {
    const words = await this.page.evaluate((name) => Module.ccall('page_middle_of', 'string', ['string'], [name]), control);
    if (!words) return null;
    const [x, y] = words.split(' ').map(Number);
    return {x, y};
  }

  async placed(control) {
    for (let tries = 0; tries < 100; ++tries) {
      const at = await this.place(control);
      if (at) return at;
      await this.page.waitForTimeout(50);
    }
    throw new Error(`the control ${control} is not on the screen:\n${await this.description()}`);
  }

  /** The names of the files that the browser has stored. */
  stored() {
    return this.page.evaluate(async () => {
      const answer = (request) => new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      if ((await indexedDB.databases()).length === 0) return []; // asking would make one
      const database = await answer(indexedDB.open('securebase'));
      const names = await answer(database.transaction('sessions').objectStore('sessions').getAllKeys());
      database.close();
      return names;
    });
  }

  /** Waits until the browser has stored a file whose name ends like this. */
  async isStored(ending) {
    for (let tries = 0; tries < 100; ++tries) {
      if ((await this.stored()).some((name) => name.endsWith(ending))) return;
      await this.page.waitForTimeout(100);
    }
    throw new Error(`nothing stored ends with ${ending}: ${await this.stored()}`);
  }

  async click(control) {
    const {x, y} = await this.placed(control);
    await this.page.mouse.click(x, y);
  }

  leave() { return this.context.close(); }
}
