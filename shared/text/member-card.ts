/** The words of a member's card. */
export const memberCardWords = {
  type: {
    official: 'Thành viên chính thức',
    contributing: 'Thành viên liên kết góp vốn',
    nonContributing: 'Thành viên liên kết không góp vốn',
  },
  since: (day: string) => `Gia nhập ${day}`,
} as const
