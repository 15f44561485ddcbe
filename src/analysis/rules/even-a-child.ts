import { clauseEnd, isQuoted, textAt } from '../grammar.ts';
import { phrase, rest } from '../phrase.ts';
import { defineRule } from '../rule.ts';
import type { Sentence } from '../sentence.ts';

export default defineRule({
  id: 'even-a-child',
  category: 'unkind',
  sureness: 'medium',
  why: 'A comparison that makes people small is an insult with a joke on it.',
  fix: 'Say what was missing, without the comparison.',
  examples: {
    flagged: [
      '[Even a child could do it].',
      '[My niece could do it in ten minutes].',
      '[A four-year-old could write that].',
      '[A monkey could run this better].',
      'My dog has [more manners than that].',
      '[A child could have counted them].',
      'I have [seen better work from a toddler].',
      "You [couldn't organise a picnic].",
    ],
    clean: [
      'The plan is so simple that it works for everyone.',
      'My dog has more toys than shelves.',
      'My niece could do it for you on Fridays.',
      'A child could fall here, so I fenced it.',
      'Danny says the dog can keep his glove.',
      'I have seen better prices in May.',
    ],
  },
  patterns: [
    'even (a|my|the|an) #Adjective? #Noun #Noun? (could|can|would|has|have|had|knows|manages|does) .? .? .?',
    '(seen|met|had|known|get|got|have) (better|more|quicker|wetter|funnier|faster|brighter|smarter) #Noun? (from|than|out of|with|in) (a|an|my|the|dead) .? .?',
    'more (brains|sense|manners|respect|honour|honor|taste|class|culture|discipline|intelligence|backbone|decency|dignity) (than|from|out of|in) .? .? .?',
    '(as much use|about as much use|as useful|as useless|as thick|thick|daft|mad|dense) as (a|an|two|mince|.) .? .?',
    '(could|can) (not|barely|hardly) (even)? {simpleFeat} (a|an|to|your|for|his|her|their|the|water|out|up|yourself) .? .? .?',
    '(could|can) not (even)? (be trusted to|find your own|find their own|tie your own|tie his own|tie their own|put two|string two|hit a|see past|tell your|tell his|tell their|pour water|run a|organise a|organize a) .? .? .? .?',
    '(asleep|sleeping) (at the wheel|on the job)',
    'has the (brain|brains|manners|taste|charm|attention span|morals|spine|memory) of a .? .?',
    'even (my|a|the|our) .? .? .? (#PresentTense|#PastTense|#Verb) (better|more|faster|quicker|neater) .? than (you|u|that|this|your .)',
    '(a|an|my|any) (#Value|four|five|six|seven|eight|nine|ten) year old (could|can|would|has|knows|writes|draws|does|paints|spells|adds|codes|sings) .? .? .?',
    '(a|any) (child|toddler|monkey|five year old) could (do|have .|write|draw|read|count|spell|design|run|manage|understand|see) .? .?',
  ],
  literals: [
    phrase(
      `(?:my|our|your) (?:\\w+[- ](?:old )?)?(?:kid|nephew|niece|son|daughter|gran|granny|grandmother|grandma|nan|mother|mum|cat|dog|hamster|toddler|child) (?:could|can|would) (?:have )?(?:do|done|draw|drawn|write|written|make|made|build|built|design|designed|find|spell|run) (?:\\S+ ){0,5}?(?:better|quicker|faster|neater|blindfold\\w*|in (?:an hour|half (?:an hour|the time)|(?:his|her|their) (?:sleep|lunch \\w+)|(?:five|ten|two|twenty) minutes)|on (?:his|her) (?:phone|tablet|mobile))\\b${rest}`,
      `(?:looks|reads|sounds) like (?:an? |it was )?(?:child|kid|toddler|\\w+-year-old|drunk|monkey|blind \\w+) (?:drew|made|wrote|painted|did|built|designed)\\b${rest}`,
      `like a dog's (?:breakfast|dinner)\\b`,
      `(?:even )?a blind (?:man|person|woman|mouse) (?:could|can|would) (?:see|have seen|tell|do)\\b${rest}`,
      `my (?:gran|granny|grandmother|grandma|nan|dog|cat|toddler|hamster) (?:drives|runs|walks|types|draws|sings|works|cleans|writes|paints) (?:faster|better|quicker|straighter)(?= ?[.!]|$| than)`,
    ),
  ],
  refine: (hit, sentence) => {
    if (isQuoted(sentence, hit) || (sentence.isQuestion && !/\biq\b|brain/i.test(sentence.text)))
      return null;
    const words = sentence.words.slice(hit.from, hit.to).map(({ text }) => text);
    const first = words[0] ?? '';
    const said = ` ${words.join(' ')} `;
    // Without a lowly creature or a human virtue it is a plain comparison.
    if (
      !lowly.test(said) &&
      !/^(?:as|about|thick|daft|mad|dense|more|has)/.test(first) &&
      !isIncapable(words, sentence, hit.from)
    )
      return null;
    if (first === 'even' && !lowly.test(said)) return null;
    if (
      / (?:could|can|would) (?:use|keep|have (?:an?|the|my|your|it|this|that|his|her|one|some)|stay|sleep|wait|enjoy|love|learn|play|join|fall|help|open|climb|touch|come) /.test(
        `${said}${textAt(sentence, hit.to)} `,
      )
    )
      return null;
    if (/ (?:fall|toys|hurt|swallow|reach|more (?:toys|energy|time)) /.test(said)) return null;
    return { ...hit, to: clauseEnd(sentence, hit.to - 1) };
  },
});

const lowly =
  / (?:monkey|chimp|goldfish|toddler|donkey|parrot|dog|cat|gran|grandmother|nephew|cow|mole|hamster|potato|pigeon|spaniel|ape|child|kid|infant|vending|toaster|microwave|footstool|sheep|chicken|router|wasp|goat|brick|sieve|gnat|stag|idiot|stand|parties|pig|rat|frozen|dead|brains|sense|manners|respect|honour|taste|class|culture|decency|niece|son|daughter|granny|grandma|nan|mother|mum|hamster|old) /;

function isIncapable(words: readonly string[], sentence: Sentence, from: number): boolean {
  return (
    words[1] === 'not' &&
    /^(?:you|he|she|they|yous|lot|two|people|team)$/.test(textAt(sentence, from - 1)) &&
    words.includes('a')
  );
}
