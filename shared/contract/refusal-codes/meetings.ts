/** Preparing a meeting: why the core says no. */
export const meetingsRefusalCodes = [
  'meeting-unknown',
  'meeting-too-soon',
  'meeting-place-missing',
  'meeting-kind-body',
] as const
