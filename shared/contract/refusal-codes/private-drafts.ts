/** Private drafts and appraisals: why the core says no. */
export const privateDraftsRefusalCodes = [
  'fingerprint-malformed',
  'fingerprint-unknown',
  'fingerprint-ambiguous',
] as const
