import { execFileSync, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { partyMovements } from '../../electron/core/ledger/figures/movements'
import { writeHledgerJournal } from '../../electron/core/modules/exports/hledger-journal'
import { trialBalanceRows } from '../../electron/core/regime/trial-balance'
import { benchBook } from '../books'
import { ms, type Result, told } from '../result'
import { median, timed } from '../rounds'

/** hledger reading the same journal and giving the same trial balance, for the sense of scale. */
export async function besideHledger(folder: string): Promise<Result[]> {
  if (spawnSync('hledger', ['--version']).status !== 0) return [told('hledger', 'not installed')]
  const book = benchBook(join(folder, 'hledger.htx'), 10_000)
  const journal = join(folder, 'journal.hledger')
  writeHledgerJournal(book.connection, journal)
  const times: number[] = []
  for (let round = 0; round < 3; round++) {
    times.push(
      await timed(() =>
        execFileSync('hledger', ['-f', journal, 'bal', '--flat', '-N', '-O', 'csv', '-E'], {
          env: { ...process.env, LC_ALL: 'C.UTF-8' },
        }),
      ),
    )
  }
  const ours = await timed(() =>
    trialBalanceRows(partyMovements(book.connection, '2025-01-01', '2027-12-31'), {
      detail: 'leaf',
      grossByLeaf: book.regime.grossByLeaf,
      nameOf: (account) => account,
    }),
  )
  book.close()
  return [told('trial balance of 10,000 vouchers', ms(ours), `hledger ${ms(median(times))}`)]
}
