/** Papers in and out: why the core says no. */
export const correspondenceRefusalCodes = [] as const
