import type { inline as source } from '../en/inline.ts';
import type { Translation } from '../translate.ts';

export const inline: Translation<typeof source> = {
  'chip.flags': (count: number) => `気になる箇所が${count}つあります`,
  'chip.clear': '気になる箇所はありません',
  'chip.reviewing': '確認しています…',
  'chip.unwatched': 'この下書きは確認していません',
  'chip.language': '英語ではないため確認していません',
  'chip.failed': '今は確認できませんでした',
  'chip.partial': '確認したのは前半だけです',
  'chip.partial-language': '英語ではない部分は確認していません',
  'chip.shortcut': 'Alt+Enter で一覧を開けます。',
  'list.title': '気になる箇所',
  'list.subject': '件名',
  'list.clear': '特に気になるところはありません。落ち着いた、事実に沿った文面です。',
  'list.language': '確認できるのは英語の文だけです。ここには何も印を付けていません。',
  'list.failed': '確認の結果が返ってきませんでした。次に書き換えたときにもう一度確認します。',
  'list.shortcut': '下線のある言葉にカーソルを置いて Alt+Enter を押すと、説明が開きます。',
  'card.label': '下書きへのメモ',
  'card.ignore': 'ここは気にしない',
  'card.close': '閉じる',
  'card.copy': 'コピー',
  'card.copied': 'コピーしました',
  'card.not-taken': 'エディターに反映できませんでした。コピーして貼り付けてください。',
  'banner.title': 'まず電話する',
  'banner.reason': (name: string) =>
    name
      ? `${name}さんとの仕事を終える文面です。メールよりも電話のほうが、行き違いが起きにくくなります。`
      : 'クライアントとの仕事を終える文面です。メールよりも電話のほうが、行き違いが起きにくくなります。',
  'banner.plan': 'チェックリストを見る',
  'banner.dismiss': 'この下書きでは表示しない',
  'banner.not-by-phone': '電話はしない',
  'banner.not-by-phone-hint': 'このクライアントについて記憶します。チェックリストは残ります。',
  'banner.toolbar': 'ブラウザーのツールバーから Call First を開くと見られます。',
  'unwatched.why': 'まだ対応していない作りの画面のため、ここでは何も確認していません。',
  'unwatched.copy': '画面の作りをコピー（文章は含みません）',
  'unwatched.copied': 'コピーしました。書いた文章は含まれていません。',
};
