/** Indicators of reports: why a declared figure is not taken, and what does not fit together (a warning, never a refusal). */
export const indicatorRefusalCodes = [
  'indicator-unknown',
  'indicator-of-book',
  'indicator-twice',
  'indicator-value',
  'indicator-parts',
  'indicator-more',
  'indicator-before-book',
] as const
