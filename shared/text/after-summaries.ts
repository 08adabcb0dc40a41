import { formatCivilDate } from '../domain/civil-date'

/** Lines of the history about what comes after a meeting. */
export const afterSummaries = {
  minutesSigned: (number: string, title: string) => `Ký biên bản ${number}: ${title}`,
  minutesTakenBack: (number: string, reason: string) => `Hủy việc ký biên bản ${number}: ${reason}`,
  minutesFrozen: (number: string, textHash: string, scanHash: string) =>
    `Khóa biên bản ${number}; dấu SHA-256 của toàn văn ${textHash}, của bản đã ký ${scanHash}`,
  resolutionSigned: (number: string, summary: string) => `Ký nghị quyết ${number}: ${summary}`,
  resolutionFrozen: (number: string, textHash: string, scanHash: string) =>
    `Khóa nghị quyết ${number}; dấu SHA-256 của toàn văn ${textHash}, của bản đã ký ${scanHash}`,
  taskGiven: (number: string, text: string, owner: string) =>
    `Giao việc theo nghị quyết ${number}${owner === '' ? '' : ` cho ${owner}`}: ${text}`,
  taskStep: (number: string, state: string, text: string) => `Việc theo nghị quyết ${number} ${state}: ${text}`,
  effectAdded: (number: string) => `Ghi việc mà ${number} dẫn tới`,
  statementsApproved: (year: number, number: string) => `Báo cáo tài chính năm ${year} được thông qua theo ${number}`,
  statementsRefused: (year: number, number: string) =>
    `Báo cáo tài chính năm ${year} không được thông qua theo ${number}`,
  dealAllowed: (asset: string, number: string) => `Bán, đầu tư ${asset} theo ${number}`,
  dealFinished: (asset: string) => `Đã làm xong việc bán, đầu tư ${asset}`,
  publishedResolution: (number: string, body: string, summary: string) =>
    `${number.toLocaleUpperCase('vi').includes('QĐ') ? 'Quyết định' : 'Nghị quyết'} số ${number} của ${body}: ${summary}`,
  publishedCharter: (number: string) => `Điều lệ đã sửa theo nghị quyết ${number}`,
  publishedYear: {
    statements: (year: number) => `Báo cáo tài chính năm ${year}`,
    fundsAndAssets: (year: number) => `Tình hình sử dụng các quỹ, tài sản chung năm ${year}`,
  },
  publicationAdded: (title: string) => `Đưa vào danh sách công khai: ${title}`,
  published: (title: string, date: string, place: string) =>
    `Niêm yết ngày ${formatCivilDate(date)} tại ${place}: ${title}`,
  takenDown: (title: string, date: string) => `Gỡ niêm yết ngày ${formatCivilDate(date)}: ${title}`,
  notPublished: (title: string, reason: string) => `Không niêm yết ${title}: ${reason}`,
} as const
