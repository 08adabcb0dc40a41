/** What people write into a meeting's papers, and what a year was planned to bring; `schema.ts` puts it together with the rest. */
export type MeetingPapersSchema = {
  meetingText: { meetingId: string; part: string; text: string; commandSequence: number }
  /** `planned` in đồng, members by number. */
  yearPlan: { year: number; figure: string; planned: number; commandSequence: number }
}
