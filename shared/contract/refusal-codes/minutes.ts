/** Minutes, resolutions and what they cause: why the core says no. */
export const minutesRefusalCodes = [] as const
