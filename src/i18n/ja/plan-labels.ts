import type { planLabels as source } from '../en/plan-labels.ts';
import type { Translation } from '../translate.ts';

export const planLabels: Translation<typeof source> = {
  'part.opening': '切り出し',
  'part.decision': '決めたこと',
  'part.reason': '理由',
  'part.next-steps': '今後の進め方',
  'part.contract': '契約',
  'part.alternatives': '代わりの依頼先',
  'part.thanks': 'お礼',
  'part.exit': '終わりの挨拶',
  'ask.client-name': '電話の相手のお名前を入れてください。',
  'ask.reason': '何があったのか、日付や数字を添えて、事実を一つか二つ書いてください。',
  'ask.next-steps': 'このあと何をいつ行いますか。引き継ぎ、ファイル、最後の請求などです。',
  'ask.notice': '契約に予告期間の定めはありますか。下の「予告期間と最終日」で選んでください。',
  'ask.earlier-than-notice':
    '最終日が予告期間の終わりより前になっています。どちらが正しいか確かめてください。',
  'ask.refund': '終わっていない作業の代金を受け取っていますか。金額は返金の計算で出せます。',
  'ask.alternatives': '代わりに頼めそうな方を調べて、一人か二人挙げてください。',
  'whatIf.argue': '反論されたら',
  'whatIf.beg': '続けてほしいと頼まれたら',
  'whatIf.insult': '失礼なことを言われたら',
  'whatIf.discount': '値引きを求められたら',
  'whatIf.silent': '黙り込まれたら',
  'length.short': '短めです。質問を受ける時間もとれます。',
  'length.fitting': '短い電話にちょうどよい長さです。',
  'length.long': '三分を超えています。メールで済むことは省きましょう。',
  time: (minutes, seconds) =>
    minutes === 0 ? `話す時間は約${seconds}秒。` : `話す時間は約${minutes}分${seconds}秒。`,
};
