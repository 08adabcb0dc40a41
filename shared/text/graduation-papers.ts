import type { CertificateEntry, CertificateLine } from '../contract/certificates'
import { formatCivilDate } from '../domain/civil-date'
import { classOrReached, correctedFieldWords } from './graduation-words'
import { levelWords } from './training-words'

/** The words that the core puts into a school's prints. */
export const paperNames = {
  file: {
    attendanceSheet: 'bang-diem-danh',
    classBook: 'so-len-lop',
    minutes: 'bien-ban-xet-tot-nghiep',
    decision: 'quyet-dinh-tot-nghiep',
    transcript: 'bang-diem',
    certificates: 'chung-chi',
    register: 'so-goc-cap-chung-chi',
    copy: 'ban-sao-chung-chi',
  },
  sessionKind: (letters: string, makeUp: boolean) => (makeUp ? `${letters} bù` : letters),
  module: (position: number, name: string) => `${position}. ${name}`,
  moduleRound: (position: number, name: string, round: number) =>
    round === 1 ? `mô đun ${position}. ${name}` : `mô đun ${position}. ${name}, học lại lượt ${round}`,
  left: (on: string, reason: string) => `Thôi học từ ${formatCivilDate(on)}: ${reason}`,
  leftOn: (on: string) => `Thôi học từ ${formatCivilDate(on)}`,
  classCount: (name: string, count: number) => `${name.toLocaleLowerCase('vi')} ${count}`,
  again: (round: number) => `học lại, lượt ${round}`,
  result: (graduates: boolean, label: string) =>
    graduates ? `đủ điều kiện tốt nghiệp, xếp loại ${label.toLocaleLowerCase('vi')}` : 'chưa đủ điều kiện tốt nghiệp',
  course: (name: string, opensOn: string, closesOn: string) =>
    `${name}, ${formatCivilDate(opensOn)} – ${formatCivilDate(closesOn)}`,
  decision: (number: string, on: string) => `${number} ngày ${formatCivilDate(on)}`,
  period: (from: string, to: string) => `từ ngày ${formatCivilDate(from)} đến ngày ${formatCivilDate(to)}`,
  revoked: 'ĐÃ THU HỒI',
}

/** An entry beside a line of the register, as the register says it. */
export function certificateEntryText({ kind, enteredOn, field, value, reason }: CertificateEntry): string {
  const on = formatCivilDate(enteredOn)
  if (kind === 'received') return `Trao ngày ${on} cho ${value}${reason === '' ? '' : ` (${reason})`}.`
  if (kind === 'revoked') return `Thu hồi ngày ${on} theo quyết định ${value}: ${reason}.`
  const said = field === 'birthDate' ? formatCivilDate(value) : value
  return `Đính chính ngày ${on}: ${field === null ? '' : correctedFieldWords[field]} là ${said} (${reason}).`
}

/** The fields of a copy from the register: the line as it was written, then what stands beside it. */
export function copyFields(line: CertificateLine, corrections: readonly string[]): (readonly [string, string])[] {
  const { frozen } = line
  return [
    ['Họ và tên', frozen.name],
    ['Ngày sinh', formatCivilDate(frozen.birthDate)],
    ['Nơi sinh', frozen.birthPlace],
    line.level === null
      ? (['Khóa đào tạo ngắn hạn', line.programme] as const)
      : (['Nghề đào tạo', `${line.programme}, ${levelWords[line.level]}`] as const),
    ['Khóa học', paperNames.course(line.courseName, line.opensOn, line.closesOn)],
    [line.level === null ? 'Kết quả' : 'Xếp loại tốt nghiệp', classOrReached(line.class)],
    [
      line.level === null ? 'Quyết định công nhận kết quả' : 'Quyết định công nhận tốt nghiệp',
      paperNames.decision(line.decisionNumber, line.decidedOn),
    ],
    ['Số hiệu chứng chỉ', line.number],
    ['Số vào sổ gốc, ngày cấp', `${line.line}, ngày ${formatCivilDate(line.issuedOn)}`],
    ['Người ký bản chính', `${line.signerTitle} ${line.signer}`],
    ...corrections.map((text) => ['Ghi thêm bên sổ gốc', text] as const),
  ]
}
