import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { type CivilDate, formatCivilDate } from '@shared/domain/civil-date'
import { mm } from '../pdf/page-items'
import type { PrintedCourse, SchoolFacts } from './school-facts'
import { shortMarkPages, shortResultPages } from './short-course-pages'
import {
  type SheetCell,
  type SheetColumn,
  sheetDefinition,
  sheetSigners,
  sheetTable,
  sheetTitle,
  sheetWidth,
} from './school-sheet'

export type BookedSession = {
  date: CivilDate
  time: string
  /** LT, TH or KT. */
  kind: string
  makeUp: boolean
  hours: string
  content: string
  trainer: string
  /** Who was away: 'P 3, K 1'. */
  away: string
  cancelled: string
}
/** A learner's line of one module: a letter a session ('' where nothing is written), shares of attendance and marks as they are shown. */
export type BookedLine = {
  ordinal: number
  name: string
  letters: readonly string[]
  theory: string
  practice: string
  regular: string
  periodic: string
  average: string
  exam1: string
  exam2: string
  /** Of a short course the outcome of each test in its order, '' where there was none. */
  outcomes: readonly string[]
  mark: string
  standing: string
}
export type BookedModule = { title: string; sessions: readonly BookedSession[]; lines: readonly BookedLine[] }
export type BookedResult = {
  ordinal: number
  name: string
  marks: readonly string[]
  average: string
  class: string
  reasons: string
}
export type BookedLearner = { ordinal: number; name: string; birthDate: CivilDate; cooperative: string; note: string }

export type ClassBookContent = {
  learners: readonly BookedLearner[]
  modules: readonly BookedModule[]
  moduleCount: number
  /** Of a short course how often each module may be tested; null where marks are given. */
  tests: number | null
  results: readonly BookedResult[]
  repeats: readonly (readonly [name: string, module: string, round: string])[]
}

const SESSIONS_A_PAGE = 20
const center = 'center' as const

/** The class book (sổ lên lớp): learners, and of each module attendance by day, the lesson log and marks; the summary and who repeats. */
export function classBookDefinition(
  facts: SchoolFacts,
  course: PrintedCourse,
  book: ClassBookContent,
): TDocumentDefinitions {
  const { tests } = book
  const testPages = (module: BookedModule) => (tests === null ? markPages(module) : shortMarkPages(module, tests))
  const content = [
    ...cover(facts, course, book),
    ...book.modules.flatMap((module) => [...attendancePages(module), ...lessonPages(module), ...testPages(module)]),
    ...(tests === null ? resultPages(course, book) : shortResultPages(course, book.results, book.moduleCount)),
  ]
  return sheetDefinition(
    facts,
    { title: 'Sổ lên lớp', subject: `${course.name} (${course.code})`, lying: true },
    content,
  )
}

function cover(facts: SchoolFacts, course: PrintedCourse, { learners }: ClassBookContent): Content[] {
  const line = (label: string, value: string): Content => ({
    text: [`${label}: `, { text: value, bold: true }],
    fontSize: 13,
    margin: [mm(50), 0, mm(30), mm(2.5)],
  })
  return [
    {
      text: facts.schoolName.toLocaleUpperCase('vi'),
      bold: true,
      fontSize: 14,
      alignment: center,
      margin: [0, mm(10), 0, mm(18)],
    },
    { text: 'SỔ LÊN LỚP', bold: true, fontSize: 30, alignment: center, margin: [0, 0, 0, mm(12)] },
    line('Lớp', `${course.name} (${course.code})`),
    line('Chương trình', course.programme),
    line(course.isShort ? 'Loại' : 'Trình độ', course.level),
    line('Thời gian', `từ ${formatCivilDate(course.opensOn)} đến ${formatCivilDate(course.closesOn)}`),
    line('Địa điểm', course.place),
    line('Giáo viên chủ nhiệm', course.headTrainer),
    line('Số học viên', String(learners.length)),
    sheetTitle('Danh sách học viên', `Lớp ${course.code}`, true),
    sheetTable(
      [
        { title: 'STT', width: mm(10), align: center },
        { title: 'Họ và tên', width: mm(62) },
        { title: 'Ngày sinh', width: mm(26), align: center },
        { title: 'Hợp tác xã, đơn vị', width: '*' },
        { title: 'Ghi chú', width: mm(75) },
      ],
      learners.map(({ ordinal, name, birthDate, cooperative, note }) => [
        String(ordinal),
        name,
        formatCivilDate(birthDate),
        cooperative,
        note,
      ]),
    ),
  ]
}

function attendancePages({ title, sessions, lines }: BookedModule): Content[] {
  const held = sessions.map((session, at) => ({ session, at })).filter(({ session }) => session.cancelled === '')
  const pages: Content[] = []
  for (let from = 0; from < Math.max(held.length, 1); from += SESSIONS_A_PAGE) {
    const own = held.slice(from, from + SESSIONS_A_PAGE)
    const isLast = from + SESSIONS_A_PAGE >= held.length
    const columns: SheetColumn[] = [
      { title: 'STT', width: mm(9), align: center },
      { title: 'Họ và tên', width: '*' },
      ...own.map(({ session: { date, kind, makeUp } }) => ({
        title: `${formatCivilDate(date).slice(0, 5)}\n${kind}${makeUp ? ' bù' : ''}`,
        width: mm(7.6),
        align: center,
      })),
      ...(isLast
        ? [
            { title: 'LT', width: mm(13), align: center },
            { title: 'TH', width: mm(13), align: center },
          ]
        : []),
    ]
    const rows = lines.map(({ ordinal, name, letters, theory, practice }) => [
      String(ordinal),
      name,
      ...own.map(({ at }) => letters[at] ?? ''),
      ...(isLast ? [theory, practice] : []),
    ])
    const under = 'X có mặt, P có phép, K không phép; số là phút có mặt của người đi muộn. LT, TH: tỷ lệ giờ đã dự.'
    pages.push(sheetTitle(`Điểm danh: ${title}`, under, true), sheetTable(columns, rows, { size: 9 }))
  }
  return pages
}

function lessonPages({ title, sessions }: BookedModule): Content[] {
  const columns: SheetColumn[] = [
    { title: 'Buổi', width: mm(11), align: center },
    { title: 'Ngày, giờ', width: mm(46) },
    { title: 'Loại', width: mm(13), align: center },
    { title: 'Thời lượng', width: mm(24), align: center },
    { title: 'Nội dung đã dạy', width: '*' },
    { title: 'Vắng', width: mm(24), align: center },
    { title: 'Giáo viên', width: mm(42) },
    { title: 'Ký', width: mm(22) },
  ]
  const rows = sessions.map(
    ({ date, time, kind, makeUp, hours, content, trainer, away, cancelled }, at): SheetCell[] => [
      String(at + 1),
      `${formatCivilDate(date)}, ${time}`,
      makeUp ? `${kind} bù` : kind,
      hours,
      cancelled === '' ? content : `Hủy: ${cancelled}`,
      away,
      trainer,
      '',
    ],
  )
  return [
    sheetTitle(`Nhật ký lên lớp: ${title}`, '', true),
    sheetTable(columns, rows, { rowHeight: mm(6.5), size: 9.5 }),
  ]
}

function markPages({ title, lines }: BookedModule): Content[] {
  const columns: SheetColumn[] = [
    { title: 'STT', width: mm(10), align: center },
    { title: 'Họ và tên', width: '*' },
    { title: 'Thường xuyên', width: mm(30), align: center },
    { title: 'Định kỳ', width: mm(30), align: center },
    { title: 'TB kiểm tra', width: mm(22), align: center },
    { title: 'Thi lần 1', width: mm(20), align: center },
    { title: 'Thi lần 2', width: mm(20), align: center },
    { title: 'Điểm mô đun', width: mm(24), align: center },
    { title: 'Kết quả', width: mm(46) },
  ]
  const rows = lines.map((line): SheetCell[] => [
    String(line.ordinal),
    line.name,
    line.regular,
    line.periodic,
    line.average,
    line.exam1,
    line.exam2,
    { text: line.mark, bold: true },
    line.standing,
  ])
  return [
    sheetTitle(`Bảng điểm: ${title}`, 'Điểm đã sửa có dấu *', true),
    sheetTable(columns, rows),
    sheetSigners([['Giáo viên', '']]),
  ]
}

function resultPages(course: PrintedCourse, { results, repeats, moduleCount }: ClassBookContent): Content[] {
  const places = Array.from({ length: moduleCount }, (_, at) => at)
  const markWidth = Math.min(mm(17), (sheetWidth(true) - mm(175)) / Math.max(1, moduleCount))
  const columns: SheetColumn[] = [
    { title: 'STT', width: mm(10), align: center },
    { title: 'Họ và tên', width: mm(48) },
    ...places.map((at) => ({ title: `MĐ ${at + 1}`, width: markWidth, align: center })),
    { title: 'TB khóa', width: mm(16), align: center },
    { title: 'Xếp loại', width: mm(26), align: center },
    { title: 'Ghi chú', width: '*' },
  ]
  const rows = results.map((one): SheetCell[] => [
    String(one.ordinal),
    one.name,
    ...places.map((at) => one.marks[at] ?? ''),
    { text: one.average, bold: true },
    one.class,
    one.reasons,
  ])
  const again: Content[] =
    repeats.length === 0
      ? []
      : [
          { text: 'Danh sách học lại mô đun', bold: true, fontSize: 12, margin: [0, mm(5), 0, mm(2)] },
          sheetTable(
            [
              { title: 'Họ và tên', width: mm(62) },
              { title: 'Mô đun', width: '*' },
              { title: 'Lượt học', width: mm(24), align: center },
            ],
            repeats,
          ),
        ]
  return [
    sheetTitle('Tổng kết khóa học', `Lớp ${course.code}`, true),
    sheetTable(columns, rows, { size: 9.5 }),
    ...again,
    sheetSigners([
      ['Giáo viên chủ nhiệm', course.headTrainer],
      ['Phụ trách đào tạo', ''],
    ]),
  ]
}
