import { clauseEnd, isNegated, isQuoted, isReported } from '../grammar.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'sneering-comparison',
  category: 'unkind',
  sureness: 'medium',
  why: 'The picture stays with them longer than the point you wanted to make.',
  fix: 'Say what happened and how often, without the comparison.',
  examples: {
    flagged: [
      'Working with you is [like pulling teeth].',
      'Your notes were [about as helpful as a chocolate teapot].',
      'The brief [reads like it was written by a drunk].',
      "[I've seen ransom notes with more structure].",
      'Your office is [run like a kindergarten].',
    ],
    clean: [
      'The dentist likes pulling teeth.',
      'It reads like a good novel.',
      'I have seen houses with more light.',
      'The new plug is as useful as the old one.',
      'The bench looks like a brick wall from here.',
    ],
  },
  patterns: [
    'like (pulling|getting blood|herding|nailing|talking to|speaking to|writing to|dealing with|arguing with|working with|working for|teaching|explaining|watching|wading|banging|hitting|wrestling|squeezing|babysitting|playing chess|negotiating with|trying to|feeding|waiting for|swimming in|squeezing) (teeth|cats|blood|jelly|jello|paint|grass|my head|your head|a head|a brick|brick|a wall|walls|the wall|a stone|a child|a toddler|toddlers|children|kids|a pig|pigs|fog|treacle|mud|a goldfish|a robot|a parrot|a dog|a two|a three|a five|a pack|a bunch|a bag|a corpse|the dead|an answering|a void|the void|a nursery|a pigeon|concrete|godot|a teenager|a drunk|a monkey|monkeys|a deaf|custard)',
    '(about|almost|just|roughly|nearly)? as (useful|helpful|much use|useless|sharp|bright|clear|quick|fast|subtle|reliable|professional|funny|welcome|charming|competent|effective|smart|responsive|chatty|lively|honest|trustworthy|organised|organized|creative|inspiring|exciting|interesting|warm|truthful|straight) as (a|an|my|your|the) (chocolate|wet|dead|broken|blunt|box|bag|brick|bull|slug|snail|corkscrew|used car|blind|drunk|lead|paper|ashtray|chocolate teapot|hole|glass|screen|car|root|doorknob|plank|mud|sack|punch|kick|slap|tax|parking|traffic|three|snake|politician|bucket|stone|toddler|monkey|goldfish|toothache|funeral|sieve|rock|bad|headless|cardboard|potato|sloth|cold|rainy|hammer|sledgehammer|brick wall|submarine|trapdoor|fart|nine)',
    'as (clear|thick|dull|dumb|daft|dense|much fun|much use) as (mud|mince|dishwater|ditchwater|bricks|a brick|two short|pig|toothache|a root|a funeral|lead)',
    '(reads|looks|sounds|read|looked|sounded|looking|feels|smells|works|behaves|acts|written|designed|drawn|built|made|run|thought up|put together) (a bit|just|exactly|more|rather)? like (it (was|has been|is)|something|a|an|they were|you were)? (was|been)? (written|drawn|made|designed|built|done|put together|translated|painted|thrown together|knocked up|typed|composed|photographed|cooked|assembled|thought up) (by|in|with|on|during) (a|an|my|the|your|five|drunk|two|some|children|monkeys|somebody|someone|committee)',
    '(written|drawn|made|designed|built|put together|translated|painted|thrown together|typed|photographed|cooked|assembled) by (a|an|my|some|five)? (blind|blindfolded|drunk|drunken|bored|angry|retarded|stoned|concussed|tired|headless|rabid|hungover|half asleep)? (five year|six year|four year|three year|monkey|monkeys|toddler|child|chimp|chimps|drunk|teenager|robot|dog|cat|goat|idiot|committee of|lunatic|blind man|trainee|kindergarten|caveman|donkey|madman|schoolboy)',
    '(i|we) (have)? (seen|known|met|had|read|got|eaten|watched|heard) * with (more|better|less|fewer|bigger|quicker|faster) (structure|sense|manners|brains|taste|charm|respect|personality|class|humour|humor|dignity|backbone|spine|integrity|logic|intelligence|warmth|life|soul|professional|organised|organized|polite|mature|competent|professionalism|discipline|style|punctuation|grammar|honour|honor|morals|common|attention|iq|decency|imagination|communication|legible|reliable|coherent)',
    '(i|we) (have)? (seen|known|met|had|read|watched|taught) * (who|that) (were|was|had|are|showed) (more|better|less|fewer|bigger|quicker|faster) (structure|sense|manners|brains|taste|charm|respect|personality|class|humour|humor|dignity|backbone|spine|integrity|logic|intelligence|warmth|life|soul|professional|organised|organized|polite|mature|competent|professionalism|discipline|style|punctuation|grammar|honour|honor|morals|common|attention|iq|decency|imagination|communication|legible|reliable|coherent)',
    '(i|we) (have)? (seen|known|met|had|worked with) (children|kids|school kids|schoolkids|teenagers|toddlers|students|interns|monkeys|dogs|trainees|animals|babies|puppies) (who|that|with)',
    "(run|organised|organized|managed|led) (just)? like (a|an) (kindergarten|circus|zoo|madhouse|lemonade stand|nursery|playground|pub|brothel|cult|school play|village fete|dictatorship|prison|farm|jumble sale|flea market|bring and buy|sweatshop|children's party)",
    "(is|was|were|are|has been|been|looks|look|looked|feels|felt|sounds|sounded) (just|more|a bit|rather|exactly|almost)? like (a|an|some|something (from|out of)|being (in|stuck|trapped)) (kindergarten|circus|zoo|madhouse|nursery|brothel|cult|horror film|horror movie|soap opera|bad (joke|dream|film|movie|sitcom|parody|acid)|nightmare|dog's (dinner|breakfast)|car crash|train wreck|bomb site|pigsty|crime scene|ransom note|hostage|prank|parody|spoof|cartoon|trapped|stuck|sick|cheap|dead|drowned|dying|wet|constipated|monty python|clown)",
    '(like|behaving like|acting like|behave like|act like|behaved like|acted like|treats us like|talks like|writes like|sulking like|whining like|crying like) (a|an)? (spoiled|spoilt|little|bunch of|petulant|sulky|stroppy|headless|stuck|lovesick|overgrown|five year old|three year old|two year old|toddler|kindergarten|baby|babies|children|schoolchildren|toddlers|prima donna|diva|tyrant|dictator|bully|monkeys|animals|thief|thieves|crook|crooks|gangster|mafia|vultures)',
  ],
  refine: (hit, sentence, { heat }) => {
    if (isQuoted(sentence, hit) || isReported(sentence, hit) || isNegated(sentence, hit))
      return null;
    if (own.test(sentence.text)) return null;
    const said = sentence.words
      .slice(hit.from, hit.to)
      .map(({ text }) => text)
      .join(' ');
    const isPlain =
      /^(?:i|we) (?:have )?(?:seen|known|met|had|worked with) (?:children|kids|teenagers|students|interns|trainees|dogs|animals|babies|puppies)/.test(
        said,
      );
    if (isPlain && heat === 0 && !/\b(?:more|better|less|fewer)\b/.test(sentence.text)) return null;
    return { ...hit, to: clauseEnd(sentence, hit.to - 1) };
  },
});

// The writer may laugh at themselves.
const own = /\b(?:I (?:feel|felt|am|was|look|looked|behaved|acted)|I'm|my own|myself)\b/i;
