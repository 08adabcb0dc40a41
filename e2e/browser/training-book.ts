import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { htx, temporaryFolder } from './fixtures'

const root = process.cwd()
const core = process.env['HTX_CORE_OUT'] ?? join(root, 'out/core')
const node = join(root, 'node_modules/.bin/node')

const SIZE = 35
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

const day = (month: number, at: number) => `2026-0${month}-${String(at + 2).padStart(2, '0')}`

const programme = {
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

type Session = { sessionId: string; module: number; kind: string; round: number; date: string; minutes: number }

/** Five sessions of theory and fifteen of practice; those of who studies again stand beside the class's own. */
function sessionsOf(module: number, month: number, round = 1): Session[] {
  return Array.from({ length: 20 }, (_, at) => ({
    sessionId: `m${module}r${round}s${at + 1}`,
    module,
    round,
    kind: at < 5 ? 'theory' : 'practice',
    date: day(month, at),
    startMinute: 480,
    minutes: at < 5 ? 180 : 300,
    trainerId: 'gv',
    room: 'P.201',
  }))
}

/**
 * A school's book with a class of 35 that has been taught and has ended: attendance and marks are written but for the last session of
 * module 3, the exam of who repeats nothing is sat. Answers the file, in a library of its own.
 */
export function classOf35(): string {
  const library = join(temporaryFolder(), 'library')
  mkdirSync(library)
  const file = join(library, 'truong.htx')
  htx('new', file, '--kind', 'school', '--name', 'Trung tâm Đào tạo Liên minh HTX tỉnh', '--year', '2026')
  const call = (procedure: string, input: object) => {
    const args = ['call', procedure, '--book', file, '--input', JSON.stringify(input)]
    execFileSync(node, [join(core, 'entry-cli.cjs'), ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  }
  plan(call)
  const all = [1, 2, 3].flatMap((module) => sessionsOf(module, module + 2))
  for (const module of [1, 2, 3])
    call('classBook.attend', {
      entries: all
        .filter((one) => one.module === module && one.sessionId !== 'm3r1s20')
        .flatMap(({ sessionId }, at) =>
          numbers.map((number) => ({
            sessionId,
            enrolmentId: `e${number}`,
            mark: module === 1 && number === MISSED && at >= 16 ? 'absent' : 'present',
          })),
        ),
    })
  marks(call)
  call('courses.end', { courseId: 'c', endedOn: '2026-06-30' })
  return file
}

type Call = (procedure: string, input: object) => void

function plan(call: Call): void {
  call('programmes.save', { programmeId: 'p', entry: programme })
  call('trainers.save', {
    trainerId: 'gv',
    entry: { name: 'Nguyễn Thị Lan', qualification: 'Thạc sĩ kế toán', phone: '', leftOn: null },
  })
  call('courses.open', {
    courseId: 'c',
    programmeId: 'p',
    entry: {
      code: 'KT1-2026',
      name: 'Kế toán hợp tác xã, khóa 1/2026',
      learnerKind: 'general',
      yearPlanOn: '2025-10-15',
      noticedOn: '2025-11-01',
      enrolsFrom: '2026-02-15',
      opensOn: '2026-03-01',
      closesOn: '2026-06-30',
      place: 'Hội trường Liên minh',
      headTrainerId: 'gv',
    },
  })
  call('courses.enrol', {
    courseId: 'c',
    enrolledOn: '2026-03-01',
    learners: numbers.map((number) => ({
      enrolmentId: `e${number}`,
      learnerId: `l${number}`,
      isNew: true,
      entry: {
        name: learnerName(number),
        gender: null,
        birthDate: `1985-0${1 + (number % 9)}-11`,
        birthPlace: 'Ninh Bình',
        idNumber: '',
        phone: '',
        residence: '',
        ethnicity: '',
        schooling: '',
        needs: 'general',
        cooperative: 'HTX Kim Đông',
        cooperativeTaxCode: '',
        post: 'accountant',
        cardCode: '',
      },
    })),
  })
  for (const module of [1, 2, 3])
    call('courses.planSessions', { courseId: 'c', sessions: sessionsOf(module, module + 2) })
}

function marks(call: Call): void {
  const give = (kind: string, module: number, who: readonly number[], value: (number: number) => number, round = 1) =>
    call('classBook.giveMarks', {
      marks: who.map((number) => ({
        markId: `${kind} ${module} ${round} ${number}`,
        enrolmentId: `e${number}`,
        module,
        round,
        kind,
        value: value(number),
        givenOn: '2026-06-01',
      })),
    })
  const tests = (number: number) => 60 + (number % 4) * 10
  for (const module of [1, 2, 3]) {
    give('regular', module, numbers, tests)
    give('periodic', module, numbers, tests)
  }
  const sitting = numbers.filter((number) => number !== MISSED)
  give('exam1', 1, sitting, tests)
  give('exam1', 2, numbers, (number) => (number === REPEATED ? 20 : tests(number)))
  give('exam2', 2, [REPEATED], () => 25)
  call('classBook.repeatModule', {
    enrolmentId: `e${REPEATED}`,
    module: 2,
    reason: 'thi hai lần không đạt',
    decidedOn: '2026-05-25',
  })
  const again = sessionsOf(2, 6, 2)
  call('courses.planSessions', { courseId: 'c', sessions: again })
  call('classBook.attend', {
    entries: again.map(({ sessionId }) => ({ sessionId, enrolmentId: `e${REPEATED}`, mark: 'present' })),
  })
  for (const kind of ['regular', 'periodic', 'exam1']) give(kind, 2, [REPEATED], () => 80, 2)
  give('exam1', 3, numbers, tests)
}
