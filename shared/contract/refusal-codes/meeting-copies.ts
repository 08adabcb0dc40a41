/** Meetings that leave the office as a file: why the core says no. */
export const meetingCopiesRefusalCodes = [] as const
