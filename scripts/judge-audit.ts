/** What `npm audit --json` came to; `unasked` where no registry answered. */
export type AuditVerdict =
  | { readonly kind: 'clean' }
  | { readonly kind: 'unasked' }
  | { readonly kind: 'holes'; readonly packages: readonly string[] };

interface Report {
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity?: string }>>;
}

/** Reads the report: of holes it gives `package: severity`. */
export function judgeAudit(json: string): AuditVerdict {
  let report: Report | null = null;
  try {
    report = JSON.parse(json);
  } catch {
    return { kind: 'unasked' };
  }
  if (!report?.vulnerabilities) return { kind: 'unasked' };
  const packages = Object.entries(report.vulnerabilities).map(
    ([name, { severity }]) => `${name}: ${severity}`,
  );
  return packages.length > 0 ? { kind: 'holes', packages } : { kind: 'clean' };
}
