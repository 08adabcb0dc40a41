import type { Content } from 'pdfmake/interfaces'
import { mm } from '../pdf/page-items'
import type { BookedModule, BookedResult } from './class-book'
import type { PrintedCourse } from './school-facts'
import { type SheetCell, type SheetColumn, sheetSigners, sheetTable, sheetTitle, sheetWidth } from './school-sheet'

/** What the class book of a short course has in the place of marks, averages and classes: outcomes of tests, đạt or không đạt. */

const center = 'center' as const

/** The tests of a module: the first one and the retakes there may be. */
export function shortMarkPages({ title, lines }: BookedModule, tests: number): Content[] {
  const places = Array.from({ length: tests }, (_, at) => at)
  const columns: SheetColumn[] = [
    { title: 'STT', width: mm(10), align: center },
    { title: 'Họ và tên', width: '*' },
    ...places.map((at) => ({ title: at === 0 ? 'Kiểm tra' : `Kiểm tra lại lần ${at}`, width: mm(38), align: center })),
    { title: 'Kết quả', width: mm(50) },
  ]
  const rows = lines.map((line): SheetCell[] => [
    String(line.ordinal),
    line.name,
    ...places.map((at) => line.outcomes[at] ?? ''),
    { text: line.standing, bold: true },
  ])
  return [
    sheetTitle(`Kết quả kiểm tra: ${title}`, 'Kết quả đã sửa có dấu *', true),
    sheetTable(columns, rows),
    sheetSigners([['Giáo viên', '']]),
  ]
}

/** The summary of the course: each module and the whole, đạt or not, with the reason. */
export function shortResultPages(
  course: PrintedCourse,
  results: readonly BookedResult[],
  moduleCount: number,
): Content[] {
  const places = Array.from({ length: moduleCount }, (_, at) => at)
  const width = Math.min(mm(26), (sheetWidth(true) - mm(175)) / Math.max(1, moduleCount))
  const columns: SheetColumn[] = [
    { title: 'STT', width: mm(10), align: center },
    { title: 'Họ và tên', width: mm(56) },
    ...places.map((at) => ({ title: `MĐ ${at + 1}`, width, align: center })),
    { title: 'Kết quả', width: mm(30), align: center },
    { title: 'Ghi chú', width: '*' },
  ]
  const rows = results.map((one): SheetCell[] => [
    String(one.ordinal),
    one.name,
    ...places.map((at) => one.marks[at] ?? ''),
    { text: one.class, bold: true },
    one.reasons,
  ])
  return [
    sheetTitle('Tổng kết khóa học', `Lớp ${course.code}`, true),
    sheetTable(columns, rows, { size: 9.5 }),
    sheetSigners([
      ['Giáo viên chủ nhiệm', course.headTrainer],
      ['Phụ trách đào tạo', ''],
    ]),
  ]
}
