/** The words of a learner's card. */
export const learnerCardWords = {
  title: 'Thẻ học viên',
  type: 'Học viên',
  born: (day: string) => `Sinh ngày ${day}`,
} as const
