import { amountInWords } from '@shared/domain/amount-in-words'
import { formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import { letterBlankLines, letterFields, letterParagraph, letterTable } from '../letter-parts'
import {
  addresseeOf,
  articleInWords,
  decidedPaper,
  issuedPaper,
  memberSigns,
  type Paper,
  type PaperStep,
  representativeSigns,
  resolutionInWords,
  writtenPaper,
} from './frame'
import { groundsOf } from './joining'
import { identityFields, memberAtStart, memberInWords } from './who'

/** Đơn xin ra: a member's request to leave (Law 17/2023/QH15 article 33.1.d), ready to be signed. */
export function leavingRequestPaper(step: PaperStep): Paper {
  const { content, note } = step
  const { member, unit, leaveFrom } = content
  const self = member.legalForm === 'individual' ? 'tôi' : 'chúng tôi'
  const from =
    leaveFrom === null ? '' : ` kể từ ngày ${formatCivilDate(leaveFrom)}, sau thời gian báo trước theo Điều lệ`
  const refund =
    member.type === 'nonContributing'
      ? ''
      : ' Đề nghị hợp tác xã trả lại phần vốn góp theo Điều 90 Luật Hợp tác xã và Điều lệ.'
  return writtenPaper(step, {
    title: 'Đơn xin ra khỏi hợp tác xã',
    addressee: addresseeOf(content),
    body: [
      ...letterFields([['Mã thành viên', member.code]]),
      ...identityFields(member),
      letterParagraph(
        `Nay ${self} tự nguyện xin ra khỏi ${unit.name}${from} (điểm d khoản 1 Điều 33 Luật Hợp tác xã số 17/2023/QH15).`,
      ),
      ...(note === ''
        ? [letterParagraph('Lý do:'), letterBlankLines(2)]
        : [letterParagraph(`Lý do: ${note.replace(/\.$/, '')}.`)]),
      letterParagraph(
        `${self.charAt(0).toLocaleUpperCase('vi')}${self.slice(1)} cam kết thực hiện đầy đủ nghĩa vụ tài chính của mình đối với hợp tác xã trước khi ra.${refund}`,
      ),
      letterParagraph('Kính đề nghị xem xét, quyết định./.'),
    ],
    signatures: [memberSigns(content, 'Người làm đơn')],
  })
}

/** Quyết định chấm dứt tư cách thành viên, or an extract: the cause with its letter of article 33, and what follows (articles 33.4, 90). */
export function endingDecisionPaper(step: PaperStep): Paper {
  const { content, article, cause, note } = step
  const { member, unit, askedOn, leaveFrom } = content
  const asked = askedOn === null ? '' : `Xét đơn xin ra ngày ${formatCivilDate(askedOn)} của ${memberInWords(member)}`
  const ground = note === '' ? '' : ` Căn cứ cụ thể: ${note.replace(/\.$/, '')}.`
  return decidedPaper(step, {
    subject: 'Về việc chấm dứt tư cách thành viên',
    body: [
      ...groundsOf(step, asked),
      letterParagraph(
        `**Điều 1.** Chấm dứt tư cách thành viên của ${memberInWords(member)} (mã ${member.code}) tại ${unit.name} kể từ ngày ${formatCivilDate(leaveFrom ?? step.date)}, theo ${articleInWords(article)} Luật Hợp tác xã số 17/2023/QH15: ${cause}.${ground}`,
      ),
      letterParagraph(`**Điều 2.** ${afterwards(step)}`),
      letterParagraph(`**Điều 3.** Giám đốc, kế toán và ${memberInWords(member)} chịu trách nhiệm thi hành./.`),
    ],
  })
}

/** What the law says of money when a membership ends. */
function afterwards({ content }: PaperStep): string {
  const { member, unit } = content
  const settle = 'Hai bên thanh toán các khoản còn nợ nhau và lập biên bản.'
  if (member.type === 'nonContributing') return settle
  const approval = unit.form === 'full' ? 'khoản 5 Điều 64' : 'khoản 5 Điều 70'
  return `${settle} Phần vốn góp được trả lại sau khi thành viên đã thực hiện đầy đủ nghĩa vụ tài chính đối với hợp tác xã (khoản 2 Điều 90) và Đại hội thành viên thông qua (${approval}). Giấy chứng nhận phần vốn góp được thu hồi (Điều 75).`
}

/** What a departure prints: the decision where a body ended the membership, else a notice that it has ended. */
export function departurePaper(step: PaperStep & { decided: boolean }): Paper {
  if (step.decided) return endingDecisionPaper(step)
  const { content, article, cause, note } = step
  const { member, unit, resolution } = content
  const decision = resolution === null ? '' : ` Theo ${resolutionInWords(content)}.`
  const ground = note === '' ? '' : ` Giấy tờ, lý do: ${note.replace(/\.$/, '')}.`
  return issuedPaper(step, {
    number: '/TB-HTX',
    title: 'Thông báo',
    subject: 'Về việc chấm dứt tư cách thành viên',
    addressee: gone(step) ? `Người thừa kế, người đại diện của ${memberInWords(member)}` : memberAtStart(member),
    body: [
      letterParagraph(
        `${unit.name} thông báo: tư cách thành viên của ${memberInWords(member)} (mã ${member.code}) chấm dứt từ ngày ${formatCivilDate(step.date)}, theo ${articleInWords(article)} Luật Hợp tác xã số 17/2023/QH15: ${cause}.${decision}${ground}`,
      ),
      letterParagraph(afterwards(step)),
      ...(member.type === 'nonContributing' || !gone(step)
        ? []
        : [
            letterParagraph(
              'Nếu thành viên đã chết, người thừa kế đủ điều kiện và tự nguyện thì được gia nhập hợp tác xã, tiếp tục quyền, nghĩa vụ của thành viên; nếu không thì được hưởng thừa kế phần vốn góp (khoản 3 Điều 90).',
            ),
          ]),
      letterParagraph('Hợp tác xã trân trọng thông báo./.'),
    ],
  })
}

/** Whether the member can no longer sign: dead, missing or without capacity (article 33.1.a); others act (articles 90.3 to 90.5). */
function gone({ article }: PaperStep): boolean {
  return article.endsWith('33.1.a')
}

/** Biên bản thanh toán khi ra: capital paid in, what either side owes the other, and what is left (article 90). */
export function settlementPaper(step: PaperStep): Paper {
  const { content } = step
  const { member, unit, paid, debts } = content
  const owed = debts.filter(({ balance }) => balance < 0)
  const owes = debts.filter(({ balance }) => balance > 0)
  const sum = (rows: typeof debts) => rows.reduce((total, { balance }) => total + Math.abs(balance), 0)
  const left = paid + sum(owed) - sum(owes)
  const rows = [
    ...(member.type === 'nonContributing' ? [] : [['Vốn đã góp', '4111', formatDong(paid)]]),
    ...owed.map(({ account, name, balance }) => [`Hợp tác xã còn phải trả: ${name}`, account, formatDong(-balance)]),
    ...owes.map(({ account, name, balance }) => [
      `Thành viên còn phải trả: ${name}`,
      account,
      `(${formatDong(balance)})`,
    ]),
  ]
  const side = left < 0 ? 'Thành viên còn phải trả hợp tác xã' : 'Hợp tác xã còn phải trả thành viên'
  return issuedPaper(step, {
    number: '/BB-HTX',
    title: 'Biên bản thanh toán',
    subject: 'Với thành viên chấm dứt tư cách thành viên',
    body: [
      letterParagraph(
        `Hôm nay, tại ${unit.name}, đại diện hợp tác xã và ${memberInWords(member)} (mã ${member.code}, chấm dứt tư cách thành viên ngày ${formatCivilDate(step.date)} theo ${articleInWords(step.article)} Luật Hợp tác xã số 17/2023/QH15) xác nhận các khoản theo sổ kế toán đến hết ngày ${formatCivilDate(step.date)}:`,
      ),
      letterTable(
        [
          { title: 'Khoản', width: '*', align: 'left' },
          { title: 'Tài khoản', width: 60, align: 'center' },
          { title: 'Số tiền (đồng)', width: 95, align: 'right' },
        ],
        rows.length === 0 ? [['Không có khoản nào còn lại', '', '0']] : rows,
        [side, '', formatDong(Math.abs(left))],
      ),
      letterParagraph(`${side}: ${formatDong(Math.abs(left))} đồng (${amountInWords(Math.abs(left))}).`),
      letterParagraph(afterwards(step)),
      letterParagraph('Biên bản lập thành 02 bản có giá trị như nhau, mỗi bên giữ 01 bản./.'),
    ],
    receivers: [],
    signatures: [
      gone(step)
        ? { titles: ['Người thừa kế,', 'người đại diện'], note: '(Ký, ghi rõ họ tên)', name: '' }
        : memberSigns(content, 'Thành viên'),
      { titles: ['Kế toán'], note: '(Ký, ghi rõ họ tên)', name: '' },
      representativeSigns(content),
    ],
  })
}
