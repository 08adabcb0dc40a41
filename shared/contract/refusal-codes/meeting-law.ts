/** Quorum, majority and election on given figures: why the core says no. */
export const meetingLawRefusalCodes = [
  'count-malformed',
  'meeting-too-many',
  'meeting-call-backwards',
  'motion-too-many-votes',
  'charter-share-malformed',
  'ballots-too-many',
  'ballots-invalid-too-many',
  'ballots-too-many-marks',
  'candidate-too-many-votes',
  'candidates-missing',
] as const
