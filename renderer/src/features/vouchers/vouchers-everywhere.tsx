import { useQuery } from '@tanstack/react-query'
import { formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import { useMemo } from 'react'
import { useLocation } from 'wouter'
import type { Action } from '../../actions/action'
import { useActions, usePaletteProviders } from '../../actions/actions-context'
import type { PaletteProvider } from '../../actions/palette-list'
import { api, core } from '../../client/client'
import { useText } from '../../text/text'
import { newVoucherAction } from './new-voucher-action'
import { newPath, voucherPath } from './voucher-paths'

/** How many vouchers the palette shows. */
const SHOWN = 6
/** Closing is made by the periods, not typed as a new voucher. */
const CLOSING = 'KC'

/** What works in every place: a new voucher of each kind, and vouchers in the palette by number, words or name. */
export function VouchersEverywhere() {
  const text = useText()
  const say = text.vouchers
  const [, navigate] = useLocation()
  const kinds = useQuery(api.vouchers.kinds.queryOptions({ input: {} })).data ?? []
  const parties = useQuery(api.parties.list.queryOptions({ input: {} })).data
  const names = useMemo(() => new Map(parties?.map((party) => [party.code, party.name])), [parties])
  useActions([
    newVoucherAction(text),
    ...kinds
      .filter((kind) => kind.code !== CLOSING)
      .map((kind): Action => ({
        id: `vouchers.new.${kind.code}`,
        label: say.newOf(kind.name.toLowerCase()),
        detail: kind.form,
        icon: 'voucher',
        keywords: `${say.newWords} ${kind.code} ${kind.name}`,
        blocked: (context) => context.whyNotPost(kind.code),
        perform: (context) => context.navigate(newPath(kind.code)),
      })),
  ])
  const providers = useMemo<readonly PaletteProvider[]>(
    () => [
      {
        id: 'vouchers',
        group: say.paletteGroup,
        find: async (query, signal) => {
          const { rows } = await core.vouchers.list({ search: query, limit: SHOWN }, { signal })
          return rows.map((row) => ({
            id: String(row.voucherId),
            title: `${row.number} ${row.description}`,
            detail: [names.get(row.parties.split(', ')[0] ?? ''), formatCivilDate(row.postingDate)]
              .filter(Boolean)
              .join(', '),
            figure: formatDong(row.amount),
            icon: 'voucher' as const,
            perform: () => navigate(voucherPath(row.voucherId)),
          }))
        },
      },
    ],
    [say, navigate, names],
  )
  usePaletteProviders(providers)
  return null
}
