/** What is asked of an alliance's figures rolled up, its targets, and its packet upward. */
export const rollUpRefusalCodes = [
  'hub-period-unknown',
  'hub-periods-asked',
  'hub-indicator-unknown',
  'hub-indicator-not-rolled',
  'hub-sum-too-large',
  'hub-target-area',
] as const
