import type { Content, ContentTable, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces'
import { formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import { yearStandingWords } from '@shared/text/meeting-papers'
import { figureText } from '../../charts/axis'
import { A4, mm } from '../../pdf/page-items'
import { BARE, fingerprintLine, markBoxes, printedAtLine } from '../../pdf/voucher-parts'
import { RULED } from '../list-sheet'
import type { MeetingFacts, PrintedItem } from '../meeting-facts'
import { cell, change, share } from './report-words'
import { cashChart, resultChart, revenueChart, type YearChart } from './year-charts'
import { costsOf, incomeOf, type YearFigures } from './year-figures'

const MARGIN = { x: mm(16), top: mm(13), bottom: mm(14) }
const WIDTH = A4.width - 2 * MARGIN.x
const GAP = mm(6)
const HALF = (WIDTH - GAP) / 2
/** More decisions than these would not leave the page one page. */
const MOST_DECISIONS = 9

/** The year on one A4: eight figures, three charts and what the meeting is to decide. */
export function yearPageDefinition(
  facts: MeetingFacts,
  year: YearFigures,
  items: readonly PrintedItem[],
): TDocumentDefinitions {
  return {
    info: { title: `Năm ${year.year} trên một trang`, author: facts.unitName, creator: 'Sổ HTX' },
    language: 'vi-VN',
    displayTitle: true,
    pageSize: { width: A4.width, height: A4.height },
    pageMargins: [MARGIN.x, MARGIN.top, MARGIN.x, MARGIN.bottom],
    footer: () => foot(facts),
    content: [
      {
        columns: [
          {
            width: '*',
            stack: [
              { text: facts.unitName, bold: true, fontSize: 12 },
              { text: `Năm ${year.year} trên một trang`, bold: true, fontSize: 20 },
              { text: `${facts.title}, ngày ${formatCivilDate(facts.date)}`, fontSize: 11 },
            ],
          },
          { width: 'auto', stack: markBoxes([...facts.marks, ...(year.closed ? [] : ['CHƯA KẾT CHUYỂN'])], 10) },
        ],
      },
      figureTiles(year),
      ...withTable('Doanh thu từng tháng', revenueChart(year, { width: WIDTH, height: mm(52) })),
      {
        columns: [
          { width: HALF, stack: titled('Thu, chi và lợi nhuận', resultChart(year, { width: HALF, height: mm(52) })) },
          { width: HALF, stack: titled('Tiền cuối mỗi tháng', cashChart(year, { width: HALF, height: mm(52) })) },
        ],
        columnGap: GAP,
      },
      { text: 'Đại hội cần quyết', bold: true, fontSize: 12, margin: [0, mm(3), 0, mm(1)] },
      decisions(items),
    ],
    defaultStyle: { fontSize: 10.5 },
  }
}

function figureTiles(year: YearFigures): ContentTable {
  const { result, previous, assets, equity, members, funds, debts } = year
  const official = members.find(({ type }) => type === 'official')
  const indivisible = funds.filter(({ account }) => account.startsWith('4421'))
  const payable = debts.find(({ name }) => name === yearStandingWords.payable)
  const money = year.cash.at(-1)
  const against = (now: number, before: number | undefined) =>
    before === undefined ? '' : `${change(now, before)} so với năm trước`
  const tile = (name: string, value: string, note: string): TableCell => ({
    stack: [
      { text: name, fontSize: 9 },
      { text: value, bold: true, fontSize: 13 },
      { text: note === '' ? ' ' : note, fontSize: 8.5 },
    ],
  })
  const whole = result.revenueExternal + result.revenueInternal
  const opening = (amount: number) => `đầu năm ${cell(amount)}`
  return {
    margin: [0, mm(3), 0, mm(3)],
    table: {
      widths: ['*', '*', '*', '*'],
      body: [
        [
          tile(
            'Tổng thu',
            formatDong(incomeOf(result)),
            against(incomeOf(result), previous ? incomeOf(previous) : undefined),
          ),
          tile(
            'Tổng chi phí',
            formatDong(costsOf(result)),
            against(costsOf(result), previous ? costsOf(previous) : undefined),
          ),
          tile('Lợi nhuận sau thuế', cell(result.profit), against(result.profit, previous?.profit)),
          tile('Giao dịch với thành viên', share(result.revenueInternal, whole) || '–', 'của doanh thu thuần'),
        ],
        [
          tile('Tiền mặt và tiền gửi', cell(money === undefined ? 0 : money.cash + money.bank), 'cuối năm'),
          tile('Tổng tài sản', cell(assets.closing), opening(assets.opening)),
          tile('Vốn chủ sở hữu', cell(equity.closing), opening(equity.opening)),
          tile('Nợ phải trả', cell(payable?.closing ?? 0), opening(payable?.opening ?? 0)),
        ],
        [
          tile(
            'Thành viên chính thức',
            formatDong(official?.end ?? 0),
            `kết nạp ${official?.joined ?? 0}, ra ${official?.left ?? 0}`,
          ),
          tile(
            'Vốn đã góp',
            cell(members.reduce((sum, { paidEnd }) => sum + paidEnd, 0)),
            opening(members.reduce((sum, { paidStart }) => sum + paidStart, 0)),
          ),
          tile(
            'Quỹ chung không chia',
            cell(indivisible.reduce((sum, { closing }) => sum + closing, 0)),
            opening(indivisible.reduce((sum, one) => sum + one.opening, 0)),
          ),
          tile('Kế hoạch lợi nhuận', ...planOf(year)),
        ],
      ],
    },
    layout: RULED,
  }
}

function planOf({ plan }: YearFigures): [value: string, note: string] {
  const profit = plan.find(({ figure }) => figure === 'profit')
  if (profit === undefined || profit.actual === null) return ['–', 'chưa nhập kế hoạch']
  return [share(profit.actual, profit.planned), `kế hoạch ${cell(profit.planned)}`]
}

function titled(title: string, chart: YearChart): Content[] {
  return [{ text: title, bold: true, fontSize: 11, margin: [0, 0, 0, mm(0.5)] }, { svg: chart.svg }]
}

/** A chart with its figures under it, a column a month. */
function withTable(title: string, chart: YearChart): Content[] {
  const head = ['Triệu đồng', ...chart.labels].map((text): TableCell => ({ text, bold: true, alignment: 'center' }))
  const rows = chart.rows.map(({ name, values }): TableCell[] => [
    { text: name },
    ...values.map((value): TableCell => ({ text: figureText(value, 1), alignment: 'right' })),
  ])
  return [
    ...titled(title, chart),
    {
      table: { widths: [mm(20), ...chart.labels.map(() => '*' as const)], body: [head, ...rows] },
      layout: { ...RULED, paddingLeft: () => 2, paddingRight: () => 2, paddingTop: () => 1, paddingBottom: () => 1 },
      fontSize: 8,
      margin: [0, 0, 0, mm(4)],
    },
  ]
}

function decisions(items: readonly PrintedItem[]): Content {
  const voted = items.filter(({ kind }) => kind === 'motion' || kind === 'election')
  const shown = voted.slice(0, MOST_DECISIONS)
  const rest = voted.length - shown.length
  return {
    table: {
      widths: [mm(8), '*', 'auto'],
      body: [
        ...shown.map(({ number, title, kind, majority }): TableCell[] => [
          { text: `${number}.` },
          { text: title },
          { text: kind === 'election' ? 'bỏ phiếu kín' : majority, alignment: 'right' },
        ]),
        ...(rest > 0 ? [[{ text: '' }, { text: `và ${rest} nội dung khác` }, { text: '' }]] : []),
        ...(voted.length === 0
          ? [[{ text: '' }, { text: 'Chương trình chưa có nội dung biểu quyết.' }, { text: '' }]]
          : []),
      ],
    },
    layout: { ...BARE, paddingTop: () => 1.5, paddingBottom: () => 1.5 },
  }
}

function foot({ printedAt, fingerprint }: MeetingFacts): Content {
  return {
    margin: [MARGIN.x, mm(3), MARGIN.x, 0],
    fontSize: 8.5,
    columns: [
      { width: '*', text: printedAtLine(printedAt) },
      { width: '*', text: fingerprintLine(fingerprint), alignment: 'right' },
    ],
  }
}
