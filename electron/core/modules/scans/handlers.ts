import { hash } from 'node:crypto'
import { mayDo } from '@shared/contract/permission'
import {
  guardedScanSubjects,
  LARGEST_SCAN_BYTES,
  scanChangePermission,
  type ScanSubject,
  type scans as contract,
} from '@shared/contract/scans'
import { toNfc } from '@shared/domain/text-fold'
import { summaries } from '@shared/text/summaries'
import type { CallContext } from '../../context'
import type { AttachmentTable } from '../../db/schema-members'
import { refuse } from '../../refusal'
import type { HandlersOf } from '../../procedure'
import { endingOf, mediaTypeOf } from './media-type'
import {
  hasSubject,
  insertAttachment,
  isFrozen,
  listScans,
  readAttachment,
  readContent,
  removeAttachment,
  storeContent,
  wasOpened,
} from './store'

const LARGEST_MEGABYTES = LARGEST_SCAN_BYTES / 1024 / 1024

export const scans = {
  list: ({ book }, { subject, key }) => listScans(book.connection, subject, key),

  add: {
    prepare: async (context, { id, subject, key, file, title: given }) => {
      mustChange(context, subject)
      if (file.size > LARGEST_SCAN_BYTES)
        refuse({ code: 'scan-too-large', column: 'file', data: { value: file.name, limit: LARGEST_MEGABYTES } })
      const content = Buffer.from(await file.arrayBuffer())
      const mediaType = mediaTypeOf(content)
      if (mediaType === null) refuse({ code: 'scan-unreadable', column: 'file', data: { value: file.name } })
      const scanId = hash('sha256', content, 'hex')
      const title = toNfc(given === '' ? file.name.replace(/\.[^.]*$/, '') : given)
      return {
        recorded: { id, subject, key, title, file: { name: file.name, bytes: content.length, sha256: scanId } },
        run: (inner) => {
          const { book, command } = inner
          if (!hasSubject(book.connection, subject, key)) refuse({ code: 'scan-subject-unknown', column: 'key' })
          storeContent(book.connection, { scanId, mediaType, content })
          book.connection.run(insertAttachment, {
            attachmentId: id,
            scanId,
            subject,
            subjectKey: key,
            title,
            addedAt: inner.now(),
            removedAt: null,
          })
          command.summary = summaries.scanAdded(subject, title)
          return { attachmentId: id }
        },
      }
    },
  },

  remove: (context, { attachmentId }) => {
    const { book, command } = context
    const attachment = requireAttachment(context, attachmentId)
    mustChange(context, attachment.subject)
    if (attachment.removedAt !== null) refuse({ code: 'scan-removed', column: 'attachmentId' })
    if (isFrozen(book.connection, attachment)) refuse({ code: 'scan-frozen', column: 'attachmentId' })
    book.connection.run(removeAttachment, { attachmentId, removedAt: context.now() })
    command.summary = summaries.scanRemoved(attachment.subject, attachment.title)
    return {}
  },

  open: (context, { attachmentId }) => {
    const { subject, subjectKey, title } = requireAttachment(context, attachmentId)
    context.command.summary = summaries.scanOpened(subject, subjectKey, title)
    return {}
  },

  read: (context, { attachmentId, opening }) => {
    const { book, user } = context
    const { scanId, subject, title } = requireAttachment(context, attachmentId)
    const mayRead =
      // Who has lost the right since has lost it for what was opened before, too.
      mayDo(user.role, 'member.reveal') &&
      wasOpened(book.connection, { id: opening ?? '', userId: user.id, attachmentId })
    if (guardedScanSubjects.includes(subject) && !mayRead)
      refuse({ code: 'not-permitted', data: { permission: 'member.reveal' } })
    const { content, mediaType } = readContent(book.connection, scanId)
    return new File([new Uint8Array(content)], `${fileNameOf(title)}.${endingOf[mediaType]}`, { type: mediaType })
  },
} satisfies HandlersOf<typeof contract>

/** Refuses 'not-permitted' when the user may not add or take off papers of that subject. */
function mustChange({ user }: CallContext, subject: ScanSubject): void {
  const permission = scanChangePermission[subject]
  if (!mayDo(user.role, permission)) refuse({ code: 'not-permitted', data: { permission } })
}

function requireAttachment({ book }: CallContext, attachmentId: string): AttachmentTable {
  return readAttachment(book.connection, attachmentId) ?? refuse({ code: 'scan-unknown', column: 'attachmentId' })
}

/** A title as the name of a file: signs that no file system takes, or that lead into another folder, become blanks. */
function fileNameOf(title: string): string {
  return title.replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ').trim() || 'scan'
}
