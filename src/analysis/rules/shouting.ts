import { isQuoted } from '../grammar.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'shouting',
  category: 'unkind',
  sureness: 'medium',
  why: 'A phrase in capitals is heard as shouting.',
  fix: 'Write it in small letters; a firm sentence needs no volume.',
  examples: {
    flagged: ['[PAY ME NOW] please.', 'Please [STOP CHANGING THE BRIEF] again.'],
    clean: [
      'The VAT and PAYE forms are in.',
      'INVOICE 12',
      'I really NEED it.',
      'DO NOT REPLY',
      'WHAT I STILL NEED',
      'The mail is titled "WE MISS YOU ALREADY".',
    ],
  },
  patterns: [],
  literals: [/\b(?:[A-Z]+(?:['’][A-Z]+)?[,!]?\s+){2,}[A-Z]{2,}(?:['’][A-Z]+)?\b/g],
  refine: (hit, sentence) => {
    const words = sentence.words.slice(hit.from, hit.to);
    const plain = words.filter(({ text, tags }) => text.length > 1 && !tags.has('Acronym'));
    return plain.some(({ text }) => spoken.has(text)) &&
      plain.length >= 2 &&
      !isQuoted(sentence, hit) &&
      !isLabel.test(sentence.text) &&
      !isHeading.test(sentence.text)
      ? hit
      : null;
  },
});

// Words that people shout at people; labels and headlines ("DO NOT REPLY") have other shapes.
const spoken = new Set(
  'you your me my i we us never always stop now again pay will read who what why shame this one enough ever'.split(
    ' ',
  ),
);
const isLabel = /^[A-Z\s]+:/;
const isHeading = /^(?:WHAT|WHO|HOW|MY|OUR|YOUR|THIS|ONE|READ)\b[^!a-z]{0,24}$/;
