import type { SavedDraft } from '@shared/contract/vouchers'
import { plain } from '../../db/statement'

/** Drafts are apart from the books: written as typed, replaced freely, gone when posted. */
export const draftRows = plain<Record<string, never>, SavedDraft>(
  'SELECT id, title, content, updatedAt FROM draft ORDER BY updatedAt DESC, id',
)
export const keepDraft = plain<{ id: string; title: string; content: string; updatedAt: string }, never>(
  `INSERT INTO draft (id, title, content, updatedAt) VALUES (@id, @title, @content, @updatedAt)
   ON CONFLICT (id) DO UPDATE SET title = excluded.title, content = excluded.content, updatedAt = excluded.updatedAt`,
)
export const dropDraft = plain<{ id: string }, never>('DELETE FROM draft WHERE id = @id')
