/** All forms of verbs written as "fail", or irregular as "forget/forgot/forgotten": base, -s, -ing, past, participle. */
export function verbs(list: string): readonly string[] {
  return words(list).flatMap((entry) => Object.values(formsOf(entry)).flat());
}

/** Past forms and participles alone: "failed", "forgot", "forgotten". */
export function pasts(list: string): readonly string[] {
  return words(list).flatMap((entry) => {
    const { past, participle } = formsOf(entry);
    return past === participle ? [past] : [past, participle];
  });
}

/** Participles alone: "failed", "forgotten". */
export function participles(list: string): readonly string[] {
  return words(list).map((entry) => formsOf(entry).participle);
}

/** The -ing forms alone. */
export function gerunds(list: string): readonly string[] {
  return words(list).map((entry) => formsOf(entry).gerund);
}

/** Base forms and third person: "fail", "fails". */
export function presents(list: string): readonly string[] {
  return words(list).flatMap((entry) => [formsOf(entry).base, formsOf(entry).third]);
}

/** Base forms alone. */
export function bases(list: string): readonly string[] {
  return words(list).map((entry) => formsOf(entry).base);
}

/** Nouns with their plurals. */
export function nouns(list: string): readonly string[] {
  return words(list).flatMap((noun) => [noun, plural(noun)]);
}

/** The words of a list written with spaces; "_" stands for a space inside an entry. */
export function words(list: string): readonly string[] {
  return list
    .trim()
    .split(/\s+/)
    .map((entry) => entry.replaceAll('_', ' '));
}

interface Forms {
  readonly base: string;
  readonly third: string;
  readonly gerund: string;
  readonly past: string;
  readonly participle: string;
}

/** The five forms; of a phrasal verb ("pass on") the first word changes. */
function formsOf(entry: string): Forms {
  const [head = '', ...rest] = entry.split(' ');
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  const [base = '', past, participle] = head.split('/');
  const regular = pastOf(base);
  return {
    base: base + tail,
    third: plural(base) + tail,
    gerund: gerundOf(base) + tail,
    past: (past ?? regular) + tail,
    participle: (participle ?? past ?? regular) + tail,
  };
}

const doubles = /^(?:[^aeiou]*[aeiou][bdgklmnprt]|.*(?:mit|fer|pel|cel|gret|get|gin|cur))$/;

function pastOf(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return doubles.test(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
}

function gerundOf(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  return doubles.test(base) ? `${base}${base.at(-1)}ing` : `${base}ing`;
}

function plural(word: string): string {
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}
