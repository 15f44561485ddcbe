import { notLast, serve, trade, unit } from './cue-words.ts';
import type { Cues } from './cues.ts';

/** Something of the writer's ends, said outright or round a corner. */
export const leavingCues = {
  'my-last': [String.raw`\b(?:my|our|as your) (?:very )?(?:last|final)\b${notLast}`],
  'last-i': [
    String.raw`\b(?:last|final) (?:\w+ ){0,3}?(?:that )?(?:i|we) (?:will|am|are|shall|can|do|would|make|produce|edit|write)\b`,
    String.raw`\b(?:last|final) (?:\w+ ){0,3}?(?:from|by|of) (?:me|us|mine|ours)\b`,
    String.raw`\blast (?:\w+ ){0,3}?with me\b`,
  ],
  'last-for-you': [
    String.raw`\b(?:last|final) (?:\w+ ){0,4}(?:for you|with you|at yours|to you|together|between us)\b`,
  ],
  'is-last': [
    String.raw`\b(?:is|was|be|makes|were|are|being|as) (?:also |therefore |then |probably )?(?:the|our|my|your|their|his|her) (?:\w+ )?(?:last|final|farewell)\b${notLast}`,
  ],
  'last-unit-is': [
    String.raw`\b(?:last|final|farewell) (?:\w+ )?${unit}\b(?: \w+){0,6}? (?:is|was|will be|would be|ships|goes|falls|takes place|on|comes|being)\b`,
  ],
  'last-dated': [
    String.raw`\b(?:last|final) (?:\w+ ){0,2}?(?:is |on |will be |'s )?(?:dated|weekday|the end)\b`,
  ],
  'none-to-come': [
    String.raw`\b(?:there )?(?:will|would|can) (?:not|never) be (?:a|an|any|one|another)\b`,
    String.raw`\bthere will be no\b`,
    String.raw`\bno (?:second|third|next|more|further|autumn|spring|summer|winter|new) (?:\w+ )?(?:\w+ )?(?:with|from|by|of|for|between|me|us)\b`,
    String.raw`\bnothing (?:will be|more|further) (?:\w+ )?(?:from|planted|by)\b`,
    String.raw`\bno (?:more|further) (?:\w+ )?(?:${unit}s?|work|translations|lessons|walks|deliveries|runs|rounds)\b`,
  ],
  'not-after': [
    String.raw`\b(?:not|never) (?:\w+ ){0,6}?(?:after|beyond|past|from) (?:the |this |that |then|it|dated|weekday|next|half|christmas|easter|now|number)`,
  ],
  'not-again': [
    String.raw`\bnot (?:\w+ ){0,4}?again\b`,
    String.raw`\bnever again\b`,
    String.raw`\bnot coming back\b`,
    String.raw`\bnot be (?:back|around|returning)\b`,
    String.raw`\bnot return(?:ing)?\b`,
  ],
  'not-ing': [
    String.raw`^(?![^.]*\b(?:unless|until) (?:you|it|the|this|i am|we are)\b).*\b(?:i|we|\w+s) (?:am|are|is|will|shall|would) (?:therefore |sadly |now )?(?:not|no longer) (?:be |going to |able to )*(?:${serve}(?:ing|e|y)?|renew\w*|extend\w*|continu\w+|tak\w+|seek\w*|start\w*|bid\w*|tender\w*|keep\w*|hav\w+|look\w*)\b`,
  ],
  'no-longer-you': [
    String.raw`\bno longer (?:\w+ ){1,3}(?:you|your|yours|for you|the (?:account|project|site|surgery))\b`,
    String.raw`\bno longer be your\b`,
    String.raw`\bno longer (?:a|the) right\b`,
    String.raw`\bno longer ${serve}`,
  ],
  'not-any-more': [
    String.raw`\b(?:not|never) (?!(?:going to |be |want to |will )*(?:argu|discuss|debat|wait|apologi|repeat|explain|hear))[^.;,]{0,50}\b(?:any more|any longer|much longer|further)\b`,
  ],
  'cannot-you': [
    String.raw`\b(?:can not|not able to|unable to|not in a position to) (?:\w+ ){0,2}?(?:${serve}(?:e|y)?|tak(?:e|ing) on|keep|act|accept|go on|carry|continue|stay|remain|offer) (?:\w+ ){0,3}?(?:you|your|yours|for you|on|doing|as)\b`,
  ],
  'someone-else': [
    String.raw`\b(?:someone|somebody|anyone) (?:else|new|fresh|closer|younger)\b`,
    String.raw`\b(?:another|a new|a different|new) ${trade}\b`,
    String.raw`\bby others\b`,
    String.raw`\bwhoever (?:takes|comes|follows|you|does|gets|is)\b`,
    String.raw`\bfrom elsewhere\b`,
    String.raw`\bgo elsewhere\b`,
    String.raw`\banother (?:pair|company|one)\b`,
    String.raw`\bfresh (?:pair of )?eyes\b`,
    String.raw`\bsomebody fresh\b`,
  ],
  'you-find': [
    String.raw`\b(?:you (?:will|would|had|may|should|might)|please|best|better|to) (?:\w+ ){0,3}?(?:find|instruct|appoint|look (?:for|round|around)|line up|hire|get yourself|supply|send (?:\w+ )?(?:\w+ )?with another)\b`,
    String.raw`^(?:find|get|hire)\b`,
    String.raw`\byou will need\b`,
    String.raw`\byou (?:would|might|may) be (?:better|happier)\b`,
    String.raw`\bbetter served\b`,
    String.raw`\bbetter off\b`,
  ],
  'dont-me': [
    String.raw`\b(?:do not|no need to|stop) (?:ring|call|book|send|ask|contact|count|put)(?:ing)? (?:me|us|on me)\b`,
    String.raw`\bcount me out\b`,
    String.raw`\blose my number\b`,
    String.raw`\bconsider me\b`,
    String.raw`\bnot the (?:\w+ ){0,2}(?:for|of) (?:this|the|you)\b`,
  ],
  'leave-off': [
    String.raw`\b(?:off|from) (?:my|our|the) (?:books|list|route|round|roster|client list|job|site|project|account)\b`,
    String.raw`\bstruck (?:\w+ ){0,3}(?:off|from)\b`,
    String.raw`\b(?:not|isn't|aren't) (?:one of|among)\b`,
    String.raw`\b(?:let|letting) you go\b`,
    String.raw`\brelease[sd]? you\b`,
    String.raw`\byou(?:rs)? (?:is|are) one (?:that|of)\b`,
    String.raw`\byou included\b`,
    String.raw`\byours included\b`,
    String.raw`\bthat includes (?:us|you)\b`,
    String.raw`\band so (?:you|yours)\b`,
    String.raw`\btaken you off\b`,
  ],
  'hand-back': [
    String.raw`\bhand(?:ing|ed)? (?:\w+ ){0,4}back\b`,
    String.raw`\breturn(?:ing|ed)? (?:the|your) (?:assignment|project|brief|mandate|file|case|commission|job)\b`,
    String.raw`\bgiv\w+ (?:\w+ ){0,3}back\b`,
    String.raw`\bpass(?:ing)? (?:on )?the (?:baton|torch|rest)\b`,
    String.raw`\b(?:yours|is yours|in your hands|is your) (?:again|alone|only|own)\b`,
    String.raw`\bon (?:its|your|their) own (?:after|from)\b`,
  ],
  'leave-verb': [
    String.raw`\b(?:i|we|me|us|and|so|therefore|now|to|myself)\b (?:am |are |will |have |must |hereby |would |shall |be |to |decided |quite |like |sort |of |maybe |see |just |going |also |need |want |rather ){0,6}(?:resign\w*|withdraw\w*|quit\w*|bow\w* out|step\w* (?:\w+ )?(?:back|aside|down|away|off)|stand\w* (?:aside|down)|pull\w* out|walk\w* away|back\w* out|fad\w+ out|sign\w* off|lay\w* down|hang\w* up|hung up|giv\w+ (?:\w+ ){0,3}up|pack\w* (?:it )?in|wind\w* (?:\w+ )?(?:up|down)|down\w* tools|call\w* (?:it|time)|discontinu\w+|cease|ceasing|retir\w+|disengag\w*|conclud\w+|bail|bounc\w*|drop\w* out|check\w* out|out from)\b`,
  ],
  'stop-verb': [
    String.raw`\b(?:i|we|me|us|and|so|therefore|now|to)\b (?:am |are |will |have |must |hereby |would |shall |be |to |decided |like |just |going |also |need |want |rather |therefore |now |had ){0,6}(?:stop\w*|end(?:ing|ed)?|finish(?:ing|ed)?|terminat\w+|clos(?:e|ing)|cancel\w*|drop(?:ping)?|part|leav(?:e|ing))\b`,
  ],
  'stop-your': [
    String.raw`\b(?:stop\w*|end(?:ing|ed)?|finish(?:ing|ed)?|terminat\w+|clos(?:e|ing)|drop(?:ping)?|leav(?:e|ing)|giv\w+ up|quit\w*|discontinu\w+|ceas\w+|wind\w* \w+) (?:\w+ ){0,3}?(?:your|our (?:work|contract|agreement|cooperation|collaboration|arrangement|engagement|relationship|services?|lessons|sessions|coaching|partnership|account)|the (?:\w+ )?(?:work|contract|agreement|project|lessons|sessions|services?|walks|retainer|engagement|arrangement|maintenance|mandate|helpdesk|deliveries|classes|support))\b`,
  ],
  'work-stops': [
    String.raw`\b(?:the|my|our|your|all|this|these|those|\w+'s) (?:\w+ ){0,4}?(?:ends?|stops?|will (?:end|stop|cease|finish|conclude)|finish(?:es)?|ceases?|comes? to (?:an end|a close|rest)|closes|lapses|runs? out|will not (?:go on|continue|be renewed)|can not go on|(?:is|are) (?:going away|over|finishing|ending|finished|ended|stopping|closing|done)|shuts?|concludes|leaves its|is at an end|has ended)\b`,
  ],
  'our-work-stops': [
    String.raw`\b(?:my|our) (?:\w+ )?(?:work|contract|agreement|cooperation|collaboration|arrangement|engagement|relationship|services?|lessons|sessions|coaching|partnership|part|time|mondays|thursdays|calls|time on|role|mandate|hours|evenings?)\b[^.;]{0,40}\b(?:ends?|stops?|end|over|close|closes|finish(?:es)?|day|day's|course|rest|out|last|not)\b`,
  ],
  'let-it': [
    String.raw`\b(?:leave|leaving|left|end|ended|stop|stopping|call) (?:it|things|that|this) (?:there|here|at (?:this|that)|a day|quits|be|off)\b`,
    String.raw`\b(?:stop|end|finish|part) here\b`,
    String.raw`\b(?:this|here|that) is where\b`,
    String.raw`\bnatural (?:place|point|moment|end|time)\b`,
    String.raw`\bcome to rest\b`,
    String.raw`\bwind things\b`,
    String.raw`\b(?:done|finished|through) here\b`,
    String.raw`\bwe are (?:through|done|finished)\b`,
    String.raw`\bjob's (?:done|finished)\b`,
    String.raw`\bthat (?:is|was) (?:it|us|me|that|enough)\b`,
    String.raw`\b(?:had|have) (?:its|their|our) (?:day|time)\b`,
    String.raw`\ba wrap\b`,
    String.raw`\bclos\w+ the (?:circle|book|chapter)\b`,
    String.raw`\bput a (?:full )?stop\b`,
  ],
  'not-into-next': [
    String.raw`\b(?:next|another|second|autumn|spring|new) (?:year|season|term|round|book|half|one|phase|album|calendar|campaign)\b[^.]{0,40}\b(?:without|not|someone|somebody|another|else)\b`,
    String.raw`\b(?:not|no|never)\b[^.]{0,50}\b(?:next|another|second|the following) (?:year|season|term|round|half|one|phase|album|calendar|campaign|book|period)\b`,
  ],
  notice: [
    String.raw`\b(?:giv\w+|gave|serv\w+|is|as|of|accept|find|with|our|my|under) (?:\w+ ){0,5}notice\b`,
    String.raw`\bformal noti\w+\b`,
    String.raw`\bnotice (?:of|to end|period)\b`,
    String.raw`\bnon-renewal\b`,
  ],
  termination: [String.raw`\b(?:terminat\w+|disengag\w+|cessation|non-renewal|withdrawal)\b`],
  'closing-biz': [
    String.raw`\b(?:clos\w+|shut\w*|wind\w* (?:\w+ )?(?:up|down)|giv\w+ up|retir\w+|sell\w*|sold|leav\w+|moving|mov\w+ (?:abroad|to|my)|ceas\w+|stopping|emigrat\w+|dissol\w+)\b[^.;]{0,30}\b(?:business|firm|studio|practice|agency|company|shop|workshop|salon|freelanc\w+|trade|freelancing|the country|abroad|for good|doors|clients|market|profession|altogether|the side)\b`,
  ],
  'only-now': [
    String.raw`\b(?:only|exclusively|just|nothing but|solely) (?:\w+ ){0,3}?(?:from now|from|for|as of|keep|take|do|work|teach|act|offer|represent|accept|for)\b`,
    String.raw`\b(?:from|as of) (?:\w+ ){0,3}(?:only|exclusively)\b`,
    String.raw`\bspeciali\w+\b`,
    String.raw`\bconcentrat\w+ on\b`,
    String.raw`\bexclusive(?:ly)?\b`,
    String.raw`\bin-house\b`,
    String.raw`\bdropping to\b`,
    String.raw`\bcut(?:ting)? (?:down|back)\b`,
    String.raw`\bfrom number clients\b`,
  ],
  'cease-because': [
    String.raw`\b(?:so|therefore|which means|that means|means(?: that)?|consequently|hence|that is why|accordingly) (?:\w+ ){0,8}?(?:not|no|stop\w*|end\w*|release|finish\w*|last|else\w*|out|own|leav\w*|hand\w*|without|only)\b`,
  ],
  goodbye: [
    String.raw`\b(?:good ?-?bye|farewell|adieu|so long|parting|part (?:ways|company)|separate ways|leave-taking|all the best for (?:the|your) future|wish you (?:well|all the best|every success|luck)|good luck with)\b`,
  ],
  hedged: [
    String.raw`\b(?:maybe|perhaps|might|wonder\w*|feel\w*|think\w*|could it be|would it be|suggest\w*|possibly|not sure|sort of|kind of|i suppose|seems?)\b[^.]{0,80}\b(?:end|stop|last|wind|bow\w*|step\w*|leave|leav\w*|out|over|done|finish\w*|else|another|fresh|break|rest|apart|pause|close|hand\w*|pass\w*|plateau|course|someone|somebody|surplus|go)\b`,
  ],
  'until-then': [
    String.raw`\b(?:until|till|up to|to) (?:then|that (?:day|date)|the end|dated)\b[^.]{0,60}\b(?:as (?:usual|normal|always|agreed|before)|carry|come|work|happen|do|done|normal)\b`,
    String.raw`\b(?:as (?:usual|normal|always|agreed)|carry on|come|work)\b[^.]{0,40}\b(?:until|till|up to)\b`,
  ],
  'paid-back': [String.raw`\b(?:refund\w*|reimburs\w*|repa(?:y|id)|credit\w*|back)\b`],
} satisfies Cues;
