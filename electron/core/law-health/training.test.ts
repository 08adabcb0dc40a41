import { describe, expect, test } from 'vitest'
import { standing } from './test-facts'
import { type HealthCourse, trainingRules } from './training'

const course: HealthCourse = {
  code: 'TV1',
  name: 'Bà Ất',
  school: 'Trường A',
  standing: 'completed',
  certificateNumber: '001',
  isOverdue: false,
}
const of = (rule: string, ...courses: readonly HealthCourse[]) => standing(trainingRules(courses), rule)

describe('Circular 42/2015/TT-BLĐTBXH articles 25 and 27: what a co-operative knows of courses (R39, R40)', () => {
  test.each([
    ['R39', 'grey: exams-of-school', []],
    ['R39', 'green: courses-kept', [course]],
    ['R39', 'amber: course-not-completed', [{ ...course, standing: 'notCompleted' }]],
    ['R40', 'grey: certificates-of-school', [{ ...course, certificateNumber: '' }]],
    ['R40', 'green: course-certificates-right', [course, { ...course, code: 'TV2', school: 'Trường B' }]],
    ['R40', 'red: certificate-number-twice', [course, { ...course, code: 'TV2', name: 'Ông Bính' }]],
    ['R40', 'amber: certificate-overdue', [{ ...course, isOverdue: true }]],
  ] as const)('%s %s', (rule, expected, courses) => expect(of(rule, ...courses)).toBe(expected))
})
