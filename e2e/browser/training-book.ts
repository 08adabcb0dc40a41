import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { htx, temporaryFolder } from './fixtures'

const root = process.cwd()
const core = process.env['HTX_CORE_OUT'] ?? join(root, 'out/core')
const node = join(root, 'node_modules/.bin/node')

export const SIZE = 35
const numbers = Array.from({ length: SIZE }, (_, at) => at + 1)
const given = ['An', 'Bình', 'Chi', 'Dung', 'Giang', 'Hà', 'Khánh']
const families = ['Nguyễn Thị', 'Trần Văn', 'Lê Thị', 'Phạm Văn', 'Đinh Thị']

/** The learner of a line: 35 different names. */
export const learnerName = (number: number): string =>
  `${families[Math.floor((number - 1) / 7)] ?? ''} ${given[(number - 1) % 7] ?? ''}`

/** Line 34 was in eleven of fifteen sessions of practice of module 1: one too few. */
export const MISSED = 34
/** Line 33 failed module 2 twice and studied it again. */
export const REPEATED = 33

/** The mark of a line wherever nothing else is told, in whole points. */
export const points = (number: number): number => 6 + (number % 4)

/** A procedure called on a book that no server holds; answers what it answers. */
export type Call = <Answer = unknown>(procedure: string, input: object) => Answer

/** Calls procedures of a book by the command line. */
export function callsOn(file: string): Call {
  return (procedure, input) => {
    const args = ['call', procedure, '--book', file, '--input', JSON.stringify(input)]
    const said = execFileSync(node, [join(core, 'entry-cli.cjs'), ...args], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    return JSON.parse(said)
  }
}

/** An accounting programme of three modules, as a school writes one. */
export const programme = {
  code: 'KT1',
  name: 'Kế toán hợp tác xã',
  track: 'accounting',
  level: 1,
  decisionNumber: '12/QĐ-TT',
  decidedOn: '2026-01-05',
  modules: ['Luật hợp tác xã', 'Chứng từ, tài khoản, sổ', 'Báo cáo'].map((name) => ({
    name,
    theoryHours: 20,
    practiceHours: 75,
    testHours: 5,
    credits: 2,
  })),
}

/** A school's book with a programme and a trainer, and nobody taught yet. Answers the file, in a library of its own. */
export function schoolBook(): string {
  const library = join(temporaryFolder(), 'library')
  mkdirSync(library)
  const file = join(library, 'truong.htx')
  htx('new', file, '--kind', 'school', '--name', 'Trung tâm Đào tạo Liên minh HTX tỉnh', '--year', '2026')
  const call = callsOn(file)
  call('programmes.save', { programmeId: 'p', entry: programme })
  call('trainers.save', {
    trainerId: 'gv',
    entry: { name: 'Nguyễn Thị Lan', qualification: 'Thạc sĩ kế toán', phone: '', leftOn: null },
  })
  return file
}

/** The list of the class as co-operatives send it: a title, headings, a row for each of the 35. */
export async function writeClassList(file: string): Promise<void> {
  const workbook = new ExcelJS.Workbook()
  workbook
    .addWorksheet('DS')
    .addRows([
      ['DANH SÁCH CỬ ĐI HỌC LỚP KẾ TOÁN'],
      ['TT', 'Họ và tên', 'Giới tính', 'Ngày sinh', 'Nơi sinh', 'Đơn vị', 'Chức vụ'],
      ...numbers.map((number) => [
        number,
        learnerName(number),
        learnerName(number).includes('Thị') ? 'Nữ' : 'Nam',
        `11/0${1 + (number % 9)}/1985`,
        'Ninh Bình',
        'HTX Kim Đông',
        'Kế toán',
      ]),
    ])
  await workbook.xlsx.writeFile(file)
}

type Session = { sessionId: string; module: number; kind: string; date: string }
type Course = { courseId: string }
type Enrolled = { enrolmentId: string; ordinal: number }

/**
 * What stands between the first session and the last of the only class of a book, whose learners and timetable are there: every other
 * session, the tests, and the exams of modules 1 and 2; module 3's exam is not sat. Answers the class's id.
 */
export function teachUntilLastSession(file: string): string {
  const call = callsOn(file)
  const [{ courseId } = { courseId: '' }] = call<{ courses: Course[] }>('courses.list', {}).courses
  const { learners } = call<{ learners: Enrolled[] }>('courses.get', { courseId })
  const { sessions } = call<{ sessions: Session[] }>('courses.timetable', { courseId })
  const enrolled = new Map(learners.map(({ ordinal, enrolmentId }) => [ordinal, enrolmentId]))
  const idOf = (number: number) => enrolled.get(number) ?? ''
  attendance(call, sessions.slice(1, -1), idOf)
  marks(call, idOf)
  studyAgain(call, courseId, idOf(REPEATED))
  return courseId
}

type IdOf = (number: number) => string

function attendance(call: Call, sessions: readonly Session[], idOf: IdOf): void {
  const practice = sessions.filter(({ module, kind }) => module === 1 && kind === 'practice')
  const missed = new Set(practice.slice(-4).map(({ sessionId }) => sessionId))
  for (const module of [1, 2, 3])
    call('classBook.attend', {
      entries: sessions
        .filter((one) => one.module === module)
        .flatMap(({ sessionId }) =>
          numbers.map((number) => ({
            sessionId,
            enrolmentId: idOf(number),
            mark: number === MISSED && missed.has(sessionId) ? 'absent' : 'present',
          })),
        ),
    })
}

type Test = { kind: string; module: number; round?: number; givenOn: string; values: ReadonlyMap<string, number> }

/** Gives the marks of several tests at once, in tenths. */
function give(call: Call, tests: readonly Test[]): void {
  call('classBook.giveMarks', {
    marks: tests.flatMap(({ kind, module, round = 1, givenOn, values }) =>
      [...values].map(([enrolmentId, value]) => ({
        markId: `${kind} ${module} ${round} ${enrolmentId}`,
        enrolmentId,
        module,
        round,
        kind,
        value,
        givenOn,
      })),
    ),
  })
}

/** Tests before exams, and a second exam after the first: the right to each is judged by what stands before it. */
function marks(call: Call, idOf: IdOf): void {
  const usual = (who: readonly number[]) => new Map(who.map((number) => [idOf(number), points(number) * 10]))
  give(
    call,
    [1, 2, 3].flatMap((module) =>
      ['regular', 'periodic'].map((kind) => ({ kind, module, givenOn: '2026-05-15', values: usual(numbers) })),
    ),
  )
  const sitting = numbers.filter((number) => number !== MISSED)
  give(call, [
    { kind: 'exam1', module: 1, givenOn: '2026-05-18', values: usual(sitting) },
    { kind: 'exam1', module: 2, givenOn: '2026-05-19', values: usual(numbers).set(idOf(REPEATED), 20) },
  ])
  give(call, [{ kind: 'exam2', module: 2, givenOn: '2026-05-22', values: new Map([[idOf(REPEATED), 25]]) }])
}

/** The sessions of who studies module 2 again, beside the class's own; then its exam is passed. */
function studyAgain(call: Call, courseId: string, enrolmentId: string): void {
  const module = 2
  call('classBook.repeatModule', { enrolmentId, module, reason: 'thi hai lần không đạt', decidedOn: '2026-05-25' })
  const sessions = Array.from({ length: 20 }, (_, at) => ({
    sessionId: `again ${at}`,
    module,
    round: 2,
    kind: at < 5 ? 'theory' : 'practice',
    date: `2026-06-${String(at + 3).padStart(2, '0')}`,
    startMinute: 480,
    minutes: at < 5 ? 180 : 300,
    trainerId: 'gv',
    room: 'P.201',
  }))
  call('courses.planSessions', { courseId, sessions })
  call('classBook.attend', {
    entries: sessions.map(({ sessionId }) => ({ sessionId, enrolmentId, mark: 'present' })),
  })
  const test = { module, round: 2, givenOn: '2026-06-24', values: new Map([[enrolmentId, 80]]) }
  give(call, [
    { kind: 'regular', ...test },
    { kind: 'periodic', ...test },
  ])
  give(call, [{ kind: 'exam1', ...test }])
}
