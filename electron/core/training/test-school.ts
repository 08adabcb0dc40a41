import { join } from 'node:path'
import type { ProgrammeEntry } from '@shared/contract/programmes'
import type { LearnerEntry } from '@shared/contract/learners'
import type { Core } from '../index'
import { clientCore, newTestBook, quickFolder } from '../book-file/test-client'

/** A core with a school's book open, on a day of the class. */
export function testSchool(now = '2026-04-01T02:00:00.000Z'): Core {
  const folder = quickFolder()
  const file = join(folder, 'truong.htx')
  newTestBook(file, { kind: 'school', name: 'Trung tâm Đào tạo Liên minh HTX', firstYear: 2026 })
  const core = clientCore(folder, { now: () => now })
  core.openBook(file)
  return core
}

/** A programme of level I that no rule finds wrong: three modules, 300 hours. */
export const testProgramme: ProgrammeEntry = {
  code: 'KT1',
  name: 'Kế toán hợp tác xã',
  track: 'accounting',
  level: 1,
  decisionNumber: '12/QĐ-TT',
  decidedOn: '2026-01-05',
  modules: [
    { name: 'Luật hợp tác xã', theoryHours: 20, practiceHours: 75, testHours: 5, credits: 2 },
    { name: 'Chứng từ, tài khoản, sổ', theoryHours: 20, practiceHours: 75, testHours: 5, credits: 2 },
    { name: 'Báo cáo', theoryHours: 20, practiceHours: 75, testHours: 5, credits: 2 },
  ],
}

/** A learner of whom only the name and a number matter. */
export function testLearner(name: string, idNumber = ''): LearnerEntry {
  return {
    name,
    gender: null,
    birthDate: '1990-05-02',
    birthPlace: '',
    idNumber,
    phone: '',
    residence: '',
    ethnicity: '',
    schooling: '',
    needs: 'general',
    cooperative: 'HTX Kim Đông',
    cooperativeTaxCode: '',
    post: 'accountant',
    cardCode: '',
  }
}

/** The test programme with a class that runs from 01/03/2026 to 30/06/2026 and has these learners, enrolled as e1, e2 … */
export async function openTestClass({ client }: Core, names: readonly string[]): Promise<void> {
  await client.programmes.save({ id: 'p', programmeId: 'p', entry: testProgramme })
  await client.courses.open({
    id: 'c',
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
      headTrainerId: null,
    },
  })
  await client.courses.enrol({
    id: 'e',
    courseId: 'c',
    enrolledOn: '2026-03-01',
    learners: names.map((name, at) => ({
      enrolmentId: `e${at + 1}`,
      learnerId: `l${at + 1}`,
      isNew: true,
      entry: testLearner(name),
    })),
  })
}
