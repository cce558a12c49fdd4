/** @revampd/core/diagnose: why an embed doesn't work, in words (PKG-3). */
export { diagnose } from './diagnose.ts';
export type { DiagnoseOptions, Diagnosis } from './diagnose.ts';
export { problem, warning } from './finding.ts';
export type { Check, Finding } from './finding.ts';
