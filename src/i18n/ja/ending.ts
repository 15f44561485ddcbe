import type { ending as source } from '../en/ending.ts';
import type { Translation } from '../translate.ts';

export const ending: Translation<typeof source> = {
  'state.open': 'これから',
  'state.planned': (on) => `${on}に電話の予定`,
  'state.planned.past': (on) => `${on}に電話の予定でした。電話は済みましたか`,
  'state.called': (on) => `${on}に電話済み`,
  'state.followed-up': (on) => `${on}に電話の内容をメールで確認済み`,
  'state.written': (on) => `${on}に書面で終了を連絡済み`,
  'state.contact-ended': (on) => `${on}に連絡を終了`,
  'state.aside': '下書きは電話が済むまで保留',
  aside: '下書きは保留',
  'owed.call': '電話をかける。',
  'owed.follow-up': '電話の内容をメールで確認する。',
  'owed.mail': '終了を伝えるメールを送る。',
  'owed.work': (until, days) =>
    days === 0
      ? `本日${until}まで、契約の業務を行う。`
      : `${until}まで、あと${days}日、契約の業務を行う。`,
  'owed.refund': (amount) => `${amount}を返金する。`,
  'owed.credit': (amount) => `${amount}を他の請求に充当する。`,
  'owed.invoice': (amount) => `最後の請求書（${amount}）を送る。`,
  'owed.contact': 'すべて済みました。ここで連絡を終えてかまいません。',
  nothing: 'この取引先に対してするべきことは、もうありません。',
  reward:
    '気の重い仕事を、最後までやりきりました。今日はおいしいものでも食べて、ゆっくりしてください。',
};
