import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { postInBook, testBook, testVoucher } from '../book-file/test-book'
import { quickFolder } from '../book-file/test-client'
import type { OpenBook } from '../book-file/open-book'
import { appraisalOf, refuseStatements, statementsFault, statementsRevision } from './appraisals'

/** A row as `appraisals.conclude` writes it; its command is the last voucher's, since what counts here is what came after it. */
function appraised({ connection, ledger }: OpenBook, id: string, opinion = 'agree', remarks = ''): void {
  const { id: sequence } = ledger.memory.commandHead
  connection.raw
    .prepare(
      `INSERT INTO appraisal VALUES (?, 2025, ?, '01/BB-BKS', '2026-03-20', ?, ?, '[]', '{}', '${'0'.repeat(64)}', ?, ?)`,
    )
    .run(id, statementsRevision(connection, 2025), opinion, remarks, sequence - 1, sequence)
}

function bookOf2025(): OpenBook {
  const book = testBook(join(quickFolder(), 'so.htx'))
  postInBook(book, testVoucher('a'))
  return book
}

describe('Law 17/2023/QH15 articles 69.3.d and 72.3.d (R30): statements are appraised before they go to the meeting', () => {
  test('without an appraisal they may not', () => {
    const { connection } = bookOf2025()
    expect(appraisalOf(connection, 2025)).toBeNull()
    expect(statementsFault(connection, 2025)).toMatchObject({
      code: 'statements-not-appraised',
      message: expect.stringContaining('điểm d khoản 3 Điều 69'),
    })
  })

  test.each(['agree', 'agreeWithRemarks', 'disagree'] as const)(
    'with one they may, whatever it says: %s',
    (opinion) => {
      const book = bookOf2025()
      appraised(book, 'x', opinion, 'Thiếu hóa đơn')
      expect(appraisalOf(book.connection, 2025)).toMatchObject({ opinion, state: 'valid', stale: null, revision: 1 })
      expect(statementsFault(book.connection, 2025)).toBeNull()
      expect(statementsFault(book.connection, 2024)).toMatchObject({ code: 'statements-not-appraised' })
    },
  )

  test('a voucher of the year’s last day posted afterwards makes it stale and is named; one of the next day does not', () => {
    const book = bookOf2025()
    appraised(book, 'x')
    postInBook(book, testVoucher('b', { date: '2026-01-01' }))
    expect(appraisalOf(book.connection, 2025)?.state).toBe('valid')
    postInBook(book, testVoucher('c', { date: '2025-12-31' }))
    expect(appraisalOf(book.connection, 2025)).toMatchObject({
      state: 'stale',
      stale: { because: 'posted', count: 1, numbers: ['PC12/001/2025'] },
    })
    expect(statementsFault(book.connection, 2025)).toMatchObject({
      code: 'statements-appraisal-stale',
      message: expect.stringContaining('PC12/001/2025'),
    })
    appraised(book, 'y')
    expect(statementsFault(book.connection, 2025)).toBeNull()
  })

  test('statements that the meeting refused are a new revision, and wait for a new appraisal (reading 14)', () => {
    const book = bookOf2025()
    appraised(book, 'x')
    postInBook(book, testVoucher('b', { date: '2026-04-20' }))
    const { id: commandSequence } = book.ledger.memory.commandHead
    const refusal = {
      refusalId: 'r',
      year: 2025,
      refusedOn: '2026-04-20',
      meetingId: null,
      reason: '',
      commandSequence,
    }
    expect(refuseStatements(book.connection, refusal)).toEqual({ revision: 1 })
    expect(appraisalOf(book.connection, 2025)).toMatchObject({
      state: 'stale',
      stale: { because: 'refused', refusedOn: '2026-04-20' },
    })
    expect(statementsFault(book.connection, 2025)?.message).toContain('20/04/2026')
    appraised(book, 'y')
    expect(appraisalOf(book.connection, 2025)).toMatchObject({ appraisalId: 'y', revision: 2, state: 'valid' })
  })
})
