import { statSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** So many other files come between two that send mail. */
const between = 2;

const orderOf = ({ project }: TestSpecification): number => project.config.sequence.groupOrder;
const sendsMail = ({ project }: TestSpecification): boolean => project.name.startsWith('mail-');
const sizeOf = ({ moduleId }: TestSpecification): number => statSync(moduleId).size;

/**
 * Starts large files before small ones, whatever the browser, so that no worker is left with a long one at the end. Those that
 * send mail come apart from each other: with server and browser each keeps two cores busy, and two at once take longer than in turn.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = files.toSorted((a, b) => sizeOf(b) - sizeOf(a));
    const mail = sorted.filter(sendsMail);
    const units = sorted.filter((file) => orderOf(file) === 0);
    const others = sorted.filter((file) => orderOf(file) > 0 && !sendsMail(file));
    const spread = others.flatMap((file, i) =>
      i % between === 0 ? [...mail.splice(0, 1), file] : [file],
    );
    return [...units, ...spread, ...mail];
  }
}
