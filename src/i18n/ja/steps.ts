import type { steps as source } from '../en/steps.ts';
import type { Translation } from '../translate.ts';

export const steps: Translation<typeof source> = {
  'how-not-to.title': '避けたい終わり方',
  'call-first.title': 'メールより先に電話する',
  'call-first.text':
    '疲れていたり気が重かったりすると、メールやチャットで済ませたくなります。短い電話のほうが、行き違いが残りません。',
  'kind-words.title': 'きつい言葉を使わない',
  'kind-words.text':
    '先に言われたとしても同じです。落ち着いた口調と、仕事にふさわしい言葉を保ちましょう。',
  'no-blame.title': '相手を責めない',
  'no-blame.text':
    '相手に非があるときほど難しいものです。誰のせいかに触れないほうが早く終わり、悪い評判も立ちにくくなります。',
  'give-reason.title': '理由を伝えずに終えない',
  'give-reason.text':
    'うまくいかない理由とこれからの流れを、正直に伝えます。意見ではなく事実で。ぼかしたり弁解したりすると、お互いにつらくなります。',
  'honour-contract.title': '契約をおろそかにしない',
  'honour-contract.text':
    '終わる日までは、いつもどおりの仕事をします。できない分があれば、進み具合に応じた返金も考えましょう。',
  'how-to.title': '気持ちよく終えるために',
  'be-clear.title': 'はっきり、短く伝える',
  'be-clear.text':
    '終える理由とこのあとの流れを、誤解の余地がないよう事実で伝えます。長い話にする必要はありません。',
  'offer-alternative.title': '代わりの依頼先を挙げる',
  'offer-alternative.text':
    '最後まで引き受けられないときは、頼めそうな人を何人か紹介します。勧められる相手か、先に調べておきましょう。',
  'say-thanks.title': 'お礼を言う',
  'say-thanks.text':
    '短い付き合いでも、苦労の多い仕事でも、お礼は伝えます。いつか別の仕事を紹介してくれるかもしれません。',
  'end-contact.title': '連絡を終える',
  'end-contact.text':
    '話が済んだら、早めに電話を切ります。話し合うことも、わだかまりも残さない。その後の連絡に応える義務はありません。',
  'reward-yourself.title': '自分をねぎらう',
  'reward-yourself.text':
    '楽な話ではなかったはずです。仕事と心の平穏を、自分の手で守りました。おいしいものでも食べに行きましょう。',
  'next-time.title': '次の契約では',
  'out-clause.title': '終え方を契約に入れておく',
  'out-clause.text':
    '続けられなくなったときの引き継ぎや、進み具合に応じた返金を、はじめから契約書に書いておきます。弁護士の確認も忘れずに。',
};
