import type { supervisionRefusalCodes } from '../../contract/refusal-codes/supervision'

/** Supervision. */
export const supervisionRefusals: Readonly<Record<(typeof supervisionRefusalCodes)[number], string>> = {}
