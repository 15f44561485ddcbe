import type { RuleId } from '#analysis';

export const rules: Readonly<Record<RuleId, { readonly why: string; readonly fix: string }>> = {
  'bad-luck-wish': {
    why: '皮肉まじりの別れの言葉は、終わる理由よりも長く相手の記憶に残ります。',
    fix: 'この一文は削りましょう。',
  },
  'piled-apology': {
    why: 'お詫びを重ねすぎると要件がぼやけ、相手に慰めを求める形になります。',
    fix: '自分のミスへのお詫びは一度だけ。決めたことについては謝らなくて大丈夫です。',
  },
  'plea-for-understanding': {
    why: '理解を求める言い方は、こちらの気持ちの責任を相手に預けることになります。',
    fix: '理由は事実として一度だけ述べ、そこで止めましょう。',
  },
  'tell-me-what-you-think': {
    why: '決めたことに意見を求めると、交渉の始まりと受け取られます。',
    fix: '引き継ぎに必要なことだけを尋ねましょう。',
  },
  'you-failed': {
    why: '相手の落ち度から始まる文は、責める文として読まれます。',
    fix: '人を主語にせず、何がいつから届いていないのかという事実を書きましょう。',
  },
  'your-fault': {
    why: '誰のせいかを名指しすると言い争いになります。名指しがなくても、決めたことは伝わります。',
    fix: '起きたことと、これからの段取りだけを書きましょう。',
  },
};
