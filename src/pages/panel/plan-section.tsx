import { useEffect, useRef, useState } from 'preact/hooks';
import { callTime, type PlanPart, phoneParts, planAsText } from '#guide';
import { Button } from '#ui';
import type { SectionProps } from './panel-view.ts';

interface Props extends SectionProps {
  /** The plan is read during the call, in place of the panel. */
  readonly isReading: boolean;
  readonly onRead: () => void;
}

/** The call plan: every part editable, what is missing asked for. */
export function PlanSection({ isReading, onRead, ...props }: Props) {
  const { view, plan, words, actions } = props;
  const t = words.panel;
  const [said, setSaid] = useState('');
  const { notByPhone } = view.record.ending;
  const buttons = useRef<HTMLDivElement>(null);
  const hasRead = useRef(false);
  useEffect(() => {
    // Who comes back from reading goes on where they left.
    if (!isReading && hasRead.current) buttons.current?.querySelector('button')?.focus();
    hasRead.current = isReading;
  }, [isReading]);
  const parts = notByPhone
    ? plan.parts.filter(({ id }) => !phoneParts.some((part) => part === id))
    : plan.parts;
  const { seconds, length } = callTime(plan);
  const copy = async () => {
    const text = planAsText(plan, {
      part: (id) => words.plan(`part.${id}`),
      ask: (id) => words.plan(`ask.${id}`),
      whatIf: (id) => words.plan(`whatIf.${id}`),
    });
    setSaid(t((await actions.copy(text)) ? 'copied' : 'copy.failed'));
  };
  return (
    <section class="section plan" aria-labelledby="plan-title">
      <h2 id="plan-title">{t(notByPhone ? 'plan.title.written' : 'plan.title')}</h2>
      <p class="muted">{t('plan.intro')}</p>
      {parts.map((part) => (
        <PlanField key={part.id} part={part} {...props} />
      ))}
      {plan.unsaid.length > 0 && (
        <p class="asks">
          {t('plan.unsaid')} {plan.unsaid.join(' · ')}
        </p>
      )}
      {!notByPhone && (
        <>
          <p>
            {words.plan('time', Math.floor(seconds / 60), seconds % 60)}{' '}
            <span class="muted">{words.plan(`length.${length}`)}</span>
          </p>
          <details class="what-ifs">
            <summary>{t('plan.what-ifs')}</summary>
            <dl lang={view.clientLanguage}>
              {plan.whatIfs.map(({ id, say }) => (
                <div key={id}>
                  <dt lang={words.locale}>{words.plan(`whatIf.${id}`)}</dt>
                  <dd>{say}</dd>
                </div>
              ))}
            </dl>
          </details>
        </>
      )}
      <div class="actions" ref={buttons}>
        {!notByPhone && (
          <Button kind="primary" onClick={onRead}>
            {t('plan.read')}
          </Button>
        )}
        <Button onClick={() => void copy()}>{t('plan.copy')}</Button>
        <Button onClick={() => window.print()}>{t('plan.print')}</Button>
      </div>
      <p class="muted" role="status">
        {said}
      </p>
      {!view.isPrivate && view.client && (
        <label class="tick">
          <input
            type="checkbox"
            checked={view.record.plan !== null}
            onChange={(event) => actions.keepPlan(event.currentTarget.checked)}
          />
          <span>
            {t('plan.keep')} <span class="muted">{t('plan.keep.hint')}</span>
          </span>
        </label>
      )}
    </section>
  );
}

function PlanField({ part, view, words, actions }: SectionProps & { readonly part: PlanPart }) {
  const { id, text, asks, isEdited } = part;
  const reset = () => {
    const { [id]: _, ...others } = view.edits;
    actions.edit(others);
  };
  return (
    <div class="part">
      <label for={`part-${id}`}>{words.plan(`part.${id}`)}</label>
      {isEdited && (
        <Button kind="quiet" onClick={reset}>
          {words.panel('plan.reset')}
        </Button>
      )}
      <textarea
        id={`part-${id}`}
        lang={view.clientLanguage}
        rows={Math.max(2, Math.ceil(text.length / 42))}
        aria-describedby={asks.length > 0 ? `asks-${id}` : undefined}
        value={text}
        onInput={(event) => actions.edit({ ...view.edits, [id]: event.currentTarget.value })}
      />
      {asks.length > 0 && (
        <ul class="asks" id={`asks-${id}`}>
          {asks.map((ask) => (
            <li key={ask}>{words.plan(`ask.${ask}`)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
