import { nouns, words } from '../inflect.ts';

/** Fields of meaning that mockery borrows its pictures from, and the small words that carry irony. */
const fields = {
  animal: nouns(
    `animal dog cat pig cow goat sheep donkey mule monkey ape chimp goldfish hamster parrot pigeon rat mouse snake toad worm slug snail sloth wasp vulture shark
    dinosaur lemming squirrel chicken hen goose duck horse zoo beast puppy spaniel poodle insect flea leech fly moth`,
  ),
  child: [
    ...nouns(
      'child kid toddler baby infant teenager nursery kindergarten playground sandpit crayon toy nappy diaper pram tantrum schoolboy schoolgirl pupil nanny bib doll pacifier',
    ),
    ...words('children mummy mommy daddy lego'),
  ],
  kin: nouns(
    'wife husband mother mum mom grandmother gran grandma granny grandfather nephew niece aunt uncle cousin brother sister',
  ),
  fantasy: [
    ...nouns(
      'fairy psychic dragon alien wizard magician unicorn ghost planet galaxy universe castle fantasy oracle miracle dream hobbit prophet clairvoyant riddle legend',
    ),
    ...words('fairies crystal seance mars moon magic'),
  ],
  stage: nouns(
    'circus clown comedy farce pantomime joke comedian actor audience drama opera sitcom puppet magician panto stage applause medal oscar trophy prize award',
  ),
  crown: words(
    'king queen prince princess majesty highness lord lordship ladyship throne crown royal emperor excellency duke sultan kingdom empire peasant peasants servant servants slave slaves mortals',
  ),
  crime: nouns(
    'prison jail hostage ransom crime criminal crook thief robber burglar mafia gangster arson murder police court sin hell devil torture war bomb weapon',
  ),
  death: words(
    'dead death die died dying funeral grave coffin corpse cemetery obituary heaven hell resurrection tomb bury buried vegetable coma',
  ),
  head: nouns(
    'brain head skull eye ear nose backside bum mouth tongue spine backbone heart stomach iq memory nerve',
  ),
  body: words(
    'vomit sick toilet toilets sewage bin gutter dirt filth mud piss arse ass spit stink stinks smell smells bog drain sewer flush',
  ),
  leisure: nouns(
    'golf yacht holiday cocktail champagne nap sleep pub bar yoga spa beach cruise tan hobby fishing sofa pillow wine beer car',
  ),
  idle: words(
    'asleep sleeping hibernation hibernating cave rock awake alive wake woke snoring slept dreaming vacation busy bored',
  ),
  virtue: nouns(
    'manner courtesy decency dignity honour honor shame respect class taste charm wisdom genius talent gift skill intelligence sense humour humor imagination professionalism maturity',
  ),
  vice: [
    ...nouns(
      'lie excuse insult ego arrogance incompetence stupidity greed nonsense rubbish mess chaos disgrace shambles whim vanity laziness ignorance cowardice cheek',
    ),
    ...words('lies lying liar whining moaning'),
  ],
  scorn: words(
    'stupid useless pathetic ridiculous idiotic lazy greedy arrogant rude cheap petty miserable clueless incompetent ignorant vulgar pompous silly foolish blind deaf dumb thick mad insane crazy ugly hideous ghastly embarrassing childish ashamed worst ugliest dumbest laughable',
  ),
  irony: words(
    'apparently evidently presumably clearly obviously naturally surely doubtless happily congratulations bravo genius marvellous splendid charming delightful adorable cute lovely wonderful brilliant fantastic thrilled delighted impressive heartwarming precious',
  ),
  jab: words(
    'even ever actually finally bother bothered manage managed dare capable pretend pretending imagine suppose',
  ),
  fate: words(
    'luck hope wish pity regret riddance enjoy good bye farewell deserve deserves hire find another next else somebody someone whoever',
  ),
  past: words(
    'romans medieval caveman stone bible solomon temple century ancient victorian napoleon einstein shakespeare',
  ),
} as const satisfies Record<string, readonly string[]>;

const fieldsOfWord = new Map<string, readonly string[]>();
for (const [name, own] of Object.entries(fields)) {
  for (const word of own) fieldsOfWord.set(word, [...(fieldsOfWord.get(word) ?? []), name]);
}

/** The fields that a word belongs to. */
export const fieldsOf = (word: string): readonly string[] => fieldsOfWord.get(word) ?? [];
