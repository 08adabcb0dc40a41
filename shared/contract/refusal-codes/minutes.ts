/** Minutes, resolutions and what they cause: why the core says no. */
export const minutesRefusalCodes = [
  'minutes-meeting-open',
  'minutes-signed',
  'minutes-not-signed',
  'minutes-frozen',
  'minutes-signed-early',
  'minutes-signers-missing',
  'minutes-signer-absent',
  'minutes-signers-few',
  'paper-text-other',
  'paper-scan-missing',
  'scan-frozen',
] as const
