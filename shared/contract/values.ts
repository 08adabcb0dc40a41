import { z } from 'zod'
import { isCivilDate } from '@shared/domain/civil-date'
import { MAX_AMOUNT } from '@shared/domain/money'

/** A civil date, YYYY-MM-DD, a day that exists. */
export const Civil = z.string().refine(isCivilDate, { message: 'notACivilDate' })

/** Whole đồng, any sign, zero included, within the ledger's bound. */
export const Amount = z.int().min(-MAX_AMOUNT).max(MAX_AMOUNT)

/** A month as an integer, 202501; 202500 is the opening of 2025. */
export const Month = z.int().min(190000).max(219912)

/** A year whose fiscal year lies within the calendar the program knows. */
export const Year = z.int().min(1900).max(2198)

/** The id a client makes for a command, so that the same command sent twice happens once. */
export const ClientId = z.string().min(1).max(100)

/** The most a browser may send in one call, files with it; the program in a window of its own has no such bound. */
export const MOST_UPLOADED_BYTES = 64 * 1024 * 1024
