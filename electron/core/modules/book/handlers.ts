import type { book as contract } from '@shared/contract/book'
import { toNfc } from '@shared/domain/text-fold'
import { summaries } from '@shared/text/summaries'
import { refuse } from '../../refusal'
import type { HandlersOf } from '../../procedure'
import { historyBefore } from './history'
import { homeFigures } from './home'
import { bookInfo } from './info'
import { saveProfile, saveSigner } from './store'

export const book = {
  info: (context) => bookInfo(context.book, context.user),
  home: (context, { asOf, fiscalYear }) =>
    homeFigures(context.book, asOf, fiscalYear, { today: context.today(), law: context.core.law }),

  changeProfile: ({ book: open, command }, { profile }) => {
    if (profile.name.trim() === '') refuse({ code: 'name-missing', column: 'name' })
    open.connection.run(saveProfile, { ...profile, name: toNfc(profile.name), address: toNfc(profile.address) })
    command.summary = summaries.profileChanged(profile.name)
    return {}
  },

  setSigner: ({ book: open, command }, { signer }) => {
    open.connection.run(saveSigner, { post: signer.post, fromDate: signer.from, name: toNfc(signer.name).trim() })
    command.summary = summaries.signerSet(signer)
    return {}
  },

  history: ({ book: open }, { before, limit, search }) => ({
    rows: historyBefore(open.connection, before ?? null, limit, search),
  }),
} satisfies HandlersOf<typeof contract>
