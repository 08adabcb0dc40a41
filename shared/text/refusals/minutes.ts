import type { minutesRefusalCodes } from '../../contract/refusal-codes/minutes'

/** Minutes, resolutions and what they cause. */
export const minutesRefusals: Readonly<Record<(typeof minutesRefusalCodes)[number], string>> = {}
