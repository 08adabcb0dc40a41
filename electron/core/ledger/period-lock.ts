import { plain } from '../db/statement'
import type { Ledger } from './ledger'

export const insertLock = plain<{ month: number; lockedAt: string; reason: string }, never>(
  'INSERT INTO periodLock (month, lockedAt, reason) VALUES (@month, @lockedAt, @reason)',
)
export const deleteLock = plain<{ month: number }, never>('DELETE FROM periodLock WHERE month = @month')

/** Locks a month: from now on nothing counts in it. The caller has checked that it is not locked. */
export function lockMonth(ledger: Ledger, month: number, at: string, reason: string): void {
  ledger.connection.run(insertLock, { month, lockedAt: at, reason })
  ledger.memory.locked.add(month)
}

/** Unlocks a month; who, when and why stand in the command's row. */
export function unlockMonth(ledger: Ledger, month: number): void {
  ledger.connection.run(deleteLock, { month })
  ledger.memory.locked.delete(month)
}
