const lead =
  '(?:(?:i|we) (?:also |really |personally )?(?:feel|think|believe|find|reckon)(?: that)?|it (?:feels|seems|looks)(?: to (?:me|us))?(?: as if| that)?|in (?:my|our) (?:humble |honest )?(?:opinion|view)|frankly|honestly|personally|to be (?:honest|frank)|if you ask me|to my mind|(?:i|we) have the (?:feeling|impression) that)';
const thing = '(?:the|this|that|these|those|one|two|an?) [^.!?,;:]{2,40}?';
const better =
  '(?:clear|sharp|strong|warm|bright|clean|simpl|nic|cool|calm|light|dark|soft|quick|fast|cheap|safe|easi|small|bigg|larg|smooth|fresh|tidi|quiet|pretti|neat|crisp|long|short|wid|tall)er';
const quality = `(?:(?:much|a bit|a little|far|slightly|even|the) )?(?:${better}|better|more \\w+|best|plenty|fine|missing|too (?:long|short|small|big|large|dark|bright|light|loud|quiet|busy|wide|narrow|tight|thin|thick|heavy|bold)|lovely|perfect|right|great)`;
const view = new RegExp(
  `^\\W*(?:(?:and|but|so|ps)[,:]? )?${lead},? ${thing} (?:(?:is|are|was|were|will be|would be|might be|looks?|reads?|feels?|sounds?|sits?|works?) ${quality}|suits?|fits?|matches|works|goes (?:well|better|with)|do(?:es)? the (?:same|job)|went (?:in)?to)\\b`,
  'i',
);
/** What is rather said of people than of the work. */
const personal =
  /\b(?:you|your|yours|u|ur|than (?:me|us|my|our)|ignor\w*|respect\w*|not|never)\b|\byou['’]|n['’]t\b|\b(?:this|that) is more about\b/i;
/** "I don't think you need a new boiler", "I think you undersell yourself." */
const reassurance =
  /^\W*(?:i|we) (?:do )?think you(?:['’]re| are)? (?:undersell\w*|underrat\w*|underestimat\w*|deserve|(?:being )?(?:much |far )?too (?:hard on yourself|modest))\b|^\W*(?:i|we) (?:don['’]?t|do not) think (?:that )?(?:you(?:['’]ll| will)? (?:need|have to)|(?:it|this|that)(?:['’]s| is)? (?:needs?|worth|urgent|serious))\b/i;

/** "A bit disappointed with this round": a piece of work may disappoint. */
const letdown =
  /\bdisappoint\w* (?:with|by|about|in) (?:the|this|these|that|those|last) (?:\w+ )?(?:rounds?|drafts?|versions?|prints?|proofs?|texts?|copy|colou?rs?|samples?|delivery|quality|photos?|pictures|finish|results?|paint|layout|designs?|edits?|figures|numbers|turnout|fit|sound)\b/i;

/** True for a judgement of the work, not of who ordered it: "Honestly, the cheaper one does the same job". */
export const judgesWork = (text: string): boolean =>
  reassurance.test(text) || ((view.test(text) || letdown.test(text)) && !personal.test(text));
