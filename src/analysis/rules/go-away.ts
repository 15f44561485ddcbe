import { clauseEnd, isQuoted, isReported } from '../grammar.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'go-away',
  category: 'unkind',
  sureness: 'medium',
  why: 'Slamming the door makes the end a fight.',
  fix: 'Say until when you can be reached, and for what.',
  examples: {
    flagged: [
      "[Don't ever contact us again].",
      '[Lose my number].',
      '[Never write to me again].',
      'You [can shove your discount].',
      '[Get lost].',
    ],
    clean: [
      'Please do not contact the tenants directly.',
      'Never call the old number.',
      'I lost my phone.',
    ],
  },
  patterns: [
    '(do not|never) (you)? (ever)? (dare)? (contact|call|email|write|ring|phone|message|text|speak|talk|come|bother) (to)? (me|us|here|near me) (again|ever|ever again)',
    '(do not|never) (ever|you dare|you ever) (contact|call|email|write|ring|phone|message|text|speak|talk|come|bother)',
    'do not bother (replying|answering|calling|coming|writing|ringing|responding|to .)',
    'lose my (number|email|address)',
    '(do not|never) let the door',
    '(go|find|get) (and)? (find|bother|annoy|pester|harass|torment|bully|waste|get|yourself|yourselves)? (yourself|yourselves)? (some|somebody|someone|another|a new|some other|a different) (else|other|one)? (sucker|mug|fool|idiot|victim|punching bag|punchbag|doormat|slave|dummy|clown|doormat|whipping boy|scapegoat)',
    '(go|just go)? (bother|annoy|pester|harass|torment|bully) (someone|somebody) else',
    '(push|boss|bully|mess|order) (me|us|someone|somebody)? (around|about)',
    '(enjoy) (cleaning|explaining|cleaning up|sorting|fixing|digging|being|your (mess|chaos|circus|shambles|misery|little|failure|empty)|the (mess|chaos|silence|ruins|fallout|circus|shambles|bill|consequences)|what is left)',
    '(good luck) (explaining|sorting|cleaning|fixing|running|doing|surviving|with your|getting|managing|finding|hiring|keeping|telling) (that|it|this|the mess|up|anything|another|anyone|anybody|someone|without|a|your (mess|attitude|reputation|life|circus))?',
    '(rot|stew|drown|wallow|choke) in (your|it|that|the)',
    '(see you (never|in hell|in court sucker)|farewell and good riddance|sayonara sucker|adios|hasta la vista|never want to (see|hear|deal)|hope (i|we) never (see|hear|meet|have)|hope to never)',
    '(out of|get out of) my (sight|life|face|inbox|hair)',
    '(take|shove|stick) your * (and|elsewhere|somewhere else)',
    'get lost$',
    '(go|can go|get) (do one|stuffed|jump|in the bin|in the sea|knotted|bent|screwed|and boil)',
    '(can|could)? (shove|stick|stuff|ram) (it|your|his|her|their|that|them)',
    'drop dead',
    'choke on (it|your|the|that)',
    'do not darken',
    '(rot|burn) in hell',
    '(leave|get) (me alone|off my back|out of my (sight|life|face))',
    'go away$',
    '(bleed|strangle|strangles|drown) (on|you|in)',
  ],
  refine: (hit, sentence, { heat }) => {
    const words = sentence.words.slice(hit.from, hit.to).map(({ text }) => text);
    if (
      /^(?:stick|stuff)$/.test(words.find((text) => text !== 'can' && text !== 'could') ?? '') &&
      !sentence.text.match(/\b(?:up|where)\b/)
    )
      return null;
    if (heat === 0 && plain.test(words.join(' ')) && !bitter.test(sentence.text)) return null;
    return isQuoted(sentence, hit) || isReported(sentence, hit)
      ? null
      : { ...hit, to: clauseEnd(sentence, hit.to - 1) };
  },
});

// Well meant without other signs of anger.
const plain =
  /^(?:good luck|enjoy|adios|hasta|see you|push|boss|take your|out of|find (?:yourself )?(?:someone|somebody|another))/;
const bitter = /\b(?:mess|chaos|circus|shambles|never|sucker|mug|fool|idiot|victim|genius)\b/i;
