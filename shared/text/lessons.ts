import { formatDong } from '../domain/money'
import { monthInWords } from './sentence'

const sides = { debit: 'Nợ', credit: 'Có' } as const

/** What a lesson says of its tasks: what the book has, never what it should have. */
export const lessonWords = {
  done: 'Đúng.',
  nothing: 'Sổ chưa có bút toán nào của việc này.',
  posted: (debit: string, credit: string, amount: number) =>
    `Nợ ${debit}, Có ${credit} trên sổ là ${formatDong(amount)} đồng, chưa đúng với đề bài.`,
  otherParty: (debit: string, credit: string, amount: number) =>
    `Nợ ${debit}, Có ${credit} có ${formatDong(amount)} đồng ghi cho đối tượng khác với đề bài, hoặc thiếu đối tượng.`,
  notAll: 'Chưa ghi đủ các việc ở trên.',
  tooMuch: (amount: number) => `Sổ thừa ${formatDong(amount)} đồng so với các việc ở trên.`,
  balance: (account: string, side: 'debit' | 'credit', amount: number) =>
    `Số dư ${sides[side]} của ${account} trên sổ là ${formatDong(amount)} đồng.`,
  turnover: (account: string, side: 'debit' | 'credit', amount: number) =>
    `Phát sinh ${sides[side]} của ${account} trong năm là ${formatDong(amount)} đồng.`,
  notReversed: (number: string) => `Chứng từ ${number} chưa được ghi đảo.`,
  notClosed: (year: number) => `Năm ${year} chưa kết chuyển.`,
  notLocked: (month: number) => `Tháng ${monthInWords(month)} chưa khóa.`,
  noMeeting: 'Chưa có cuộc Đại hội thành viên nào được lập kế hoạch.',
  meeting: {
    planned: 'Chưa có cuộc Đại hội thành viên nào được lập kế hoạch.',
    agenda: 'Chương trình chưa có nội dung biểu quyết thông qua phương án sản xuất, kinh doanh.',
    noticed: 'Còn thành viên chưa được ghi là đã gửi giấy triệu tập.',
    quorate: 'Đại hội chưa khai mạc với đủ tỷ lệ dự họp.',
    voted: 'Chưa có nội dung nào ghi xong kết quả biểu quyết.',
    closed: 'Đại hội chưa bế mạc.',
    minutesSigned: 'Biên bản chưa có số và ngày ký.',
    resolutionSigned: 'Chưa có nghị quyết nào của đại hội được ký.',
  },
  notFound: 'Chưa có phát hiện nào về việc này.',
  innocent: (numbers: readonly string[]) => `Phát hiện đang gắn với chứng từ không có gì sai: ${numbers.join(', ')}.`,
}

/** The name of a lesson's book in the library; the id of a lesson holds only letters of file names. */
export const lessonFileName = (lessonId: string): string => `thuc-hanh-${lessonId.replace(/[^a-z0-9-]/g, '')}.htx`
