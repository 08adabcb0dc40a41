/** What the core says of copies of a meeting. */
export const meetingCopyWords = {
  rehearsal: 'Diễn tập',
  purposes: { hall: 'mang đi họp', rehearsal: 'diễn tập' },
} as const
