import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { type CivilDate, dayOfWeek, formatCivilDate } from '@shared/domain/civil-date'
import { mm } from '../pdf/page-items'
import type { PrintedCourse, SchoolFacts } from './school-facts'
import { sheetDefinition, sheetSigners, sheetTable, sheetTitle } from './school-sheet'

/** A session as the sheet names it: '08:00 – 11:00', 'TH', and what is taught. */
export type SignedSession = {
  date: CivilDate
  time: string
  kind: string
  module: string
  room: string
  trainer: string
}
export type SignedLearner = { ordinal: number; name: string; birthDate: CivilDate }

const SESSIONS_A_SHEET = 4
const DAYS = ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'] as const

/** The sheets that learners sign in the sessions of a day or a week: at most four sessions side by side, every learner a line. */
export function attendanceSheetDefinition(
  facts: SchoolFacts,
  course: PrintedCourse,
  { sessions, learners }: { sessions: readonly SignedSession[]; learners: readonly SignedLearner[] },
): TDocumentDefinitions {
  const sheets: SignedSession[][] = []
  for (let from = 0; from < sessions.length; from += SESSIONS_A_SHEET)
    sheets.push(sessions.slice(from, from + SESSIONS_A_SHEET))
  const content = sheets.flatMap((own, at) => sheetOf(course, own, learners, at > 0))
  return sheetDefinition(
    facts,
    { title: 'Bảng điểm danh', subject: `${course.name} (${course.code})`, lying: false },
    content,
  )
}

function sheetOf(
  course: PrintedCourse,
  sessions: readonly SignedSession[],
  learners: readonly SignedLearner[],
  pageBreak: boolean,
): Content[] {
  const columns = [
    { title: 'STT', width: mm(9), align: 'center' as const },
    { title: 'Họ và tên', width: '*' as const },
    { title: 'Ngày sinh', width: mm(20), align: 'center' as const },
    ...sessions.map(({ date, time, kind }) => ({
      title: `${DAYS[dayOfWeek(date)] ?? ''} ${formatCivilDate(date)}\n${time}\n${kind}`,
      width: mm(sessions.length > 2 ? 24 : 36),
    })),
  ]
  const rows = learners.map(({ ordinal, name, birthDate }) => [
    String(ordinal),
    name,
    formatCivilDate(birthDate),
    ...sessions.map(() => ''),
  ])
  const taught = [...new Set(sessions.map(({ module }) => module))].join('; ')
  const room = [...new Set(sessions.map((one) => one.room).filter((one) => one !== ''))].join(', ')
  const trainers = [...new Set(sessions.map(({ trainer }) => trainer).filter((one) => one !== ''))]
  return [
    sheetTitle('Bảng điểm danh học viên', `Mô đun ${taught}${room === '' ? '' : ` · Phòng ${room}`}`, pageBreak),
    sheetTable(columns, rows, { rowHeight: mm(5.6) }),
    {
      unbreakable: true,
      stack: [
        {
          text: 'Học viên ký vào ô của buổi học. Vắng có phép ghi P, vắng không phép ghi K; giáo viên ghi giờ đến của người đi muộn.',
          italics: true,
          fontSize: 9.5,
          margin: [0, mm(2), 0, 0],
        },
        { text: 'Có mặt: ……… người.   Vắng có phép: ………   Vắng không phép: ………', margin: [0, mm(2), 0, 0] },
        sheetSigners([
          ['Giáo viên', trainers.length === 1 ? (trainers[0] ?? '') : ''],
          ['Giáo viên chủ nhiệm', course.headTrainer],
        ]),
      ],
    },
  ]
}
