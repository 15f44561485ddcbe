import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { civilDateOf } from '#guide';
import { recordKey } from '#records';
import { Button } from '#ui';
import { nameOf } from '../clients/named-record.ts';
import { describeEnding } from '../describe-ending.ts';
import { localeFor } from '../locale-for.ts';
import { StepsChecklist } from '../popup/steps-checklist.tsx';
import { ClauseSection } from './clause-section.tsx';
import { ClientChooser } from './client-chooser.tsx';
import { ContractSection } from './contract-section.tsx';
import { EndSection } from './end-section.tsx';
import { MailSection } from './mail-section.tsx';
import { Notice } from './notice-line.tsx';
import { keyOf, type PanelActions, type PanelView, planOf } from './panel-view.ts';
import { PlanSection } from './plan-section.tsx';
import { ReadingView } from './reading-view.tsx';
import { RefundSection } from './refund/refund-section.tsx';
import { RingSection } from './ring-section.tsx';
import { Stages } from './stages.tsx';
import { WayChoice } from './way-choice.tsx';
import type { Words } from './words.ts';

/** What a page shows on top of the panel. */
export type RenderHead = (view: PanelView) => ComponentChildren;

interface Props {
  readonly view: PanelView;
  readonly words: Words;
  readonly actions: PanelActions;
  /** The last change could not be kept for want of room. */
  readonly isFull: boolean;
  /** What stands on top in place of the panel's own head, on a page with a main part of its own. */
  readonly renderHead?: RenderHead;
}

/** The whole side panel, drawn from one view. */
export function Panel({ view, words, actions, isFull, renderHead }: Props) {
  const t = words.panel;
  const [isReading, setReading] = useState(false);
  const { record, client, owner } = view;
  const today = civilDateOf(new Date());
  const plan = planOf(view);
  const props = { view, plan, today, words, actions };
  const { notByPhone } = record.ending;
  if (owner === 'checklist')
    return (
      <main class="panel">
        <PanelHead />
        <section class="section" aria-labelledby="none-title">
          <h2 id="none-title">{t('none.title')}</h2>
          <p>{t('none.text')}</p>
        </section>
        <ClientChooser {...props} />
        <RefundSection {...props} />
        <ClauseSection {...props} />
      </main>
    );
  const Root = renderHead ? 'div' : 'main';
  // Hidden while one reads, not taken away: what is typed in its fields stays there.
  return (
    <Root>
      {isReading && <ReadingView {...props} onClose={() => setReading(false)} />}
      <div class="panel" hidden={isReading}>
        {renderHead ? renderHead(view) : <PanelHead />}
        <header class="whose">
          {client && (
            <h2 class="client">
              <bdi>{nameOf(client)}</bdi>
            </h2>
          )}
          <p class="muted">
            {describeEnding(record.ending, today, words.ending, localeFor(view.language))}
          </p>
          <Stages {...props} />
        </header>
        {client && !view.hasDraft && !renderHead && (
          <div>
            <Button kind="quiet" onClick={() => actions.choose(null)}>
              {t('choose.other')}
            </Button>
          </div>
        )}
        {isFull && <Notice>{t('full')}</Notice>}
        {view.isPrivate && <p class="muted">{t('private.text')}</p>}
        <WayChoice {...props} />
        <PlanSection {...props} isReading={isReading} onRead={() => setReading(true)} />
        <ContractSection {...props} />
        <RefundSection key={recordKey(keyOf(view))} {...props} />
        {!notByPhone && <RingSection {...props} />}
        <MailSection {...props} />
        <EndSection {...props} />
        <StepsChecklist
          record={record}
          unnamed={owner === 'unnamed'}
          words={words}
          onTick={(step, isDone) => actions.change({ kind: 'tick', step, isDone, on: today })}
          onSetSteps={(steps) => actions.change({ kind: 'steps', steps, on: today })}
        />
        <ClauseSection {...props} />
      </div>
    </Root>
  );
}

function PanelHead() {
  return (
    <header class="panel-head">
      <img src="/icon/48.png" alt="" />
      <h1>Call First</h1>
    </header>
  );
}
