// The last step of the page: it may run its one script and use its one style, and nothing else; the hashes of both stand
// in its policy. seal.mjs PAGE ICON TARGET
import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';

const [page, icon, target] = process.argv.slice(2);
const html = readFileSync(page, 'utf8').replace(/<script async type="text\/javascript">|<script type='text\/javascript'>/, '<script>');
const hash = (tag) => {
  const inside = html.split(`<${tag}>`);
  if (inside.length !== 2) throw new Error(`${page}: expected one <${tag}>, found ${inside.length - 1}`);
  return `'sha256-${createHash('sha256').update(inside[1].split(`</${tag}>`)[0]).digest('base64')}'`;
};
const policy = [
  "default-src 'none'", `script-src ${hash('script')} 'wasm-unsafe-eval'`, `style-src ${hash('style')}`,
  'img-src data:', "base-uri 'none'", "form-action 'none'",
].join('; ');
const sealed = html.replace('{{policy}}', () => policy)
  .replace('{{icon}}', () => `data:image/svg+xml;base64,${readFileSync(icon).toString('base64')}`);
writeFileSync(target, sealed);
