/** The meeting day: why the core says no. */
export const hallRefusalCodes = [] as const
