import type { clients as source } from '../en/clients.ts';
import type { Translation } from '../translate.ts';

export const clients: Translation<typeof source> = {
  title: '取引先',
  intro: '取引先ごとに残している記録です。すべてこのパソコンの中にあります。',
  none: 'まだ記録はありません。下書きの相手についてチェックを付けたり、何かを記録したりすると、ここに表示されます。',
  'private.text': 'プライベートウィンドウのため、ここからは変更できません。',
  'search.label': '名前かアドレスで探す',
  'search.none': '名前にもアドレスにも見つかりません。',
  count: (shown, all) => (shown === all ? `${all}件` : `${all}件中${shown}件`),

  'state.planning': '準備中',
  'notice.runs': (until) => `予告期間は${until}まで`,
  'work.runs': (until) => `業務は${until}まで`,
  'work.over': (on) => `最終日は${on}でした`,
  steps: (done, all) => `チェック ${done}／${all}`,
  'kept.not-by-phone': '電話はしない',
  'kept.phone': '電話番号あり',
  'kept.plan': '話す内容あり',
  'kept.reminder-off': 'お知らせなし',
  'no-address': '名前のみ',

  rename: '名前を変える',
  'rename.label': (name) => `${name}の名前を変える`,
  'rename.field': '名前',
  'rename.empty': '名前を入れてください。',
  'rename.taken':
    '同じ名前で、アドレスのない取引先がすでにあります。名前を変えずに、まとめてください。',
  save: '保存',
  cancel: 'やめる',
  merge: 'まとめる',
  'merge.label': (name) => `${name}をほかの取引先とまとめる`,
  'merge.field': (name) => `${name}をまとめる先`,
  'merge.text': (from, into) =>
    `チェックは両方とも残ります。内容が食い違うときは、${into}の記録を残します。${from}は一覧からなくなります。`,
  'merge.do': '一つにまとめる',
  delete: '削除',
  'delete.label': (name) => `${name}を削除`,

  undo: '元に戻す',
  'undo.hint': '10秒のあいだ、元に戻せます。',
  undone: '元に戻しました。',
  'done.rename': '名前を変えました。',
  'done.merge': '一つにまとめました。',
  'done.delete': '削除しました。',
  'done.delete-all': 'すべて削除しました。',
  'done.import': '読み込みました。',
  full: 'ブラウザーに保存する空きがないため、変更しませんでした。これまでの記録はそのまま残っています。不要な取引先を削除してから、もう一度お試しください。',
  failed:
    '変更できませんでした。記録は元のままです。このページを再読み込みして、もう一度お試しください。',

  'data.title': '記録の管理',
  export: 'ファイルに書き出す',
  'export.text':
    'すべての取引先と共通のチェックリストを、一つの JSON ファイルにします。電話番号や、保存した話の内容も入ります。メールと同じように大切に保管してください。',
  exported: 'ダウンロードに保存しました。',
  import: 'ファイルを読み込む',
  'import.text':
    '書き出したファイルの内容を加えます。今ある記録は消えません。何が変わるかは、読み込む前に表示します。',
  'import.ready': (added, known) =>
    `このファイルには、新しい取引先が${added}件、すでにある取引先が${known}件あります。${
      known > 0
        ? 'すでにある取引先は、チェックを両方とも残し、内容が食い違うときは後から変更したほうを残します。'
        : ''
    }`,
  'import.do': '読み込む',
  'fault.too-large':
    'ファイルが大きすぎて、Call First が書き出したものとは思えません。何も変更していません。書き出したファイルを選んでください。',
  'fault.not-json':
    'ファイルを読み取れません。壊れているか、別の種類のファイルです。何も変更していません。書き出した JSON ファイルを選んでください。',
  'fault.not-ours':
    'Call First が書き出したファイルではありません。何も変更していません。書き出したファイルを選んでください。',
  'fault.newer':
    '新しいバージョンの Call First で書き出したファイルです。何も変更していません。この拡張機能を更新してから、もう一度読み込んでください。',
  'fault.invalid': (at) =>
    `書き出したあとで書き換えられたか、壊れています（「${at}」の部分）。何も変更していません。元のブラウザーで、もう一度書き出してください。`,
  'delete-all': 'すべて削除',
  'delete-all.text':
    '取引先のチェック、日付、契約条件、電話番号、話の内容、共通のチェックリスト、まだ保存していない書きかけの内容を、すべて削除します。設定と、確認するサイトは残ります。',
};
