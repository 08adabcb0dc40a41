import { z } from 'zod'
import { canonicalJson } from '@shared/domain/canonical-json'
import type { Connection } from '../db/connection'
import { plain } from '../db/statement'

const Review = z.object({ adoptedOn: z.string(), at: z.string(), user: z.string() })
/** That the charter's page was compared with the charter on paper: when that was adopted, and who compared when. */
export type CharterReviewed = z.infer<typeof Review>

const read = plain<Record<string, never>, { value: string }>(`SELECT value FROM setting WHERE key = 'charterReview'`)
const write = plain<{ value: string }, never>(
  `INSERT INTO setting (key, value) VALUES ('charterReview', @value) ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
)

/** The last comparison; null while there was none (article 115.1 asks for it). */
export function readCharterReview(connection: Connection): CharterReviewed | null {
  const stored = connection.get(read, {})
  return stored ? Review.parse(JSON.parse(stored.value)) : null
}

/** Keeps that the comparison was made. */
export function saveCharterReview(connection: Connection, review: CharterReviewed): void {
  connection.run(write, { value: canonicalJson(review) })
}
