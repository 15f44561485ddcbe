import type { NoticeTerms, PlanWords } from '#guide';

const units: Readonly<Record<NoticeTerms['unit'], string>> = {
  day: '日',
  week: '週間',
  month: 'か月',
};
const untils: Readonly<Record<NoticeTerms['until'], string>> = {
  'any-day': '',
  'month-end': '月末',
  'quarter-end': '四半期末',
  'year-end': '年末',
};

function agreed({ length, unit, until }: NoticeTerms): string {
  const ahead = `${length}${units[unit]}前まで`;
  if (until === 'any-day') return `契約では、終了の${ahead}に予告することになっております。`;
  const warned = length === 0 ? '' : `${ahead}に予告し、`;
  return `契約では、${warned}${untils[until]}で終了することになっております。`;
}

const hasHonorific = /(?:様|さま|さん|先生|御中|殿)$/;
const honoured = (name: string): string => (hasHonorific.test(name) ? name : `${name}様`);

/** What the client hears or reads. */
export const plan: PlanWords = {
  opening: (client, own) =>
    `${client === null ? '' : `${honoured(client)}、`}いつもお世話になっております。${own === null ? '' : `${own}でございます。`}本日は、お取引についてお伝えしたいことがあり、お電話いたしました。三分ほどで終わります。`,
  decision: (lastDay) =>
    lastDay === null
      ? 'このたび、お取引を終了させていただくことにいたしました。'
      : `このたび、${lastDay}をもちまして、お取引を終了させていただくことにいたしました。`,
  noNotice: '契約に、終了の予告期間の定めはございません。',
  notice: (terms, { given, lastDay, lastWorkingDay }) =>
    `${agreed(terms)}${given}のお知らせから数えますと、契約は${lastDay}までとなります。${lastWorkingDay === null ? '' : `最終稼働日は${lastWorkingDay}です。`}それまでの業務は、これまでどおり対応いたします。`,
  youOwe: ({ done, paid, amount }, remedy) =>
    `完了した作業は${done}分で、これまでに${paid}をお支払いいただいております。差額の${amount}は、${remedy === 'refund' ? 'ご返金いたします' : 'ほかのご請求分に充当いたします'}。`,
  theyOwe: ({ done, paid, amount }) =>
    `完了した作業は${done}分で、これまでに${paid}をお支払いいただいております。差額の${amount}は、最終のご請求書でご請求いたします。`,
  even: '完了した作業のお支払いはすべてお済みで、精算の残りはございません。',
  thanks: 'これまでご一緒にお仕事をさせていただき、誠にありがとうございました。',
  exit: 'お伝えしたいことは以上です。詳しい内容は、このあとメールでお送りいたします。お時間をいただき、ありがとうございました。それでは、失礼いたします。',
  whatIfs: {
    argue: (lastDay) =>
      `ご意見は承りました。${lastDay === null ? '' : `最終日は${lastDay}で、`}決定に変わりはございません。`,
    beg: () =>
      'そうおっしゃっていただき、ありがとうございます。お返事は変わりませんが、引き継ぎは滞りなく行います。',
    insult: () =>
      '本日のお電話は、ここまでとさせていただきます。詳しい内容はメールでお送りいたします。失礼いたします。',
    discount: () =>
      '完了した作業の金額は、お約束のとおりとさせていただきます。内訳はメールでお送りいたします。',
    silent: () =>
      '今後の進め方について、ご質問はございますか。詳しい内容はメールでもお送りいたします。',
  },
  callTitle: (client) => (client === null ? 'お電話' : `${honoured(client)}にお電話`),
  mail: {
    subject: 'お取引終了のお知らせ',
    greeting: (client) =>
      `${client === null ? '' : `${honoured(client)}\n\n`}いつもお世話になっております。`,
    closing: '何卒よろしくお願い申し上げます。',
  },
  followUp: {
    subject: 'お電話の内容の確認',
    opening: (calledOn) =>
      `${calledOn === null ? '本日' : `${calledOn}に`}お電話でお話ししましたとおり、内容を書面でもお送りいたします。`,
    closing: '以上、よろしくお願い申し上げます。',
  },
};
