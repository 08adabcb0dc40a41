import type { SupervisorDraftTable, SupervisorKeyTable } from '../../db/schema-private'
import { plain, sql, statement } from '../../db/statement'

export const keyOfUser = statement<{ userId: string }>()((p) =>
  sql.selectFrom('supervisorKey').selectAll().where('userId', '=', p.userId),
)
export const keepKey = plain<SupervisorKeyTable, never>(
  `INSERT INTO supervisorKey (userId, logN, salt, wrapped, setAt, commandSequence) VALUES (@userId, @logN, @salt, @wrapped, @setAt, @commandSequence)
   ON CONFLICT (userId) DO UPDATE SET logN = excluded.logN, salt = excluded.salt, wrapped = excluded.wrapped, setAt = excluded.setAt,
     commandSequence = excluded.commandSequence`,
)
export const draftsOfUser = statement<{ userId: string }>()((p) =>
  sql
    .selectFrom('supervisorDraft')
    .selectAll()
    .where('userId', '=', p.userId)
    .orderBy('savedAt', 'desc')
    .orderBy('draftId'),
)
export const draftOfUser = statement<{ userId: string; draftId: string }>()((p) =>
  sql.selectFrom('supervisorDraft').selectAll().where('userId', '=', p.userId).where('draftId', '=', p.draftId),
)
export const keepDraft = plain<SupervisorDraftTable, never>(
  `INSERT INTO supervisorDraft (draftId, userId, sealed, sha256, savedAt, commandSequence)
   VALUES (@draftId, @userId, @sealed, @sha256, @savedAt, @commandSequence)
   ON CONFLICT (draftId) DO UPDATE SET sealed = excluded.sealed, sha256 = excluded.sha256, savedAt = excluded.savedAt,
     commandSequence = excluded.commandSequence, userId = excluded.userId`,
)
export const dropDraft = plain<{ draftId: string; userId: string }, never>(
  'DELETE FROM supervisorDraft WHERE draftId = @draftId AND userId = @userId',
)
export const dropDraftsOfUser = plain<{ userId: string }, never>('DELETE FROM supervisorDraft WHERE userId = @userId')
