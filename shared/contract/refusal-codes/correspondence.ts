/** Papers in and out and their numbers: why the core says no. */
export const correspondenceRefusalCodes = [
  'number-given',
  'numbers-backwards',
  'paper-unknown',
  'paper-void',
  'paper-counterpart-missing',
  'paper-kind-in',
  'paper-body-missing',
  'paper-number-taken',
  'paper-number-shape',
  'paper-date-after',
  'paper-handled-early',
] as const
