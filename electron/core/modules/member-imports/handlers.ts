import { hash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import type { memberImports as contract } from '@shared/contract/member-imports'
import { memberListWords } from '@shared/text/member-list'
import { summaries } from '@shared/text/summaries'
import { judgeList } from '../../importing/member-list/judge-list'
import { headingPlace, writtenHeadings } from '../../importing/member-list/list-headings'
import { rememberChoices } from '../../importing/member-list/remembered-choices'
import { viewList } from '../../importing/member-list/view-list'
import { writeList } from '../../importing/member-list/write-list'
import type { HandlersOf } from '../../procedure'
import { refuseAll } from '../../refusal'

/** Loaded at the first list: reading Excel is a large part of the program that posting does not need. */
const reading = () => import('../../importing/member-list/read-list')

export const memberImports = {
  read: async ({ book }, { file, headingRow }) => {
    const { readList } = await reading()
    return viewList(book, await readList(new Uint8Array(await file.arrayBuffer())), file.name, headingRow)
  },

  /** In this process, giving way between the rows, so that it can be stopped and other calls are heard. */
  async *preview({ book }, { file, choices }, signal) {
    const { readList } = await reading()
    yield { step: memberListWords.reading, done: 0, total: 0 }
    const { sheet, faults } = await readList(new Uint8Array(await file.arrayBuffer()))
    const judging = judgeList(book, sheet, choices)
    for (;;) {
      const step = judging.next()
      if (step.done === true) {
        const { preview } = step.value
        return { ...preview, faults: faults.length > 0 ? faults : preview.faults }
      }
      yield { step: memberListWords.judging, done: step.value, total: sheet.rows.length }
      await setImmediate()
      signal.throwIfAborted()
    }
  },

  run: {
    prepare: async (_context, { id, file, choices }) => {
      const { readList } = await reading()
      const bytes = new Uint8Array(await file.arrayBuffer())
      const { sheet, faults } = await readList(bytes)
      const recorded = { name: file.name, bytes: bytes.length, sha256: hash('sha256', bytes, 'hex') }
      return {
        recorded: { id, file: recorded, choices },
        run: (context) => {
          const { book, command } = context
          const told = { fileName: file.name, today: context.today(), commandSequence: command.sequence }
          refuseAll(faults)
          const written = writeList(book, sheet, choices, told)
          rememberChoices(book.connection, writtenHeadings(sheet, headingPlace(sheet, choices.headingRow)), choices)
          command.summary = summaries.memberListImported({ file: file.name, ...written })
          return written
        },
      }
    },
  },
} satisfies HandlersOf<typeof contract>
