import { expect, test, describe } from 'vitest'
import { testBook } from '../book-file/test-book'
import { Refusal } from '../refusal'
import { gapsOf, nextPaperNumber, noteNumbersOutside, numberOfPaper, takePaperNumber, voidPaperNumber } from './numbers'

const series = { kind: 'resolution', body: 'generalMeeting' } as const
const paper = { ...series, date: '2026-03-15' }
const taken = (key: string) => ({ ...paper, subject: 'resolution', subjectKey: key, commandSequence: 1 })

/** A book in which a resolution with that number was entered from elsewhere. */
function bookWith(...numbers: string[]) {
  const { connection } = testBook()
  for (const number of numbers)
    connection.raw.exec(`INSERT INTO resolution (resolutionId, body, number, date, summary, commandSequence)
      VALUES ('${number}', 'generalMeeting', '${number}', '2026-01-10', 'Việc cũ', 1)`)
  return connection
}

describe('the numbers of papers (reading 15)', () => {
  test('run by kind, body and year, with a nought below 10', () => {
    const connection = bookWith()
    expect(nextPaperNumber(connection, paper)).toBe('01/NQ-ĐHTV')
    expect(takePaperNumber(connection, taken('a'))).toBe('01/NQ-ĐHTV')
    expect(takePaperNumber(connection, taken('b'))).toBe('02/NQ-ĐHTV')
    expect(takePaperNumber(connection, { ...taken('c'), date: '2027-03-15' })).toBe('01/NQ-ĐHTV')
    const board = { ...taken('d'), kind: 'decision', body: 'board' } as const
    expect(takePaperNumber(connection, board)).toBe('01/QĐ-HĐQT')
    expect(nextPaperNumber(connection, { kind: 'letter', body: 'board', date: '2026-03-15' })).toBe('01/HĐQT')
    expect(nextPaperNumber(connection, { kind: 'report', body: 'supervisors', date: '2026-03-15' })).toBe('01/BC-KSV')
    for (let n = 3; n <= 9; n++) takePaperNumber(connection, taken(`n${n}`))
    expect(takePaperNumber(connection, taken('ten'))).toBe('10/NQ-ĐHTV')
  })

  test('one paper has one number, asked for as often as one likes', () => {
    const connection = bookWith()
    expect(takePaperNumber(connection, taken('a'))).toBe('01/NQ-ĐHTV')
    expect(takePaperNumber(connection, taken('a'))).toBe('01/NQ-ĐHTV')
    expect(nextPaperNumber(connection, paper)).toBe('02/NQ-ĐHTV')
  })

  test('go on after what was entered from elsewhere, however it is written', () => {
    const connection = bookWith('04/NQ-ĐHTV', '7/2026/nq-đhtv', '12/NQ-HĐQT')
    expect(takePaperNumber(connection, taken('a'))).toBe('08/NQ-ĐHTV')
    expect(gapsOf(connection, { ...series, year: 2026 })).toEqual([1, 2, 3, 5, 6])
    const outside = { ...series, year: 2026, date: '2026-01-31', note: 'cấp ở sổ giấy', commandSequence: 1 }
    noteNumbersOutside(connection, { ...outside, first: 1, last: 3 })
    noteNumbersOutside(connection, { ...outside, first: 5, last: 6 })
    expect(gapsOf(connection, { ...series, year: 2026 })).toEqual([])
    expect(() => noteNumbersOutside(connection, { ...outside, first: 7, last: 9 })).toThrow(Refusal)
    expect(nextPaperNumber(connection, paper)).toBe('09/NQ-ĐHTV')
  })

  test('a void one stays with its note and is not given again', () => {
    const connection = bookWith()
    takePaperNumber(connection, taken('a'))
    voidPaperNumber(connection, { subject: 'resolution', subjectKey: 'a', note: 'ký nhầm' })
    expect(numberOfPaper(connection, { subject: 'resolution', subjectKey: 'a', kind: 'resolution' })).toBeNull()
    expect(takePaperNumber(connection, taken('b'))).toBe('02/NQ-ĐHTV')
    expect(gapsOf(connection, { ...series, year: 2026 })).toEqual([])
  })
})
