import { phrase, rest } from '../phrase.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'vague-reunion',
  category: 'sugarcoating',
  sureness: 'high',
  why: "Hope of a reunion keeps the client waiting for something you don't plan.",
  fix: 'Leave it out; wish them well instead.',
  kinds: ['ending'],
  examples: {
    flagged: [
      'We will end our contract on 30 June. [Never say never].',
      'We will end our contract on 30 June. [Maybe some day we can work together again].',
      "We will end our contract on 30 June. [This isn't goodbye].",
      'We will end our contract on 30 June. [Who knows, we may meet again].',
    ],
    clean: [
      'I look forward to the next project.',
      'Maybe we can work on the header next.',
      'Goodbye and all the best.',
      'See you again on Monday.',
      'We will end our contract on 30 June. Ben Adler, who knows your files, has room.',
      'We will end our contract on 30 June. I can name somebody who knows the shop well.',
    ],
  },
  patterns: [],
  literals: [
    phrase(
      `never say never\\b${rest}`,
      `(?:i|we)(?:'d| would) (?:love|like) to work (?:with you|together) again\\b${rest}`,
      // "A colleague who knows your files" is no hope.
      `(?:but |and |so )?(?<!(?:body|one|colleague|person|people|man|woman) )who knows(?= ?(?:[,.?!…—-]|$)| (?:what|where|when|whether|if|how|maybe|perhaps|one|some)\\b)[^.;!?\\n]{0,90}`,
      `(?:maybe|perhaps|possibly|hopefully|god willing|with luck|i hope|i do hope)\\b[^.;!?\\n]{0,45}\\b(?:some ?day|one (?:fine )?day|again|another time|in (?:a few|some) years|in (?:an)?other (?:life|time)|in (?:the|some) future|next (?:summer|year|season)|later on|down the (?:line|road)|cross paths|paths)\\b${rest}`,
      `(?:our|we)(?: may| might| will|'ll)?(?: well)? (?:paths|cross(?:ing)? paths)\\b${rest}`,
      `(?:in|maybe in) (?:an)?other (?:life|lifetime|world)\\b${rest}`,
      `(?:this |it )?(?:isn't|is not|not|isnt|isn't really|is not really|never|doesn't have to be|need not be) (?:really )?(?:a |the )?(?:goodbye|farewell|good-bye|the end|adieu|forever)\\b${rest}`,
      `(?:some ?day|one day|one of these days|in (?:like )?a year(?: or (?:two|so))?)\\b[^.;!?\\n]{0,50}\\b(?:again|back|together|reunited?|laugh\\w*)\\b${rest}`,
      `(?:but |and |so )?you never know(?= ?(?:[,.?!…—-]|$)| (?:what|where|when|maybe|perhaps|one|some)\\b)[^.;!?\\n]{0,90}`,
      `(?:i|we) (?:might|may|could) (?:well )?(?:be (?:free|available|able)|have (?:room|space|time|capacity))\\b[^.;!?\\n]{0,30}\\b(?:again|later|(?:some|next|another) (?:day|time|year|spring|summer|autumn|fall|winter))\\b${rest}(?:, (?:but |so |and )?(?:you never know|who knows))?`,
      `(?:i|we) (?:might|may|could) (?:well )?(?:pop up|be back|come back|reappear)\\b${rest}`,
    ),
  ],
});
