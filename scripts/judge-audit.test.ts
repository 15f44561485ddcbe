import { expect, test } from 'vitest';
import { judgeAudit } from './judge-audit.ts';

test('a report without holes is clean', () => {
  const report = { auditReportVersion: 2, vulnerabilities: {}, metadata: {} };
  expect(judgeAudit(JSON.stringify(report))).toEqual({ kind: 'clean' });
});

test('each package with a hole is named', () => {
  const report = { vulnerabilities: { preact: { name: 'preact', severity: 'high' } } };
  expect(judgeAudit(JSON.stringify(report))).toEqual({
    kind: 'holes',
    packages: ['preact: high'],
  });
});

test.each([
  ['nothing', ''],
  ['an error', '{"message": "405 Method Not Allowed", "statusCode": 405}'],
  ['no object', 'null'],
])('%s in place of a report is no proof of anything', (_what, text) => {
  expect(judgeAudit(text)).toEqual({ kind: 'unasked' });
});
