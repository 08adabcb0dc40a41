import type { meetingCopiesRefusalCodes } from '../../contract/refusal-codes/meeting-copies'

/** Meetings that leave the office as a file. */
export const meetingCopiesRefusals: Readonly<Record<(typeof meetingCopiesRefusalCodes)[number], string>> = {}
