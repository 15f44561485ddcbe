import { nouns, pasts, verbs, words } from '../inflect.ts';

/** Word classes of the rules about unkindness. The parser takes "half-baked" for two words: write `half_baked`. */
export const unkindWords = {
  /** Insults whatever they stand in. */
  insult: nouns(
    `idiot moron imbecile cretin muppet numpty pillock plonker halfwit simpleton nitwit dimwit twit bellend wanker twat tosser prick dickhead arsehole asshole scumbag toerag lowlife
    conman charlatan parasite leech weasel slimeball creep dunce buffoon jackass douchebag loser cheapskate scrounger freeloader swindler fraudster crook scammer shyster hypocrite
    bastard bitch git sod slob tightwad skinflint ingrate airhead blockhead chancer
    dolt dullard dunderhead numbskull bonehead knucklehead meathead pinhead dumbass jerk dork doofus dipshit shithead prat nincompoop ninny
    wimp wuss sleazebag scumball dirtbag windbag blowhard bigmouth loudmouth braggart phoney grifter bloodsucker
    sociopath psychopath megalomaniac egomaniac control_freak crybaby slacker layabout deadbeat good_for_nothing no_hoper
    troglodyte neanderthal philistine oaf lout boor yob hooligan scoundrel swine rotter nutcase nutter weirdo con_artist waste_of_space waste_of_oxygen`,
  ),
  /** Insults when said of somebody. */
  weakInsult: nouns(
    `clown donkey fraud liar fool coward joker cowboy amateur toad pig rat snake brat bully vulture dictator tyrant barbarian dinosaur monkey child baby
    joke disgrace embarrassment nightmare nuisance vampire shark robot quack rogue pest ass mug madman lunatic psycho narcissist bigot peasant lump ape sheep goat trout
    weakling worm maggot cockroach hyena caveman menace laughing_stock gangster bandit leper zombie`,
  ).concat(words('thief thieves vermin piece_of_work piece_of_garbage')),
  insultAdjective: words(
    `useless pathetic ridiculous incompetent stupid clueless hopeless spineless gutless disgusting disgraceful despicable shameless
    idiotic moronic dumbest brainless worthless laughable childish deluded delusional vile tight_fisted pompous slimy unbelievable shambolic cowardly two_faced
    feckless gormless witless insufferable unbearable repulsive obnoxious pitiful contemptible heartless soulless amateurish farcical inept imbecilic
    asinine inane cretinous brain_dead half_witted dim_witted thick_headed pig_headed bone_headed cringeworthy
    ludicrous preposterous absurd abysmal atrocious ghastly hideous revolting loathsome odious detestable outrageous nauseating
    petty spiteful malicious vindictive sleazy scummy snotty snobbish snooty stuck_up smug
    conceited self_centred self_centered self_important big_headed narcissistic whiny hypocritical
    hare_brained half_baked half_assed half_arsed cack_handed ham_fisted crummy tasteless mindless unhinged deranged demented barmy`,
  ),
  /** Contempt for work or words. */
  junk: words(
    `garbage rubbish trash junk drivel gibberish tripe twaddle claptrap hogwash poppycock baloney balderdash tosh piffle codswallop nonsense bilge slop
    tat dross gobbledygook gobbledegook mumbo_jumbo word_salad hot_air`,
  ),
  /** What stands before a thing to sneer at it. */
  sneer: words(
    `stupid pathetic ridiculous idiotic moronic pompous silly dumb precious petty cheap crummy lousy lame sorry half_baked half_arsed half_assed worthless useless
    childish laughable miserable wretched rotten inane asinine delusional slimy`,
  ),
  /** Who or what is made the measure of incompetence. */
  lowly: nouns(
    `monkey chimp chimpanzee gorilla ape baboon goldfish toddler infant baby donkey mule parrot dog cat hamster gerbil mole potato turnip cabbage pigeon spaniel poodle
    cow sheep goat pig chicken hen rat mouse snail sloth slug worm amoeba child kid year_old preschooler schoolkid schoolboy schoolgirl teenager kindergartner
    gran granny grandmother grandma nan nephew niece toaster microwave kettle vending_machine footstool doorstop doorknob brick plank router lamppost houseplant cactus drunk
    caveman lemming squirrel gnat wasp`,
  ).concat(words('mince')),
  profanity: [
    ...verbs('fuck shit/shat piss wank bugger'),
    ...words(
      `fucker fuckers motherfucker fuckwit fuckup shitty shite shitshow bullshit bollocks crap crappy bloody arse arsed goddamn goddamned damned wtf ffs stfu turd turds
      pissed_off piss_take bugger_off sod_off bloody_hell goddamit goddammit godforsaken dogshit horseshit batshit ballsed clusterfuck arseing balls_up cock_up half_arsed half_assed`,
    ),
  ],
  fiasco: words(
    `joke circus shambles farce disgrace mess clownshow clown_show zoo pantomime travesty laughing_stock mockery insult embarrassment shower waste_of_time waste_of_space
    dumpster_fire train_wreck trainwreck car_crash horror_show freak_show madhouse nuthouse dog's_dinner dog's_breakfast pig's_ear
    pigsty pig_sty monstrosity abomination atrocity eyesore fiasco debacle sham charade con scam swindle ripoff racket`,
  ),
  utter: words(
    'absolute absolutely complete completely total totally utter utterly bloody actual actually real right such sheer pure genuinely proper',
  ),
  /** What nobody likes to do, for "I'd rather … than work with you". */
  ordeal: words(
    `eat chew swallow drink scrub clean lick stick poke gouge pull walk crawl die starve jump sit watch listen bathe juggle wrestle kiss burn hammer staple
    shave have go boil dig sleep`,
  ),
  /** Things that only the incompetent can't do, after "couldn't". */
  simpleFeat: words(
    `run organise organize plan find manage spell count boil read rank tell hit pour tie lead design sell draw write add recognise recognize follow change keep handle operate fill work`,
  ),
  hurtful: pasts('lie/lied laugh mock insult'),
} as const satisfies Record<string, readonly string[]>;
