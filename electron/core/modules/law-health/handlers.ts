import type { lawHealth as contract } from '@shared/contract/law-health'
import { healthSheet } from '../../law-health/sheet'
import type { HandlersOf } from '../../procedure'
import { healthFile } from './file'

export const lawHealth = {
  sheet: (context, { on }) =>
    healthSheet(
      { book: context.book, law: context.core.law, on: on ?? context.today() },
      context.core.options.resources,
    ),
  file: (context, { on, format }) => healthFile(context, on ?? context.today(), format),
} satisfies HandlersOf<typeof contract>
