import { useState } from 'preact/hooks';
import { type StepGroup, type StepId, stepGroups, steps } from '#guide';
import type { ClientRecord } from '#records';
import { Button, Checklist } from '#ui';
import type { Words } from './words.ts';

interface Props {
  readonly record: ClientRecord;
  /** The draft has no recipient yet whose ticks these were. */
  readonly unnamed: boolean;
  readonly words: Words;
  /** How far the ending is, where nothing else on the page says it. */
  readonly state?: string | undefined;
  readonly onTick: (step: StepId, done: boolean) => void;
  readonly onSetSteps: (steps: readonly StepId[]) => void;
}

/** The article's checklist with the ticks of one client. */
export function StepsChecklist({ record, unnamed, words, state, onTick, onSetSteps }: Props) {
  const t = words.popup;
  const [cleared, setCleared] = useState<readonly StepId[] | null>(null);
  const { client } = record;
  // Where nobody is phoned, the call is no step.
  const isShown = (step: StepId) => step !== 'call-first' || !record.ending.notByPhone;
  const done = new Set(record.steps.filter(isShown));
  const groups = Object.keys(stepGroups) as StepGroup[];
  const startOver = () => {
    setCleared(record.steps);
    onSetSteps([]);
  };
  const undo = () => {
    if (cleared) onSetSteps(cleared);
    setCleared(null);
  };
  return (
    <section class="section" aria-labelledby="checklist-title">
      <div class="section-head">
        <h2 id="checklist-title">
          {client ? t('checklist.client', client.name) : t('checklist.title')}
        </h2>
        <span class="muted">
          {t('checklist.progress', done.size, steps.filter(isShown).length)}
        </span>
      </div>
      {state !== undefined && <p>{state}</p>}
      {client?.address === null && <p class="muted">{t('checklist.by-name')}</p>}
      {unnamed && <p class="muted">{t('checklist.unnamed')}</p>}
      <div class="steps">
        {groups.map((group) => (
          <section key={group} class="section">
            <h3>{words.steps(`${group}.title`)}</h3>
            <Checklist
              label={words.steps(`${group}.title`)}
              items={stepGroups[group].filter(isShown).map((id) => ({
                id,
                title: words.steps(`${id}.title`),
                text: words.steps(`${id}.text`),
              }))}
              done={done}
              onToggle={(step, isDone) => {
                setCleared(null);
                onTick(step, isDone);
              }}
            />
          </section>
        ))}
      </div>
      <div role="status">
        {cleared && (
          <>
            <span class="muted">{t('checklist.cleared')} </span>
            <Button onClick={undo}>{t('checklist.undo')}</Button>
          </>
        )}
      </div>
      {done.size > 0 && (
        <div>
          <Button onClick={startOver}>{t('checklist.start-over')}</Button>
        </div>
      )}
    </section>
  );
}
