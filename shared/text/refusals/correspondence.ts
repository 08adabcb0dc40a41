import type { correspondenceRefusalCodes } from '../../contract/refusal-codes/correspondence'

/** Papers in and out. */
export const correspondenceRefusals: Readonly<Record<(typeof correspondenceRefusalCodes)[number], string>> = {}
