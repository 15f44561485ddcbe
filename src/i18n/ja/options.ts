import type { options as source } from '../en/options.ts';
import type { Translation } from '../translate.ts';

export const options: Translation<typeof source> = {
  title: '設定',
  'strength.title': '印を付ける範囲',
  'strength.calm': '控えめ',
  'strength.calm.text': '明らかに避けたい言葉だけ。',
  'strength.normal': '標準',
  'strength.normal.text': '多くの人が引っかかりを感じる言葉まで。',
  'strength.strict': '細かく',
  'strength.strict.text': '悪く取られるかもしれない言葉もすべて。',
  'guard.title': '送信前の確認',
  'guard.text': '同じ文面について確認するのは一度だけです。そのまま送ることもできます。',
  'guard.endings-and-unkind': '仕事を終える内容や、きつい言葉があるとき',
  'guard.every-flag': 'ほかの印が付いているときも',
  'guard.never': '確認しない',
  'language.title': 'Call First の表示言語',
  'language.text': 'どちらを選んでも、確認できるのは英語の下書きです。',
  'language.auto': 'ブラウザーに合わせる',
  'language.en': 'English',
  'language.ja': '日本語',
  saved: '保存しました。',
  'sites.title': 'ほかのサイト',
  'sites.text': '次のサイトでも、書いている下書きを確認しています。',
  'sites.none':
    'まだありません。ほかのメールサイトでも使うには、そのサイトで Call First を開き、「このサイトでも確認する」を押してください。',
  'sites.drop': '確認をやめる',
  'sites.drop-label': (site: string) => `${site} での確認をやめる`,
  'privacy.title': '文面は外に出ません',
  'privacy.text':
    '下書きの確認はこのパソコンの中だけで行い、どこにも送らず、保存もしません。残すのは、この設定と、取引先ごとの名前とアドレス、チェック、日付、契約条件、金額です。話す内容と電話番号は、保存を選んだときだけ残します。',
  'privacy.clients': '残っている記録を見る・書き出す・削除する',
};
