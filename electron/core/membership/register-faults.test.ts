import { expect, test } from 'vitest'
import { testBook } from '../book-file/test-book'
import type { MemberTable } from '../db/schema'
import { foreignShareFaults, registerFaults } from './register-faults'
import { enterMember, type MemberRecord, plainMember } from './register'
import { lawOn } from '../law/law-figures'
import { loadLaw } from '../law/load-law'
import { join } from 'node:path'

const figures = lawOn(loadLaw(join(import.meta.dirname, '../../../resources/law')), '2025-06-01')

function record(code: string, given: Partial<MemberTable> = {}): MemberRecord {
  return {
    member: {
      ...plainMember,
      code,
      type: 'official',
      gender: null,
      birthDate: '1980-01-01',
      idNumber: '',
      ethnicity: '',
      joinedOn: '2020-01-01',
      leftOn: null,
      pledgedCapital: 1_000_000,
      usesServices: 1,
      contributesLabour: 0,
      stage: 'active',
      ...given,
    },
    party: { code, kind: 'member', name: `Người ${code}`, taxCode: '', address: '', phone: '', bankAccount: '' },
  }
}

test('every rule that is broken is named with its field', () => {
  expect(registerFaults(record('A'), '2025-06-01', figures)).toEqual([])
  const wrong = record('A', { pledgedCapital: 0, usesServices: 0, birthDate: '2010-01-01' })
  expect(registerFaults(wrong, '2025-06-01', figures)).toMatchObject([
    { code: 'member-official-without-capital', column: 'pledged' },
    { code: 'member-official-without-use', column: 'usesServices' },
    { code: 'member-too-young', column: 'birthDate', message: expect.stringContaining('Điều 30') },
  ])
  expect(registerFaults(record('A', { legalForm: 'household' }), '2025-06-01', figures)).toMatchObject([
    { code: 'member-without-representative', column: 'representative' },
  ])
})

test('article 30.7: the first foreigner needs two others beside them, and who has left does not count', () => {
  const book = testBook()
  const entered = { fromDate: '2020-01-01', reason: '', commandSequence: 1 }
  const foreign = record('N', { nationality: 'LA' })
  book.connection.raw.exec('BEGIN')
  enterMember(book.ledger, record('A'), entered)
  enterMember(book.ledger, record('B', { stage: 'left', leftOn: '2024-01-01' }), entered)
  expect(foreignShareFaults(book.connection, foreign, figures)).toMatchObject([{ code: 'member-foreign-share' }])
  enterMember(book.ledger, record('C'), entered)
  expect(foreignShareFaults(book.connection, foreign, figures)).toEqual([])
  expect(
    foreignShareFaults(book.connection, record('N', { nationality: 'LA', type: 'contributing' }), figures),
  ).toEqual([])
  book.connection.raw.exec('ROLLBACK')
})
