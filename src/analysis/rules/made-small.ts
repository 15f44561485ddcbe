import { phrase, rest } from '../phrase.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'made-small',
  category: 'sugarcoating',
  sureness: 'medium',
  why: 'Making a serious thing small costs trust once the client sees its real size.',
  fix: 'Name the thing and its size in figures.',
  examples: {
    flagged: [
      'There is [a tiny little issue with the invoice].',
      'The delay [is no big deal].',
      "[It's probably nothing].",
      'We had [a bit of a hiccup].',
    ],
    clean: [
      'A small room is enough.',
      'There is a small logo in the corner.',
      'It costs a little more than planned.',
      'I have made two small changes and one minor correction.',
      'One small thing: the date is wrong.',
      'Nothing to add from my side.',
    ],
  },
  patterns: [],
  refine: (hit, { text, words }, { kind }) => {
    const said = words
      .slice(hit.from, hit.to)
      .map((word) => word.text)
      .join(' ');
    if (plainSize.test(said) && (!trouble.test(said) || !tiny.test(text))) {
      return kind === 'ending' || trouble.test(said) ? { ...hit, sureness: 'low' } : null;
    }
    if (kind !== 'ending' && kindly.test(said)) return { ...hit, sureness: 'low' };
    return hit;
  },
  literals: [
    phrase(
      `(?:just |only |such |really |maybe |honestly |perhaps |possibly |literally |merely )*(?:a|an|the|one|this|that|some|its|it's)(?: (?:only|just|really))? (?:(?:teeny|tiny|weeny|wee|teensy|weensy|eensy|itty|ickle|lil|little|small|smol|slight|minor|minuscule|minute|mini|baby|baby-sized|faint|faintest|merest|tiniest|teeniest|slightest|smallest|mere|itsy|bitsy|very)[ ,-]+)+(?:of (?:an? )?)?(?:problem|issue|hiccup|hiccups|snag|bump|blip|wobble|wobbles|thing|things|something|slip|slip-up|mistake|error|adjustment|change|changes|delay|delays|rise|increase|muddle|matter|bill|invoice|nothing|hitch|favou?r|detail|bit|doubt|chance|setback|concern|tweak|misunderstanding|mix-up|oversight|glitch|question|rumour|whisper|flutter|shadow|nudge|surprise|break|breather|pause)\\b${rest}`,
      `(?:just |only |maybe |honestly )*(?:a )?(?:teeny|teensy|weeny|itty-bitty|tiny wee|tiny little|tiny tiny|smidge)\\b${rest}`,
      `(?:just |only |more of |maybe |perhaps )*an? (?:tiny |wee |little |teeny )*(?:bit|touch|spot|smidge|smidgen|tad|hint) of (?:a|an) (?:\\w+ )?(?:issue|problem|hiccup|snag|situation|delay|wobble|mix-up|pickle|bump|muddle|mess|challenge|setback|glitch|break)${rest}`,
      `(?:it |that |this |there )?(?:'s|is|was|its|really is|isn't|is not)?(?: it)? ?(?:really |honestly |truly |literally |probably |basically |absolutely |just |only |all |quite |very likely |kinda |sort of )*(?:nothing (?:to (?:worry|lose|fret|stress|panic|see)|at all|really|serious|dramatic|much|major|big|terrible|tho|of consequence)|no (?:big deal|biggie|biggy|worries at all|harm done|drama|stress at all|great tragedy|consequence)|not (?:a|such a|that|an?|even a|the) (?:big|huge|massive|terribly big|end of the)(?: \\w+)? ?(?:deal|thing|change|of the world|world|problem|issue|matter)?|hardly (?:anything|worth|a|even)|barely (?:anything|worth|noticeable|a)|neither here nor there|peanuts|only money|only numbers|pennies)${rest}`,
      `(?:it(?:'s| is)|its) (?:really |probably |honestly |basically )+nothing\\b${rest}`,
      `you(?:'ll| will|'d| would)? (?:probably |honestly )?(?:hardly|barely|scarcely|won't even) (?:even )?notice${rest}`,
      `more of a (?:hiccup|nudge|pause|breather|blip|bump)${rest}`,
      `(?:don't|do not|dont) (?:worry|stress|give it)(?: about it| another thought| at all| too much)+${rest}`,
      `(?:forget|pretend) (?:i|we) (?:spoke|said|asked|mentioned|never)${rest}`,
      `(?:i'm|i am|just me|only me|this is only me|probably) (?:just |probably |only |doubtless )*being (?:silly|oversensitive|daft|paranoid|picky|fussy)`,
      `whenever(?:'s| is) fine${rest}`,
      `(?:it )?(?:doesn't|does not) (?:really )?matter(?: at all| really)+`,
      `ignore me(?: really)?`,
      `no (?:rush|pressure|hurry|stress)(?: at all| whatsoever| ever)+`,
    ),
  ],
});

// One plain adjective tells a size.
const plainSize =
  /^(?:just |only )?(?:a|an|the|one|this|that|some) (?:very )?(?:little|small|slight|minor|minute|mini|mere|slightest|smallest) \S+/;
const trouble =
  /\b(?:problem|issue|hiccup|snag|delay|rise|increase|matter|bill|invoice|mistake|error|muddle|hitch|setback|misunderstanding|oversight|bit)s?\b/;
const tiny = /\b(?:just|only|really|such|honestly|maybe|perhaps|possibly|might|tiny|teeny)\b/i;
// Politeness and plain observation outside of a decision.
const kindly =
  /^(?:no (?:rush|pressure|hurry|stress|worries)|(?:is |it |are )*(?:barely|hardly|scarcely)|whenever|do not worry|nothing to (?:worry|lose)|(?:it )?does not matter|nothing)/;
