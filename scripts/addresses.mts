/**
 * `npm run addresses` adds the addresses of the built site to those that have been released; nothing
 * takes one out. With `--check` it says which of the released ones lead nowhere.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { movedAnchors } from '../src/data/moved.ts';
import { addressesIn, lostIn } from './released-addresses.mts';

const list = 'released-addresses.txt';

const { values } = parseArgs({
  options: { check: { type: 'boolean' }, folder: { type: 'string', default: 'build' } },
});
const { folder } = values;
const released = existsSync(list) ? readFileSync(list, 'utf8').split('\n').filter(Boolean) : [];

if (values.check) {
  const lost = released.flatMap((address, at) =>
    lostIn(folder, address, movedAnchors).map(
      (language) =>
        `${list}:${at + 1}: ${language}${address} was released and leads nowhere in ${folder}.\n` +
        `  Fix: give ${address.includes('#') ? 'the anchor' : 'the page'} its name back, or say in src/data/moved.ts, ${address.includes('#') ? 'movedAnchors' : 'movedPages'}, where it is now.`,
    ),
  );
  if (lost.length > 0) console.error(lost.join('\n'));
  else console.log(`${released.length} released addresses lead somewhere, in both languages.`);
  process.exitCode = lost.length > 0 || released.length === 0 ? 1 : 0;
  if (released.length === 0) console.error(`${list} is empty. Fill it: npm run addresses`);
} else {
  const all = [...new Set([...released, ...addressesIn(folder)])].sort();
  writeFileSync(list, `${all.join('\n')}\n`);
  console.log(`${list}: ${all.length - released.length} added, ${all.length} in all.`);
}
