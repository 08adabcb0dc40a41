import type { TakenPacket } from '../../contract/hub/packets'

/** What the command line of a hub says to people, beside refusals. */
export const hubWords = {
  /** What became of a packet, in a line or, refused, with every reason. */
  taken: ({ file, outcome, sender, report, isReplacement, errors }: TakenPacket): string => {
    if (outcome === 'refused') return `${file}: không nhận. ${errors.map(({ message }) => message).join(' ')}`
    const what = report === null ? sender : `${sender}, kỳ ${report.periodKey}, lần gửi ${report.revision}`
    if (outcome === 'known') return `${file}: gói này đã nhận trước đây (${what}), không ghi lại.`
    return `${file}: đã nhận của ${what}${isReplacement ? ', thay lần gửi trước' : ''}.`
  },
  knownProcedures: (names: readonly string[]) => names.join(', '),
  /** Who takes in what comes over HTTPS, as the history names it. */
  line: 'Đường truyền',
  listening: (origin: string) => `Đường nhận gói: ${origin}/packets`,
  keyClosed: 'Khóa ký của liên minh đang đóng: gói vẫn nhận, giấy tiếp nhận chờ đến khi mở khóa.',
  serving: (place: string) => `Kho dữ liệu: ${place}`,
} as const
