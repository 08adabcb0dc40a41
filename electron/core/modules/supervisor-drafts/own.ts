import { DraftContent } from '@shared/contract/supervisor-drafts'
import { canonicalJson } from '@shared/domain/canonical-json'
import type { CallContext } from '../../context'
import type { SupervisorDraftTable } from '../../db/schema-private'
import { openText, sealText } from '../../sealed'
import { refuse } from '../../refusal'
import { draftOfUser } from './store'

/** The supervisor who asks; refuses 'drafts-own-only' for anybody else, whatever their rights. */
export function supervisorOf({ user }: CallContext): { userId: string } {
  if (user.role !== 'supervisor') refuse({ code: 'drafts-own-only' })
  return { userId: user.id }
}

/** The key of the drafts of who asks; refuses 'drafts-locked' while they are closed. */
export function openKeyOf(context: CallContext): Buffer {
  supervisorOf(context)
  return context.core.seat.draftsKey(context.core) ?? refuse({ code: 'drafts-locked' })
}

/** What a draft's bytes belong to: another supervisor's place, or another draft's, does not open them. */
function boundTo(userId: string, draftId: string): string {
  return JSON.stringify(['draft', userId, draftId])
}

/** Seals a draft; the same command asked for again seals to the same bytes. */
export function sealDraft(
  key: Buffer,
  { userId, draftId, call }: { userId: string; draftId: string; call: string },
  content: DraftContent,
): string {
  return sealText(key, canonicalJson(content), { bound: boundTo(userId, draftId), call })
}

/** What a sealed draft says; null when the key does not open it. */
export function openDraft(key: Buffer, row: SupervisorDraftTable): DraftContent | null {
  const text = openText(key, row.sealed, boundTo(row.userId, row.draftId))
  if (text === null) return null
  const parsed = DraftContent.safeParse(JSON.parse(text))
  return parsed.success ? parsed.data : null
}

/** One of the drafts of who asks; refuses 'supervisor-draft-unknown' for one that is not there, not theirs, or does not open. */
export function ownDraft(context: CallContext, draftId: string): DraftContent {
  const { userId } = supervisorOf(context)
  const key = openKeyOf(context)
  const row = context.book.connection.get(draftOfUser, { userId, draftId })
  const content = row === undefined ? null : openDraft(key, row)
  return content ?? refuse({ code: 'supervisor-draft-unknown' })
}
