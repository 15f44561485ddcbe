import { spawnSync } from 'node:child_process';
import { judgeAudit } from './judge-audit.ts';

// Asks the registry for known holes in what ships. Fails at a hole; says so and passes where the registry can't be asked.
const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
const verdict = judgeAudit(stdout);
if (verdict.kind === 'clean') console.log('No known holes in what ships.');
else if (verdict.kind === 'unasked')
  console.warn('NOT CHECKED for known holes: no registry answered.');
else {
  console.error(`Known holes in what ships:\n${verdict.packages.join('\n')}`);
  process.exitCode = 1;
}
