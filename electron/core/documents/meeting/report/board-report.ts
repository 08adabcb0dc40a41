import { formatDong } from '@shared/domain/money'
import { trackWords } from '@shared/text/training-words'
import type { Letter } from '../../letter'
import { letterParagraph, letterTable, type LetterColumn, type LetterPart } from '../../letter-parts'
import { mm } from '../../pdf/page-items'
import { meetingLetter } from '../frame'
import type { MeetingFacts } from '../meeting-facts'
import { fundTable } from './director-report'
import { cell, dong, numberedSections, PLAN_NAMES, typedParts } from './report-words'
import type { MemberYear, TrainingYear, YearFigures } from './year-figures'

/** What the board says in words: its own work, how the funds are to be used and what is planned; who signs. */
export type BoardWords = { text: string; fundsNext: string; planNext: string; signer: string }

const TYPES: Readonly<Record<MemberYear['type'], string>> = {
  official: 'Thành viên chính thức',
  contributing: 'Thành viên liên kết góp vốn',
  nonContributing: 'Thành viên liên kết không góp vốn',
}

/**
 * The report of the board (article 64.1; in the simplified form of the director, article 70.1): its work, how the membership developed, how
 * the funds were used and are to be used next year (article 87.4), and next year's plan.
 */
export function boardReportLetter(
  facts: MeetingFacts,
  year: YearFigures,
  words: BoardWords,
  form: 'full' | 'simplified',
): Letter {
  const sections: readonly (readonly [string, LetterPart[]])[] = [
    [form === 'full' ? 'Hoạt động của Hội đồng quản trị' : 'Công tác quản lý', typedParts(words.text)],
    ['Phát triển thành viên', memberParts(year)],
    ...(year.training.length === 0 ? [] : [['Đào tạo, bồi dưỡng', trainingParts(year)] as const]),
    [`Quản lý, sử dụng các quỹ năm ${year.year}`, fundParts(year)],
    [`Phương hướng sử dụng các quỹ năm ${year.year + 1}`, typedParts(words.fundsNext)],
    [`Phương án sản xuất, kinh doanh năm ${year.year + 1}`, planParts(year, words)],
  ]
  return meetingLetter(facts, {
    issuer: { name: facts.unitName, body: form === 'full' ? 'Hội đồng quản trị' : '' },
    number: form === 'full' ? '/BC-HĐQT' : '/BC-GĐ',
    title: 'Báo cáo',
    subject:
      form === 'full'
        ? `Hoạt động của Hội đồng quản trị năm ${year.year}, phương hướng năm ${year.year + 1}`
        : `Phát triển thành viên, sử dụng quỹ năm ${year.year}, phương hướng năm ${year.year + 1}`,
    body: numberedSections(sections),
    signatures: [
      form === 'full'
        ? { titles: ['TM. Hội đồng quản trị', 'Chủ tịch'], note: '', name: words.signer }
        : { titles: ['Giám đốc'], note: '', name: words.signer },
    ],
  })
}

function memberParts({ year, members }: YearFigures): LetterPart[] {
  const columns: LetterColumn[] = [
    { title: 'Loại thành viên', width: '*', align: 'left' },
    ...['Đầu năm', 'Kết nạp', 'Ra', 'Đổi loại', 'Cuối năm'].map((title): LetterColumn => ({
      title,
      width: mm(15),
      align: 'right',
    })),
    { title: 'Vốn đã góp cuối năm', width: mm(32), align: 'right' },
  ]
  const sum = (pick: (one: MemberYear) => number) => members.reduce((total, one) => total + pick(one), 0)
  const line = (name: string, pick: (get: (one: MemberYear) => number) => number) => [
    name,
    ...[
      pick(({ start }) => start),
      pick(({ joined }) => joined),
      pick(({ left }) => left),
      pick(({ changed }) => changed),
      pick(({ end }) => end),
      pick(({ paidEnd }) => paidEnd),
    ].map(cell),
  ]
  const [joined, left] = [sum((one) => one.joined), sum((one) => one.left)]
  const [before, after] = [sum((one) => one.paidStart), sum((one) => one.paidEnd)]
  return [
    letterParagraph(
      `Trong năm ${year} hợp tác xã ${joined === 0 ? 'không kết nạp thành viên nào' : `kết nạp ${formatDong(joined)} thành viên`}, ${left === 0 ? 'không có thành viên ra' : `${formatDong(left)} thành viên ra`}. Vốn đã góp từ ${dong(before)} đầu năm thành ${dong(after)} cuối năm.`,
    ),
    letterTable(
      columns,
      members.map((one) => line(TYPES[one.type], (get) => get(one))),
      line('Cộng', sum),
      { size: 10.5, narrow: true },
    ),
  ]
}

function trainingParts({ year, training }: YearFigures): LetterPart[] {
  const columns: LetterColumn[] = [
    { title: 'Hướng đào tạo', width: '*', align: 'left' },
    { title: 'Hoàn thành khóa học', width: mm(40), align: 'right' },
    { title: 'Được cấp chứng chỉ', width: mm(40), align: 'right' },
  ]
  const sum = (pick: (one: TrainingYear) => number) => training.reduce((total, one) => total + pick(one), 0)
  const [completed, certificates] = [sum((one) => one.completed), sum((one) => one.certificates)]
  return [
    letterParagraph(
      `Trong năm ${year} có ${formatDong(completed)} lượt người của hợp tác xã hoàn thành khóa đào tạo, bồi dưỡng${certificates === 0 ? '' : `, ${formatDong(certificates)} chứng chỉ được cấp`}.`,
    ),
    letterTable(
      columns,
      training.map((one) => [
        one.track === null ? 'Khóa khác' : trackWords[one.track],
        cell(one.completed),
        cell(one.certificates),
      ]),
    ),
  ]
}

function fundParts(year: YearFigures): LetterPart[] {
  const indivisible = year.funds.find(({ account }) => account.startsWith('4421'))
  return [
    letterParagraph(
      'Báo cáo việc quản lý, sử dụng các quỹ theo khoản 4 Điều 87 Luật Hợp tác xã. Quỹ chung không chia không được chia cho thành viên (khoản 1 Điều 87).',
    ),
    ...(year.funds.length === 0 ? [letterParagraph('Hợp tác xã chưa có quỹ nào.')] : [fundTable(year)]),
    ...(indivisible === undefined
      ? []
      : [
          letterParagraph(
            `Quỹ chung không chia trong năm tăng ${dong(indivisible.added)}, ${indivisible.used === 0 ? 'không sử dụng' : `sử dụng ${dong(indivisible.used)}`}, cuối năm còn ${dong(indivisible.closing)}.`,
          ),
        ]),
  ]
}

function planParts({ nextPlan, result, members }: YearFigures, { planNext }: BoardWords): LetterPart[] {
  const columns: LetterColumn[] = [
    { title: 'Chỉ tiêu', width: '*', align: 'left' },
    { title: 'Thực hiện năm trước', width: mm(40), align: 'right' },
    { title: 'Kế hoạch', width: mm(40), align: 'right' },
  ]
  const joined = members.reduce((sum, one) => sum + one.joined, 0)
  const before: Readonly<Record<string, number>> = { ...result, newMembers: joined }
  const rows = nextPlan.map(({ figure, planned }) => {
    const known = before[figure]
    return [PLAN_NAMES[figure], known === undefined ? '' : cell(known), cell(planned)]
  })
  return [...(rows.length === 0 ? [] : [letterTable(columns, rows)]), ...typedParts(planNext)]
}
