import { meetingInSentence } from '@shared/text/meeting-in-sentence'
import { formatDong } from '@shared/domain/money'
import type { Letter } from '../../letter'
import { letterParagraph, letterTable, type LetterColumn, type LetterPart } from '../../letter-parts'
import { mm } from '../../pdf/page-items'
import { meetingLetter } from '../frame'
import type { MeetingFacts } from '../meeting-facts'
import { chartParts, WIDE } from './chart-parts'
import { cell, change, dong, numberedSections, PLAN_NAMES, share, typedParts } from './report-words'
import { cashChart, debtsChart, fundsChart, planChart, resultChart, revenueChart } from './year-charts'
import { costsOf, incomeOf, type YearFigures } from './year-figures'

/** What the director adds in words, and who signs. */
export type DirectorWords = { text: string; signer: string }

/**
 * The director's report to the meeting (articles 64.1, 71.3.d) from the figures of the book: result, revenue, costs, plan against actual,
 * debts, funds and cash, each as a chart with its figures under it; then the director's own words.
 */
export function directorReportLetter(facts: MeetingFacts, year: YearFigures, words: DirectorWords): Letter {
  const sections: readonly (readonly [string, LetterPart[]])[] = [
    ['Kết quả chung', [...resultParts(year), chartParts('Thu, chi và lợi nhuận', resultChart(year, WIDE))]],
    ['Doanh thu', [...revenueParts(year), chartParts('Doanh thu từng tháng', revenueChart(year, WIDE))]],
    ['Chi phí', costParts(year)],
    ['Thực hiện kế hoạch', planParts(year)],
    ['Công nợ', [...debtParts(year), chartParts('Công nợ đầu năm và cuối năm', debtsChart(year, WIDE))]],
    ['Các quỹ', fundParts(year)],
    ['Tiền', [...cashParts(year), chartParts('Tiền cuối mỗi tháng', cashChart(year, WIDE))]],
    ['Đánh giá của Giám đốc', typedParts(words.text)],
  ]
  return meetingLetter(facts, {
    issuer: { name: facts.unitName, body: '' },
    number: '/BC-GĐ',
    title: 'Báo cáo',
    subject: `Kết quả sản xuất, kinh doanh năm ${year.year} trình ${meetingInSentence(facts.title)}`,
    body: [
      ...(year.closed
        ? []
        : [
            letterParagraph('**Số liệu chưa kết chuyển:** sổ năm này chưa khóa, kết quả tính theo dự kiến kết chuyển.'),
          ]),
      ...numberedSections(sections),
    ],
    signatures: [{ titles: ['Giám đốc'], note: '', name: words.signer }],
  })
}

function resultParts({ year, result, previous, assets, equity }: YearFigures): LetterPart[] {
  const [income, costs] = [incomeOf(result), costsOf(result)]
  const outcome = result.profit < 0 ? `lỗ ${dong(-result.profit)}` : `lợi nhuận sau thuế ${dong(result.profit)}`
  const compared =
    previous === null
      ? `Sổ không có số liệu năm ${year - 1} để so sánh.`
      : `So với năm ${year - 1}: tổng thu ${change(income, incomeOf(previous))}, tổng chi phí ${change(costs, costsOf(previous))}, lợi nhuận sau thuế ${change(result.profit, previous.profit)}.`
  return [
    letterParagraph(
      `Năm ${year}, tổng thu của hợp tác xã là ${dong(income)}, tổng chi phí ${dong(costs)}, ${outcome}. ${compared}`,
    ),
    letterParagraph(
      `Tổng tài sản cuối năm ${dong(assets.closing)} (đầu năm ${dong(assets.opening)}), vốn chủ sở hữu ${dong(equity.closing)} (đầu năm ${dong(equity.opening)}).`,
    ),
  ]
}

function revenueParts({ result, previous, year }: YearFigures): LetterPart[] {
  const whole = result.revenueExternal + result.revenueInternal
  const before =
    previous === null ? '' : ` (năm ${year - 1}: ${dong(previous.revenueExternal + previous.revenueInternal)})`
  return [
    letterParagraph(
      `Doanh thu thuần ${dong(whole)}${before}: giao dịch bên ngoài ${dong(result.revenueExternal)}, chiếm ${share(result.revenueExternal, whole)}; giao dịch nội bộ với thành viên ${dong(result.revenueInternal)}, chiếm ${share(result.revenueInternal, whole)}. Thu nhập khác ${dong(result.otherIncome)}.`,
    ),
  ]
}

function costParts({ result, previous, year }: YearFigures): LetterPart[] {
  const lines: readonly (readonly [string, number, number | null])[] = [
    ['Giá vốn hàng bán, dịch vụ', result.costOfSales, previous?.costOfSales ?? null],
    ['Chi phí quản lý kinh doanh', result.management, previous?.management ?? null],
    ['Chi phí khác', result.otherCosts, previous?.otherCosts ?? null],
    ['Thuế thu nhập doanh nghiệp', result.tax, previous?.tax ?? null],
  ]
  const columns: LetterColumn[] = [
    { title: 'Khoản chi', width: '*', align: 'left' },
    { title: `Năm ${year}`, width: mm(38), align: 'right' },
    ...(previous === null ? [] : [{ title: `Năm ${year - 1}`, width: mm(38), align: 'right' } as const]),
    { title: 'Tỷ trọng', width: mm(22), align: 'right' },
  ]
  const row = (name: string, now: number, before: number | null) => [
    name,
    cell(now),
    ...(previous === null ? [] : [before === null ? '' : cell(before)]),
    share(now, costsOf(result)),
  ]
  return [
    letterTable(
      columns,
      lines.map(([name, now, before]) => row(name, now, before)),
      row('Cộng', costsOf(result), previous === null ? null : costsOf(previous)),
    ),
  ]
}

function planParts(year: YearFigures): LetterPart[] {
  if (year.plan.length === 0)
    return [letterParagraph(`Chưa nhập số kế hoạch năm ${year.year} vào sổ, nên không so sánh được với thực hiện.`)]
  const columns: LetterColumn[] = [
    { title: 'Chỉ tiêu', width: '*', align: 'left' },
    { title: 'Kế hoạch', width: mm(34), align: 'right' },
    { title: 'Thực hiện', width: mm(34), align: 'right' },
    { title: 'Đạt', width: mm(22), align: 'right' },
  ]
  const rows = year.plan.map(({ figure, planned, actual }) => [
    PLAN_NAMES[figure],
    cell(planned),
    actual === null ? '' : cell(actual),
    actual === null ? '' : share(actual, planned),
  ])
  const chart = planChart(year, WIDE)
  return [letterTable(columns, rows), ...(chart === null ? [] : [chartParts('Kế hoạch và thực hiện', chart)])]
}

function standingTable(
  standings: readonly { name: string; opening: number; closing: number }[],
  what: string,
): LetterPart {
  const columns: LetterColumn[] = [
    { title: what, width: '*', align: 'left' },
    { title: 'Đầu năm', width: mm(38), align: 'right' },
    { title: 'Cuối năm', width: mm(38), align: 'right' },
  ]
  return letterTable(
    columns,
    standings.map(({ name, opening, closing }) => [name, cell(opening), cell(closing)]),
  )
}

function debtParts({ debts }: YearFigures): LetterPart[] {
  return [standingTable(debts, 'Khoản')]
}

function fundParts(year: YearFigures): LetterPart[] {
  if (year.funds.length === 0) return [letterParagraph('Hợp tác xã chưa có quỹ nào.')]
  return [fundTable(year), chartParts('Các quỹ đầu năm và cuối năm', fundsChart(year, WIDE))]
}

/** What each fund held, took in, used and holds (article 87.4). */
export function fundTable({ funds }: YearFigures): LetterPart {
  const amount = (title: string): LetterColumn => ({ title, width: mm(29), align: 'right' })
  return letterTable(
    [{ title: 'Quỹ', width: '*', align: 'left' }, ...['Đầu năm', 'Tăng', 'Sử dụng', 'Cuối năm'].map(amount)],
    funds.map(({ account, name, opening, added, used, closing }) => [
      `${name} (${account})`,
      ...[opening, added, used, closing].map(cell),
    ]),
  )
}

function cashParts({ cash }: YearFigures): LetterPart[] {
  const [first, last] = [cash[0], cash.at(-1)]
  if (first === undefined || last === undefined) return []
  return [
    letterParagraph(
      `Tiền mặt và tiền gửi đầu năm ${dong(first.cash + first.bank)}, cuối năm ${dong(last.cash + last.bank)} (tiền mặt ${formatDong(last.cash)}, tiền gửi ${formatDong(last.bank)}).`,
    ),
  ]
}
