/** A member's card, printed: whose it is, and the text of its QR code. */
export type MemberCardPrint = {
  /** What the card is where it is not a member's: 'Thẻ học viên'. */
  kind?: string
  /** The co-operative, as it names itself. */
  unitName: string
  name: string
  code: string
  /** 'Thành viên chính thức'. */
  type: string
  /** 'Gia nhập 20/03/2017'; '' when unknown. */
  since: string
  /** What the QR code says. */
  text: string
}
