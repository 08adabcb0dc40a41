import { amountInWords } from '@shared/domain/amount-in-words'
import { formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import { membershipWords } from '@shared/text/membership-words'
import {
  letterBlankLines,
  letterFields,
  letterGrounds,
  letterHeading,
  letterParagraph,
  type LetterPart,
} from '../letter-parts'
import {
  addresseeOf,
  decidedPaper,
  isDecision,
  issuedPaper,
  LAW,
  memberSigns,
  type Paper,
  type PaperStep,
  resolutionInWords,
  writtenPaper,
} from './frame'
import type { StepContent } from './step-content'
import { addressOf, identityFields, memberAtStart, memberInWords } from './who'

/** 'Sử dụng sản phẩm, dịch vụ; góp sức lao động': how a member takes part. */
function takesPart({ member }: StepContent): string {
  const ways = [
    ...(member.usesServices ? ['sử dụng sản phẩm, dịch vụ'] : []),
    ...(member.contributesLabour ? ['góp sức lao động'] : []),
  ]
  const words = ways.length === 0 ? 'chỉ góp vốn' : ways.join('; ')
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1)
}

function dong(amount: number): string {
  return `${formatDong(amount)} đồng (${amountInWords(amount)})`
}

/** Đơn xin gia nhập: a voluntary application (Law 17/2023/QH15 article 30.3), ready to be signed. */
export function applicationPaper(step: PaperStep): Paper {
  const { content } = step
  const { member, unit, pledge } = content
  const oneself = member.legalForm === 'individual' ? 'Tôi' : 'Chúng tôi'
  const self = oneself.toLocaleLowerCase('vi')
  const capital =
    member.type === 'nonContributing'
      ? ([['Phí thành viên', 'nộp theo quy định của Điều lệ']] as const)
      : ([['Vốn góp cam kết', dong(pledge)]] as const)
  return writtenPaper(step, {
    title: 'Đơn xin gia nhập hợp tác xã',
    addressee: addresseeOf(content),
    body: [
      ...identityFields(member),
      letterParagraph(
        `Sau khi tìm hiểu Luật Hợp tác xã số 17/2023/QH15 và Điều lệ của ${unit.name}, ${self} tự nguyện xin gia nhập hợp tác xã như sau:`,
      ),
      ...letterFields([
        ['Loại thành viên', membershipWords.types[member.type]],
        ['Tham gia', takesPart(content)],
        ...capital,
      ]),
      ...(step.note === '' ? [] : letterFields([['Ghi thêm', step.note]])),
      letterParagraph(
        `${oneself} cam kết thực hiện đầy đủ quyền, nghĩa vụ của thành viên theo Điều 31, Điều 32 Luật Hợp tác xã, Điều lệ, quy chế, nghị quyết của Đại hội thành viên${
          member.type === 'nonContributing'
            ? ''
            : '; góp đủ vốn đúng thời hạn và chịu trách nhiệm về các khoản nợ, nghĩa vụ tài chính của hợp tác xã trong phạm vi vốn góp'
        }.`,
      ),
      letterParagraph(`Kính đề nghị xem xét, kết nạp ${self}./.`),
    ],
    signatures: [memberSigns(content, 'Người làm đơn')],
  })
}

/** The grounds of a decision, or the sentence that introduces an extract. */
export function groundsOf({ content }: PaperStep, asked: string): LetterPart[] {
  const { resolution, unit } = content
  if (resolution !== null && !isDecision(resolution.number)) {
    return [
      letterParagraph(
        `Theo ${resolutionInWords(content)} ${unit.name}${resolution.summary === '' ? '' : ` (${resolution.summary})`}, nội dung về thành viên như sau:`,
      ),
    ]
  }
  const grounds = [`Căn cứ ${LAW}`, `Căn cứ Điều lệ ${unit.name}`, ...(asked === '' ? [] : [asked])]
  return [...letterGrounds(grounds), letterHeading('QUYẾT ĐỊNH:')]
}

/** Quyết định kết nạp, or an extract of the resolution that admits: who, as what, and what is pledged until when (articles 66.6, 70.9, 74.4). */
export function admissionPaper(step: PaperStep): Paper {
  const { content } = step
  const { member, unit, pledge, dueOn, askedOn } = content
  const asked =
    askedOn === null ? '' : `Xét đơn xin gia nhập ngày ${formatCivilDate(askedOn)} của ${memberInWords(member)}`
  const id = member.idNumber === '' ? '' : `, số định danh hoặc giấy tờ pháp lý: ${member.idNumber}`
  const capital =
    member.type === 'nonContributing'
      ? 'Thành viên nộp phí theo quy định của Điều lệ; tư cách thành viên bắt đầu khi đã nộp phí (khoản 3 Điều 30 Luật Hợp tác xã).'
      : `Vốn góp cam kết: ${dong(pledge)}${dueOn === null ? '' : `, góp đủ chậm nhất ngày ${formatCivilDate(dueOn)}`} (khoản 4 Điều 74 Luật Hợp tác xã). Tư cách thành viên bắt đầu khi đã góp vốn (khoản 3 Điều 30).`
  return decidedPaper(step, {
    subject: 'Về việc kết nạp thành viên',
    body: [
      ...groundsOf(step, asked),
      letterParagraph(
        `**Điều 1.** Kết nạp ${memberInWords(member)} (mã ${member.code}${id}, địa chỉ: ${addressOf(member)}) là ${membershipWords.types[member.type]} của ${unit.name}.`,
      ),
      letterParagraph(`**Điều 2.** ${capital}`),
      letterParagraph(
        `**Điều 3.** ${memberAtStart(member)} có quyền, nghĩa vụ theo Điều 31, Điều 32 Luật Hợp tác xã và Điều lệ. Giám đốc, kế toán và ${memberInWords(member)} chịu trách nhiệm thi hành./.`,
      ),
    ],
  })
}

/** Thông báo không kết nạp: the decision and its reason, to who applied. */
export function rejectionPaper(step: PaperStep): Paper {
  const { content, note } = step
  const { member, unit, askedOn } = content
  const when = askedOn === null ? '' : ` ngày ${formatCivilDate(askedOn)}`
  return issuedPaper(step, {
    number: '/TB-HTX',
    title: 'Thông báo',
    subject: 'Về việc không kết nạp thành viên',
    addressee: memberAtStart(member),
    body: [
      letterParagraph(
        `${unit.name} đã nhận đơn xin gia nhập${when} của ${memberInWords(member)} và xem xét theo Điều 30 Luật Hợp tác xã số 17/2023/QH15 và Điều lệ.`,
      ),
      letterParagraph(
        `Theo ${resolutionInWords(content)}, hợp tác xã chưa kết nạp ${memberInWords(member)} làm thành viên.`,
      ),
      ...(note === ''
        ? [letterParagraph('Lý do:'), letterBlankLines(2)]
        : [letterParagraph(`Lý do: ${note.replace(/\.$/, '')}.`)]),
      letterParagraph('Hợp tác xã trân trọng thông báo./.'),
    ],
  })
}

/** Phiếu xác nhận thành viên: since when somebody is a member, on what decision, and what they have paid. */
export function confirmationPaper(step: PaperStep): Paper {
  const { content } = step
  const { member, unit, paid, paidFee, pledge } = content
  const money =
    member.type === 'nonContributing'
      ? ([['Phí thành viên đã nộp', `${formatDong(paidFee)} đồng`]] as const)
      : ([
          ['Vốn góp cam kết', `${formatDong(pledge)} đồng`],
          ['Vốn đã góp đến ngày xác nhận', `${formatDong(paid)} đồng`],
        ] as const)
  return issuedPaper(step, {
    number: null,
    title: 'Phiếu xác nhận thành viên',
    subject: '',
    body: [
      letterParagraph(`${unit.name} xác nhận:`),
      ...letterFields([['Mã thành viên', member.code]]),
      ...identityFields(member),
      ...letterFields([
        ['Loại thành viên', membershipWords.types[member.type]],
        ['Tham gia', takesPart(content)],
        ['Là thành viên từ ngày', member.joinedOn === null ? '' : formatCivilDate(member.joinedOn)],
        ['Căn cứ', resolutionInWords(content)],
        ...money,
      ]),
      letterParagraph(
        'đã có tên trong Sổ đăng ký thành viên của hợp tác xã (Điều 15 Luật Hợp tác xã số 17/2023/QH15). Phiếu này không thay cho Giấy chứng nhận phần vốn góp (Điều 75)./.',
      ),
    ],
    receivers: [memberAtStart(member), 'Lưu: VT, hồ sơ thành viên'],
  })
}

/** Quyết định đổi loại thành viên, or an extract. */
export function changePaper(step: PaperStep): Paper {
  const { content, note } = step
  const { member, fromType, pledge } = content
  const from = fromType === null ? '' : `từ ${membershipWords.types[fromType]} `
  const capital = member.type === 'nonContributing' ? '' : ` Vốn góp cam kết: ${dong(pledge)}.`
  return decidedPaper(step, {
    subject: 'Về việc đổi loại thành viên',
    body: [
      ...groundsOf(step, ''),
      letterParagraph(
        `**Điều 1.** Chuyển ${memberInWords(member)} (mã ${member.code}) ${from}sang ${membershipWords.types[member.type]} kể từ ngày ${formatCivilDate(step.date)}.`,
      ),
      letterParagraph(
        `**Điều 2.** Hình thức tham gia: ${takesPart(content).toLocaleLowerCase('vi')}.${capital}${note === '' ? '' : ` ${note}`}`,
      ),
      letterParagraph(`**Điều 3.** Giám đốc, kế toán và ${memberInWords(member)} chịu trách nhiệm thi hành./.`),
    ],
  })
}
