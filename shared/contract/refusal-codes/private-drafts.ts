/** Private drafts and appraisals: why the core says no. */
export const privateDraftsRefusalCodes = [] as const
