import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { createBook } from '../electron/core/book-file/create-book'
import { openBook, type OpenBook } from '../electron/core/book-file/open-book'
import { canonicalHash } from '../electron/core/canonical-hash'
import { chainCommand, nextCommandSequence } from '../electron/core/ledger/command-row'
import { addParty } from '../electron/core/ledger/parties'
import { postVoucher } from '../electron/core/ledger/post'
import { loadDictionary } from '../electron/core/indicators/load-dictionary'
import { loadLaw } from '../electron/core/law/load-law'
import { loadRegime } from '../electron/core/regime/load-regime'
import { resourcesFolder } from '../electron/core/resources-folder'
import { benchVouchers, PARTY_COUNT, partyCode } from './vouchers'

export const regime = loadRegime(join(resourcesFolder(), 'regimes', 'tt71-2024'))
export const dictionary = loadDictionary(join(resourcesFolder(), 'indicators'))
export const law = loadLaw(join(resourcesFolder(), 'law'))
export const AT = '2028-01-15T01:00:00.000Z'

/** A new book with the benchmark's parties and so many vouchers, written through the ledger's own door; open for writing. */
export function benchBook(file: string, voucherCount: number): OpenBook {
  for (const name of [file, `${file}-wal`, `${file}-shm`, `${file}-lock`]) rmSync(name, { force: true })
  createBook(
    file,
    {
      kind: 'cooperative',
      name: 'HTX Đo tốc độ',
      taxCode: '',
      address: '',
      representative: '',
      accountant: '',
      firstYear: 2025,
      fiscalYearStartMonth: 1,
      governanceForm: 'simplified',
    },
    { regime, id: 'new', userId: 'owner', at: AT },
  )
  const book = openBook(file, { regime })
  inCommand(book, 'parties', () => {
    for (let index = 0; index < PARTY_COUNT; index++) {
      addParty(book.ledger, {
        code: partyCode(index),
        kind: 'member',
        name: `Thành viên ${index}`,
        taxCode: '',
        address: '',
        phone: '',
        bankAccount: '',
      })
    }
  })
  const chunk = 50_000
  const all = benchVouchers(voucherCount)
  for (let done = 0; done < voucherCount; done += chunk) {
    inCommand(book, `fill-${done}`, (sequence) => {
      for (let index = 0; index < chunk; index++) {
        const next = all.next()
        if (next.done) break
        postVoucher(book.ledger, next.value, sequence)
      }
    })
  }
  return book
}

/** Some writing as one command, as an import is. */
export function inCommand(book: OpenBook, id: string, work: (sequence: number) => void): void {
  book.connection.raw.transaction(() => {
    work(nextCommandSequence(book.ledger))
    chainCommand(book.ledger, {
      id,
      procedure: 'bench',
      userId: 'owner',
      at: AT,
      ...canonicalHash({ id }),
      result: '{}',
      summary: id,
    })
  })()
}
