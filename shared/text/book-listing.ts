/** What a list of books says of one that another window or program has open for writing. */
export const heldByWriter =
  'Sổ đang được mở để ghi ở một cửa sổ hoặc một chương trình khác; ở đây có thể mở chỉ để xem.'

/** What it says of a file that cannot be looked at. */
export function unreadableBook(reason: string): string {
  return `Không đọc được tệp này (${reason}). Hãy xem ổ đĩa còn cắm và có quyền đọc tệp không.`
}
