import { meetingLaw } from './meeting-law'

/** General meetings and meetings of the board. */
export const meetings = {
  ...meetingLaw,
}
