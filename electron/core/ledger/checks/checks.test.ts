import { describe, expect, test } from 'vitest'
import { MAX_AMOUNT } from '@shared/domain/money'
import { postInBook, testBook, testPosting, testRegime, testVoucher } from '../../book-file/test-book'
import { addSubAccount } from '../chart'
import { addParty } from '../parties'
import { lockMonth } from '../period-lock'
import { postVoucher } from '../post'
import { recordClosing } from '../year-closing'
import type { LedgerPosting, LedgerVoucher } from '../voucher'
import { checkVoucher } from '.'

function bookWithParty() {
  const book = testBook()
  addParty(book.ledger, {
    code: 'KH01',
    kind: 'customer',
    name: 'Ông K',
    taxCode: '',
    address: '',
    phone: '',
    bankAccount: '',
  })
  return book
}

/** What the ledger finds, as code@field of line. */
function found(
  book: ReturnType<typeof testBook>,
  posting: Partial<LedgerPosting>,
  given: Partial<LedgerVoucher> = {},
): string[] {
  return checkVoucher(testVoucher('v', given, posting), book.ledger.memory).map(
    ({ code, field, line }) => `${code}@${field}${line === null ? '' : ` ${line}`}`,
  )
}

describe('Circular 71/2024 appendix I: accounts', () => {
  test('a posting goes to an account of the chart that has no sub-accounts', () => {
    const book = bookWithParty()
    expect(found(book, {})).toEqual([])
    expect(found(book, { debit: '9999' })).toEqual(['account-unknown@debit 1'])
    expect(found(book, { credit: '111' })).toEqual(['account-not-leaf@credit 1'])
    expect(found(book, { debit: '' })).toContain('account-unknown@debit 1')
  })

  test('every account of the circular that has sub-accounts refuses postings and names those below it', () => {
    const book = bookWithParty()
    const parents = testRegime.accounts.filter(({ code }) => testRegime.accounts.some(({ parent }) => parent === code))
    expect(parents.length).toBeGreaterThan(20)
    for (const { code } of parents) {
      const [fault] = checkVoucher(testVoucher('v', {}, { debit: code, debitParty: 'KH01' }), book.ledger.memory)
      expect(fault).toMatchObject({
        code: 'account-not-leaf',
        data: { account: code, other: expect.stringMatching(/^\d/) },
      })
    }
  })

  test('reading 37: the first sub-account under an account ends postings to it', () => {
    const book = bookWithParty()
    addSubAccount(book.ledger, { code: '6421', parent: '642', name: 'Lương', nature: 'debit', needsParty: false })
    expect(found(book, {})).toEqual(['account-not-leaf@debit 1'])
    expect(found(book, { debit: '6421' })).toEqual([])
  })

  test('reading 37: what an account held before may be moved to its sub-account, of the same party, and nowhere else', () => {
    const book = bookWithParty()
    addSubAccount(book.ledger, { code: '1311', parent: '131', name: 'Thành viên', nature: 'both', needsParty: true })
    const parties = { debitParty: 'KH01', creditParty: 'KH01' }
    expect(found(book, { debit: '1311', credit: '131', ...parties })).toEqual([])
    expect(found(book, { debit: '131', credit: '1311', ...parties })).toEqual([])
    expect(found(book, { debit: '1311', credit: '131', debitParty: 'KH01' })).toContain('account-not-leaf@credit 1')
    expect(found(book, { debit: '1111', credit: '131', creditParty: 'KH01' })).toEqual(['account-not-leaf@credit 1'])
    // The circular's own sub-accounts never had a parent with postings.
    expect(found(book, { debit: '1111', credit: '111' })).toEqual(['account-not-leaf@credit 1'])
  })

  test('class 0 has one side', () => {
    const book = bookWithParty()
    expect(found(book, { debit: '002', credit: null })).toEqual([])
    expect(found(book, { debit: null, credit: '002' })).toEqual([])
    expect(found(book, { debit: '002', credit: '1111' })).toEqual(['off-balance-two-sides@credit 1'])
    expect(found(book, { debit: '642', credit: '003' })).toEqual(['off-balance-two-sides@debit 1'])
    expect(found(book, { debit: '002', credit: '003' })).toEqual(['off-balance-two-sides@credit 1'])
  })

  test('every other account has two', () => {
    const book = bookWithParty()
    expect(found(book, { debit: null })).toEqual(['sides-missing@debit 1'])
    expect(found(book, { credit: null })).toEqual(['sides-missing@credit 1'])
    expect(found(book, { debit: null, credit: null })).toEqual(['sides-missing@debit 1'])
  })

  test('which differ, be it by the party only', () => {
    const book = bookWithParty()
    addParty(book.ledger, {
      code: 'KH02',
      kind: 'customer',
      name: 'Bà K',
      taxCode: '',
      address: '',
      phone: '',
      bankAccount: '',
    })
    expect(found(book, { debit: '1111', credit: '1111' })).toEqual(['sides-same@credit 1'])
    expect(found(book, { debit: '131', credit: '131', debitParty: 'KH01', creditParty: 'KH01' })).toEqual([
      'sides-same@credit 1',
    ])
    expect(found(book, { debit: '131', credit: '131', debitParty: 'KH01', creditParty: 'KH02' })).toEqual([])
    expect(found(book, { debit: '642', credit: '642', debitParty: 'KH01' })).toEqual([])
  })
})

describe('reading 33: parties', () => {
  const asking = [
    '1121',
    '1122',
    '131',
    '13211',
    '13212',
    '1322',
    '1361',
    '1368',
    '138',
    '141',
    '331',
    '3361',
    '3368',
    '338',
    '341',
    '4111',
  ]

  test('the accounts that need one are exactly those of the reading', () => {
    const leaves = testRegime.accounts.filter(({ code }) => testRegime.accounts.every(({ parent }) => parent !== code))
    expect(leaves.filter(({ needsParty }) => needsParty).map(({ code }) => code)).toEqual(asking)
  })

  test.each(asking)('%s asks for a party on either side', (account) => {
    const book = bookWithParty()
    expect(found(book, { debit: account })).toEqual(['party-missing@debitParty 1'])
    expect(found(book, { credit: account })).toEqual(['party-missing@creditParty 1'])
    expect(found(book, { debit: account, debitParty: 'KH01' })).toEqual([])
    expect(found(book, { credit: account, creditParty: 'KH01' })).toEqual([])
  })

  test('any other account may have one, of the book', () => {
    const book = bookWithParty()
    expect(found(book, { debitParty: 'KH01', creditParty: 'KH01' })).toEqual([])
    expect(found(book, { debitParty: 'KH99' })).toEqual(['party-unknown@debitParty 1'])
    expect(found(book, { debit: '002', credit: null, creditParty: 'KH01' })).toEqual([
      'party-without-account@creditParty 1',
    ])
  })
})

describe('amounts', () => {
  test('are whole đồng, not 0, below 10^15', () => {
    const book = bookWithParty()
    expect(found(book, { amount: MAX_AMOUNT })).toEqual([])
    expect(found(book, { amount: MAX_AMOUNT + 1 })).toEqual(['amount-too-large@amount 1'])
    expect(found(book, { amount: 0 })).toEqual(['amount-zero@amount 1'])
    expect(found(book, { amount: 0.1 })).toEqual(['amount-fraction@amount 1'])
    expect(found(book, { amount: Number.NaN })).toEqual(['amount-fraction@amount 1'])
  })

  test('reading 29: are negative only in a voucher that names the one it reverses', () => {
    const book = bookWithParty()
    expect(found(book, { amount: -1 })).toEqual(['amount-negative@amount 1'])
    expect(found(book, { amount: -1 }, { source: 'import' })).toEqual(['amount-negative@amount 1'])
    expect(found(book, { amount: -1 }, { source: 'reversal', reversesId: 1 })).toEqual([])
  })
})

describe('periods', () => {
  test('no date lies before the book; the opening does', () => {
    const book = bookWithParty()
    expect(found(book, {}, { date: '2024-12-31', postingDate: '2024-12-31' })).toEqual(['date-before-book@date'])
    expect(found(book, {}, { date: '2024-12-31', postingDate: '2025-01-01' })).toEqual(['date-before-book@date'])
    expect(found(book, {}, { date: '2025-01-01', postingDate: '2024-12-31' })).toEqual(['date-before-book@postingDate'])
    expect(found(book, { credit: null }, { date: '2024-12-31', postingDate: '2024-12-31', source: 'opening' })).toEqual(
      [],
    )
  })

  test('Accounting Law article 26: a locked month takes nothing more; reading 32: the posting date counts, not the date', () => {
    const book = bookWithParty()
    lockMonth(book.ledger, 202503, 'now', '')
    expect(found(book, {}, { date: '2025-03-31', postingDate: '2025-04-01' })).toEqual([])
    expect(found(book, {}, { date: '2025-04-01', postingDate: '2025-03-31' })).toEqual(['month-locked@postingDate'])
  })

  test('a closed year takes nothing more, its opening neither; the next year does (reading 31)', () => {
    const book = bookWithParty()
    postInBook(book, testVoucher('closing', { source: 'closing', kind: 'KC', date: '2025-12-31' }))
    recordClosing(book.ledger, 2025, 1, '{}')
    expect(found(book, {}, { date: '2025-06-30', postingDate: '2025-06-30' })).toEqual(['year-closed@postingDate'])
    expect(found(book, { credit: null }, { source: 'opening', date: '2024-12-31', postingDate: '2024-12-31' })).toEqual(
      ['year-closed@postingDate'],
    )
    expect(found(book, {}, { date: '2025-12-31', postingDate: '2026-01-01' })).toEqual([])
  })
})

describe('Accounting Law article 16: a voucher', () => {
  test('has postings and says what it is about', () => {
    const book = bookWithParty()
    expect(found(book, {}, { postings: [] })).toEqual(['voucher-empty@postings'])
    expect(found(book, {}, { description: '' })).toEqual(['text-missing@description'])
  })

  test('is told everything that is wrong with it at once', () => {
    const book = bookWithParty()
    lockMonth(book.ledger, 202501, 'now', '')
    const postings = [testPosting({ debit: '131', amount: 0 }), testPosting({ credit: '111', debitParty: 'XX' })]
    expect(found(book, {}, { postings })).toEqual([
      'month-locked@postingDate',
      'account-not-leaf@credit 2',
      'party-missing@debitParty 1',
      'party-unknown@debitParty 2',
      'amount-zero@amount 1',
    ])
  })
})

describe('sums', () => {
  test('beyond exact numbers are refused and nothing of the voucher stays', () => {
    const book = bookWithParty()
    for (let index = 0; index < 9; index++) postInBook(book, testVoucher(`big${index}`, {}, { amount: MAX_AMOUNT }))
    const head = book.ledger.memory.voucherHead
    expect(() => postInBook(book, testVoucher('last', {}, { amount: MAX_AMOUNT }))).toThrow('mức giữ được chính xác')
    expect(book.ledger.memory.voucherHead).toEqual(head)
    expect(() =>
      postVoucher(
        book.ledger,
        testVoucher('many', { postings: Array.from({ length: 10 }, () => testPosting({ amount: MAX_AMOUNT })) }),
        99,
      ),
    ).toThrow('mức giữ được chính xác')
  })
})
