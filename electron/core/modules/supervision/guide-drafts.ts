import { randomUUID } from 'node:crypto'
import { type guideDraftProcedures as contract, GuideForm } from '@shared/contract/supervision/guide-draft'
import type { InspectionKind } from '@shared/contract/supervision/guide'
import { canonicalJson } from '@shared/domain/canonical-json'
import type { CallContext } from '../../context'
import type { InspectionDraftTable } from '../../db/schema-supervision'
import { plain, sql, statement } from '../../db/statement'
import type { HandlersOf } from '../../procedure'
import { openText, sealText } from '../../sealed'

const draftsOfUser = statement<{ userId: string }>()((p) =>
  sql
    .selectFrom('inspectionDraft')
    .selectAll()
    .where('userId', '=', p.userId)
    .orderBy('savedAt', 'desc')
    .orderBy('kind'),
)
const keepDraft = plain<InspectionDraftTable, never>(
  `INSERT INTO inspectionDraft (userId, kind, sealed, content, savedAt) VALUES (@userId, @kind, @sealed, @content, @savedAt)
   ON CONFLICT (userId, kind) DO UPDATE SET sealed = excluded.sealed, content = excluded.content, savedAt = excluded.savedAt`,
)
/** Takes away what one was typing of a kind of inspection: it is a record now, or given up. */
export const dropGuideDraft = plain<{ userId: string; kind: InspectionKind }, never>(
  'DELETE FROM inspectionDraft WHERE userId = @userId AND kind = @kind',
)

/** What the sealed bytes belong to: another person's place, or another kind's, does not open them. */
function boundTo(userId: string, kind: InspectionKind): string {
  return JSON.stringify(['inspection', userId, kind])
}

function formOf({ userId, kind, sealed, content }: InspectionDraftTable, key: Buffer | null): GuideForm | null {
  if (sealed === 1 && key === null) return null
  const text = sealed === 0 || key === null ? content : openText(key, content, boundTo(userId, kind))
  const parsed = text === null ? null : GuideForm.safeParse(JSON.parse(text))
  return parsed?.success === true ? parsed.data : null
}

/** The key of the drafts of who asks while they are open, null otherwise: only a supervisor has any. */
function openKey({ core }: CallContext): Buffer | null {
  return core.seat.draftsKey(core)
}

export const guideDraftHandlers = {
  guideDrafts: (context) => {
    const key = openKey(context)
    return context.book.connection.all(draftsOfUser, { userId: context.user.id }).map((row) => ({
      kind: row.kind,
      savedAt: row.savedAt,
      sealed: row.sealed === 1,
      form: formOf(row, key),
    }))
  },

  keepGuide: (context, { kind, form }) => {
    const key = openKey(context)
    const userId = context.user.id
    const savedAt = context.now()
    const text = canonicalJson(form)
    const content = key === null ? text : sealText(key, text, { bound: boundTo(userId, kind), call: randomUUID() })
    context.book.connection.run(keepDraft, { userId, kind, sealed: key === null ? 0 : 1, content, savedAt })
    return { savedAt, sealed: key !== null }
  },

  dropGuide: ({ book, user }, { kind }) => {
    book.connection.run(dropGuideDraft, { userId: user.id, kind })
    return {}
  },
} satisfies HandlersOf<typeof contract>
