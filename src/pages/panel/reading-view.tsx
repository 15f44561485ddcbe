import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '#ui';
import type { SectionProps } from './panel-view.ts';

/** The plan in large type, to read from during the call, with a timer. */
export function ReadingView(props: SectionProps & { readonly onClose: () => void }) {
  const { view, plan, words, today, actions, onClose } = props;
  const t = words.panel;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && onClose();
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  const done = () => {
    actions.change({ kind: 'event', event: { kind: 'called', on: today } });
    onClose();
  };
  return (
    <section class="reading">
      <header>
        <h1 ref={title} tabIndex={-1}>
          {t('read.title')}
        </h1>
        <Button onClick={onClose}>{t('read.close')}</Button>
      </header>
      <Timer words={words} />
      <div lang={view.clientLanguage} class="script">
        {plan.parts
          .filter(({ text }) => text.trim() !== '')
          .map(({ id, text }) => (
            <p key={id}>{text}</p>
          ))}
      </div>
      <dl class="what-ifs" lang={view.clientLanguage}>
        {plan.whatIfs.map(({ id, say }) => (
          <div key={id}>
            <dt lang={words.locale}>{words.plan(`whatIf.${id}`)}</dt>
            <dd>{say}</dd>
          </div>
        ))}
      </dl>
      <Button kind="primary" onClick={done}>
        {t('read.done')}
      </Button>
    </section>
  );
}

function Timer({ words }: Pick<SectionProps, 'words'>) {
  const t = words.panel;
  const [begun, setBegun] = useState<number | null>(null);
  const [passed, setPassed] = useState(0);
  useEffect(() => {
    if (begun === null) return;
    const timer = setInterval(() => setPassed(Date.now() - begun), 250);
    return () => clearInterval(timer);
  }, [begun]);
  const seconds = Math.floor(passed / 1000);
  const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  const toggle = () => {
    if (begun === null) setPassed(0);
    setBegun(begun === null ? Date.now() : null);
  };
  return (
    <div class="timer">
      <span role="timer" aria-label={t('read.timer')}>
        {clock}
      </span>
      <Button onClick={toggle}>{t(begun === null ? 'read.start' : 'read.stop')}</Button>
    </div>
  );
}
