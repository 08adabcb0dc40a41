import type { privateDraftsRefusalCodes } from '../../contract/refusal-codes/private-drafts'

/** Private drafts and appraisals. */
export const privateDraftsRefusals: Readonly<Record<(typeof privateDraftsRefusalCodes)[number], string>> = {}
