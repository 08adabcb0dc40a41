import type { lawHealth as contract } from '@shared/contract/law-health'
import { healthSheet } from '../../law-health/sheet'
import type { HandlersOf } from '../../procedure'

export const lawHealth = {
  sheet: (context, { on }) =>
    healthSheet(
      { book: context.book, law: context.core.law, on: on ?? context.today() },
      context.core.options.resources,
    ),
  file: async (context, { on, format }) => {
    // Loaded with the first sheet that is printed: writing spreadsheets is a large part of the program.
    const { healthFile } = await import('./file')
    return healthFile(context, on ?? context.today(), format)
  },
} satisfies HandlersOf<typeof contract>
