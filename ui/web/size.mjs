// How large a page is, as it lies on a disk and as a server sends it. size.mjs PAGE
import {readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';

const page = readFileSync(process.argv[2]);
const megabytes = (bytes) => `${(bytes.length / 1e6).toFixed(2)} MB`;
console.log(`${megabytes(page)}, ${megabytes(gzipSync(page, {level: 9}))} compressed`);
