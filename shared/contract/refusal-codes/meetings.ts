/** Preparing a meeting: why the core says no. */
export const meetingsRefusalCodes = [] as const
