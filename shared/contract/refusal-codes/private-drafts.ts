/** Private drafts and appraisals: why the core says no. */
export const privateDraftsRefusalCodes = [
  'statements-not-appraised',
  'statements-appraisal-stale',
  'appraisal-year-open',
  'appraisal-remarks-missing',
  'appraisal-unknown',
  'drafts-own-only',
  'drafts-password-missing',
  'drafts-password-set',
  'drafts-password-wrong',
  'drafts-password-twice',
  'drafts-locked',
  'supervisor-draft-unknown',
  'supervisor-draft-kind',
  'supervision-report-unknown',
  'copy-check-missing',
  'copy-not-a-copy',
] as const
