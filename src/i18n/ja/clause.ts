import type { ClauseTerms, ClauseWords } from '#guide';
import type { clauseTexts as source } from '../en/clause.ts';
import type { Translation } from '../translate.ts';

const gives: Readonly<Record<ClauseTerms['remedy'], string>> = {
  refund: '返金する',
  credit: '甲に対する他の請求に充当する',
  either: '返金し、または甲に対する他の請求に充当する',
};
const given: Readonly<Record<ClauseTerms['remedy'], string>> = {
  refund: '返金',
  credit: '充当',
  either: '返金または充当',
};

/** The clause itself, in the language of the agreement. */
export const clause: ClauseWords = {
  title: '第［　］条（契約の終了）',
  blanks: { own: '［受託者名］', client: '［委託者名］', noticeDays: '［　］' },
  paragraphs: {
    notice: ({ own, client, noticeDays }) =>
      `${client}（以下「甲」という。）および${own}（以下「乙」という。）は、いずれも${noticeDays}日前までに書面で通知することにより、本契約を終了することができる。`,
    tell: () =>
      '乙は、本契約に定める業務の全部または一部を行うことができないとき、または行わないこととしたときは、速やかに甲に通知する。',
    choice: ({ remedy, hasSubstitute }) =>
      hasSubstitute
        ? `前項の場合、乙は、その裁量により、残りの業務を行う適切な代替者を探すこと、または未完了の業務について受領済みの代金を${gives[remedy].replace('または', 'もしくは')}ことのいずれかを選ぶ。`
        : `前項の場合、乙は、未完了の業務について受領済みの代金を${gives[remedy]}。`,
    amount: ({ remedy }) =>
      `前項の${given[remedy]}の額は、完了した業務の割合を合理的な範囲で正確に算定して定める。`,
    release: ({ remedy, hasSubstitute }) =>
      `${given[remedy]}が行われたとき${hasSubstitute ? 'および代替者が見つからなかったとき' : ''}は、甲は、本契約に基づく乙のその後の義務を免除する。`,
    law: () => '準拠法および管轄裁判所は、［弁護士に確認して記入］とする。',
  },
  numbered: (number, paragraph) => `${number}　${paragraph}`,
};

/** The words around it. */
export const clauseTexts: Translation<typeof source> = {
  title: '次の契約に入れる終了条項',
  when: '仕事を始める前の契約書に入れてください。すでに結んだ契約は、これでは変わりません。',
  lawyer: 'ひな形であり、法的な助言ではありません。使う前に弁護士に確認してください。',
  'field.ownName': 'あなたの名前または屋号',
  'field.clientName': '取引先の名前',
  'field.noticeDays': '予告の日数',
  'field.remedy': '終わっていない作業の代金',
  'field.hasSubstitute': '代わりの人を探せるようにする',
  'remedy.refund': '返金する',
  'remedy.credit': '他の請求に充当する',
  'remedy.either': '返金または充当',
  copy: '条項をコピー',
};
