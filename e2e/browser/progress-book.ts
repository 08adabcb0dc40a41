import { callsOn, type Call, programme, schoolBook } from './training-book'

/** A civil day so many days from today. */
function civil(days: number): string {
  const date = new Date(Date.now() + days * 86_400_000)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** The same as people type it. */
export function typedDay(days: number): string {
  return civil(days).split('-').reverse().join('/')
}

const KIM_DONG = 'HTX Kim Đông'
const HOA_LU = 'HTX Hoa Lư'

type Person = {
  id: string
  name: string
  gender: 'female' | 'male' | null
  cooperative: string
  post: string
}

const person = (
  id: string,
  name: string,
  [gender, cooperative, post]: readonly [Person['gender'], string, string],
): Person => ({ id, name, gender, cooperative, post })

/** The accounting class that has ended: four hold certificates, An's fifth is revoked, one left, one failed module 2. */
const accounting = [
  person('a1', 'Bùi An', ['female', KIM_DONG, 'accountant']),
  person('a2', 'Cao Bình', ['female', KIM_DONG, 'accountant']),
  person('a3', 'Đinh Chi', ['female', KIM_DONG, 'accountant']),
  person('a4', 'Hà Dung', ['male', KIM_DONG, 'member']),
  person('a5', 'Lã Giang', ['male', HOA_LU, 'accountant']),
  person('a6', 'Mai Hoa', [null, HOA_LU, 'accountant']),
  person('a7', 'Ngô Khánh', [null, HOA_LU, 'accountant']),
]
/** The management class: both have graduated and wait for certificates that are overdue. */
const management = [
  person('m1', 'Phan Lan', ['female', KIM_DONG, 'director']),
  person('m2', 'Quách Minh', ['male', HOA_LU, 'chairperson']),
]
/** The accounting class that runs: one on track, one who may miss nothing more, one who must make up. */
const running = [
  person('b1', 'Tạ Nga', ['female', HOA_LU, 'accountant']),
  person('b2', 'Tô Oanh', ['male', HOA_LU, 'accountant']),
  person('b3', 'Vũ Phúc', ['female', HOA_LU, 'accountant']),
]
/** The short course that has ended: An once more, who reached its test, and a supervisor who is still to be tested. */
const short = [
  person('a1', 'Bùi An', ['female', KIM_DONG, 'accountant']),
  person('c1', 'Vũ Quý', ['male', HOA_LU, 'supervisor']),
]

/**
 * A school's book of four classes, by days from today, so that every figure of the place is another: 13 people in 14 enrolments, 7
 * graduates of whom 4 hold a certificate, 2 certificates overdue, 9 officers without the course their post asks for.
 */
export function progressBook(): string {
  const file = schoolBook()
  const call = callsOn(file)
  const own = { ...programme, code: 'QT1', name: 'Quản trị hợp tác xã', track: 'management' }
  const [module] = programme.modules
  const brief = { ...own, code: 'BD1', name: 'Bồi dưỡng thuế', track: null, level: null, modules: [module] }
  call('programmes.save', { programmeId: 'pm', entry: own })
  call('programmes.save', { programmeId: 'ps', entry: brief })
  open(call, { courseId: 'A', programmeId: 'p', opensOn: -191, closesOn: -100 }, accounting)
  open(call, { courseId: 'M', programmeId: 'pm', opensOn: -191, closesOn: -60 }, management)
  open(call, { courseId: 'B', programmeId: 'p', opensOn: -25, closesOn: 60 }, running)
  open(call, { courseId: 'C', programmeId: 'ps', opensOn: -120, closesOn: -90 }, short)
  call('courses.leave', { enrolmentId: 'A a6', leftOn: civil(-180), reason: 'chuyển việc' })
  teach(call, 'A', ['a1', 'a2', 'a3', 'a4', 'a5', 'a7'])
  teach(call, 'M', ['m1', 'm2'])
  teachHalf(call)
  const reached = { module: 1, kind: 'outcome', value: 1, givenOn: civil(-95) }
  call('classBook.giveMarks', { marks: [{ ...reached, markId: 'C a1', enrolmentId: 'C a1' }] })
  for (const [courseId, ended] of [
    ['A', -100],
    ['M', -60],
    ['C', -90],
  ] as const)
    call('courses.end', { courseId, endedOn: civil(ended) })
  decide(call, { courseId: 'A', heldOn: -99, decidedOn: -95 })
  decide(call, { courseId: 'M', heldOn: -59, decidedOn: -45 })
  const signer = { signer: 'Phạm Văn Hòa', signerTitle: 'Giám đốc' }
  call('certificates.issue', { decisionId: 'A', firstNumber: '001/2026/SC-KT', issuedOn: civil(-50), ...signer })
  call('certificates.revoke', { line: 5, revokedOn: civil(-20), decisionNumber: '09/QĐ-TT', reason: 'sai hồ sơ' })
  return file
}

type Opened = { courseId: string; programmeId: string; opensOn: number; closesOn: number }

function open(call: Call, { courseId, programmeId, opensOn, closesOn }: Opened, people: readonly Person[]): void {
  call('courses.open', {
    courseId,
    programmeId,
    entry: {
      code: `LOP-${courseId}`,
      name: `Lớp ${courseId}`,
      learnerKind: 'general',
      yearPlanOn: null,
      noticedOn: null,
      enrolsFrom: null,
      opensOn: civil(opensOn),
      closesOn: civil(closesOn),
      place: '',
      headTrainerId: null,
    },
  })
  call('courses.enrol', {
    courseId,
    enrolledOn: civil(opensOn),
    learners: people.map(({ id, ...one }) => {
      const isNew = courseId !== 'C' || id !== 'a1'
      const empty = { idNumber: '', phone: '', residence: '', ethnicity: '', schooling: '', cardCode: '' }
      const entry = { ...one, ...empty, birthDate: '1985-02-11', birthPlace: 'Ninh Bình', needs: 'general' }
      return {
        enrolmentId: `${courseId} ${id}`,
        learnerId: id,
        isNew,
        entry: isNew ? { ...entry, cooperativeTaxCode: '' } : null,
      }
    }),
  })
}

/** Five sessions of theory and fifteen of practice of a module, from a day on; answers their ids. */
function plan(call: Call, courseId: string, module: number, from: (at: number) => number): string[] {
  const ids = Array.from({ length: 20 }, (_, at) => `${courseId} ${module} ${at}`)
  call('courses.planSessions', {
    courseId,
    sessions: ids.map((sessionId, at) => ({
      sessionId,
      module,
      kind: at < 5 ? 'theory' : 'practice',
      date: civil(from(at)),
      startMinute: 480,
      minutes: at < 5 ? 180 : 300,
      trainerId: null,
      room: '',
    })),
  })
  return ids
}

/** A class taught to its end: everybody is always there; the first learner has 9, others 7; Khánh fails module 2. */
function teach(call: Call, courseId: string, who: readonly string[]): void {
  const give = (kinds: readonly string[]) =>
    call('classBook.giveMarks', {
      marks: [1, 2, 3].flatMap((module) =>
        kinds.flatMap((kind) =>
          who.map((id) => ({
            markId: `${courseId} ${id} ${module} ${kind}`,
            enrolmentId: `${courseId} ${id}`,
            module,
            kind,
            value: id === 'a1' ? 90 : id === 'a7' && module === 2 && kind === 'exam1' ? 10 : 70,
            givenOn: civil(-120),
          })),
        ),
      ),
    })
  for (const module of [1, 2, 3]) {
    const ids = plan(call, courseId, module, (at) => -190 + (module - 1) * 20 + at)
    call('classBook.attend', {
      entries: ids.flatMap((sessionId) =>
        who.map((id) => ({ sessionId, enrolmentId: `${courseId} ${id}`, mark: 'present' })),
      ),
    })
  }
  give(['regular', 'periodic'])
  // The right to an exam is judged by what stands before it.
  give(['exam1'])
}

/** Ten sessions are held and ten are ahead; of the fifteen of practice Oanh misses three, Phúc four, one more than is allowed. */
function teachHalf(call: Call): void {
  const held = plan(call, 'B', 1, (at) => (at < 10 ? at - 20 : at)).slice(0, 10)
  const missed: Readonly<Record<string, number>> = { b1: 0, b2: 3, b3: 4 }
  call('classBook.attend', {
    entries: held.flatMap((sessionId, at) =>
      Object.entries(missed).map(([id, most]) => ({
        sessionId,
        enrolmentId: `B ${id}`,
        mark: at >= 5 && at < 5 + most ? 'absent' : 'present',
      })),
    ),
  })
}

function decide(
  call: Call,
  { courseId, heldOn, decidedOn }: { courseId: string; heldOn: number; decidedOn: number },
): void {
  const members = [
    { name: 'Phạm Văn Hòa', title: 'Giám đốc', role: 'chair' },
    { name: 'Lê Thị Mai', title: '', role: 'secretary' },
    { name: 'Nguyễn Thị Lan', title: '', role: 'member' },
  ]
  call('graduation.propose', { councilId: courseId, courseId, members })
  call('graduation.sit', { councilId: courseId, heldOn: civil(heldOn), minutesNumber: `${courseId}/BB-HĐTN` })
  call('graduation.decide', {
    decisionId: courseId,
    councilId: courseId,
    number: `${courseId}/QĐ-TTĐT`,
    decidedOn: civil(decidedOn),
    signer: 'Phạm Văn Hòa',
    signerTitle: 'Giám đốc',
  })
}
