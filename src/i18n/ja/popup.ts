import type { popup as source } from '../en/popup.ts';
import type { Translation } from '../translate.ts';

export const popup: Translation<typeof source> = {
  'panel.open': '電話の準備',
  'settings.open': '設定',
  'failed.text': 'Call First から応答がありません。一度閉じて、開き直してください。',

  'silent.title': 'タブの再読み込みが必要です',
  'silent.text':
    'Call First のインストールや更新より前に開いたタブのため、まだ何も確認していません。下書きを保存してから読み込み直してください。',
  'silent.button': 'タブを再読み込み',
  'access.title': 'メールの画面を確認できません',
  'access.text':
    'Gmail または Outlook へのアクセス許可が取り消されています。許可のない画面では何も確認していません。',
  'access.button': 'もう一度許可する',
  'unwatched.title': 'この下書きは確認していません',
  'unwatched.text': 'まだ対応していない作りの画面です。下の欄に下書きを貼り付ければ確認できます。',
  'site.title': (site: string) => `${site} でもメールを書きますか`,
  'site.text':
    'このサイトの下書きも確認できます。押すとブラウザーが許可を求めます。対象はこのサイトだけで、設定からいつでも取り消せます。',
  'site.button': 'このサイトでも確認する',
  'private.text': 'プライベートウィンドウのため、付けたチェックは閉じると消えます。',

  'call.title': 'まず電話する',
  'call.reason': (name: string) =>
    name
      ? `${name}さんとの仕事を終える文面です。先に電話で伝えるほうが早く済み、行き違いも起きにくくなります。`
      : '取引先との仕事を終える文面です。先に電話で伝えるほうが早く済み、行き違いも起きにくくなります。',
  'call.plan': '電話の準備をする',
  'call.plan-written': 'メールの準備をする',
  'call.not-by-phone': '電話はしない',
  'call.hint': '脅しや嫌がらせがあった、契約で書面と決まっている、電話が難しい、といったときに。',
  'call.written': (name: string) =>
    name ? `${name}さんには電話をせず、文面で伝えます。` : '電話をせず、文面で伝えます。',
  'call.after-all': 'やはり電話する',
  'call.follow-up': '電話で話したことを確かめる文面です。もう一度電話する必要はありません。',

  'review.title': '下書き',
  'review.clear': '特に気になるところはありません。落ち着いた、事実に沿った文面です。',
  'review.count': (count: number) => `気になる箇所が${count}つあります`,
  'review.subject': '件名',
  'review.show': '下書きの中で見る',
  'review.language': '英語ではない部分は確認していません。',
  'review.all-language': '確認できるのは英語の文だけです。この下書きは確認していません。',
  'review.length': '確認したのは前半だけです。',

  'covers.title': '伝わること',
  'covers.said': '書いてあること：',
  'covers.missing': 'まだ書いていないこと：',
  'covers.add': 'この文を入れる',
  'covers.add-label': (sentence) => `この文を入れる：${sentence}`,
  'covers.brackets': '[ ] の部分はご自分の言葉に置き換えてください。',
  'covers.added': '下書きに入れました。「元に戻す」を一度押すと消えます。',
  'covers.not-added': '下書きに入れられませんでした。ここからコピーしてください。',
  'cover.decision': '仕事を終えること',
  'cover.reason': 'その理由',
  'cover.next-steps': 'このあとの流れ',
  'cover.contract': '契約で決めたこと',
  'cover.alternative': '代わりの依頼先',
  'cover.thanks': 'お礼',

  'checklist.title': 'チェックリスト',
  'checklist.client': (name: string) => `${name}さんのチェックリスト`,
  'checklist.by-name': '画面にアドレスが出ていないため、この名前だけで記録しています。',
  'checklist.unnamed': '宛先が入ると、その方のチェックリストになります。',
  'checklist.start-over': '最初からやり直す',
  'checklist.undo': 'チェックを元に戻す',
  'checklist.cleared': 'チェックをすべて外しました。',
  'checklist.progress': (done: number, all: number) => `${done}／${all}`,

  'paste.title': '下書きを確認する',
  'paste.label': '下書きを貼り付けてください',
  'paste.hint': '文面はこのパソコンの中だけで確認し、保存しません。',
  'paste.larger': 'タブで開く（下線と電話の準備も）',
  'clients.open': '取引先の一覧',
  'paste.other': '別の文章を確認する',
};
