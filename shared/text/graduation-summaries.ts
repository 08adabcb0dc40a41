import { formatCivilDate } from '../domain/civil-date'
import { correctedFieldWords } from './graduation-words'

/** The lines of the history about councils, decisions and the register of certificates. */
export const graduationSummaries = {
  councilProposed: (code: string, members: number) => `Lập hội đồng xét tốt nghiệp lớp ${code}, ${members} người`,
  councilSat: (
    { code, heldOn, minutes }: { code: string; heldOn: string; minutes: string },
    graduates: number,
    others: number,
  ) =>
    `Hội đồng xét tốt nghiệp lớp ${code} họp ngày ${formatCivilDate(heldOn)}, biên bản ${minutes}: ${graduates} tốt nghiệp, ${others} chưa đạt`,
  graduationDecided: (number: string, decidedOn: string, code: string) =>
    `Quyết định ${number} ngày ${formatCivilDate(decidedOn)} công nhận tốt nghiệp lớp ${code}`,
  shortRecognised: (number: string, decidedOn: string, code: string, graduates: number) =>
    `Quyết định ${number} ngày ${formatCivilDate(decidedOn)} công nhận ${graduates} học viên lớp ngắn hạn ${code} đạt`,
  certificatesIssued: (count: number, first: string, last: string) =>
    `Cấp ${count} chứng chỉ, số hiệu ${first} đến ${last}`,
  certificateCorrected: (number: string, field: keyof typeof correctedFieldWords, reason: string) =>
    `Đính chính ${correctedFieldWords[field]} của chứng chỉ ${number}: ${reason}`,
  certificateReceived: (number: string, by: string, on: string) =>
    `Trao chứng chỉ ${number} cho ${by} ngày ${formatCivilDate(on)}`,
  certificateRevoked: (number: string, decision: string, reason: string) =>
    `Thu hồi chứng chỉ ${number} theo quyết định ${decision}: ${reason}`,
  certificateCopied: (copyLine: number, number: string, copies: number) =>
    `Cấp ${copies} bản sao từ sổ gốc chứng chỉ ${number}, số vào sổ ${copyLine}`,
  blankSaved: 'Đặt vị trí in chứng chỉ trên phôi',
}
