/** Supervision: why the core says no. */
export const supervisionRefusalCodes = [] as const
