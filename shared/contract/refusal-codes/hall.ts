import { hallEventRefusalCodes } from '@shared/domain/hall/refusal'

/** The meeting day: why the core says no. */
export const hallRefusalCodes = [
  ...hallEventRefusalCodes,
  'hall-meeting-unknown',
  'hall-doors-closed',
  'hall-doors-open',
  'hall-nobody-entitled',
  'hall-time-ahead',
  'hall-next-call-late',
  'hall-last-call',
] as const
