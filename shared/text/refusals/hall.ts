import type { hallRefusalCodes } from '../../contract/refusal-codes/hall'

/** The meeting day. */
export const hallRefusals: Readonly<Record<(typeof hallRefusalCodes)[number], string>> = {}
