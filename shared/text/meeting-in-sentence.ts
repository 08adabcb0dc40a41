/** A meeting's title inside a sentence: 'Họp Hội đồng quản trị …' becomes 'cuộc họp Hội đồng quản trị …', a general meeting keeps its capital. */
export function meetingInSentence(title: string): string {
  if (/^Họp\s/u.test(title)) return `cuộc ${title.charAt(0).toLocaleLowerCase('vi')}${title.slice(1)}`
  return /^Cuộc\s/u.test(title) ? `c${title.slice(1)}` : title
}
