import { statSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** How long a file may take, to compare: those that send mail come first, then the larger. */
function estimate({ project, moduleId }: TestSpecification): number {
  const sendsMail = project.name.startsWith('mail-');
  return statSync(moduleId).size + (sendsMail ? 1_000_000 : 0);
}

/** Starts the tests of both browsers that take long before the others, so that no worker is left with a long one at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const order = ({ project }: TestSpecification) => project.config.sequence.groupOrder;
    return files.toSorted((a, b) => order(a) - order(b) || estimate(b) - estimate(a));
  }
}
