/** The first words of every card's code: which program, and which form of the text. */
const FORM = 'HTX1'
/** As much of a book's id as tells one co-operative's cards from another's. */
const BOOK_SIGNS = 8

/** What the QR code of a member's card says: 'HTX1:3f2a91c0:TV0148', the form, the first eight signs of the book's id, the member's code. */
export function memberCardText(bookId: string, member: string): string {
  return `${FORM}:${bookId.slice(0, BOOK_SIGNS)}:${member}`
}

/**
 * Reads what a scanner gave of a member's card: the member's code; 'other-book' for a card of another co-operative, and null for
 * what is no card of ours.
 */
export function readMemberCard(text: string, bookId: string): { member: string } | 'other-book' | null {
  const [, book, member] = /^HTX1:([^:]+):(.+)$/s.exec(text.trim()) ?? []
  if (book === undefined || member === undefined) return null
  return book === bookId.slice(0, BOOK_SIGNS) ? { member } : 'other-book'
}
