import { describe, expect, test } from 'vitest'
import { appraisalFaults } from './appraisal'

const ready = {
  statements: 'aa11',
  appraisal: { ofStatements: 'aa11', issuedOn: '2027-03-20' },
  heldOn: '2027-04-20',
  reportOnAgenda: true,
}
const problems = (given: Partial<typeof ready> | { appraisal: null }) =>
  appraisalFaults('full', { ...ready, ...given }).map(({ problem }) => problem)

describe('Law 17/2023/QH15 articles 69.3.d and 69.3.e (R30): no statements go to the meeting without the appraisal', () => {
  test('of just these statements, issued by the day of the meeting, and with the report on the agenda', () => {
    expect(problems({})).toEqual([])
    expect(problems({ appraisal: { ...ready.appraisal, issuedOn: '2027-04-20' } })).toEqual([])
    expect(problems({ appraisal: { ...ready.appraisal, issuedOn: '2027-04-21' } })).toEqual(['afterMeeting'])
    expect(problems({ appraisal: null })).toEqual(['missing'])
    expect(problems({ reportOnAgenda: false })).toEqual(['reportNotOnAgenda'])
  })

  test('a new revision wants a new appraisal (reading 14)', () => {
    expect(problems({ statements: 'bb22' })).toEqual(['ofOtherStatements'])
  })

  test('in the simplified form by article 72.3', () => {
    expect(appraisalFaults('simplified', { ...ready, appraisal: null, reportOnAgenda: false })).toEqual([
      { problem: 'missing', article: '72.3.d' },
      { problem: 'reportNotOnAgenda', article: '72.3.e' },
    ])
  })
})
