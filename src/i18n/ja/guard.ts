import type { guard as source } from '../en/guard.ts';
import type { Translation } from '../translate.ts';

export const guard: Translation<typeof source> = {
  title: '送る前に',
  ending: '{}さんとの仕事を終える内容です。まず電話で伝えるほうが、行き違いを防げます。',
  'ending.unnamed': '取引先との仕事を終える内容です。まず電話で伝えるほうが、行き違いを防げます。',
  flags: '思っているよりもきつく伝わるかもしれない言葉があります。',
  more: 'ほかに{}か所',
  'more.one': 'ほかに1か所',
  call: '先に電話する',
  back: '下書きに戻る',
  anyway: 'このまま送る',
  again: 'メールが送られていなければ、もう一度「送信」を押してください。次は確認せずに送ります。',
};
