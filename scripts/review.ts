import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Draft, type Flag, type Review, review, type Strength, strengths } from '#analysis';
import { draftOfText, readDrafts } from './drafts.ts';

const usage = `usage: npm run --silent review -- [--jsonl] [--strength ${Object.keys(strengths).join('|')}] FILE…   (- is standard input)`;

const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { jsonl: { type: 'boolean' }, strength: { type: 'string', default: 'normal' } },
});
const isStrength = (name: string): name is Strength => Object.hasOwn(strengths, name);
if (files.length === 0 || !isStrength(values.strength)) {
  console.error(usage);
  process.exit(2);
}
const strength = values.strength;

for (const file of files) {
  try {
    const text = readFileSync(file === '-' ? 0 : file, 'utf8');
    if (values.jsonl) reviewLines(file, text);
    else printReview(file, draftOfText(file, text));
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}

function reviewLines(file: string, text: string): void {
  const { drafts, bad } = readDrafts(text);
  for (const { line, message } of bad) {
    console.error(`${file}:${line}: ${message}`);
    process.exitCode = 1;
  }
  for (const { id, ...draft } of drafts) {
    const begun = performance.now();
    const { ending, followUp, flags, covers } = review(draft, strength);
    const ms = Math.round((performance.now() - begun) * 1000) / 1000;
    console.log(JSON.stringify({ id, ending, followUp, flags: flags.map(toLine), covers, ms }));
  }
}

function toLine({ category, rule, sureness, in: field, start, end, why, rewrites }: Flag) {
  return {
    category,
    rule,
    sureness,
    in: field,
    start,
    end,
    why,
    rewrites: rewrites.map(({ text }) => text),
  };
}

function printReview(name: string, draft: Draft): void {
  const found = review(draft, strength);
  console.log(`${name}: ${summary(found)}`);
  for (const flag of found.flags) {
    console.log(
      `\n${place(draft, flag).padEnd(14)}${flag.category} (${flag.rule}, ${flag.sureness})`,
    );
    console.log(`  "${draft[flag.in].slice(flag.start, flag.end).replace(/\s+/g, ' ')}"`);
    console.log(`  why: ${flag.why}\n  fix: ${flag.fix}`);
    for (const { text } of flag.rewrites)
      console.log(`  say: ${text === '' ? '(leave it out)' : text}`);
  }
  for (const part of found.unreviewed) {
    console.log(`\n${place(draft, part).padEnd(14)}not reviewed: ${part.because}`);
  }
  console.log('');
}

function summary({ flags, ending, followUp, covers }: Review): string {
  const count = flags.length === 1 ? '1 flag' : `${flags.length} flags`;
  if (!ending) return count;
  const act = followUp
    ? 'confirms a call that ended the relationship'
    : 'ends a client relationship: call first';
  return `${count}; ${act}; covers ${covers.length > 0 ? covers.join(', ') : 'nothing yet'}`;
}

/** "subject:1:5" or "12:5": line and column, from 1. */
function place(draft: Draft, { in: field, start }: Pick<Flag, 'in' | 'start'>): string {
  const lines = draft[field].slice(0, start).split('\n');
  const at = `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
  return field === 'subject' ? `subject:${at}` : at;
}
