export { type StepGroup, type StepId, stepGroups, steps } from './steps.ts';
