import type { refund as source } from '../en/refund.ts';
import type { Translation } from '../translate.ts';

export const refund: Translation<typeof source> = {
  title: '返金の計算',
  'field.currency': '通貨',
  'field.agreed': '契約金額',
  'field.paid': '受け取り済みの金額',
  'field.progress': '完了した作業',
  'field.percent': '割合で入力',
  'field.deliverables': '納品物ごとに入力',
  'field.deliverable': '納品物',
  'field.weight': '比重',
  'field.isDone': '完了',
  'field.remedy': '精算の方法',
  'remedy.refund': '返金する',
  'remedy.credit': '他の請求に充当する',
  done: '完了した作業の金額',
  open: '終わっていない作業の金額',
  'balance.you-owe': (amount) => `返す金額は${amount}です。`,
  'balance.they-owe': (amount) => `受け取る金額は${amount}です。`,
  'balance.even': '精算は済んでいます。返す金額も受け取る金額もありません。',
  'rounding.none': '端数はありません。',
  'rounding.up': (unit) => `完了した作業の金額は、${unit}単位に切り上げています。`,
  'rounding.down': (unit) => `完了した作業の金額は、${unit}単位に切り捨てています。`,
  'fault.empty': '数字を入力してください。',
  'fault.letters': '数字だけを入力してください。',
  'fault.negative': '0以上の数を入力してください。',
  'fault.decimal-mark': (mark) =>
    `記号の位置を確かめてください。ここでは小数点に「${mark}」を使います。`,
  'fault.too-many-decimals': (most) =>
    most === 0 ? '小数は使えません。' : `小数は${most}桁までです。`,
  'fault.too-large': (most) => `${most}以下で入力してください。`,
  'fault.over-100': '100%以下で入力してください。',
  'fault.nothing-agreed': '契約金額を入力してください。',
  'fault.no-weight': '一つ以上の納品物に比重を入れてください。',
};
