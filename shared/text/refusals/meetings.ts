import type { meetingsRefusalCodes } from '../../contract/refusal-codes/meetings'

/** Preparing a meeting. */
export const meetingsRefusals: Readonly<Record<(typeof meetingsRefusalCodes)[number], string>> = {}
