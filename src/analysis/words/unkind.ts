import { nouns, verbs, words } from '../inflect.ts';

/** Word classes of the rules about unkindness. */
export const unkindWords = {
  /** Insults whatever they stand in. */
  insult: nouns(
    `idiot moron imbecile cretin muppet numpty pillock plonker halfwit simpleton nitwit dimwit twit bellend wanker twat tosser prick dickhead arsehole asshole scumbag toerag lowlife
    conman charlatan parasite leech weasel slimeball creep dunce buffoon jackass douchebag loser cheapskate scrounger freeloader swindler fraudster crook scammer shyster hypocrite
    bastard bitch git sod slob tightwad skinflint ingrate airhead blockhead chancer`,
  ),
  /** Insults when said of somebody. */
  weakInsult: nouns(
    `clown donkey fraud liar fool coward joker cowboy amateur toad pig rat snake brat bully vulture dictator tyrant barbarian dinosaur monkey child baby
    joke disgrace embarrassment nightmare nuisance vampire shark robot quack rogue pest ass mug madman lunatic psycho narcissist bigot peasant lump ape sheep goat trout`,
  ).concat(words('thief thieves')),
  insultAdjective: words(
    `useless pathetic ridiculous incompetent stupid clueless hopeless spineless gutless lazy greedy selfish arrogant ignorant disgusting disgraceful despicable shameless
    idiotic moronic dumb dumbest brainless worthless laughable childish deluded delusional vile toxic tight-fisted pompous slimy unbelievable shambolic cowardly two-faced
    vulgar feckless gormless witless thick dense insufferable unbearable repulsive obnoxious pitiful contemptible heartless soulless amateurish farcical inept imbecilic thieving`,
  ),
  profanity: [
    ...verbs('fuck shit/shat piss wank bugger'),
    ...words(
      `fucker fuckers motherfucker fuckwit fuckup shitty shite shitshow bullshit bollocks crap crappy bloody arse arsed goddamn goddamned damned wtf ffs stfu turd turds
      pissed_off piss-take bugger_off sod_off bloody_hell`,
    ),
  ],
  fiasco: words(
    'joke circus shambles farce disgrace mess clownshow zoo pantomime travesty laughing_stock mockery insult embarrassment shower waste_of_time waste_of_space dumpster_fire train_wreck',
  ),
  utter: words(
    'absolute absolutely complete completely total totally utter utterly bloody actual actually real right such sheer pure genuinely proper',
  ),
} as const satisfies Record<string, readonly string[]>;
