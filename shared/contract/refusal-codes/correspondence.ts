/** Papers in and out and their numbers: why the core says no. */
export const correspondenceRefusalCodes = ['number-given'] as const
