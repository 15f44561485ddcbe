import type { Ending } from './ending.ts';

/** One stretch of the way from the draft to the end of contact. */
export interface Stage {
  readonly id: 'plan' | 'call' | 'confirm' | 'write' | 'end';
  readonly isDone: boolean;
}

/** The way that an ending takes, by phone or in writing. A later stage that is done has done those before. */
export function stagesOf(ending: Ending): readonly Stage[] {
  const { notByPhone, callPlannedFor, calledOn, writtenOn, contactEndedOn } = ending;
  const isEnded = contactEndedOn !== null;
  const isWritten = writtenOn !== null || isEnded;
  if (notByPhone) {
    return [
      { id: 'plan', isDone: isWritten },
      { id: 'write', isDone: isWritten },
      { id: 'end', isDone: isEnded },
    ];
  }
  const isCalled = calledOn !== null || isEnded;
  return [
    { id: 'plan', isDone: callPlannedFor !== null || isCalled },
    { id: 'call', isDone: isCalled },
    { id: 'confirm', isDone: isCalled && isWritten },
    { id: 'end', isDone: isEnded },
  ];
}
