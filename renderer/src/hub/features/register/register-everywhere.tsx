import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useLocation } from 'wouter'
import { usePaletteProviders } from '../../../actions/actions-context'
import type { PaletteProvider } from '../../../actions/palette-list'
import { hubApi } from '../../../client/hub-client'
import { useText } from '../../../text/text'

const MOST = 20

/** Co-operatives in the palette, by name or tax code, from anywhere. Draws nothing. */
export function RegisterEverywhere() {
  const say = useText().hubRegister
  const client = useQueryClient()
  const [, navigate] = useLocation()
  const provider = useMemo(
    (): PaletteProvider => ({
      id: 'cooperatives',
      group: say.grid,
      find: async (search) => {
        const input = { search, limit: MOST }
        const { rows } = await client.fetchQuery(hubApi.cooperatives.list.queryOptions({ input }))
        return rows.map(({ cooperativeId, name, taxCode, status }) => ({
          id: String(cooperativeId),
          title: name,
          code: taxCode,
          detail: say.status[status],
          icon: 'people',
          perform: () => navigate(`/register/${cooperativeId}`),
        }))
      },
    }),
    [say, client, navigate],
  )
  usePaletteProviders([provider])
  return null
}
