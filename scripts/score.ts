import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { review, type Strength, strengths } from '#analysis';
import { baselineOf, corpora, readLabelled } from './corpora.ts';
import { printable, score } from './scoring.ts';

const usage =
  'usage: npm run --silent score -- [FILE] [--misses CATEGORY|ending|COVER] [--strength calm|normal|strict|all]\n       npm run --silent score -- --record\n       npm run --silent score -- [FILE] --peers';
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    record: { type: 'boolean' },
    peers: { type: 'boolean' },
    misses: { type: 'string' },
    strength: { type: 'string', default: 'normal' },
  },
});
const file = positionals[0] ?? 'tests/corpus/dev.jsonl';
const chosen = values.strength === 'all' ? Object.keys(strengths) : [values.strength];
const isStrength = (name: string): name is Strength => Object.hasOwn(strengths, name);
if (!existsSync(file) || !chosen.every(isStrength)) {
  console.error(existsSync(file) ? usage : `${file}: no such file\n${usage}`);
  process.exit(2);
}
if (values.record) {
  const figures = Object.entries(corpora).map(([name, path]) => {
    const drafts = readLabelled(readFileSync(path, 'utf8'));
    return [name, baselineOf(score(drafts, (draft) => review(draft)))];
  });
  writeFileSync(
    'tests/corpus/baseline.json',
    `${JSON.stringify(Object.fromEntries(figures), null, 2)}\n`,
  );
  process.exit(0);
}

const drafts = readLabelled(readFileSync(file, 'utf8'));
if (values.peers) {
  const { peerHead, peerRow, scorePeer } = await import('./score-peers.ts');
  const { peers } = await import('./bench/peers.ts');
  console.log(
    `${file}, ${drafts.length} drafts, what any tool reports counting as a flag\n${peerHead}`,
  );
  console.log(
    peerRow(
      'Call First',
      score(drafts, (draft) => review(draft)),
    ),
  );
  for (const name of Object.keys(peers) as (keyof typeof peers)[])
    console.log(peerRow(name, await scorePeer(name, drafts)));
  process.exit(0);
}

for (const strength of chosen.filter(isStrength)) {
  const offered: boolean[] = [];
  const result = score(drafts, (draft) => {
    const found = review(draft, strength);
    offered.push(...found.flags.map(({ rewrites }) => rewrites.length > 0));
    return found;
  });
  if (values.misses) console.log((result.misses[values.misses] ?? []).join('\n'));
  console.log(`${file}, ${drafts.length} drafts, strength ${strength}\n${printable(result)}`);
  const share = offered.filter(Boolean).length / Math.max(1, offered.length);
  console.log(`flags with a rewrite: ${(100 * share).toFixed(1)} % of ${offered.length}\n`);
}
