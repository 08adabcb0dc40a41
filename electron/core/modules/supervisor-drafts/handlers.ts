import { hash } from 'node:crypto'
import type { supervisorDrafts as contract } from '@shared/contract/supervisor-drafts'
import { privateSummaries } from '@shared/text/private-summaries'
import type { HandlersOf } from '../../procedure'
import { refuse } from '../../refusal'
import { issue } from './issue'
import { openDraft, openKeyOf, sealDraft, supervisorOf } from './own'
import { passwordHandlers } from './passwords'
import { draftOfUser, draftsOfUser, dropDraft, keepDraft, keyOfUser } from './store'

export const supervisorDrafts = {
  ...passwordHandlers,

  state: ({ book, core, user }) => {
    if (user.role !== 'supervisor') return { mine: false, passwordSetAt: null, open: false, count: 0 }
    const own = { userId: user.id }
    return {
      mine: true,
      passwordSetAt: book.connection.get(keyOfUser, own)?.setAt ?? null,
      open: core.seat.draftsKey(core) !== null,
      count: book.connection.all(draftsOfUser, own).length,
    }
  },

  list: (context) => {
    const key = openKeyOf(context)
    return context.book.connection.all(draftsOfUser, supervisorOf(context)).map((row) => ({
      draftId: row.draftId,
      savedAt: row.savedAt,
      content: openDraft(key, row),
    }))
  },

  save: {
    prepare: async (context, { id, draftId, content }) => {
      const { userId } = supervisorOf(context)
      const sealed = sealDraft(openKeyOf(context), { userId, draftId, call: id }, content)
      const sha256 = hash('sha256', Buffer.from(sealed, 'base64'), 'hex')
      return {
        recorded: { id, draftId, sha256 },
        run: ({ book, command }) => {
          book.connection.run(keepDraft, {
            draftId,
            userId,
            sealed,
            sha256,
            savedAt: context.now(),
            commandSequence: command.sequence,
          })
          command.summary = privateSummaries.draftSaved
          return { draftId }
        },
      }
    },
  },

  remove: (context, { draftId }) => {
    const { userId } = supervisorOf(context)
    const { book, command } = context
    if (!book.connection.get(draftOfUser, { userId, draftId })) refuse({ code: 'supervisor-draft-unknown' })
    book.connection.run(dropDraft, { userId, draftId })
    command.summary = privateSummaries.draftRemoved
    return {}
  },

  issue,
} satisfies HandlersOf<typeof contract>
