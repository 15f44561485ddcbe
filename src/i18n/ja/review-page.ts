import type { reviewPage as source } from '../en/review-page.ts';
import type { Translation } from '../translate.ts';

export const reviewPage: Translation<typeof source> = {
  menu: 'Call First でこの文章を確認する',
  title: '下書きを確認する',
  intro:
    'ブラウザー以外のメールソフトで書く下書きを、ここに書くか貼り付けてください。文面はこのパソコンから出ず、タブを閉じると消えます。',
  'private.text': 'プライベートウィンドウからの文面のため、何も保存しません。',
  to: '宛先（名前またはアドレス。空欄でもかまいません）',
  subject: '件名',
  body: '下書き',
  copy: '下書きをコピー',
  'no-ending': '取引先との仕事を終える下書きのときは、電話の準備がここに出ます。',
  'plan.label': '電話の準備とチェックリスト',
};
