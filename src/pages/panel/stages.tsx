import { type Stage, stagesOf } from '#guide';
import type { SectionProps } from './panel-view.ts';

/** The section of the panel that a stage is about. */
const sections: Readonly<Record<Stage['id'], string>> = {
  plan: 'plan-title',
  call: 'ring-title',
  confirm: 'mail-title',
  write: 'mail-title',
  end: 'end-title',
};

/** How far things are, each stage a way to its section. */
export function Stages({ view, words }: SectionProps) {
  const t = words.panel;
  const stages = stagesOf(view.record.ending);
  const current = stages.find(({ isDone }) => !isDone);
  return (
    <nav class="stages" aria-label={t('stages.label')}>
      <ol>
        {stages.map(({ id, isDone }) => (
          <li key={id} class={isDone ? 'done' : undefined}>
            <a href={`#${sections[id]}`} aria-current={id === current?.id ? 'step' : undefined}>
              {isDone && <span class="hidden">{t('stage.done')} </span>}
              {t(`stage.${id}`)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
