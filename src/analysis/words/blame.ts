import { nouns, pasts, verbs, words } from '../inflect.ts';

/** Word classes of the rules about blame. */
export const blameWords = {
  /** Accuses whoever did it, in any tense. */
  harmfulDeed: verbs(
    `fail forget/forgot/forgotten ignore neglect refuse omit miss skip abandon breach violate break/broke/broken destroy ruin wreck damage spoil lose/lost
    waste delay stall postpone drag dodge duck avoid evade evaporate vanish ghost disappear cancel reject dismiss disregard overlook mislay/mislaid misplace
    mislead/misled lie/lied deceive trick cheat con conceal hide/hid/hidden withhold/withheld steal/stole/stolen rob pinch nick copy poach smuggle
    overwrite/overwrote/overwritten delete erase unplug smash scratch spill dump chuck throw/threw/thrown tip
    shout swear/swore/sworn scream yell insult threaten bully harass humiliate mock laugh embarrass accuse blame badger pester hound interrupt moan complain
    bark snap sneer bother meddle interfere micromanage undermine sabotage block obstruct exploit abuse mistreat disrespect
    promise assure guarantee pretend claim insist demand force pressure push squeeze beat_down mess mess_up screw_up botch bungle fumble drop
    change rewrite/rewrote/rewritten alter reverse double scrap query dispute contest overrule bin tamper trample poke fiddle
    overcharge underpay/underpaid default short-change
    let_me_down let_us_down hang/hung_up string/strung_along mess_me_about mess_us_about put_off keep/kept_putting keep/kept_me_waiting keep/kept_us_waiting sit/sat_on go/went_quiet go/went_behind
    walk_out storm turn_up fob_off show_up_late leave/left_out leave/left_me leave/left_us leave/left_him leave/left_her leave/left_them leave/left_it let_it bring/brought_this cause provoke trigger`,
  ),
  /** Neutral or kind: never a reproach by itself. */
  benignDeed: verbs(
    `pay/paid have/had see/saw/seen want need like love enjoy buy/bought find/found order sign collect request feel/felt hear/heard lend/lent help trust
    teach/taught learn learn/learnt support mention save choose/chose/chosen recommend book hire welcome thank offer build/built come/came think/thought hope suggest provide
    share work start meet/met receive visit introduce handle manage grow/grew/grown understand/understood wait attend decide choose inspire encourage win/won
    deserve prefer wish know/knew/known become/became remember appreciate earn sort show/showed/shown cover contact join sponsor invite treat guide
    look mind stay forgive/forgave/forgiven bear/bore/borne place argue ask_for get/got/gotten light/lit vote wilt hold/held speak/spoke/spoken live
    mean/meant outgrow/outgrew/outgrown beat/beat/beaten_me drive/drove/driven_to drive/drove/driven_home walk_to go/went/gone_from take/took/taken_me_on take/took/taken_us_on put/put_in_the
    worry report own use feed/fed belong contribute donate volunteer celebrate notice observe require owe agree_to`,
  ).concat(words('payed choosed was were am is are been')),
  /** A reproach only with aggravating words round it. */
  ambiguousDeed: verbs(
    `tell/told ask give/gave/given send/sent say/said write/wrote/written take/took/taken make/made leave/left put/put bring/brought call ring/rang/rung agree confirm approve keep/kept
    get do/did/done be go/went/gone turn pick set/set run/ran reply answer return hand pass post move add open read/read play stop begin/began/begun finish finish end
    decide talk accept act carry live sell/sold sit/sat stand/stood eat/ate rely plan discuss explain email phone text point raise wait hope spend/spent`,
  ),
  /** Harm or plain business, by what stands round it: "you changed the date" and "you changed the password". */
  mildDeed: verbs(
    `change move rewrite/rewrote/rewritten alter reverse double promise assure insist claim query dispute contest drop copy cancel reject delete leave/left add postpone
    swap replace edit guarantee force press erase overwrite/overwrote/overwritten interrupt tip double`,
  ),
  aggravation: words(
    `without again twice times never anyway instead nothing nobody wrong wrongly late later midnight overnight behind suddenly another but yet until till only
    even still how whatever himself yourself yourselves out then no not month weeks months years days already ignored lost`,
  ),
  praise: words(
    `kind kindly kindness generous generously gracious graciously patient patiently patience great wonderful wonderfully lovely brilliant brilliantly beautifully
    excellent fantastic perfect perfectly pleasure delight joy thank thanks thankyou grateful faithfully loyal loyally happy proud glad good best well warm
    warmly punctual polite politely courteous helpful reliable friendly welcoming considerate thoughtful superb terrific smashed smash nicely honest fair fairly right promptly quickly appreciated congratulations chance faith trust`,
  ),
  /** People and bodies on the reader's side. */
  people: [
    ...nouns(
      `team manager director assistant secretary accountant bookkeeper office crew lad guy husband wife son daughter nephew niece mother father brother sister
      mum dad mom cousin uncle aunt boss colleague engineer developer editor intern receptionist department reception committee board company firm builder plasterer driver
      cook chef lawyer solicitor partner staff_member tenant guest kid child student pupil producer designer colourist caretaker porter foreman
      gardener cleaner supplier contractor subcontractor helpdesk depot warehouse studio agent agency representative rep chairman chair ceo president
      boyfriend girlfriend friend mate neighbour dog cat client customer employee worker people person adjuster assessor decorator electrician plumber trainee
      apprentice associate supervisor buyer planner treasurer clerk controller house management leadership panel school practice centre center
      desk line supervisor lot cashier typist hotline curator handyman technician guard nurse doctor teacher`,
    ),
    ...words(
      `staff people folk children management hr finance procurement marketing sales accounts legal support leadership
      mother-in-law brother-in-law sister-in-law husband bot men women man woman lady ladies boy boys girl girls pa side end`,
    ),
  ],
  keepWord: words('keep keeps kept'),
  pastDeed: pasts(
    `tell/told call ring/rang/rung warn say/said ask write/wrote/written do/did/done know/knew/known check read/read think/thought pay/paid send/sent bring/brought keep/kept let/let put/put listen look
    answer reply turn pick bother mention notice stop come/came go/went/gone give/gave/given let make/made order buy/bought plan cancel book sort fix`,
  ),
  delay: nouns(
    'delay silence failure refusal habit lack temper indecision inaction neglect negligence carelessness stubbornness rudeness attitude behaviour behavior conduct incompetence mistake error oversight mess muddle mismanagement dithering interference',
  ),
  reproachAdjective: words(
    'late constant endless continual continuous repeated wrong missing broken last-minute unpaid poor bad unreasonable unrealistic impossible slow chaotic careless sloppy silly stupid empty forgotten',
  ),
  toldVerb: [
    ...pasts(
      'tell/told ask warn remind say/said explain email chase mention write/wrote/written request point_out call phone text message ring/rang/rung beg raise flag',
    ),
  ],
  manyTimes: words(
    'again_and_again over_and_over many_times several_times so_many_times too_many_times countless_times repeatedly numerous_times a_hundred_times a_thousand_times a_million_times a_dozen_times hundreds_of_times thousands_of_times dozens_of_times ten_times fifty_times a_hundred_thousand_times more_than_once time_and_again time_and_time_again umpteen_times how_many_times',
  ),
} as const satisfies Record<string, readonly string[]>;
