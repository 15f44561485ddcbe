import { useState } from 'preact/hooks';
import { formatMoney, type Settlement } from '#guide';
import type { Locale } from '#i18n';
import { Button } from '#ui';
import type { RefundWords } from './words.ts';

interface Props {
  readonly settlement: Settlement | null;
  /** As the client hears or reads it. */
  readonly sentence: string | null;
  readonly words: RefundWords;
  /** The client's language. */
  readonly lang: Locale;
  /** The plan that it may go into; none without a client. */
  readonly plan?: {
    readonly isIn: boolean;
    readonly put: (settlement: Settlement) => void;
    readonly drop: () => void;
  };
  readonly copy: (text: string) => Promise<boolean>;
}

/** What the figures come to, how it was rounded, and the sentence for call and email. */
export function RefundResult({ settlement, sentence, words, lang, plan, copy }: Props) {
  const { t, locale } = words;
  const [isCopied, setCopied] = useState<string | null>(null);
  if (!settlement || sentence === null)
    return (
      <p class="muted" role="status">
        {t('waiting')}
      </p>
    );
  const { balance, done, open, rounding } = settlement;
  const balanced =
    balance.kind === 'even'
      ? t('balance.even')
      : t(`balance.${balance.kind}`, formatMoney(balance.amount, locale));
  const step = formatMoney({ ...done, minor: 1 }, locale);
  const copySentence = async () => setCopied((await copy(sentence)) ? sentence : null);
  return (
    <>
      <div class="result" role="status">
        <dl class="amounts">
          <dt>{t('done')}</dt>
          <dd>{formatMoney(done, locale)}</dd>
          <dt>{t('open')}</dt>
          <dd>{formatMoney(open, locale)}</dd>
        </dl>
        <p class="balance">{balanced}</p>
        <p class="muted">
          {rounding === 'none' ? t('rounding.none') : t(`rounding.${rounding}`, step)}
        </p>
      </div>
      <h3>{t('sentence')}</h3>
      <p class="letter sentence" lang={lang}>
        {sentence}
      </p>
      <div class="actions">
        {plan && !plan.isIn && (
          <Button kind="primary" onClick={() => plan.put(settlement)}>
            {t('to-plan')}
          </Button>
        )}
        {plan?.isIn && <Button onClick={plan.drop}>{t('from-plan')}</Button>}
        <Button onClick={() => void copySentence()}>{t('copy')}</Button>
      </div>
      <p class="muted" role="status">
        {isCopied === sentence ? t('copied') : plan?.isIn && t('in-plan')}
      </p>
    </>
  );
}
