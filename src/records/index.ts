export {
  type Client,
  type ClientRecord,
  type ClientRecords,
  isEmptyRecord,
  type KeptPlan,
  mergeRecords,
  newRecord,
  type RecordKey,
  recordKey,
} from './client-record.ts';
export {
  applyClientsChange,
  type ClientsChange,
  findHeir,
  findTouched,
  plainLine,
  type Touched,
  takeBack,
} from './clients-change.ts';
export { type FileFault, readClientsFile, writeClientsFile } from './clients-file.ts';
export { isSameValue } from './is-same-value.ts';
export { applyChange, type Change, type RecordChange, recordChanges } from './record-change.ts';
export { migrateRecords, recordsVersion } from './record-migrations.ts';
export { type Standing, standingOf } from './standing.ts';
