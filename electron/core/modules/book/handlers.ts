import type { book as contract } from '@shared/contract/book'
import { mayDo } from '@shared/contract/permission'
import { toNfc } from '@shared/domain/text-fold'
import { summaries } from '@shared/text/summaries'
import { saveSigner } from '../../db/signers'
import { holderOfSigner } from '../../governance/post-signers'
import { keepOrganisation } from '../../membership/organisation'
import { refuse } from '../../refusal'
import type { HandlersOf } from '../../procedure'
import { historyBefore } from './history'
import { homeFigures } from './home'
import { bookInfo } from './info'
import { saveProfile } from './store'

export const book = {
  info: (context) => bookInfo(context.book, context.user),
  home: (context, { asOf, fiscalYear }) =>
    homeFigures(context.book, asOf, fiscalYear, {
      today: context.today(),
      law: context.core.law,
      reportForms: context.core.reportForms,
      may: (permission) => mayDo(context.user.role, permission),
    }),

  changeProfile: ({ book: open, command }, { profile, organisation }) => {
    if (profile.name.trim() === '') refuse({ code: 'name-missing', column: 'name' })
    if (profile.governanceForm !== open.profile.governanceForm)
      refuse({ code: 'governance-form-elsewhere', column: 'governanceForm', value: profile.governanceForm })
    open.connection.run(saveProfile, { ...profile, name: toNfc(profile.name), address: toNfc(profile.address) })
    if (organisation !== undefined) keepOrganisation(open.connection, organisation)
    command.summary = summaries.profileChanged(profile.name)
    return {}
  },

  setSigner: ({ book: open, command }, { signer }) => {
    const holder = holderOfSigner(open.connection, signer.post, signer.from)
    if (holder !== null && holder !== toNfc(signer.name).trim())
      refuse({ code: 'signer-by-post', column: 'name', value: signer.name, data: { name: holder } })
    open.connection.run(saveSigner, { post: signer.post, fromDate: signer.from, name: toNfc(signer.name).trim() })
    command.summary = summaries.signerSet(signer)
    return {}
  },

  history: ({ book: open }, { before, limit, search }) => ({
    rows: historyBefore(open.connection, before ?? null, limit, search),
  }),
} satisfies HandlersOf<typeof contract>
