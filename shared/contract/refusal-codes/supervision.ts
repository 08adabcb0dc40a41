/** Supervision: why the core says no. */
export const supervisionRefusalCodes = [
  'fingerprint-malformed',
  'fingerprint-unknown',
  'fingerprint-ambiguous',
  'sample-nothing',
  'sample-unknown',
  'sample-voucher-unknown',
] as const
