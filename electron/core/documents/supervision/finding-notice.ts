import { formatCivilDate } from '@shared/domain/civil-date'
import { letterParagraph, letterSection } from '../letter-parts'
import { dutyArticle, type SupervisionPaper, type SupervisionUnit, supervisorsName, supervisorsSign } from './frame'

/** What a notice of a finding is made of. */
export type FindingNotice = {
  unit: SupervisionUnit
  number: string
  issuedOn: string
  title: string
  content: string
  basis: string
  recommendation: string
  /** 'Giám đốc'. */
  addressee: string
  dueOn: string
  voucherNumber: string | null
  inspectionNumber: string | null
  issuedBy: string
}

/** Thông báo kết quả kiểm soát và kiến nghị (article 69.3.e): what was seen, on what ground, what is recommended, by when to answer. */
export function findingNoticePaper(notice: FindingNotice): SupervisionPaper {
  const { unit, voucherNumber, inspectionNumber } = notice
  const seen = [
    voucherNumber === null ? '' : `chứng từ ${voucherNumber}`,
    inspectionNumber === null ? '' : `biên bản kiểm tra số ${inspectionNumber}`,
  ].filter(Boolean)
  return {
    issuer: { name: unit.name, body: supervisorsName(unit) },
    number: notice.number,
    place: unit.place,
    date: notice.issuedOn,
    title: 'Thông báo',
    subject: `Kết quả kiểm soát và kiến nghị: ${notice.title}`,
    addressee: notice.addressee,
    body: [
      letterParagraph(
        `Căn cứ ${dutyArticle(unit, 'e')} Luật Hợp tác xã số 17/2023/QH15, ${supervisorsName(unit)} thông báo:`,
      ),
      letterSection('1. Phát hiện'),
      ...notice.content.split('\n').map(letterParagraph),
      ...(seen.length === 0 ? [] : [letterParagraph(`Theo ${seen.join(', ')}.`)]),
      ...(notice.basis === '' ? [] : [letterSection('2. Căn cứ'), letterParagraph(notice.basis)]),
      letterSection(`${notice.basis === '' ? 2 : 3}. Kiến nghị`),
      ...notice.recommendation.split('\n').map(letterParagraph),
      letterParagraph(`Đề nghị trả lời bằng văn bản trước ngày **${formatCivilDate(notice.dueOn)}**./.`),
    ],
    receivers: ['Như trên', `Lưu: ${supervisorsName(unit)}`],
    signatures: [supervisorsSign(unit, [notice.issuedBy])],
  }
}
